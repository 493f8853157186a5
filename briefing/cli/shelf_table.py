"""What was found on the shelf, printed for a person."""

from collections.abc import Iterator

from briefing.app.settings import declared, load_settings
from briefing.app.shelf import Kept, Said, paragraph_of
from briefing.app.shelf_taking import Taken
from briefing.cli.returned_table import entry_name
from briefing.cli.tables import wrapped


def hit_lines(hit: Kept | Said) -> Iterator[str]:
    """An article by its credits and hash; a quotation by its words and who said them first, and where it starts."""
    if isinstance(hit, Said):
        yield from wrapped("", f"“{hit.words}”")
        yield f"    — {', '.join(filter(None, (hit.speaker or 'no speaker', hit.role)))}"
    place = f"¶{paragraph_of(hit)}" if isinstance(hit, Said) else ""
    described = " · ".join(filter(None, (hit.headline, hit.outlet, hit.byline, hit.published, place)))
    yield from wrapped("    " if isinstance(hit, Said) else "", described)
    yield f"    {hit.sha256}:{hit.start}" if isinstance(hit, Said) else f"    {hit.sha256}"


def nothing_lines() -> Iterator[str]:
    """That nothing was found, and, where the shelf is off, that nothing more will be."""
    yield "Nothing found."
    if not load_settings().settings.keep_shelf:
        setting = next(each.doc for each in declared() if each.name == "keep_shelf")
        yield f"The shelf is off. To keep what you open from now on, tick “{setting}” in the settings."


def taken_line(taken: Taken) -> str:
    """What has become of a brief with what was taken."""
    if not taken.entry:
        return "The brief draws on this article already." if taken.held else "Added to the sources."
    where = entry_name(taken.brief, taken.entry)
    return f"The brief has this quotation already: {where}." if taken.held else f"Added: {where}."
