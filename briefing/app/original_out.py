"""The file that an article was read from, handed out again: written to a place of the user's choice, never opened."""

from pathlib import Path, PurePath

from briefing.app.file_names import file_name
from briefing.errors import ReadError
from briefing.messages import say
from briefing.model.brief import Source
from briefing.storage.originals import Original, Originals

__all__ = ["Original", "name_for", "original_of", "write_original"]

SUFFIXES = frozenset(
    (".html", ".htm", ".xhtml", ".txt", ".md", ".markdown", ".pdf", ".docx", ".odt", ".rtf", ".eml", ".mht", ".mhtml")
)
"""Suffixes of articles. For any other, which a stranger's brief may say, the file gets one that starts no program."""

HARMLESS = ".data"


def original_of(source: Source, originals: Originals) -> Original:
    """The file that a source was read from. ReadError where the brief does not keep it."""
    if original := originals.get(source.article.sha256):
        return original
    what = say("“{name}” has no original here", name=source.credits.headline or source.name)
    why = say("it was pasted, or saved before Briefing kept the files that articles are read from")
    raise ReadError(what, why, say("Its words as they were read stand in the article pane"))


def name_for(source: Source, original: Original) -> str:
    """A name for the file: what it was called when it was read, with a suffix that starts no program."""
    suffix = original.suffix if original.suffix in SUFFIXES else HARMLESS
    stem = PurePath(source.name).stem if PurePath(source.name).suffix.lower() == original.suffix else source.name
    return f"{file_name(stem, ' -_,()') or source.id}{suffix}"


def write_original(original: Original, path: Path) -> None:
    """Write the file byte for byte. Raises ExportError."""
    from briefing.storage.atomic import write_atomically

    write_atomically(path, original.data)
