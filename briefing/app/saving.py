"""A brief goes into its file."""

from pathlib import Path

from briefing.app.sources import BRIEF_SUFFIX
from briefing.model.brief import Brief


def save(brief: Brief, path: Path) -> None:
    """Write the brief to its file, whole or not at all. Raises ProjectError."""
    from briefing.storage import brief_file

    brief_file.save(brief, path)


def with_suffix(path: Path) -> Path:
    """The path with the suffix of a saved brief."""
    return path if path.suffix.lower() == BRIEF_SUFFIX else path.with_name(path.name + BRIEF_SUFFIX)
