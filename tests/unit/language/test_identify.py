"""The language of a text, by its script and its function words."""

import pytest

from briefing.language.identify import language_of


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The talks between the two sides ended on Friday, but nobody would say what had been agreed."),
        ("de", "Die Gespräche endeten am Freitag, aber niemand wollte sagen, was die beiden Seiten vereinbart haben."),
        ("fr", "Les discussions se sont terminées vendredi, mais personne ne voulait dire ce qui avait été convenu."),
        ("es", "Las conversaciones terminaron el viernes, pero nadie quiso decir lo que se había acordado en ellas."),
        ("it", "I colloqui sono finiti venerdì, ma nessuno ha voluto dire che cosa è stato deciso dai ministri."),
        ("pt", "As negociações terminaram na sexta-feira, mas ninguém quis dizer o que foi acordado pelas partes."),
        ("nl", "De gesprekken zijn vrijdag geëindigd, maar niemand wilde zeggen wat er was afgesproken door hen."),
        ("pl", "Rozmowy zakończyły się w piątek, ale nikt nie chciał powiedzieć, co zostało uzgodnione przez strony."),
        ("ru", "Переговоры завершились в пятницу, но никто не хотел сказать, о чём договорились стороны."),
        ("uk", "Переговори завершилися у п’ятницю, але ніхто не хотів сказати, про що домовилися сторони та що це."),
        ("ar", "انتهت المحادثات يوم الجمعة ولم يرغب أحد في الكشف عن ما تم الاتفاق عليه بين الطرفين"),
        ("fa", "گفتگوها روز جمعه به پایان رسید و هیچ کس نمی‌خواست بگوید که دو طرف بر سر چه چیزی توافق کرده است"),
        ("zh", "会谈于星期五结束，但双方都不愿透露达成了什么协议。"),
        ("ja", "会談は金曜日に終わったが、何が合意されたかは明らかにされなかった。"),
        ("ko", "회담은 금요일에 끝났지만 무엇이 합의되었는지 아무도 말하지 않았다."),
        ("el", "Οι συνομιλίες τελείωσαν την Παρασκευή."),
    ],
)
def test_a_sentence_is_enough_to_tell_the_language(code: str, text: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["", "12 345", "Zürich", "Xyz qrs"])
def test_where_nothing_tells_it_is_english(text: str) -> None:
    assert language_of(text) == "en"


def test_foreign_names_do_not_make_an_english_text_foreign() -> None:
    assert language_of("Mr Núñez of El País met 王毅 and Владимир in the city of Łódź, he said.") == "en"
