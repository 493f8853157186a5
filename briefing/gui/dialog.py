"""How a dialog stands: its widgets one under the other, with the same air around them everywhere."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget


def stack(dialog: QDialog, *widgets: QWidget, grows: QWidget) -> None:
    """Lay out a dialog's widgets from top to bottom; `grows` takes the height that the others leave."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is grows else 0)
