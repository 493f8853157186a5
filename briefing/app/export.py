"""A brief becomes files: made whole in memory, proved, and only then written."""

import os
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefing.app.sources import is_brief
from briefing.errors import ExportError, system_says
from briefing.messages import Message, say
from briefing.model.brief import Brief
from briefing.model.suggestion import Finding, Severity

if TYPE_CHECKING:  # the writers are loaded when something is written
    from briefing.pages.document import PageDocument
    from briefing.storage.originals import Originals
    from briefing.writers.made import Made

FORMATS = {".pdf": "PDF", ".docx": "Word"}
"""The documents that a brief can become, by file suffix."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written, and how it was made."""

    path: Path
    made: "Made"


class DoubtfulExportError(ExportError):
    """An export was held back that the user may still want, in so many words."""


def check_target(path: Path) -> None:
    """Raise ExportError where `path` cannot be written: an unknown suffix, or no folder to hold it."""
    what = say("“{name}” was not written", name=path.name)
    if path.suffix.lower() not in FORMATS and not is_brief(path.name):
        raise ExportError(
            what,
            say("“{suffix}” is no format that can be exported", suffix=path.suffix or path.name),
            say("Use a name ending in .pdf, .docx or .brief"),
        )
    if path.is_dir():
        raise ExportError(what, say("there is a folder of that name"), say("Choose another name"))
    if not path.parent.is_dir():
        raise ExportError(
            what,
            say("there is no folder “{folder}”", folder=path.parent),
            say("Make the folder first, or choose another"),
        )


def refuse_source(path: Path, sources: Iterable[str | Path]) -> None:
    """Raise ExportError where a target is one of the files that the brief is made from; a `.brief` may be renewed."""
    if not is_brief(path.name) and os.path.realpath(path) in map(os.path.realpath, sources):
        raise ExportError(
            say("“{name}” was not written", name=path.name),
            say("it is one of the sources, and would be lost"),
            say("Choose another name"),
        )


def page_document(brief: Brief) -> "PageDocument":
    """The brief composed in its style: what preview, PDF and Word file are made from.

    Its properties say how many of the quotations are the source's own words.
    """
    from briefing.pages.compose import compose
    from briefing.pages.style import load_style
    from briefing.verify.check import counts

    document = compose(brief, load_style(brief.style))
    tally = counts(brief)
    matching = ("Quotations", f"{tally.matching} of {tally.total} match the source text")
    properties = replace(document.properties, custom=(*document.properties.custom, matching))
    return replace(document, properties=properties)


def make(brief: Brief, suffix: str, template: bytes | None = None, *, template_text: bool = True) -> "Made":
    """The document of a suffix in `FORMATS`, in memory; `template_text` says whether a template's own text stays."""
    return made_of(page_document(brief), suffix, template, template_text=template_text)


def made_of(
    document: "PageDocument", suffix: str, template: bytes | None = None, *, template_text: bool = True
) -> "Made":
    """As `make`, of a brief that is composed already: for several suffixes once is enough."""
    if suffix == ".pdf":
        from briefing.writers import pdf

        return pdf.write(document)
    from briefing.writers import word

    return word.write(_paged(document), template, keep_text=template_text)


def _paged(document: "PageDocument") -> "PageDocument":
    """The document, its contents with the pages of the PDF: what a Word file shows until Word counts its own."""
    from briefing.pages.contents import has_contents, with_pages
    from briefing.writers import pdf

    if not has_contents(document):
        return document
    return with_pages(document, {name: spot.page for name, spot in pdf.write(document).headings.items()})


def read_template(name: str) -> bytes:
    """A Word template's bytes. Raises ExportError where the file cannot be read."""
    path = Path(name).expanduser()
    try:
        return path.read_bytes()
    except OSError as error:
        why = system_says(error)
        raise ExportError(
            say("The template “{name}” was not used", name=path.name), why, say("Check its name and place")
        ) from error


def template_remarks(name: str) -> tuple[Message, ...]:
    """What of a Word template will be left out of every file. Raises ExportError where it cannot be used."""
    from briefing.writers.word.opening import open_template

    return tuple(open_template(read_template(name))[1])


def export(
    brief: Brief,
    targets: Sequence[Path],
    template: bytes | None = None,
    *,
    template_text: bool = True,
    despite_errors: bool = False,
    originals: "Originals" = MappingProxyType({}),
) -> tuple[Exported, ...]:
    """Write the brief to every target, or to none: all are made and proved before the first is written.

    A target may be a `.brief`, which is saved with `originals` and may hold anything; what was made of the others is
    returned. Raises ExportError for targets that cannot be written, for a document that does not carry the brief's
    words when it is read back, and, unless `despite_errors`, DoubtfulExportError for altered quotations and for
    characters that no font here has.
    """
    from briefing.storage.atomic import write_atomically
    from briefing.storage.brief_file import save

    for path in targets:
        check_target(path)
    documents = [path for path in targets if not is_brief(path.name)]
    exported = _proved(brief, documents, template, template_text, despite_errors) if documents else ()
    for one in exported:
        write_atomically(one.path, one.made.data)
    for path in targets:
        if is_brief(path.name):
            save(brief, path, originals)
    return exported


def _proved(
    brief: Brief, paths: Sequence[Path], template: bytes | None, template_text: bool, despite_errors: bool
) -> tuple[Exported, ...]:
    """The documents as they may be written: made, and read back."""
    from briefing.verify.readback import prove

    if not despite_errors:
        refuse_errors(brief)
    document = page_document(brief)
    made = [made_of(document, path.suffix.lower(), template, template_text=template_text) for path in paths]
    if not despite_errors:
        refuse_missing(brief, made)
    exported = tuple(map(Exported, paths, made))
    for one in exported:
        prove(brief, one.made.data, one.path.suffix.lower())
    return exported


def refuse_errors(brief: Brief) -> None:
    """Raise ExportError where words between marks are not their source's."""
    from briefing.verify.check import quotation_errors

    for finding in quotation_errors(brief):
        shown = f" (“{finding.words}”)" if finding.words else ""
        raise DoubtfulExportError(
            say("Nothing was exported"),
            say("{what}{shown}: {why}", what=finding.what, shown=shown, why=finding.why),
            finding.remedy,
        )


def refuse_missing(brief: Brief, made: "Sequence[Made]") -> None:
    """Raise DoubtfulExportError where a document would show a replacement for a character."""
    for finding in (finding for one in made for finding in missing_findings(brief, one)):
        why = say("{what}: {why}", what=finding.what, why=finding.why)
        raise DoubtfulExportError(say("Nothing was exported"), why, finding.remedy)


def missing_findings(brief: Brief, made: "Made") -> tuple[Finding, ...]:
    """An error for each character of a document that no font here has; it stops an export, as altered words do."""
    return tuple(_missing(brief, character.character, character.words) for character in made.missing)


def _missing(brief: Brief, character: str, words: str) -> Finding:
    name = unicodedata.name(character, f"U+{ord(character):04X}")
    return Finding(
        Severity.ERROR,
        "font",
        say("No font here has “{character}” ({name})", character=character, name=name),
        say("� would stand in its place in “{words}”", words=words),
        say("Leave it out, or export all the same"),
        next((entry.id for _, entry in brief.entries() if character in entry.text), None),
        words,
    )
