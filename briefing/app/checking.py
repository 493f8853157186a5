"""A brief, or a finished file, is checked against the articles it draws on."""

from collections.abc import Sequence
from pathlib import Path

from briefing.app.drafting import Named
from briefing.app.sources import is_brief, load_brief
from briefing.errors import ReadError, system_says
from briefing.messages import Message, say
from briefing.model.suggestion import Finding
from briefing.verify.hidden_characters import Hidden, hidden_in_article

__all__ = ["FINISHED", "Hidden", "check_file", "hidden_in_article"]

FINISHED = (".pdf", ".docx")


def check_file(path: Path, against: Sequence[Named]) -> tuple[Finding, ...]:
    """What is amiss in a `.brief`, or in a finished PDF or Word file that draws on `against`.

    A brief is looked through by itself, and its articles beside those in `against`, as they are now.

    Raises ProjectError or ReadError where the file cannot be read, or where there is nothing to check it against.
    """
    if is_brief(path.name):
        from briefing.app.standing import standing
        from briefing.verify.versions import changed_sources

        brief = load_brief(path)
        return (*standing(brief).findings, *changed_sources(brief, [named.article for named in against]))
    from briefing.verify.document import check_document

    if path.suffix.lower() not in FINISHED:
        raise _unchecked(path, say("only .brief, .pdf and .docx files can be checked"), say("Name one of these"))
    if not against:
        raise _unchecked(path, say("it does not carry its sources"), say("Name the articles with --against"))
    return check_document(_bytes(path), path.suffix.lower(), [named.article for named in against])


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unchecked(path, system_says(error), say("Check its name and place")) from error


def _unchecked(path: Path, why: Message, remedy: Message) -> ReadError:
    return ReadError(say("“{name}” was not checked", name=path.absolute().name), why, remedy)
