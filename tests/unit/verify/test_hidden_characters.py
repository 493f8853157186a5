"""Characters that nobody sees: named where they change what is read, passed over where a script needs them."""

import pytest

from briefing.model import revise
from briefing.model.article import Article
from briefing.model.brief import Brief
from briefing.model.section import SectionKind
from briefing.model.suggestion import Severity
from briefing.verify.check import check
from briefing.verify.hidden_characters import Effect, hidden_in, hidden_in_article
from tests.unit.reading.one import read_pasted


@pytest.mark.parametrize(
    ("text", "effect", "name"),
    [
        ("pay \u202e001\u202c crowns", Effect.TURNING, "right-to-left override"),
        ("pay \u2067100\u2069 crowns", Effect.TURNING, "right-to-left isolate"),
        ("mini\u200bster", Effect.UNSEEN, "zero width space"),
        ("mini\u200dster", Effect.UNSEEN, "zero width joiner"),
        ("mini\ufeffster", Effect.UNSEEN, "zero width no-break space"),
        ("ferry\U000e0041\U000e0042.", Effect.UNSEEN, "tag latin capital letter a"),
        ("a bell\x07", Effect.UNSEEN, "U+0007"),
    ],
)
def test_a_character_that_nobody_sees_is_named_with_its_place(text: str, effect: Effect, name: str) -> None:
    first = next(hidden_in(text))
    assert (first.effect, first.name) == (effect, name)
    assert not first.span.of(text).isalnum()


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # Persian parts its words with it
        "क्\u200dष",  # and Hindi joins its letters
        "👩\u200d🔬 ☎\ufe0f",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",  # the flag of England
        "minis\u00adter, 5\u00a0km\tnow\n\x0c",
        "\u200fשלום",
    ],
)
def test_what_scripts_emoji_and_pages_need_is_not_reported(text: str) -> None:
    assert list(hidden_in(text)) == []


def brief_of(text: str) -> tuple[Brief, Article]:
    article = read_pasted(text)
    brief = revise.add_source(Brief(), article)
    span = article.paragraphs[0].span
    return revise.add_passage(brief, SectionKind.BACKGROUND, "A", span), article


def test_the_check_advises_on_an_entry_whose_place_holds_one() -> None:
    brief, article = brief_of("The port will pay \u202e001\u202c crowns for the lock.\n\nNobody spoke.")
    (finding,) = [each for each in check(brief) if each.rule == "hidden"]
    assert finding.severity is Severity.ADVICE
    assert finding.entry == brief.section(SectionKind.BACKGROUND).entries[0].id
    assert "right-to-left override, pop directional formatting" in finding.what
    assert len(hidden_in_article(article)) == 2


def test_so_it_does_where_only_the_article_holds_it() -> None:
    brief, _ = brief_of("The port will pay \u202e001\u202c crowns for the lock.\n\nNobody spoke.")
    entry = brief.section(SectionKind.BACKGROUND).entries[0]
    brief = revise.reword_entry(brief, entry.id, "The port will pay crowns for the lock.")
    (finding,) = [each for each in check(brief) if each.rule == "hidden"]
    assert finding.entry == entry.id


def test_the_check_says_nothing_of_characters_outside_the_brief() -> None:
    brief, article = brief_of("The port will pay for the lock.\n\nNobody \u202espoke\u202c.")
    assert hidden_in_article(article)
    assert not [each for each in check(brief) if each.rule == "hidden"]
