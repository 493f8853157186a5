"""The first draft, as it comes onto the cards and the page."""

import json
import textwrap
from pathlib import Path

from briefing.app.drafting import Named, draft
from briefing.model.suggestion import Severity
from briefing.reading.registry import read_pasted
from briefing.verify.check import check


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
