"""A brief becomes files: made whole in memory, proved, and only then written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import ExportError
from briefing.model.brief import Brief

if TYPE_CHECKING:  # the writers are loaded when something is written
    from briefing.pages.document import PageDocument
    from briefing.writers.made import Made

FORMATS = {".pdf": "PDF", ".docx": "Word"}
"""What can be exported, by file suffix."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written, and how it was made."""

    path: Path
    made: "Made"


def check_target(path: Path) -> None:
    """Raise ExportError where `path` cannot become a document: an unknown suffix, or no folder to hold it."""
    what = f"“{path.name}” was not written"
    if path.suffix.lower() not in FORMATS:
        raise ExportError(
            what,
            f"“{path.suffix or path.name}” is no format that can be exported",
            "Use a name ending in .pdf or .docx",
        )
    if path.is_dir():
        raise ExportError(what, "there is a folder of that name", "Choose another name")
    if not path.parent.is_dir():
        raise ExportError(what, f"there is no folder “{path.parent}”", "Make the folder first, or choose another")


def page_document(brief: Brief) -> "PageDocument":
    """The brief composed in its style: what preview, PDF and Word file are made from."""
    from briefing.pages.compose import compose
    from briefing.pages.style import load_style

    return compose(brief, load_style(brief.style))


def make(brief: Brief, suffix: str, template: bytes | None = None) -> "Made":
    """The document of a suffix in `FORMATS`, in memory."""
    document = page_document(brief)
    if suffix == ".pdf":
        from briefing.writers import pdf

        return pdf.write(document)
    from briefing.writers import word

    return word.write(document, template)


def export(
    brief: Brief,
    targets: Sequence[Path],
    template: bytes | None = None,
    prove: Callable[[Brief, bytes, str], None] | None = None,
) -> tuple[Exported, ...]:
    """Write the brief to every target, or to none: all are made and proved before the first is written.

    `prove` is given the brief, the finished bytes and the suffix, and raises ExportError where the document does not
    carry the brief's words. Raises ExportError for targets that cannot be written.
    """
    from briefing.storage.atomic import write_atomically

    for path in targets:
        check_target(path)
    made = [make(brief, path.suffix.lower(), template) for path in targets]
    for path, one in zip(targets, made, strict=True):
        if prove:
            prove(brief, one.data, path.suffix.lower())
    for path, one in zip(targets, made, strict=True):
        write_atomically(path, one.data)
    return tuple(Exported(path, one) for path, one in zip(targets, made, strict=True))
