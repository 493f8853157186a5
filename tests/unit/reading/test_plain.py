"""Plain text in every usual character set: the words exactly as they were written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import ReadError
from tests.unit.reading.one import read_bytes, read_pasted

ENGLISH = "“We came, we waited,” said José Peña, owner of the café — a “naïve” man. It cost £5 and €6.\n"
GERMAN = "Der Außenminister sagte: „Wir müssen über die Zölle sprechen.“ Die Größe der Übung überraschte.\n"
FRENCH = "Le ministre a déclaré : « Nous voulons éviter l’escalade. » Élu en été, il s’est rendu à Genève.\n"
SPANISH = "El ministro dijo: «Queremos evitar la escalada». ¿Y mañana? El señor Núñez viajó a Cádiz.\n"
CZECH = "Ministr řekl: „Chceme zabránit eskalaci.“ Přijel do Ženevy v červnu, žádné změny však nečekal.\n"
POLISH = "Minister powiedział: „Chcemy uniknąć eskalacji”. Żądał też, aby źródła były ujawnione.\n"
RUSSIAN = "Министр заявил: «Мы хотим избежать эскалации». Он прибыл в Женеву в июне.\n"
GREEK = "Ο υπουργός δήλωσε: «Θέλουμε να αποφύγουμε την κλιμάκωση».\n"
JAPANESE = "外務大臣は「緊張の激化を避けたい」と述べた。彼は六月にジュネーブを訪れた。\n"


@pytest.mark.parametrize("text", [ENGLISH, GERMAN, FRENCH, RUSSIAN, JAPANESE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_a_byte_order_mark(text: str, encoding: str) -> None:
    if text in (RUSSIAN, JAPANESE) and encoding in ("utf-16-le", "utf-16-be"):
        text = f"\ufeff{text}"  # without any mark, only Western text shows its byte order
    assert read_bytes(text.encode(encoding), "a.txt").text == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (ENGLISH.replace("€", "$").translate({0x201C: '"', 0x201D: '"', 0x2014: "-"}), "latin-1"),
        (GERMAN, "cp1252"),
        (FRENCH, "cp1252"),
        (SPANISH, "cp1252"),
        (FRENCH, "mac_roman"),
        (CZECH, "cp1250"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN.translate({0xAB: '"', 0xBB: '"'}), "koi8-r"),
        (GREEK, "cp1253"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
    ],
)
def test_older_character_sets_are_recognised(text: str, encoding: str) -> None:
    assert read_bytes(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize("words", ["It’s short.", "The café", "“Yes”", "£5", "Müller", "naïve – perhaps"])
def test_a_few_accents_in_a_short_text_are_windows_1252(words: str) -> None:
    assert read_bytes(words.encode("cp1252"), "a.txt").text == words


def test_line_ends_are_folded_and_nothing_else_is_changed() -> None:
    data = "\ufeff  One\u00a0two\u00ad \t \r\nthree\u200b\r\rfour\x0c\u2028five  \n\n\n".encode()
    assert read_bytes(data, "a.txt").text == "  One\u00a0two\u00ad \t \nthree\u200b\n\nfour\x0c\u2028five  \n\n\n"


def test_a_file_cut_short_in_mid_character_is_still_utf_8() -> None:
    assert read_bytes(("é" * 30 + "“").encode()[:-1], "a.txt").text == "é" * 30 + "\ufffd"


@pytest.mark.parametrize(
    "data", [b"A word\0 and more", bytes(range(256)) * 4, b"\x01\x02\x03 not text", b"\xff\xfe" + b"A\0\0\0" * 9]
)
def test_data_is_refused_as_no_text(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"“a\.txt” could not be read: it holds data, not text"):
        read_bytes(data, "a.txt")


def test_what_is_no_character_is_replaced_on_the_clipboard() -> None:
    assert read_pasted("A \ud800 lone\0 half.\r\nTwo.").text == "A \ufffd lone\ufffd half.\nTwo."


@given(st.binary(min_size=1, max_size=400))
def test_no_bytes_whatever_give_anything_but_an_article_or_a_clear_refusal(data: bytes) -> None:
    try:
        assert read_bytes(data, "a.txt").text.encode("utf-8")
    except ReadError as error:
        assert (error.why, error.remedy) > ("", "")  # noqa: PT017 - a refusal is one of the two right answers
