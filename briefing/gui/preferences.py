"""The user's settings, shared by all windows: changed in one, in force in all."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from briefing.app.settings import Settings, save_settings
from briefing.errors import BriefingError
from briefing.gui import theme


class Preferences(QObject):
    """Holds the settings and puts them into force. `failed` carries the BriefingError where they cannot be kept."""

    changed = Signal(Settings)
    failed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    def change(self, settings: Settings) -> None:
        """Put other settings into force, in every window, and keep them."""
        before, self.settings = self.settings, settings
        if settings.theme != before.theme:
            self.apply_theme()
        try:
            save_settings(settings)
        except BriefingError as error:
            self.failed.emit(error)
        self.changed.emit(settings)

    def apply_theme(self) -> None:
        """Give the application the theme of the settings; it follows the system by itself."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self.settings.theme)
