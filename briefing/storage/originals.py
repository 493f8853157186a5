"""The files that articles were read from, byte for byte as they were.

While a brief is open they are known by the SHA-256 of the article's text and not by its letter, which undo can give to
another article. In a brief file one that holds several articles stands once.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.model.brief import Brief

FOLDER = "originals/"

MOST_BYTES = 128 * 2**20
"""Bytes of originals that one brief keeps, half of what it may take in all: they never keep it from being saved."""

MOST_FILES = 500
"""Files of originals that one brief keeps, a quarter of what its package may hold."""

PLAIN_SUFFIX = re.compile(r"(\.[a-z0-9]{1,8})?")
"""What the suffix of an original may be."""


@dataclass(frozen=True, slots=True)
class Original:
    """A file that articles were read from: its bytes, and the suffix of its name, such as ".html", or "".

    Two are the same where their hashes are, which takes no time however large they are.
    """

    data: bytes = field(repr=False, compare=False)
    suffix: str = ""
    sha256: str = field(init=False, default="")

    def __post_init__(self) -> None:
        suffix = self.suffix.lower()
        object.__setattr__(self, "suffix", suffix if PLAIN_SUFFIX.fullmatch(suffix) else "")
        object.__setattr__(self, "sha256", hashlib.sha256(self.data).hexdigest())


Originals = Mapping[str, Original]
"""Originals by the SHA-256 of the text of the article that was read from them."""


def of_brief(brief: Brief, originals: Originals) -> dict[str, Original]:
    """Those of the articles that a brief draws on, in its order, as far as they are few and small enough."""
    kept, files = dict[str, Original](), dict[str, int]()
    for source in brief.sources:
        original = originals.get(source.article.sha256)
        if original is None:
            continue
        grown = files | {original.sha256: len(original.data)}
        if len(grown) <= MOST_FILES and sum(grown.values()) <= MOST_BYTES:
            kept[source.article.sha256], files = original, grown
    return kept
