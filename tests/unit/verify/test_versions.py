"""A corrected article: what of the brief stands, and what does not, is told and never lost."""

import pytest

from briefing.model import revise
from briefing.model.article import Article
from briefing.model.brief import Brief
from briefing.model.renew import found_again, new_from, new_version
from briefing.model.suggestion import SectionKind
from briefing.storage.whole import check_whole
from briefing.suggest.quotations import find_quotations
from briefing.verify.check import quotation_errors
from briefing.verify.versions import Fate, changed_sources, compare, what_is_new
from tests.briefs import TEXT
from tests.unit.reading.one import read_pasted


@pytest.fixture
def brief() -> Brief:
    """The sample's article, a passage for key issues and its first quotation."""
    article = read_pasted(TEXT)
    start = revise.add_source(Brief(), article, find_quotations(article), "aldhaven.txt")
    passages = (
        (SectionKind.KEY_ISSUES, "Freight operators expect delays"),
        (SectionKind.QUOTES, "We can repair a wall"),
    )
    for kind, words in passages:
        span = found_again(words, article.text)
        assert span
        start = revise.add_passage(start, kind, "A", span)
    return start


def version(old: str, new: str) -> Article:
    assert old in TEXT
    return read_pasted(TEXT.replace(old, new))


def fates(brief: Brief, article: Article) -> dict[str, Fate]:
    return {brief.words_at(passage.place): passage.fate for passage in compare(brief, "A", article)}


def rested_on(brief: Brief, words: str) -> Brief:
    """The brief with a passage of its first source."""
    start = brief.sources[0].article.text.index(words)
    span = found_again(words, brief.sources[0].article.text, start)
    assert span
    return revise.add_passage(brief, SectionKind.BACKGROUND, "A", span)


SETBACK = "It set aside 84 million crowns for repairs."


def test_the_same_article_changes_nothing(brief: Brief) -> None:
    article = read_pasted(TEXT)
    assert set(fates(brief, article).values()) == {Fate.SAME}
    assert new_version(brief, "A", article, find_quotations(article)).sections == brief.sections


def test_a_paragraph_put_before_it_moves_a_passage(brief: Brief) -> None:
    brief = rested_on(brief, SETBACK)
    article = read_pasted(TEXT.replace("The port of", "A storm is on its way.\n\nThe port of", 1))
    assert fates(brief, article)[SETBACK] is Fate.MOVED
    renewed = new_version(brief, "A", article, find_quotations(article))
    assert [entry.text for _, entry in renewed.entries()] == [entry.text for _, entry in brief.entries()]
    assert [source.article for source in renewed.sources] == [article]
    check_whole(renewed)
    assert list(quotation_errors(renewed)) == []


def test_a_corrected_figure_is_shown_as_changed_with_its_new_words(brief: Brief) -> None:
    brief = rested_on(brief, SETBACK)
    article = version("84 million", "48 million")
    (passage,) = [each for each in compare(brief, "A", article) if brief.words_at(each.place) == SETBACK]
    assert (passage.fate, passage.words) == (Fate.CHANGED, SETBACK.replace("84", "48"))


def test_a_sentence_taken_out_is_shown_as_vanished(brief: Brief) -> None:
    assert fates(rested_on(brief, SETBACK), version(" " + SETBACK, ""))[SETBACK] is Fate.VANISHED


def test_an_entry_whose_words_are_gone_keeps_its_old_source_beside_the_new_one(brief: Brief) -> None:
    brief = rested_on(brief, SETBACK)
    article = version("84 million", "48 million")
    renewed = new_version(brief, "A", article, find_quotations(article))
    assert [source.id for source in renewed.sources] == ["A", "B"]
    kept = next(entry for _, entry in renewed.entries() if entry.text == SETBACK)
    assert renewed.words_at(kept.places[0]) == SETBACK
    assert any(place.source == "B" for _, entry in renewed.entries() for place in entry.places)
    check_whole(renewed)
    assert list(quotation_errors(renewed)) == []


def test_a_quotation_that_was_corrected_is_never_carried_over_in_its_new_words(brief: Brief) -> None:
    article = version("lose a ship in the wet", "lose a ship in a storm")
    renewed = new_version(brief, "A", article, find_quotations(article))
    assert [entry.text for _, entry in renewed.entries()] == [entry.text for _, entry in brief.entries()]
    assert list(quotation_errors(renewed)) == []


def test_what_is_new_are_the_sentences_that_no_earlier_article_has() -> None:
    later = read_pasted(TEXT.replace("A decision on", "Rain is forecast. A decision on"))
    assert [later.words(span) for span in what_is_new([read_pasted(TEXT)], later)] == ["Rain is forecast."]


def test_a_new_brief_from_this_one_keeps_heading_style_and_background(brief: Brief) -> None:
    brief = rested_on(revise.set_style(brief, "memo"), SETBACK)
    start = new_from(brief)
    assert start.section(SectionKind.BACKGROUND) == brief.section(SectionKind.BACKGROUND)
    assert (start.style, start.title, start.details.date, start.bottom_line) == ("memo", "", "", None)
    assert [entry for section, entry in start.entries() if section and section.kind is not SectionKind.BACKGROUND] == []
    check_whole(start)


def test_a_new_brief_leaves_out_sources_that_its_background_does_not_rest_on(brief: Brief) -> None:
    brief = revise.add_source(brief, read_pasted("Another story.\n\nRain fell on Tuesday."))
    later = brief.sources[1].article
    brief = revise.add_passage(brief, SectionKind.BACKGROUND, "B", later.sentences[-1].span)
    for entry in brief.section(SectionKind.BACKGROUND).entries[:-1]:
        brief = revise.remove_entry(brief, entry.id)
    start = new_from(brief)
    assert [(source.id, source.article) for source in start.sources] == [("A", later)]
    check_whole(start)


def test_a_source_that_changed_since_it_was_read_is_pointed_out(brief: Brief) -> None:
    brief = rested_on(brief, SETBACK)
    unchanged, changed = read_pasted(TEXT), version("84 million", "48 million")
    assert list(changed_sources(brief, [unchanged, changed])) == []
    (finding,) = changed_sources(brief, [read_pasted("Another story."), changed])
    assert finding.why == f"the article now says “{SETBACK.replace('84', '48')}”"
    assert brief.find(finding.entry or "").text == SETBACK
