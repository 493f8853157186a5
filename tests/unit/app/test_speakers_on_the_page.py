"""Whatever a brief becomes, a speaker has full name and role at the first mention, and the surname after that."""

import re
from dataclasses import replace

import pytest

from briefing.app.clipping import clip
from briefing.app.export import make
from briefing.model import people
from briefing.model.brief import Alias, Brief
from briefing.model.quotation import Speaker
from briefing.model.section import SectionKind
from briefing.verify.readback import paragraphs, prove
from tests.briefs import DIRECTOR, MINISTER, quotation, sample_brief

RIGHT = Speaker("Thomas Reuel", "minister for transport")
WHOLE = "Nobody will run out of fuel this winter, and nobody should be told otherwise,"


def with_quotes(*entries: tuple[str, Speaker, str]) -> Brief:
    """The sample with these quotations in Quotes and nothing else."""
    brief = sample_brief()
    made = tuple(quotation(entry_id, speaker, words) for entry_id, speaker, words in entries)
    sections = [
        replace(each, entries=made if each.kind is SectionKind.QUOTES else (), included=each.kind is SectionKind.QUOTES)
        for each in brief.sections
    ]
    return replace(brief, sections=tuple(sections), bottom_line=None)


BRIEF = people.correct(
    with_quotes(
        ("x1", MINISTER, "Nobody will run out of fuel this winter"),
        ("x2", DIRECTOR, "I know which of the two I would rather explain."),
        ("x3", MINISTER, "nobody should be told otherwise,"),
    ),
    [Alias("Tomas Reuel")],
    RIGHT,
)
TWO = ["Thomas Reuel, minister for transport", "Ilse Varga, director of the Port of Aldhaven", "Reuel"]


def said_by(texts: tuple[str, ...]) -> list[str]:
    """The lines that name a speaker."""
    return [text.strip().lstrip("— ") for text in texts if re.match(r"\W*(?:\w+ )?(Reuel|Varga)\b", text.strip())]


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_in_a_finished_file(suffix: str) -> None:
    data = make(BRIEF, suffix).data
    assert said_by(paragraphs(data, suffix)) == TWO
    prove(BRIEF, data, suffix)


def test_on_the_clipboard_as_rich_text_and_as_plain_text() -> None:
    clipping = clip(BRIEF)
    assert re.findall(r"— ([^<]+)</blockquote>", clipping.html) == TWO
    assert said_by(tuple(clipping.text.splitlines())) == TWO


def test_two_of_one_surname_keep_their_names() -> None:
    wife = Speaker("Anna Reuel", "transport analyst")
    words = ("Nobody will run out of fuel this winter", "nobody should be told otherwise,", WHOLE)
    brief = with_quotes(("x1", MINISTER, words[0]), ("x2", wife, words[1]), ("x3", MINISTER, words[2]))
    assert said_by(tuple(clip(brief).text.splitlines())) == [
        "Tomas Reuel, transport minister of Norland",
        "Anna Reuel, transport analyst",
        "Tomas Reuel",
    ]


def test_somebody_without_a_role_is_called_as_the_article_calls_them_beside_a_quotation() -> None:
    bare = replace(MINISTER, role=None)
    source = sample_brief().sources[0]
    said = replace(source, quotations=(replace(source.quotations[0], speaker=bare),))
    brief = with_quotes(("x1", bare, "Nobody will run out of fuel this winter"), ("x2", bare, WHOLE))
    brief = replace(brief, sources=(said,))
    assert said_by(tuple(clip(brief).text.splitlines())) == ["Tomas Reuel", "Reuel"]


def test_a_body_keeps_its_name() -> None:
    port = Speaker("Port of Aldhaven")
    brief = with_quotes(("x1", port, "Nobody will run out of fuel this winter"), ("x2", port, WHOLE))
    lines = [line for line in clip(brief).text.splitlines() if "Port of Aldhaven" in line]
    assert lines == ["Port of Aldhaven", "Port of Aldhaven"]
