"""Word lists kept as data in `resources/lexicons`.

A lexicon is a UTF-8 text file, one item a line; blank lines and lines that begin with `#` are passed over.
"""

from functools import cache

from briefing.paths import resource


@cache
def lexicon(name: str) -> frozenset[str]:
    """The items of `resources/lexicons/<name>.txt`, as they stand there."""
    lines = resource("lexicons", f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
