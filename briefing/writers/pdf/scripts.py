"""Scripts that the PDF can't set right are refused before anything is made.

Letters are set one by one from the left. In Hebrew and Arabic they would stand in the wrong order and unjoined, in
Devanagari or Khmer vowels would stand on the wrong side of their consonants, and nobody who can't read the script
would notice. Word sets all of them.
"""

import re
import unicodedata

from briefing.errors import ExportError
from briefing.messages import say
from briefing.pages.document import PageDocument

_PERHAPS = re.compile(
    "[\u0590-\u1cff\u200f\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00011fff\U0001e800-\U0001efff]"
)
"""Where all such letters are: all others need no second look."""

_RIGHT_TO_LEFT = frozenset(("R", "AL"))
"""The bidirectional classes of letters written from the right (Unicode Standard Annex 9, table 4)."""

_SHAPED = re.compile(
    "[\u0900-\u0dff\u0e00-\u0eff\u0f00-\u109f\u1700-\u18af\u1900-\u1aaf\u1b00-\u1c4f\ua800-\ua82f\ua840-\ua87f"
    "\ua880-\ua95f\ua980-\uaadf\uaae0-\uaaff\uabc0-\uabff\U00011000-\U00011fff]"
)
"""Blocks of the scripts of South and South-East Asia and Mongolian, which need shaping (Unicode, chapters 12 to 17)."""


def refuse_unsettable(document: PageDocument) -> None:
    """ExportError where the document has words in a script that letters set one by one would spoil."""
    for words in document.texts():
        found = next((each for each in _PERHAPS.findall(words) if not _settable(each)), None)
        if found:
            script = unicodedata.name(found, "another").split()[0].capitalize()
            raise ExportError(
                say("The PDF was not made"),
                say(
                    "it has words in {script} script (“{words}”), whose letters the PDF can’t join and order",
                    script=script,
                    words=words[:40],
                ),
                say("Export to Word, which sets them right, or leave these words out"),
            )


def _settable(character: str) -> bool:
    return not (unicodedata.bidirectional(character) in _RIGHT_TO_LEFT or _SHAPED.match(character))
