"""An article's quotations and their speakers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.model.article import Article
from briefing.model.quotation import Quotation, QuotationKind
from briefing.suggest.quotations import find_quotations
from tests.unit.suggest.drafting import article_of


def quotations(*paragraphs: str) -> tuple[Quotation, ...]:
    return find_quotations(article_of(*paragraphs))


def who(*paragraphs: str) -> list[str | None]:
    return [quotation.speaker.name if quotation.speaker else None for quotation in quotations(*paragraphs)]


def test_words_leave_the_marks_out_and_the_span_holds_them() -> None:
    article = article_of("“We will wait,” Martha Okafor said.")
    (found,) = find_quotations(article)
    assert found.span.of(article.text) == "“We will wait,”"
    assert found.words.of(article.text) == "We will wait,"


def test_a_surname_is_given_its_full_name_and_role() -> None:
    (found,) = quotations(
        "The harbour’s chief engineer Martha Okafor opened the bridge.", "“It will stand for years,” Okafor said."
    )
    assert found.speaker is not None
    assert found.speaker.name == "Martha Okafor"
    assert found.speaker.role == "chief engineer"
    assert found.mention == "Okafor"
    assert found.cue == "said"


def test_a_pronoun_is_given_the_person_it_means() -> None:
    found = quotations("Martha Okafor met Colin Marsh on Monday.", "“The bridge will be closed,” she said.")
    assert [one.speaker.name for one in found if one.speaker] == ["Martha Okafor"]
    assert found[0].mention == "she"
    assert "taken for Martha Okafor" in found[0].why


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Greta in 't Zand", "in 't Zand"),
        ("Greta in ’t Zand", "Ms in ’t Zand"),
        ("Greta von der Heide", "von der Heide"),
        ("Greta van den Broek", "Ms van den Broek"),
        ("Greta de la Vega", "Vega"),
    ],
)
def test_small_words_hold_a_name_together(name: str, short: str) -> None:
    found = who(f"{name} opened the bridge on Monday.", f"“We will wait,” {short} said.", f"“It is late,” said {name}.")
    assert found == [name, name]


def test_a_surname_keeps_its_small_words_where_no_full_name_is_given() -> None:
    assert who("“We will wait for another day,” Mr van Broek said on Monday.") == ["van Broek"]


def test_people_do_not_name_themselves_when_they_speak() -> None:
    found = who("Colin Marsh praised Hugh Tallis on Monday.", "“Tallis is a careful man,” he said.")
    assert found == ["Colin Marsh"]


def test_both_halves_of_a_split_quotation_are_full_and_have_one_speaker() -> None:
    found = quotations("“The bridge is old,” Martha Okafor said, “and it will be closed in March.”")
    assert [one.kind for one in found] == [QuotationKind.FULL, QuotationKind.FULL]
    assert {one.speaker.name for one in found if one.speaker} == {"Martha Okafor"}


def test_words_woven_into_a_sentence_are_partial() -> None:
    (found,) = quotations("Martha Okafor said the bridge was “older than the town”.")
    assert found.kind is QuotationKind.PARTIAL


def test_a_quotation_by_itself_goes_on_with_the_speaker_before() -> None:
    assert (
        who("“The bridge is old,” Martha Okafor said.", "“It will be closed in the spring.”") == ["Martha Okafor"] * 2
    )


def test_documents_and_unnamed_officials_speak_too() -> None:
    assert who("The pier is “beyond repair”, according to a report by the county.") == ["a report by the county"]
    assert who("“The pier is beyond repair,” said an aide to the mayor.") == ["an aide to the mayor"]


def test_the_noun_that_opens_the_subject_speaks_not_the_place_within_it() -> None:
    assert who("A woman in the audience at a meeting in Sella asked: “Who pays for the pier?”") == [
        "A woman in the audience at a meeting in Sella"
    ]


def test_a_relative_pronoun_names_what_it_stands_for() -> None:
    found = quotations("The town paid for a survey, which says that the pier is “beyond repair”.")
    assert [(one.mention, one.speaker and one.speaker.name) for one in found] == [("which", "a survey")]


def test_who_is_told_does_not_speak() -> None:
    found = who("“We found nothing at all,” the harbour’s engineer, Colin Marsh, told The Sella Courier in March.")
    assert found == ["Colin Marsh"]


def test_two_titles_before_a_name_are_one_speaker() -> None:
    assert who("“The pier will stand,” said former mayor and council chairman Hugh Tallis.") == ["Hugh Tallis"]


def test_two_adjectives_do_not_break_a_speaker() -> None:
    assert who("“I never signed it,” the tired, 71-year-old engineer said.") == ["the tired, 71-year-old engineer"]


def test_a_noun_in_ly_is_no_adverb() -> None:
    assert who("“He is a careful man,” said Okafor ally Hugh Tallis.") == ["Hugh Tallis"]


def test_verbs_that_speak_with_the_word_after_them() -> None:
    found = who(
        "After Colin Marsh opened the bridge with Ann Lee, Hugh Tallis shot back: “It was my bridge all along.”"
    )
    assert found == ["Hugh Tallis"]


def test_a_surname_that_is_a_word_of_grammar() -> None:
    assert who("George Will opened the pier.", "“The pier is a marvel of its time,” Will wrote.")[-1] == "George Will"


def test_an_apposition_that_ends_in_a_title_between_marks() -> None:
    found = who("Ann Lee, the star of television’s “Harbour Lights,” thanked the mayor for “giving us back our pier.”")
    assert found == ["Ann Lee"]


def test_titles_and_nicknames_are_no_quotations() -> None:
    assert quotations("Nora Vane wrote the novel “The Long Field” in 1932.") == ()
    assert quotations("Edward “Ned” Crowle keeps a bookshop.") == ()


def test_a_headline_is_read_too() -> None:
    text = "Bridge “will not open”, says Martha Okafor\n\nThe town waits."
    (found,) = find_quotations(Article(text, (), ()))
    assert found.speaker is not None
    assert found.speaker.name == "Martha Okafor"


def test_an_article_without_marks_has_no_quotations() -> None:
    assert quotations("Martha Okafor said nothing.") == ()
    assert find_quotations(Article("", (), ())) == ()


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            ["“", "”", '"', "‘", "’", "Ann Lee", "said", "he", ",", ".", "\n", "(", ")", "’s", "and", "who"]
        )
    )
)
def test_any_order_of_words_and_marks_is_read(parts: list[str]) -> None:
    text = " ".join(parts)
    for found in find_quotations(Article(text, (), ())):
        assert found.span.holds(found.words)
        assert found.why
