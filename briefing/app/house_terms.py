"""The words a house writes for others ("Taiwan authorities" for "Taiwanese government"), in a file the user edits."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from briefing.paths import config_folder


def house_terms_file() -> Path:
    """Where the list is: a TOML file with a line a term, `"words found" = "words wanted"`."""
    return config_folder() / "house-terms.toml"


def house_terms() -> Mapping[str, str]:
    """What the house writes, by the words it replaces; empty where there is no list or it cannot be read."""
    try:
        terms = tomllib.loads(house_terms_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {found: wanted for found, wanted in terms.items() if isinstance(wanted, str)}
