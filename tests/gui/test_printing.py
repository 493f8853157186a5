"""The pages on paper are the pages of the PDF, all of them, and keep their shape on paper of another size."""

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing.app.export import make
from briefing.gui.background import Background
from briefing.gui.printing import Printing
from tests.briefs import sample_brief


@pytest.mark.parametrize("paper", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter], ids=["A4", "Letter"])
def test_every_page_is_printed_in_its_shape(
    qtbot: QtBot, background: Background, tmp_path: Path, paper: QPageSize.PageSizeId
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = make(sample_brief(), ".pdf")
    printing = Printing(made, background, window)
    printing._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing._printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printing._printer.setPageSize(QPageSize(paper))
    printing._dialog.accepted.emit(printing._printer)
    with PdfDocument(tmp_path / "paper.pdf") as printed:
        assert len(printed) == made.pages
        (image,) = printed[0].get_objects(filter=[3])
        left, bottom, right, top = image.get_bounds()
    assert (right - left) / (top - bottom) == pytest.approx(595.28 / 841.89, rel=0.01)
