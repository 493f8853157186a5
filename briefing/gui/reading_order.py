"""The order in which Tab goes from control to control: as the window is read, whenever its parts were made."""

from collections.abc import Iterator
from functools import cmp_to_key

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_reading_order(parent: QWidget) -> Iterator[QWidget]:
    """All that Tab reaches within a widget: rows from the top, each from its left."""
    children = [child for child in parent.children() if isinstance(child, QWidget)]
    shown = [child for child in children if child.isVisible() and child.isEnabled() and not child.isWindow()]
    for child in sorted(shown, key=cmp_to_key(_compared)):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        yield from in_reading_order(child)


def _compared(one: QWidget, other: QWidget) -> int:
    """Below zero where one of two neighbours is read before the other: it ends above it, or it is further left."""
    first, second = one.geometry(), other.geometry()
    if first.bottom() < second.top():
        return -1
    if second.bottom() < first.top():
        return 1
    return first.left() - second.left()


def step(root: QWidget, *, forward: bool) -> bool:
    """Bring the keyboard to what comes next within `root`, round its end; False where there is nothing."""
    order = list(in_reading_order(root))
    now = root.window().focusWidget()  # which an inactive window remembers
    if not order:
        return False
    at = order.index(now) if now in order else -1 if forward else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[(at + (1 if forward else -1)) % len(order)].setFocus(reason)
    return True
