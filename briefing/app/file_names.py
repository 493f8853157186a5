"""Names for files that every system can hold."""

import re

LONGEST = 60
"""Characters of a proposed name, its suffix not counted."""

_RESERVED = re.compile("con|prn|aux|nul|(?:com|lpt)[0-9¹²³]", re.IGNORECASE)
"""What Windows keeps for devices, with any suffix too (Microsoft, "Naming Files, Paths, and Namespaces")."""


def file_name(words: str, signs: str = " -") -> str:
    """A name without suffix from some words: their letters, digits and these signs; "" where they have none."""
    plain = "".join(letter for letter in words if letter.isalnum() or letter in signs)
    name = " ".join(plain.split())[:LONGEST].strip()
    return f"_{name}" if _RESERVED.fullmatch(name) else name
