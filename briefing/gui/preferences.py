"""The user's settings, shared by all windows: changed in one, in force in all."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from briefing.app.keeping import Writer
from briefing.app.settings import Settings, save_settings
from briefing.gui import theme


class Preferences(QObject):
    """Holds the settings and puts them into force; `writer` keeps them, and whatever else is to outlive the day.

    `failed` carries the error where that cannot be.
    """

    changed = Signal(Settings)
    failed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.writer = Writer(self.failed.emit)

    def change(self, settings: Settings) -> None:
        """Put other settings into force, in every window, and keep them."""
        before, self.settings = self.settings, settings
        if settings.theme != before.theme:
            self.apply_theme()
        self.writer.ask(partial(save_settings, settings))
        self.changed.emit(settings)

    def apply_theme(self) -> None:
        """Give the application the theme of the settings; it follows the system by itself."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self.settings.theme)
