"""Tool tips with words from elsewhere."""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """Words as a tool tip shows them as they stand.

    Qt takes words that look like markup for markup, and would open the pictures that an article's words name.
    """
    return f"<qt>{escape(words)}</qt>" if Qt.mightBeRichText(words) else words
