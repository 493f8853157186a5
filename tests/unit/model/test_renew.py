"""A brief goes on with other articles: what stays, what goes, and where words are found again."""

from dataclasses import replace

from briefing.model import renew, revise
from briefing.model.article import Article, Paragraph, Span
from briefing.model.brief import Brief, Details
from briefing.model.suggestion import SectionKind

OLD = "The bridge is shut. The ferry runs."


def article(text: str) -> Article:
    return Article(text, (Paragraph(Span(0, len(text)), 1),), ())


def begun() -> Brief:
    """A brief with an entry in Background and one in Outlook, and all of a heading."""
    brief = revise.add_source(Brief(title="Bridge", style="memo"), article(OLD), name="old.txt")
    brief = revise.set_details(brief, Details(to="Mayor", sender="Desk", date="1 May", reference="W-1"))
    brief = revise.add_passage(brief, SectionKind.BACKGROUND, "A", Span(0, 19))
    return revise.add_passage(brief, SectionKind.OUTLOOK, "A", Span(20, 35))


def test_of_several_places_with_the_same_words_the_nearest_to_the_old_one_is_taken() -> None:
    text = "Rain fell. Rain fell. Rain fell."
    assert renew.found_again("Rain fell.", text, near=12) == Span(11, 21)
    assert renew.found_again("Rain\nfell.", text, near=30) == Span(22, 32)
    assert renew.found_again("ain fell", text) is None


def test_a_new_brief_keeps_heading_style_and_background_but_not_the_day_and_its_news() -> None:
    before = begun()
    made = renew.new_from(before)
    assert made.details == replace(before.details, date="")
    assert (made.title, made.style) == ("", "memo")
    assert [entry.text for _, entry in made.entries()] == ["The bridge is shut."]


def test_a_new_version_moves_what_it_still_has_and_leaves_the_rest_on_the_old_one() -> None:
    longer = renew.new_version(begun(), "A", article(f"UPDATE. {OLD}"))
    assert [source.article.text for source in longer.sources] == [f"UPDATE. {OLD}"]
    other = renew.new_version(begun(), "A", article("The bridge is shut. The ferry stops."))
    assert [source.article.text for source in other.sources] == [OLD, "The bridge is shut. The ferry stops."]
    for made in (longer, other):
        for _, entry in made.entries():
            assert "".join(made.words_at(place) for place in entry.places) == entry.text
