"""What was found on the shelf, printed for a person."""

from collections.abc import Iterator

from briefing.app.shelf import Kept, Said, paragraph_of
from briefing.cli.tables import wrapped


def hit_lines(hit: Kept | Said) -> Iterator[str]:
    """An article by its credits and hash; of a quotation first its words and who said them."""
    if isinstance(hit, Said):
        yield from wrapped("", f"“{hit.words}”")
        yield f"    — {', '.join(filter(None, (hit.speaker or 'no speaker', hit.role)))}"
    place = f"¶{paragraph_of(hit)}" if isinstance(hit, Said) else ""
    described = " · ".join(filter(None, (hit.headline, hit.outlet, hit.byline, hit.published, place)))
    yield from wrapped("    " if isinstance(hit, Said) else "", described)
    yield f"    {hit.sha256}"
