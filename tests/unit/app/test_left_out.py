"""What was left out of a source of a brief comes back, and the brief's entries keep their words and their places."""

from dataclasses import replace
from pathlib import Path

from briefing.app.drafting import Named, draft, proposed
from briefing.app.left_out import left_out, regain, whole, with_regained
from briefing.app.safekeeping import Safekeeping
from briefing.app.session import Session
from briefing.app.sources import originals_of, read_whole
from briefing.model import revise
from briefing.model.article import Article, Span
from briefing.model.brief import Brief
from briefing.model.section import SectionKind
from briefing.reading.assemble import Block, Role, article_from_blocks
from briefing.storage import brief_file
from briefing.verify.check import quotation_errors

BLOCKS = [
    Block("Harbour bridge opens again", Role.HEADING),
    Block("The bridge over the harbour opened again on Monday after two years of works."),
    Block("The first bus crosses at noon.", Role.LEFT_OUT),
    Block("“We kept our word to the town,” said Ada Lind, the harbour authority's director."),
    Block("The works are expected to end in May, the authority said."),
]


def article() -> Article:
    return article_from_blocks(BLOCKS)


def drafted() -> Brief:
    return draft([Named("bridge.html", article())]).brief


def words(brief: Brief) -> list[tuple[str, list[str]]]:
    return [(entry.text, [brief.words_at(place) for place in entry.places]) for _, entry in brief.entries()]


def test_a_page_without_text_is_told_in_words_that_can_be_translated_after_the_brief_was_saved_too() -> None:
    said = "Page 3 holds no text that can be read"
    with_picture = replace(
        article(), left_out=("The first bus crosses at noon.", said, "picture.jpg"), left_out_at=(9,)
    )
    told = [left_out(with_picture, number) for number in range(3)]
    assert told == list(with_picture.left_out)
    assert [getattr(words, "values", None) for words in told] == [None, {"page": "3"}, {}]


def test_entries_keep_their_words_and_rest_on_the_same_ones() -> None:
    before = drafted()
    grown = with_regained(before, regain(before, "A", [0]))
    assert words(grown) == words(before)
    assert not list(quotation_errors(grown))
    assert [one.id for one in grown.sources] == ["A"]
    assert "The first bus crosses at noon." in grown.source("A").article.text
    assert grown.source("A").article.left_out == ()


def test_what_is_said_of_the_source_and_its_speakers_stays() -> None:
    credited = replace(drafted().source("A").credits, outlet="Harbour Wire")
    before = revise.set_credits(drafted(), "A", credited)
    grown = with_regained(before, regain(before, "A", [0]))
    assert grown.source("A").credits == credited
    assert grown.source("A").quotations[0].speaker == before.source("A").quotations[0].speaker


def test_an_entry_that_runs_over_what_comes_back_keeps_the_old_text() -> None:
    over = Span(article().paragraphs[0].span.start, article().paragraphs[1].span.end)
    before = revise.add_passage(drafted(), SectionKind.BACKGROUND, "A", over)
    grown = with_regained(before, regain(before, "A", [0]))
    assert [one.id for one in grown.sources] == ["A", "B"]
    assert not list(quotation_errors(grown))
    offered = {suggestion.span for suggestion in proposed(article()).suggestions}
    assert offered
    assert {place.span for place in grown.dismissed if place.source == "A"} >= offered
    assert grown.words_at(grown.section(SectionKind.BACKGROUND).entries[-1].places[0]) == over.of(article().text)


def test_it_is_one_step_to_take_back() -> None:
    session = Session(drafted())
    before = session.brief
    regained = regain(session.brief, "A", [0])
    session.do("Bring back", lambda brief: with_regained(brief, regained))
    assert session.brief != before
    session.undo()
    assert session.brief == before


def test_a_source_that_was_changed_in_the_meantime_is_left_alone() -> None:
    before = drafted()
    regained = regain(before, "A", [0])
    changed = with_regained(before, regained)
    assert with_regained(changed, regained) == changed


def test_the_file_that_it_was_read_from_stays_with_it(tmp_path: Path) -> None:
    prose = "<p>The harbour board met again on Monday and agreed, they said.</p>" * 6
    caption = "<figcaption>The board met in the old customs house.</figcaption>"
    page = tmp_path / "page.html"
    page.write_text(f"<html><body><article>{prose}<figure>{caption}</figure></article></body></html>")
    keeping = Safekeeping(lambda error: None)
    named = read_whole(page)
    keeping.enclose(originals_of(named))
    before = draft(named).brief
    grown = with_regained(before, regain(before, "A", [0], keeping))
    keeping.save(grown, tmp_path / "a.brief")
    keeping.close()
    opened = brief_file.open_brief(tmp_path / "a.brief")
    assert opened.brief == grown
    assert opened.originals[grown.source("A").article.sha256].data == page.read_bytes()


def test_all_comes_back_at_once() -> None:
    assert "The first bus crosses at noon." in whole(Named("bridge.html", article())).article.text
