"""First drafts: floors on labelled stories, and every rule on real news.

A floor falls only on purpose, with the reason in the commit.
"""

import json
from pathlib import Path

import pytest

from briefing.model.article import Article
from briefing.model.suggestion import Limits, SectionKind
from briefing.suggest.propose import propose
from briefing.suggest.quotations import find_quotations
from tests.quality.drafts import ARTICLES, ROOT, Score, score
from tests.quality.rules import RULES, Page
from tests.unit.reading.one import read_bytes

AGENCY_MUST = {
    SectionKind.BACKGROUND: ({4, 5}, {15}),
    SectionKind.KEY_ISSUES: ({16}, {18}, {20}),
    SectionKind.QUOTES: ({7}, {14}, {9, 10}),
    SectionKind.OUTLOOK: ({21, 22},),
}
"""Paragraphs of the agency story that must stand in each section of a brief."""

AGENCY_NEVER = {
    SectionKind.BACKGROUND: {1, 2, 3, 6, 18, 20, 21, 22},
    SectionKind.KEY_ISSUES: {1, 4, 5, 15, 21, 22},
    SectionKind.QUOTES: {21, 22},
    SectionKind.OUTLOOK: {4, 6, 20},
}
"""Paragraphs that never stand there."""


@pytest.mark.parametrize(("folder", "recall", "never"), [("kept", 0.75, 0.05), ("tuned", 0.75, 0.03)])
def test_drafts_hold_what_they_must_and_hardly_anything_that_they_must_not(
    folder: str, recall: float, never: float
) -> None:
    total = sum((score(path) for path in sorted((ARTICLES / folder).glob("*.txt"))), Score())
    assert total.recall >= recall, total.missing
    assert total.never <= never, total.errors


@pytest.mark.parametrize("folder", ["kept", "tuned"])
def test_every_rule_holds_on_the_labelled_stories(folder: str) -> None:
    for path in sorted((ARTICLES / folder).glob("*.txt")):
        article = read_bytes(path.read_bytes(), path.name)
        assert broken(article) == [], path.name


def broken(article: Article) -> list[str]:
    """What the draft of an article breaks."""
    page = Page(article, propose(article, find_quotations(article), Limits()), Limits())
    return [f"{rule.__name__}: {line}" for rule in RULES for line in rule(page)]


@pytest.fixture
def agency(shared: Path) -> Page:
    """The draft of the agency story."""
    path = next((shared / "articles").glob("*.txt"))
    article = read_bytes(path.read_bytes(), path.name)
    return Page(article, propose(article, find_quotations(article), Limits()), Limits())


def paragraphs(page: Page, section: SectionKind) -> set[int]:
    """The paragraphs that a section draws on, counted from 1."""
    sentences = page.article.sentences
    return {sentences[i].paragraph + 1 for found in page.section(section) for i in page.sentences(found)}


def test_the_agency_story_has_all_that_a_desk_would_put_in(agency: Page) -> None:
    for section, wanted in AGENCY_MUST.items():
        for together in wanted:
            assert together <= paragraphs(agency, section), section
    assert 11 in paragraphs(agency, SectionKind.KEY_ISSUES) | paragraphs(agency, SectionKind.BACKGROUND)


def test_the_agency_story_has_nothing_that_a_desk_would_strike_out(agency: Page) -> None:
    for section, never in AGENCY_NEVER.items():
        assert not never & paragraphs(agency, section), section


def test_every_rule_holds_on_the_agency_story(agency: Page) -> None:
    assert [line for rule in RULES for line in rule(agency)] == []


def test_every_rule_holds_on_six_hundred_news_articles(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    from labelled import as_article

    with (shared / "eval/sections/train.jsonl").open(encoding="utf-8") as lines:
        for document in map(json.loads, lines):
            assert broken(as_article(document)) == [], document["id"]
