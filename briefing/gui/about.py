"""What this is, and under which licences."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing import __version__
from briefing.gui import icons


class AboutBox(QMessageBox):
    """Names the version, the licence, and what the program is made with."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Briefing"))
        self.setIconPixmap(icons.icon("document", "accent").pixmap(48, 48))
        name = self.tr("Briefing {version}").format(version=__version__)
        self.setText(f'<h2 style="font-weight: 600">{escape(name)}</h2>')
        promise = self.tr("From a press article to a brief you can stand behind.")
        private = self.tr("Nothing leaves this machine: no network, no account.")
        made_with = self.tr(
            "MIT licence. Made with Qt and PySide6 (LGPL 3); ReportLab, lxml, striprtf, pypdfium2 and PDFium (BSD, "
            "Apache 2.0); python-docx, cattrs, sentencex, rapidfuzz, markdown-it-py, charset-normalizer, fontTools, "
            "filelock and FindSystemFontsFilename (MIT); orjson (MPL 2.0); and the fonts Source Serif, Source Sans and "
            "Noto (OFL 1.1)."
        )
        self.setInformativeText("".join(f"<p>{escape(each)}</p>" for each in (promise, private, made_with)))
