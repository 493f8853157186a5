"""The first draft, as it comes onto the cards and the page."""

import json
import textwrap
from pathlib import Path

from briefing.app.drafting import Named, draft
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief
from briefing.model.section import SectionKind
from briefing.model.suggestion import Severity
from briefing.suggest.quotations import find_quotations
from briefing.verify.check import check
from tests.unit.reading.one import read_pasted


def test_a_hard_wrapped_article_gives_the_same_draft_on_unbroken_lines(sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    wrapped = "\n\n".join(textwrap.fill(paragraph, 72, break_on_hyphens=False) for paragraph in text.split("\n\n"))
    plain, broken = (draft([Named("a", read_pasted(each))]).brief for each in (text, wrapped))
    assert [entry.text for _, entry in broken.entries()] == [entry.text for _, entry in plain.entries()]


def test_a_passage_that_could_not_go_out_is_offered_but_not_in_the_draft(sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    spoilt = text.replace("Relations soured", "”Relations soured")
    made = draft([Named("a", read_pasted(spoilt))])
    assert not any(finding.severity is Severity.ERROR for finding in check(made.brief))
    assert not [entry for _, entry in made.brief.entries() if "Relations soured" in entry.text]
    offered = [suggestion.span.of(spoilt) for suggestion in made.proposals["A"].suggestions]
    assert [words for words in offered if "Relations soured" in words]


def test_no_first_draft_of_a_real_article_is_one_that_may_not_go_out(shared: Path) -> None:
    lines = (shared / "eval" / "quotes" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines[::5]):
        brief = draft([Named("a", read_pasted(json.loads(line)["text"]))]).brief
        assert not [finding for finding in check(brief) if finding.severity is Severity.ERROR], number


def test_a_passage_of_two_paragraphs_has_one_space_between_them() -> None:
    quoted = "“The water belongs to both banks of the river,” said the minister of Quellan, Wang Haolin."
    article = read_pasted(f"Neighbours met on Monday to talk about a dam.\n\n{quoted}\n\nHe spoke for an hour in all.")
    brief = revise.add_source(Brief(), article, find_quotations(article), "a")
    span = Span(article.text.index(quoted), len(article.text))
    brief = revise.add_passage(brief, SectionKind.BACKGROUND, "A", span)
    assert [entry.text for _, entry in brief.entries()] == [f"{quoted} He spoke for an hour in all."]


def test_a_draft_is_in_the_language_of_its_house_style(tmp_path: Path) -> None:
    style = tmp_path / "maison.toml"
    style.write_text('extends = "briefing-note"\nlanguage = "fr-CA"\n', encoding="utf-8")
    article = Named("a", read_pasted("The bridge opened again on Monday after two years of works."))
    assert draft([article], str(style)).brief.language == "fr"
    assert draft([article]).brief.language == "en"
