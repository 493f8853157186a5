"""The language of the window's texts."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from briefing.app.settings import Settings
from briefing.messages import Message, filled, in_number
from briefing.paths import resource


class EnglishPlurals(QTranslator):
    """English as it stands in the code, with the right number: “%n word(s)”, “%n entr(y/ies)”, “match(es/)”."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text with the form for a number; None for a text without one, which stays as it is."""
        if n < 0 or "(" not in source:
            return None
        return in_number(source, n)

    def isEmpty(self) -> bool:
        """Qt asks no translator that says it is empty."""
        return False


def install(application: QObject, language: str = "system") -> None:
    """Give the application its texts: in `language` ("en", "fr"), or in the system's where there is a translation."""
    name = _of_system() if language == "system" else language
    own = QTranslator(application)
    if not own.load(str(resource("translations", f"{name}.qm"))):
        QCoreApplication.installTranslator(EnglishPlurals(application))
        return
    for_dialogs = QTranslator(application)  # Qt's own buttons and dialogs
    if for_dialogs.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(for_dialogs)
    QCoreApplication.installTranslator(own)


def _of_system() -> str:
    return QLocale.system().name().split("_")[0]


def written(settings: Settings) -> str:
    """The language of new briefs (ISO 639-1): the one chosen for them, else the window’s, else the system’s."""
    for chosen in (settings.written, settings.language):
        if chosen not in ("window", "system"):
            return chosen
    return _of_system() if len(_of_system()) == 2 else "en"  # "C" is none


def translated(text: str) -> str:
    """What the core says, in the language of the window; words that are nobody's message stay as they are."""
    if not isinstance(text, Message):
        return text
    number = text.values.get("n", -1)
    template = QCoreApplication.translate("Core", text.template, None, number if isinstance(number, int) else -1)
    return filled(
        template, {name: translated(value) if isinstance(value, str) else value for name, value in text.values.items()}
    )
