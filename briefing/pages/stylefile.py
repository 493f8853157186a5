"""House styles are read from TOML.

A style may say `extends = "briefing-note"` (a shipped style, or a file beside it) and then holds only what differs.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from briefing.errors import ProjectError
from briefing.messages import say
from briefing.model.suggestion import SectionKind
from briefing.pages.beside import beside
from briefing.pages.document import Colours, Face, Look, Measures, PageSetup, Role
from briefing.pages.keys import Keys, merged, read_toml
from briefing.pages.logo import read_logo
from briefing.pages.style import Citations, Labels, Limits, Part, Style
from briefing.paths import resource

MILLIMETRE = 72 / 25.4
"""Points in a millimetre."""

SHEETS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
"""Width and height in millimetres: ISO 216 and ANSI/ASME Y14.1."""

DETAILS = ("to", "from", "date", "reference", "distribution")
"""The details that a style can order."""

_DEEPEST = 8
"""Styles that extend one another further than this go round in a circle."""


@cache
def shipped() -> dict[str, Path]:
    """The styles that come with the program, by name."""
    return {path.stem: path for path in resource("styles").glob("*.toml")}


def read_style(name_or_path: str) -> Style:
    """The style of a name or a file; see `style.load_style`. A file may have changed since the last look."""
    return _shipped_style(name_or_path) if name_or_path in shipped() else _read(name_or_path)


@cache
def _shipped_style(name: str) -> Style:
    return _read(name)


def _read(name_or_path: str) -> Style:
    path = _find(name_or_path)
    keys = Keys(_tables(path, _DEEPEST), path.name)
    style = _style(keys, path)
    keys.finish()
    return style


def _find(name: str) -> Path:
    path = shipped().get(name) or Path(name).expanduser()
    if not path.is_file():
        known = ", ".join(sorted(shipped()))
        raise ProjectError(
            say("There is no style “{name}”", name=name),
            say("no shipped style or file has that name"),
            say("Use {known}", known=known),
        )
    return path


def _tables(path: Path, deepest: int) -> dict[str, Any]:
    tables = read_toml(path)
    below = tables.pop("extends", None)
    if below is None:
        return tables
    if not isinstance(below, str) or not deepest:
        Keys(tables, path.name).refuse("extends", say("must name another style, and not go round in a circle"))
    base = shipped().get(below) or beside(path.parent, below)
    if base is None or not base.is_file():
        Keys(tables, path.name).refuse("extends", say("must name a shipped style or a file beside it"))
    return merged(_tables(base, deepest - 1), tables)


def _style(keys: Keys, path: Path) -> Style:
    named = _named_colours(keys.table("colours"))
    return Style(
        name=path.stem,
        label=keys.text("label"),
        language=keys.text("language"),
        page=_page(keys.table("page")),
        colours=Colours(accent=named["accent"], gold=named["gold"], hairline=named["hairline"], tint=named["tint"]),
        measures=_measures(keys.table("measures")),
        looks=_looks(keys.table("text"), _faces(keys.table("fonts")), named),
        parts=_parts(keys),
        boxed=keys.choice("bottom_line", ("box", "section")) == "box",
        by_source=keys.choice("group", ("section", "source")) == "source",
        lists=frozenset(SectionKind(name) for name in keys.choices("lists", tuple(SectionKind))),
        details=keys.choices("details", DETAILS),
        details_across=int(keys.number("details_across", 1, 4)),
        decimal=keys.choice("numbering", ("none", "decimal")) == "decimal",
        citations=Citations(keys.choice("citations", tuple(Citations))),
        portion_marks=keys.flag("portion_marks"),
        annex=keys.flag("annex"),
        limits=_limits(keys.table("limits")),
        labels=_labels(keys.table("labels")),
        headings=_headings(keys.table("headings")),
        logo=read_logo(keys.table("logo"), path.parent),
    )


def _parts(keys: Keys) -> tuple[Part | SectionKind, ...]:
    names = keys.choices("parts", (*Part, *SectionKind))
    if [name for name in names if name != Part.DETAILS][:1] != [Part.TITLE]:
        keys.refuse("parts", say("must have the title before everything but the details: it is the first heading"))
    return tuple(Part(name) if name in tuple(Part) else SectionKind(name) for name in names)


def _page(keys: Keys) -> PageSetup:
    width, height = SHEETS[keys.choice("size", tuple(SHEETS))]
    margins = {side: keys.number(side, 5, 80) * MILLIMETRE for side in ("left", "right", "top", "bottom")}
    keys.finish()
    return PageSetup(width=width * MILLIMETRE, height=height * MILLIMETRE, **margins)


def sheet(page: PageSetup, size: str) -> PageSetup:
    """The page with its margins on paper of another size, a name in SHEETS; "" leaves it as it is."""
    if size not in SHEETS:
        return page
    width, height = SHEETS[size]
    return replace(page, width=width * MILLIMETRE, height=height * MILLIMETRE)


def _named_colours(keys: Keys) -> dict[str, str]:
    """The style's colours by name; `accent`, `gold`, `hairline` and `tint` must be among them."""
    plain = {name: keys.text(name) for name in keys.names()}
    for name in ("accent", "gold", "hairline", "tint"):
        keys.text(name)
    return {name: keys.colour(name, plain) for name in plain}


def _faces(keys: Keys) -> dict[str, Face]:
    faces = {}
    for name in keys.names():
        font = keys.table(name)
        faces[name] = Face(family=font.text("family"), word=font.text("word"))
        font.finish()
    return faces


def _looks(keys: Keys, faces: Mapping[str, Face], colours: Mapping[str, str]) -> dict[Role, Look]:
    looks = {role: _look(keys.table(role.value), faces, colours) for role in Role}
    keys.finish()
    return looks


def _look(keys: Keys, faces: Mapping[str, Face], colours: Mapping[str, str]) -> Look:
    look = Look(
        face=faces[keys.choice("font", tuple(faces))],
        size=keys.number("size", 5, 72),
        leading=keys.number("leading", 5, 100),
        colour=keys.colour("colour", colours),
        bold=keys.flag("bold", False),
        italic=keys.flag("italic", False),
        before=keys.number("before", 0, 100, 0),
        after=keys.number("after", 0, 100, 0),
        indent=keys.number("indent", 0, 200, 0),
        hanging=keys.number("hanging", 0, 200, 0),
        keep_with_next=keys.flag("keep_with_next", False),
        capitals=keys.flag("capitals", False),
    )
    keys.finish()
    return look


def _measures(keys: Keys) -> Measures:
    measures = Measures(**{each.name: keys.number(each.name, 0, 200) for each in fields(Measures)})
    keys.finish()
    return measures


def _limits(keys: Keys) -> Limits:
    limits = Limits(**{each.name: int(keys.number(each.name, 1, 100_000)) for each in fields(Limits)})
    keys.finish()
    return limits


def _labels(keys: Keys) -> Labels:
    defaults = {each.name: None if each.default is MISSING else each.default for each in fields(Labels)}
    labels = Labels(**{name: keys.text(name, default) for name, default in defaults.items()})
    keys.finish()
    return labels


def _headings(keys: Keys) -> dict[SectionKind, str]:
    headings = {kind: keys.text(kind.value) for kind in SectionKind}
    keys.finish()
    return headings
