"""Tool tips with words from elsewhere."""

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """Words as a tool tip shows them as they stand.

    Qt takes words that look like markup for markup, and would open the pictures that an article's words name.
    """
    if not Qt.mightBeRichText(words):
        return words
    from html import escape  # brings the names of two thousand characters with it

    return f"<qt>{escape(words)}</qt>"
