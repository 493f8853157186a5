"""The first draft as a whole."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.model.suggestion import PROPOSED, Limits, SectionKind
from tests.quality.rules import RULES, Page
from tests.unit.reading.one import read_bytes
from tests.unit.suggest.drafting import article_of, picked, proposal_of

LEAD = "Ministers met in Sella on Tuesday to revive talks about the water, ten months after a quarrel about a dam."


def sample_page(sample: Path, limits: Limits = Limits()) -> Page:
    article = read_bytes(sample.read_bytes(), sample.name)
    return Page(article, proposal_of(article, limits), limits)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_holds_on_the_sample(rule, sample: Path) -> None:  # type: ignore[no-untyped-def]
    assert list(rule(sample_page(sample))) == []


def test_the_sample_fills_every_section(sample: Path) -> None:
    page = sample_page(sample)
    for section in PROPOSED:
        assert len(page.section(section)) >= 2


def test_the_sample_has_three_topics_each_with_its_lead_in(sample: Path) -> None:
    topics = [found.lead_in for found in sample_page(sample).section(SectionKind.KEY_ISSUES)]
    assert len(topics) >= 3
    assert all(topics)
    assert len(set(topics)) == len(topics)


def test_a_lead_in_is_the_topics_own_noun(sample: Path) -> None:
    assert "Price" in {found.lead_in for found in sample_page(sample).section(SectionKind.KEY_ISSUES)}


def test_a_smaller_style_gets_a_smaller_draft(sample: Path) -> None:
    small = Limits(words=150)
    assert list(RULES[0](sample_page(sample, small))) == []
    assert len(sample_page(sample, small).picked) < len(sample_page(sample).picked)


def test_every_suggestion_says_why_in_plain_words(sample: Path) -> None:
    for found in sample_page(sample).proposal.suggestions:
        assert found.reasons
        assert not any("cue" in reason or "_" in reason for reason in found.reasons)


def test_a_reason_shows_the_words_that_gave_it(sample: Path) -> None:
    reasons = [reason for found in sample_page(sample).section(SectionKind.OUTLOOK) for reason in found.reasons]
    assert any(reason.startswith("looks ahead: ") for reason in reasons)


def test_suggestions_stand_in_the_order_of_sections_and_article(sample: Path) -> None:
    found = sample_page(sample).proposal.suggestions
    assert list(found) == sorted(found, key=lambda one: (PROPOSED.index(one.section), one.span))


def test_the_same_article_gives_the_same_proposal(sample: Path) -> None:
    assert sample_page(sample).proposal == sample_page(sample).proposal


def test_an_article_in_another_language_gets_its_quotations_only(sample: Path) -> None:
    article = replace(read_bytes(sample.read_bytes(), sample.name), language="de")
    proposal = proposal_of(article)
    assert {found.section for found in proposal.suggestions} == {SectionKind.QUOTES}
    assert not any(found.picked for found in proposal.suggestions)
    assert proposal.judgements == ()
    assert proposal.bottom_line is None


def test_what_had_been_planned_is_no_outlook() -> None:
    plan = "The two sides had been due to meet in March in Lund, officials of both countries said on Tuesday."
    real = "The two sides are expected to meet again in June in the capital of Ostrava, officials said."
    found = picked(proposal_of(article_of(LEAD, plan, real, *FILLING)), SectionKind.OUTLOOK)
    assert len(found) == 1


FILLING = (
    "The dispute over the price of water is the most sensitive issue between the two neighbours this year.",
    "Velmark wants to raise the charge by a half, which Ostrava says it could never pay from its budget.",
    "The treaty was signed in 1961 after a war in which several thousand people of both countries had died.",
)


def test_an_interview_gives_no_question_as_a_passage() -> None:
    rows = [
        line
        for n in range(8)
        for line in (
            f"Q: What will you do about the water in the year number {n} of the treaty?",
            f"A: We will talk to our neighbours about the water, as we did in the year {1990 + n}, and we will pay.",
        )
    ]
    proposal = proposal_of(article_of(LEAD, *rows))
    for found in proposal.suggestions:
        assert found.spans
    assert proposal.bottom_line


def test_a_list_of_headlines_gives_few_or_no_passages() -> None:
    proposal = proposal_of(article_of("Five things to know", *(f"{n}. Water" for n in range(1, 6))))
    assert not any(found.picked for found in proposal.suggestions)


def test_a_liveblog_keeps_to_the_limits() -> None:
    posts = [
        f"{10 + n}:{n:02d} The delegation number {n} has left the hall, an official said on Tuesday." for n in range(40)
    ]
    article = article_of(LEAD, *posts)
    page = Page(article, proposal_of(article), Limits())
    assert [line for rule in RULES for line in rule(page)] == []


def test_a_press_release_gives_its_news_and_its_quotation() -> None:
    article = article_of(
        "FOR IMMEDIATE RELEASE",
        "Tarn Water announced today that it will build a new plant at Sella, which will serve 40,000 homes from 2029.",
        "“This plant is the biggest promise that we have ever made to this valley,” said chief executive Nora Quist.",
        "The company was founded in 1952 and has 600 employees in four towns along the river and on the coast.",
        "Sella has drawn its water from the old plant on the hill since 1931, when the valley had 9,000 people in it.",
        "The old plant was closed twice last year after a pump had failed, and the town had no water for two days.",
        "Building is expected to start next spring and to take three years, the company said in its statement.",
    )
    proposal = proposal_of(article)
    assert picked(proposal, SectionKind.QUOTES)
    assert picked(proposal, SectionKind.OUTLOOK)


@pytest.mark.parametrize("text", ["One word", "A single sentence about water stands here all alone.", "“", "...\n\n—"])
def test_a_very_short_text_is_no_trouble(text: str) -> None:
    proposal = proposal_of(article_of(text))
    assert not any(found.picked for found in proposal.suggestions)


def test_a_very_long_text_is_drafted_within_the_limits(sample: Path) -> None:
    body = sample.read_text(encoding="utf-8").split("\n\n", 3)[3]
    article = article_of(*[body.replace("Valdoria", f"Valdoria{n}") for n in range(12)])
    page = Page(article, proposal_of(article), Limits())
    assert list(RULES[0](page)) == []


def test_weights_are_read_only_when_an_article_is() -> None:
    import subprocess

    code = "import briefing.suggest.propose, briefing.suggest.judge as j; assert j.weights.cache_info().currsize == 0"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
