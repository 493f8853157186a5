"""The colours of the desk as data: one frozen palette for light, dark and high contrast.

Every pair of text and ground that the desk draws has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3), every control's
edge and the focus ring at least 3:1 (1.4.11); tests/gui/test_theme.py computes them all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor


class ThemeName(StrEnum):
    """The palettes a user can choose; SYSTEM follows the machine's own light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class SectionColours:
    """The colours of a section: bar and badge, the ground of its passages, and the letter on its badge."""

    badge: QColor
    tint: QColor
    letter: QColor


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of the desk, by what they are for.

    Grounds: `chrome` (window, tool bar, pane heads), `paper` (article), `card`, `desk` (under the pages), `hover`
    (also the current row), `selection`, `locked` (words inside quotation marks while an entry is edited), `bar` (the
    small bar over a selection). Words: `ink`, `muted`, `link`, `warn`, `good`, `on_accent`, `on_selection`, `on_bar`,
    `disabled` (of a control that cannot be used now, and its dashed edge).
    Lines: `line` decorates, `edge` bounds a control, `focus` rings what has the keyboard or is linked, `gold` rules.
    `is_dark` tells whether ink is lighter than its ground; `tints` whether passages lie on a tint or are underlined.
    `sections` goes by SectionKind, whose values are its keys: a theme needs none of the model's modules. `sources` are
    the colours of a brief's articles, one after the other, `on_source` the letter on them; none is near a section's.
    """

    is_dark: bool
    tints: bool
    chrome: QColor
    paper: QColor
    card: QColor
    desk: QColor
    hover: QColor
    ink: QColor
    muted: QColor
    line: QColor
    edge: QColor
    accent: QColor
    on_accent: QColor
    link: QColor
    focus: QColor
    selection: QColor
    on_selection: QColor
    locked: QColor
    warn: QColor
    good: QColor
    bar: QColor
    on_bar: QColor
    disabled: QColor
    gold: QColor
    sections: Mapping[str, SectionColours]
    sources: tuple[QColor, ...]
    on_source: QColor


def _sections(letter: str, **pairs: tuple[str, str]) -> Mapping[str, SectionColours]:
    return {name: SectionColours(QColor(badge), QColor(tint), QColor(letter)) for name, (badge, tint) in pairs.items()}


def _colours(*names: str) -> tuple[QColor, ...]:
    return tuple(map(QColor, names))


LIGHT = Palette(
    is_dark=False,
    tints=True,
    chrome=QColor("#F3F4F6"),
    paper=QColor("#FFFFFF"),
    card=QColor("#FFFFFF"),
    desk=QColor("#D8DDE3"),
    hover=QColor("#E6EAEF"),
    ink=QColor("#1C232B"),
    muted=QColor("#55606C"),
    line=QColor("#D9DEE4"),
    edge=QColor("#7B8794"),
    accent=QColor("#14477E"),
    on_accent=QColor("#FFFFFF"),
    link=QColor("#14477E"),
    focus=QColor("#1C66CC"),
    selection=QColor("#C9DDF8"),
    on_selection=QColor("#1C232B"),
    locked=QColor("#ECEFF3"),
    warn=QColor("#8A4B00"),
    good=QColor("#1F6B42"),
    bar=QColor("#1F2A36"),
    on_bar=QColor("#F4F6F8"),
    disabled=QColor("#7B8794"),
    gold=QColor("#8A6A1F"),
    sections=_sections(
        "#FFFFFF",
        background=("#2C5FA0", "#E4EDF9"),
        key_issues=("#8A5A00", "#FBEFD5"),
        quotes=("#85378E", "#F5E7F7"),
        outlook=("#116B5B", "#DEF2ED"),
        line_to_take=("#4A5560", "#ECEFF3"),
        recommendation=("#9A2F3C", "#FAE7E9"),
    ),
    sources=_colours("#B3321C", "#5A35C0", "#3F7212", "#BC1B68", "#46414F"),
    on_source=QColor("#FFFFFF"),
)

DARK = Palette(
    is_dark=True,
    tints=True,
    chrome=QColor("#1D2126"),
    paper=QColor("#16191D"),
    card=QColor("#262B32"),
    desk=QColor("#0E1013"),
    hover=QColor("#2C323A"),
    ink=QColor("#E4E8EC"),
    muted=QColor("#A3AEBA"),
    line=QColor("#343B44"),
    edge=QColor("#7C8896"),
    accent=QColor("#8DBBF2"),
    on_accent=QColor("#0D1B2B"),
    link=QColor("#9CC4F5"),
    focus=QColor("#7DB3FF"),
    selection=QColor("#2F4F7A"),
    on_selection=QColor("#E4E8EC"),
    locked=QColor("#343B45"),
    warn=QColor("#F0B866"),
    good=QColor("#7BCB9C"),
    bar=QColor("#E9EDF1"),
    on_bar=QColor("#1C232B"),
    disabled=QColor("#74808D"),
    gold=QColor("#D8B45A"),
    sections=_sections(
        "#14181C",
        background=("#86B4F0", "#20324B"),
        key_issues=("#E3B04F", "#3E3217"),
        quotes=("#DA9FE3", "#3C2745"),
        outlook=("#66CBB2", "#19382F"),
        line_to_take=("#A9B4C0", "#2E353D"),
        recommendation=("#F09AA3", "#45262B"),
    ),
    sources=_colours("#FF8F75", "#A894FF", "#A5D16A", "#FF86B8", "#CFC6BC"),
    on_source=QColor("#14181C"),
)

CONTRAST = Palette(
    is_dark=True,
    tints=False,
    chrome=QColor("#000000"),
    paper=QColor("#000000"),
    card=QColor("#000000"),
    desk=QColor("#000000"),
    hover=QColor("#333333"),
    ink=QColor("#FFFFFF"),
    muted=QColor("#FFFFFF"),
    line=QColor("#FFFFFF"),
    edge=QColor("#FFFFFF"),
    accent=QColor("#FFE14D"),
    on_accent=QColor("#000000"),
    link=QColor("#9CD2FF"),
    focus=QColor("#FFE14D"),
    selection=QColor("#FFE14D"),
    on_selection=QColor("#000000"),
    locked=QColor("#000000"),
    warn=QColor("#FFB84D"),
    good=QColor("#8CF2B4"),
    bar=QColor("#FFFFFF"),
    on_bar=QColor("#000000"),
    disabled=QColor("#9A9A9A"),
    gold=QColor("#FFE14D"),
    sections=_sections(
        "#000000",
        background=("#9CD2FF", "#000000"),
        key_issues=("#FFB84D", "#000000"),
        quotes=("#F5B0FF", "#000000"),
        outlook=("#7FF0D4", "#000000"),
        line_to_take=("#FFFFFF", "#000000"),
        recommendation=("#FFA8A8", "#000000"),
    ),
    sources=_colours("#FF8A70", "#B5A8FF", "#B4F06A", "#FF8FC0", "#E6DCD2"),
    on_source=QColor("#000000"),
)

PALETTES = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}
"""The three palettes by name; SYSTEM stands for one of them."""

_now = LIGHT


def palette() -> Palette:
    """The colours in use; widgets that paint themselves ask for them each time they paint."""
    return _now


def take_up(colours: Palette) -> None:
    """Make these the colours in use. Only `apply` does it, for it also tells Qt."""
    global _now  # noqa: PLW0603 - there is one application and it has one palette
    _now = colours
