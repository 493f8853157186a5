"""Three invented reports of one event: what two outlets have of one saying, and agency copy of the first."""

from pathlib import Path

from briefing.app.dossier import sources_of
from briefing.app.drafting import Named
from briefing.gui.card import Card
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry
from briefing.model.section import SectionKind
from briefing.storage import brief_file
from tests.gui.hands import Hands
from tests.unit.reading.one import read_pasted

WIRE = "We cannot keep a harbour open that loses four million crowns in every single year"
HERALD = "We can’t keep open a harbour that loses 4 million crowns every year"
LANDINGS = "Some 200 people work on the boats, and the fish halls have work for another 300 in a good season."
STORIES = (
    (
        "Tarsk to lose its fishing harbour\n\nTARSK, 4 March 2031\n\nThe harbour of Tarsk will close, the minister "
        f"said on Tuesday.\n\n“{WIRE},” ports minister Signe Brandvik told parliament.\n\n"
        f"The harbour was built in 1954 by the town and has been widened twice.\n\n{LANDINGS}\n\n"
        "A vote is due on 18 March 2031.\n"
    ),
    (
        "Crews march for Tarsk harbour\n\nTARSK, 5 March 2031\n\nCrews marched on Wednesday against the end of their "
        f"port.\n\n“{HERALD},” Ms Brandvik, the ports minister, told them on the quay.\n\n"
        "The road to the next port was closed for nine days in February, and nobody cleared it.\n"
    ),
)
COPY = STORIES[0].replace("Tarsk to lose its fishing harbour", "Minister shuts harbour").replace(LANDINGS, "")


def dossier(*stories: str) -> Brief:
    """A brief of some sources, with the minister's words from the first one."""
    named = [Named(f"{number}.txt", read_pasted(text)) for number, text in enumerate(stories)]
    brief = Brief(sources=sources_of(named))
    start = brief.sources[0].article.text.index(WIRE)
    return revise.add_passage(brief, SectionKind.QUOTES, "A", Span(start, start + len(WIRE)))


def opened(hands: Hands, folder: Path, *stories: str) -> Hands:
    path = folder / "dossier.brief"
    brief_file.save(dossier(*stories), path)
    hands.window.files.opening.open_path(path)
    hands.wait(lambda: hands.window.has_brief and hands.window.view.made and hands.window.view.desk.dossier, 30_000)
    return hands


def quoted(hands: Hands) -> Entry:
    (entry,) = hands.window.view.desk.brief.section(SectionKind.QUOTES).entries
    return entry


def card(hands: Hands) -> Card:
    found = hands.window.view.brief.card(quoted(hands).id)
    assert found
    return found
