"""What a crash left is offered at the next start: to go on with, or to drop."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.app.recovery import Left, forget
from briefing.errors import BriefingError

if TYPE_CHECKING:  # the window is only talked to
    from briefing.gui.window import MainWindow


def offer_lost_work(window: "MainWindow", found: tuple[Left, ...]) -> None:
    """Say in a window what was found; the latest is taken up there, the others in windows of their own."""
    untitled = QCoreApplication.translate("LostWork", "a brief without a title")
    names = ", ".join(f"“{left.work.brief.title or untitled}”" for left in found)
    words = QCoreApplication.translate("LostWork", "Work that was not saved was found: {names}.").format(names=names)
    window.notice.show_done(
        words,
        (QCoreApplication.translate("LostWork", "Go on with it"), lambda: _take_up(window, found)),
        (QCoreApplication.translate("LostWork", "Drop it"), lambda: _drop(window, found)),
    )


def _take_up(window: "MainWindow", found: tuple[Left, ...]) -> None:
    for left in found:
        window.files.opening.take_up(left)


def _drop(window: "MainWindow", found: tuple[Left, ...]) -> None:
    window.notice.hide()
    try:
        for left in found:
            forget(left)
    except BriefingError as error:
        window.report(error)
