"""What this is, and under which licences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing import __version__


class AboutBox(QMessageBox):
    """Names the version, the licence, and what the program is made with."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Briefing"))
        self.setText(self.tr("Briefing {version}").format(version=__version__))
        self.setInformativeText(
            self.tr(
                "From a press article to a brief you can stand behind. MIT licence. Made with Qt (LGPL 3), ReportLab "
                "(BSD), python-docx (MIT), PDFium (BSD), lxml (BSD), and the fonts Source Serif, Source Sans and Noto "
                "(OFL 1.1)."
            )
        )
