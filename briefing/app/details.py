"""The details file: a brief's heading and its sources' credits as TOML, for desks that keep them ready."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path

from briefing.errors import ProjectError, system_says
from briefing.messages import Message, say
from briefing.model import revise
from briefing.model.brief import Brief, Credits, Details
from briefing.model.dates import printed_date

HEADING = {"from" if each.name == "sender" else each.name: each.name for each in fields(Details)}
"""The keys of the heading, and the field of Details that each fills; `from` is a word of Python's."""

CREDITS = frozenset(each.name for each in fields(Credits))
OWN = frozenset({"title", "bottom_line", "source"})
"""The keys that fill no field of Details."""


@dataclass(frozen=True, slots=True)
class DetailsFile:
    """What a details file says. `credited` are in the order of the brief's sources, each with only what it names."""

    title: str = ""
    bottom_line: str = ""
    heading: Mapping[str, str] = field(default_factory=dict)
    credited: tuple[Mapping[str, str], ...] = ()


def read_details(path: Path) -> DetailsFile:
    """The details in a TOML file. Raises ProjectError naming the file and the key or line that is wrong."""
    table = _table(path)
    for key in table:
        if key not in HEADING and key not in OWN:
            raise _wrong(
                path,
                say("it has no place for “{key}”", key=key),
                say("Use {known}", known=", ".join(sorted(OWN | set(HEADING)))),
            )
    sources = table.pop("source", [])
    if not isinstance(sources, list) or not all(isinstance(source, dict) for source in sources):
        raise _wrong(path, say("“source” is not a list of tables"), say("Begin each source with [[source]]"))
    words = {key: _words(path, key, value) for key, value in table.items()}
    return DetailsFile(
        words.pop("title", ""),
        words.pop("bottom_line", ""),
        {HEADING[key]: value for key, value in words.items()},
        tuple(_credits(path, source) for source in sources),
    )


def _table(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise _wrong(path, system_says(error), say("Check its name and place")) from error
    except UnicodeDecodeError as error:
        raise _wrong(path, say("it is not UTF-8 text"), say("Save it as UTF-8")) from error
    except tomllib.TOMLDecodeError as error:
        raise _wrong(path, say("it is not valid TOML ({error})", error=error), say("Correct that line")) from error


def _credits(path: Path, source: dict[str, object]) -> Mapping[str, str]:
    for key in source:
        if key not in CREDITS:
            raise _wrong(
                path, say("a source has no “{key}”", key=key), say("Use {known}", known=", ".join(sorted(CREDITS)))
            )
    return {key: _words(path, key, value) for key, value in source.items()}


def _words(path: Path, key: str, value: object) -> str:
    """A value as it is printed; a TOML date as "17 June 2023"."""
    if isinstance(value, date):
        return printed_date(value)
    if isinstance(value, str):
        return value.strip()
    raise _wrong(path, say("“{key}” is not text", key=key), say("Put it between quotation marks"))


def _wrong(path: Path, why: Message, remedy: Message) -> ProjectError:
    return ProjectError(say("The details in “{name}” were not used", name=path.name), why, remedy)


def with_details(brief: Brief, details: DetailsFile) -> Brief:
    """The brief with its heading, bottom line and sources' credits as the file has them.

    Raises ProjectError where the file tells of more sources than the brief has: one would be told of the wrong article.
    """
    if len(details.credited) > len(brief.sources):
        why = say(
            "the file tells of {told} sources, and the brief has {sources}",
            told=len(details.credited),
            sources=len(brief.sources),
        )
        raise ProjectError(say("The details were not used"), why, say("Take one out, or name the article too"))
    brief = revise.set_details(brief, replace(brief.details, **details.heading))
    if details.title:
        brief = revise.set_title(brief, details.title)
    if details.bottom_line:
        brief = revise.write_bottom_line(replace(brief, bottom_line=None), details.bottom_line)
    for source, credited in zip(brief.sources, details.credited, strict=False):
        brief = revise.set_credits(brief, source.id, replace(source.credits, **credited))
    return brief
