"""The desk can be read in all its palettes, and shows where the keyboard is."""

from dataclasses import fields
from math import cbrt, dist

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing.gui import theme
from briefing.gui.theme import PALETTES, Palette, ThemeName
from briefing.gui.theme.ring import _Ring
from briefing.model.suggestion import PROPOSED, SectionKind

GROUNDS = ("chrome", "paper", "card", "hover", "locked")
WORDS = ("ink", "muted", "link", "warn", "good")
ON_THEIR_OWN_GROUND = [
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("on_bar", "bar"),
    ("ink", "desk"),
]
TEXT_PAIRS = [(words, ground) for words in WORDS for ground in GROUNDS] + ON_THEIR_OWN_GROUND
# The ring lies two pixels outside its control, on the window's own ground.
LINE_PAIRS = [(line, ground) for line in ("edge", "focus") for ground in ("chrome", "paper", "card")]


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG 2.2 defines it: 1 for none, 21 for black on white."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def difference(one: QColor, other: QColor) -> float:
    """How unlike two colours look: their distance in Oklab (Ottosson 2020), times 100."""
    return 100 * dist(_oklab(one), _oklab(other))


def _oklab(colour: QColor) -> tuple[float, float, float]:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
    )


@pytest.fixture(params=list(PALETTES), ids=str)
def colours(request: pytest.FixtureRequest) -> Palette:
    return PALETTES[ThemeName(request.param)]


@pytest.mark.parametrize(("words", "ground"), TEXT_PAIRS, ids=str)
def test_words_can_be_read_on_every_ground_they_stand_on(colours: Palette, words: str, ground: str) -> None:
    assert contrast(getattr(colours, words), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize(("line", "ground"), LINE_PAIRS, ids=str)
def test_edges_and_the_focus_stand_out(colours: Palette, line: str, ground: str) -> None:
    assert contrast(getattr(colours, line), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("kind", list(SectionKind), ids=str)
def test_a_section_can_be_read_on_its_tint_and_badge(colours: Palette, kind: SectionKind) -> None:
    section = colours.sections[kind]
    assert contrast(section.letter, section.badge) >= 4.5
    # A hollow badge prints its letter in the badge's colour.
    assert contrast(section.badge, colours.paper) >= 4.5
    assert contrast(section.badge, colours.card) >= 4.5
    if colours.tints:
        assert contrast(colours.ink, section.tint) >= 4.5


def test_a_source_can_be_read_wherever_its_letter_stands(colours: Palette) -> None:
    for source in colours.sources:
        assert contrast(colours.on_source, source) >= 4.5
        # A ring prints its letter in the source's colour.
        for ground in ("chrome", "paper", "card", "hover"):
            assert contrast(source, getattr(colours, ground)) >= 4.5


def test_what_is_disabled_can_be_seen_and_is_told_from_what_is_not(colours: Palette) -> None:
    for ground in ("chrome", "paper", "card"):
        assert contrast(colours.disabled, getattr(colours, ground)) >= 3
    for words in ("ink", "accent"):
        assert contrast(colours.disabled, getattr(colours, words)) >= 2


@pytest.mark.parametrize("look", ["", "primary", "outlined"])
@pytest.mark.parametrize("name", list(PALETTES), ids=str)
def test_a_disabled_button_looks_it_in_every_palette(
    qapp: QApplication, qtbot: QtBot, name: ThemeName, look: str
) -> None:
    theme.apply(qapp, name)
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Carry back")
    button.setProperty("look", look)
    QVBoxLayout(window).addWidget(button)
    window.show()
    enabled = colours_of(window)
    button.setEnabled(False)
    disabled = colours_of(window)
    assert PALETTES[name].disabled.name() in disabled
    # What its words or its ground stood out by is gone.
    strong = PALETTES[name].accent if look else PALETTES[name].ink
    assert strong.name() in enabled - disabled


def colours_of(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_no_source_is_taken_for_a_section_or_for_another_source(colours: Palette) -> None:
    sections = [colours.sections[kind].badge for kind in PROPOSED]
    for number, source in enumerate(colours.sources):
        for other in (*sections, *colours.sources[:number]):
            assert difference(source, other) >= 8  # 2 is just noticeable where the two lie side by side


def test_the_contrast_that_the_tests_compute_is_that_of_the_standard() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    # The example of the standard's own explanation: this grey is the lightest that passes on white.
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)


def test_every_palette_gives_every_colour(colours: Palette) -> None:
    assert all(getattr(colours, field.name) is not None for field in fields(Palette))
    assert set(colours.sections) == set(SectionKind)


@pytest.mark.parametrize("name", list(PALETTES), ids=str)
def test_a_theme_reaches_qts_own_widgets(qapp: QApplication, name: ThemeName) -> None:
    theme.apply(qapp, name)
    assert theme.palette() is PALETTES[name]
    assert qapp.palette().color(QPalette.ColorRole.Window) == PALETTES[name].chrome
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == PALETTES[name].selection


def test_the_desk_is_set_in_its_own_typefaces(qapp: QApplication) -> None:
    for text in theme.Text:
        assert QFontInfo(theme.font(text)).family().startswith(text.value[0])


def test_the_reading_size_scales_the_serif_and_leaves_the_controls_alone() -> None:
    assert theme.font(theme.Text.READING, 200).pixelSize() == 2 * theme.font(theme.Text.READING).pixelSize()
    assert theme.font(theme.Text.CONTROL, 200).pixelSize() == theme.font(theme.Text.CONTROL).pixelSize()


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    """Two fields and a button, the button in a scroll area."""
    made = QWidget()
    qtbot.addWidget(made)
    scroller, inside = QScrollArea(), QWidget()
    QVBoxLayout(inside).addWidget(QPushButton("Inside"))
    scroller.setWidget(inside)
    scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    row = QHBoxLayout(made)
    for widget in (QLineEdit("one"), QLineEdit("two"), scroller):
        row.addWidget(widget)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)  # a window manager may take its time
    return made


def rings(window: QWidget) -> list[QWidget]:
    return [ring for ring in window.findChildren(_Ring) if ring.isVisible()]


def test_the_keyboard_moves_one_ring_from_control_to_control(form: QWidget) -> None:
    fields_ = form.findChildren(QLineEdit)
    fields_[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(fields_[0], Qt.Key.Key_Tab)
    (ring,) = rings(form)
    assert ring.geometry().center() == fields_[1].geometry().center()
    assert ring.width() == fields_[1].width() + 8
    QTest.keyClick(fields_[1], Qt.Key.Key_Tab)
    (ring,) = rings(form)
    assert ring.parentWidget() in (button.parentWidget() for button in form.findChildren(QPushButton))


def test_a_window_that_comes_back_after_a_click_shows_none(form: QWidget) -> None:
    first, second = form.findChildren(QLineEdit)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mousePress(second, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(second, Qt.MouseButton.LeftButton)
    second.clearFocus()
    second.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert rings(form) == []


def test_a_window_that_comes_back_shows_the_ring_it_had(form: QWidget) -> None:
    first, second = form.findChildren(QLineEdit)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    second.clearFocus()
    assert rings(form) == []
    second.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    (ring,) = rings(form)
    assert ring.geometry().center() == second.geometry().center()


def test_a_click_leaves_no_ring(form: QWidget) -> None:
    fields_ = form.findChildren(QLineEdit)
    fields_[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mousePress(fields_[1], Qt.MouseButton.LeftButton)
    QTest.mouseRelease(fields_[1], Qt.MouseButton.LeftButton)
    assert rings(form) == []


def test_what_shows_the_focus_in_its_own_way_has_no_ring(form: QWidget) -> None:
    first, second = form.findChildren(QLineEdit)
    second.setProperty(theme.NO_RING, True)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert rings(form) == []
    bar = QMenuBar(form)
    bar.show()
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert rings(form) == []


def test_the_ring_follows_a_control_that_moves_and_hides_with_it(form: QWidget) -> None:
    field = form.findChildren(QLineEdit)[1]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.move(field.x() + 5, field.y() + 7)
    (ring,) = rings(form)
    assert ring.geometry().center() == field.geometry().center()
    field.hide()
    assert field.geometry().center() not in [ring.geometry().center() for ring in rings(form)]


def test_the_ring_goes_where_the_page_under_the_control_goes(form: QWidget, qtbot: QtBot) -> None:
    first, second = form.findChildren(QLineEdit)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(rings(form)) == 1)  # a window manager may give the keyboard a moment later
    form.resize(form.width() + 200, form.height() + 50)
    (ring,) = rings(form)
    assert ring.geometry().center() == second.geometry().center()


def test_a_system_that_does_not_say_what_it_has_is_taken_for_a_light_one(qapp: QApplication) -> None:
    theme.apply(qapp, ThemeName.CONTRAST)
    theme.apply(qapp, ThemeName.SYSTEM)
    assert theme.palette() is PALETTES[ThemeName.LIGHT]


@pytest.mark.parametrize("text", theme.Text)
def test_a_double_quotation_mark_is_set_wider_than_a_single_one_on_every_system(
    qapp: QApplication, text: theme.Text
) -> None:
    made = theme.font(text)
    assert made.hintingPreference() is QFont.HintingPreference.PreferVerticalHinting  # full is the default on Windows
    width = QFontMetricsF(made).horizontalAdvance
    assert width("“") > 1.5 * width("‘")
    assert width("”") > 1.5 * width("’")


@pytest.mark.parametrize("by_the_system", [False, True])
@pytest.mark.parametrize("kind", ["QMenuBar", "QAbstractItemView"])
def test_the_fonts_that_a_system_has_for_menus_and_lists_do_not_come_back(
    qapp: QApplication, qtbot: QtBot, kind: str, by_the_system: bool
) -> None:
    def shown() -> QFont:
        return QApplication.font(kind)  # type: ignore[call-overload, no-any-return]  # its stub says bytes

    if by_the_system:
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    else:
        theme.apply(qapp, "dark")
    QApplication.setFont(QFont("Sans", 8), kind)  # type: ignore[arg-type]  # as Qt has it from Windows, once it has told of the change
    assert shown() != theme.font(theme.Text.CONTROL)
    qtbot.waitUntil(lambda: shown() == theme.font(theme.Text.CONTROL))
