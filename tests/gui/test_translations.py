"""Every text can be translated, and French is the proof: complete, with its plurals, and with room in the window."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.settings import Settings
from briefing.app.standing import style_labels
from briefing.gui import language
from briefing.gui.background import Background
from briefing.gui.preferences import Preferences
from briefing.gui.window import MainWindow
from briefing.paths import resource

FRENCH = resource("translations", "fr.ts")
GUI = Path(language.__file__).parent


class Bracketing(QTranslator):
    """A language in which every text stands in brackets, so that a text without them was never translated."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    own = QTranslator(qapp)
    assert own.load(str(FRENCH.with_suffix(".qm")))
    QCoreApplication.installTranslator(own)
    yield
    QCoreApplication.removeTranslator(own)


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    own = Bracketing(qapp)
    QCoreApplication.installTranslator(own)
    yield
    QCoreApplication.removeTranslator(own)


def opened(qtbot: QtBot, background: Background, width: int = 1440) -> MainWindow:
    window = MainWindow(background, Preferences(Settings()))
    qtbot.addWidget(window, before_close_func=lambda window: window.close_without_asking())
    window.resize(width, 640)
    window.show()
    window.files.opening.open_sample()
    qtbot.waitExposed(window)
    return window


def said(window: QWidget) -> Iterator[str]:
    """What the window's own labels, buttons and actions say; the words of article and brief are no labels."""
    for label in window.findChildren(QLabel):
        yield label.text()
    for button in window.findChildren(QAbstractButton):
        yield from (button.text(), button.toolTip())
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())


@pytest.mark.usefixtures("brackets")
def test_no_text_of_the_window_is_left_untranslated(qtbot: QtBot, background: Background) -> None:
    window = opened(qtbot, background)
    window.view.drawer.show()
    names = {"Briefing", *(label for _, label in style_labels())}
    names |= {source.credits.headline for source in window.view.desk.brief.sources}
    findings = (
        {text for one in window.view.standing.findings for text in (one.what, one.why, one.remedy)}
        if (window.view.standing)
        else set()
    )
    plain = [text for text in said(window) if re.search(r"[A-Za-z]{3}", text) and "⟦" not in text]
    assert sorted({text for text in plain if text.strip("&") not in names | findings}) == []


def messages() -> list[ElementTree.Element]:
    return list(ElementTree.parse(FRENCH).getroot().iter("message"))


def forms(message: ElementTree.Element) -> list[str]:
    """What a text is in French: one form, or singular and plural."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def texts_of_the_code() -> Iterator[str]:
    """What the code hands to `tr` and `translate`, found without the tool that fills the files: it misses some."""
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                place = {"tr": 0, "translate": 1}.get(node.func.attr)
                given = node.args[place] if place is not None and len(node.args) > place else None
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    yield given.value


def test_french_has_every_text_of_the_code() -> None:
    assert sorted(set(texts_of_the_code()) - {message.findtext("source") or "" for message in messages()}) == []
    assert [message.findtext("source") for message in messages() if not all(forms(message))] == []


def test_what_is_counted_has_a_singular_and_a_plural() -> None:
    counted = [message for message in messages() if "%n" in (message.findtext("source") or "")]
    assert [message.findtext("source") for message in counted if len(forms(message)) != 2] == []


def test_french_keeps_what_is_filled_in() -> None:
    blank = re.compile(r"\{\w+\}|%n")
    for message in messages():
        source = message.findtext("source") or ""
        for form in forms(message):
            assert set(blank.findall(form)) <= set(blank.findall(source))
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", source))


@pytest.mark.usefixtures("french")
def test_french_has_nothing_and_one_in_the_singular() -> None:
    counted = [QCoreApplication.translate("SectionPanel", "%n word(s)", None, n) for n in (0, 1, 2)]
    assert counted == ["0 mot", "1 mot", "2 mots"]


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("width", [1024, 1280])
def test_in_french_the_tool_bar_does_not_overflow(qtbot: QtBot, background: Background, width: int) -> None:
    toolbar = opened(qtbot, background, width).view.toolbar
    assert toolbar.width() == width
    shown = [each for each in toolbar.findChildren(QWidget) if each.isVisible()]
    assert max(each.mapTo(toolbar, each.rect().topRight()).x() for each in shown) < width
    assert [
        each for each in shown if isinstance(each, QAbstractButton) and each.width() < each.sizeHint().width()
    ] == []
