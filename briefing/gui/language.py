"""The language of the window's texts."""

import re

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

_FORMS = re.compile(r"(?<=\w)\((?:(\w+)/)?(\w*)\)")


class EnglishPlurals(QTranslator):
    """English as it stands in the code, with the right number: “%n word(s)”, “%n entr(y/ies)”, “match(es/)”."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text with the form for a number; None for a text without one, which stays as it is."""
        if n < 0 or "(" not in source:
            return None
        return _FORMS.sub(lambda forms: (forms[1] or "") if n == 1 else forms[2], source)

    def isEmpty(self) -> bool:
        """Qt asks no translator that says it is empty."""
        return False


def install(application: QObject) -> None:
    """Give the application its texts."""
    QCoreApplication.installTranslator(EnglishPlurals(application))
