"""Scripts that the PDF can't set right are refused before anything is made."""

import unicodedata

from briefing.errors import ExportError
from briefing.pages.document import PageDocument

_RIGHT_TO_LEFT = frozenset(("R", "AL"))
"""The bidirectional classes of letters written from the right (Unicode Standard Annex 9, table 4)."""


def refuse_right_to_left(document: PageDocument) -> None:
    """ExportError where the document has words in Hebrew, Arabic or another script written from the right.

    Their letters would stand in the wrong order and unjoined, and nobody who can't read them would notice.
    """
    for words in document.texts():
        found = next((each for each in words if unicodedata.bidirectional(each) in _RIGHT_TO_LEFT), None)
        if found:
            script = unicodedata.name(found, "another").split()[0].capitalize()
            raise ExportError(
                "The PDF was not made",
                f"it has words in {script} script (“{words[:40]}”), which is written from the right, and the PDF "
                "would show its letters in the wrong order",
                "Export to Word, which sets them right, or leave these words out",
            )
