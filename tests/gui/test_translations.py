"""Every text can be translated, and French is the proof: complete, with its plurals, and with room in the window."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.drafting import draft, proposals_for
from briefing.app.settings import Settings
from briefing.app.sources import load_brief
from briefing.gui import language
from briefing.gui.background import Background
from briefing.gui.findings import FindingsDrawer
from briefing.gui.language import translated
from briefing.gui.offers import OfferRow
from briefing.gui.preferences import Preferences
from briefing.gui.window import MainWindow
from briefing.model import revise
from briefing.model.suggestion import SectionKind
from briefing.paths import resource
from briefing.storage.brief_file import save
from briefing.verify.check import check
from tests.briefs import read_article, sample_brief

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
    window.view.findings.show()
    names = {"Briefing"}
    credited = [source.credits for source in window.view.desk.brief.sources]
    names |= {name for one in credited for name in (one.headline, one.outlet)}
    plain = [text for text in said(window) if re.search(r"[A-Za-z]{3}", text) and "⟦" not in text]
    assert sorted({text for text in plain if text.strip("&") not in names}) == []


def messages() -> list[ElementTree.Element]:
    return list(ElementTree.parse(FRENCH).getroot().iter("message"))


def forms(message: ElementTree.Element) -> list[str]:
    """What a text is in French: one form, or singular and plural."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def texts_of_the_window() -> Iterator[str]:
    """What the code hands to `tr` and `translate`, found without the tool that fills the files: it misses some."""
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                place = {"tr": 0, "translate": 1}.get(node.func.attr)
                given = node.args[place] if place is not None and len(node.args) > place else None
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    yield given.value


def test_french_has_every_text_of_the_window_and_of_the_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(GUI.parent.parent / "packaging"))
    from translations import said_by_data, said_in

    texts = {*texts_of_the_window(), *said_in(GUI.parent), *said_by_data()}
    assert sorted(texts - {message.findtext("source") or "" for message in messages()}) == []
    assert [message.findtext("source") for message in messages() if not all(forms(message))] == []


def test_what_is_counted_has_a_singular_and_a_plural() -> None:
    counted = [message for message in messages() if "%n" in (message.findtext("source") or "")]
    assert [message.findtext("source") for message in counted if len(forms(message)) != 2] == []


def test_french_keeps_what_is_filled_in() -> None:
    blank = re.compile(r"\{[^}]+\}|%n")
    for message in messages():
        source = message.findtext("source") or ""
        for form in forms(message):
            assert set(blank.findall(form)) <= set(blank.findall(source))
            assert set(re.findall(r"\{[^}]+\}", form)) == set(re.findall(r"\{[^}]+\}", source))


def english(said: str) -> list[str]:
    """English words in what the window says, outside quotation marks."""
    own = re.sub(r"«.*?»|“.*?”", "", said)
    return re.findall(r"(?i)\b(?:the|its?|is|was|not|and|of|that|you|your|with|no|there|has|named|after|an)\b", own)


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("picture.jpg", b"\xff\xd8\xff\xe0 JFIF"),
        ("empty.txt", b""),
        ("data.txt", b"\0" * 64),
        ("broken.docx", b"PK\x03\x04 nothing"),
        ("broken.pdf", b"%PDF-1.7 nothing"),
        ("broken.brief", b"PK nothing"),
        ("no.brief", b"nothing"),
    ],
)
def test_in_french_a_file_is_refused_in_french(
    qtbot: QtBot, background: Background, tmp_path: Path, name: str, data: bytes
) -> None:
    window = opened(qtbot, background)
    path = tmp_path / name
    path.write_bytes(data)
    window.files.opening.open_path(path)
    assert name in window.notice.words
    assert english(window.notice.words.replace(name, "")) == []


@pytest.mark.usefixtures("french")
def test_in_french_an_export_is_refused_in_french(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    window = opened(qtbot, background)
    window.files.exporting.export_to(tmp_path / "none" / "brief.pdf")
    assert "brief.pdf" in window.notice.words
    assert english(window.notice.words) == []


@pytest.mark.usefixtures("french")
def test_in_french_findings_are_in_french(qtbot: QtBot) -> None:
    brief = sample_brief()
    brief = revise.set_details(brief, replace(brief.details, marking=""))
    brief = revise.add_own(brief, SectionKind.OUTLOOK, "Ilsa Varga said on 3 May that 99 ships of the QXW sank.")
    brief = revise.add_own(brief, SectionKind.OUTLOOK, "They “never asked us” and “never")
    drawer = FindingsDrawer()
    qtbot.addWidget(drawer)
    drawer.show_findings(check(brief, target=10), lambda _: "")
    rows = drawer.findChildren(QListView)[0].model()
    said = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]
    assert len({finding.rule for finding in check(brief, target=10)}) >= 6
    assert [words for words in said if english(words)] == []


def without_cited(reason: str) -> str:
    """A reason without the words of the article that it cites after a colon."""
    return re.sub(r"\s: [^;]*", "", reason)


@pytest.mark.usefixtures("french")
def test_in_french_reasons_are_in_french(qtbot: QtBot, background: Background) -> None:
    window = opened(qtbot, background)
    rows = window.view.findChildren(OfferRow)
    speakers = [row.offer.suggestion.speaker.name if row.offer.suggestion.speaker else "" for row in rows]
    reasons = [row.accessibleDescription().removeprefix(name) for row, name in zip(rows, speakers, strict=True)]
    assert len(reasons) >= 6
    assert [words for words in map(without_cited, reasons) if english(words)] == []


@pytest.mark.usefixtures("french")
def test_a_brief_from_its_file_has_its_reasons_in_french_too(tmp_path: Path) -> None:
    first = draft([read_article(str(resource("sample", "sample.txt")))])
    save(first.brief, tmp_path / "a.brief")
    proposed = proposals_for(load_brief(tmp_path / "a.brief"))["A"].suggestions
    reasons = [translated(reason) for suggestion in proposed for reason in suggestion.reasons]
    assert len(reasons) > 20
    assert [words for words in map(without_cited, reasons) if english(words)] == []


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
