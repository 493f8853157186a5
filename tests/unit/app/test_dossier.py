"""A draft of several articles tells everything once."""

from briefing.app.dossier import dossier_of
from briefing.app.drafting import Draft, Named, draft
from briefing.model.brief import EntryKind
from briefing.model.section import SectionKind
from briefing.model.wording import EntryState, entry_state
from briefing.reading import registry

SAID = "We cannot keep a harbour open that loses four million crowns in every single year"
FILLER = (
    "The harbour was built in 1954 by the town and has been widened twice since then. In January, a storm broke its "
    "outer wall, and two boats were lost. The government had paid for repairs in 2019 and again in 2027."
)


def named(name: str, *paragraphs: str) -> Named:
    body = "\n\n".join(paragraphs)
    return Named(name, registry.read_pasted(f"Harbour to close\n\nTARSK, 4 March 2031\n\n{body}"))


def three() -> Draft:
    lead = "The fishing harbour of Tarsk will close in the autumn, the ports minister announced on Tuesday."
    first = named("one", lead, f"“{SAID},” ports minister Signe Brandvik said on Tuesday.", FILLER)
    second = named(
        "two",
        "Crews in the town of Tarsk marched on Wednesday against the end of their port, and 200 people came.",
        f"“{SAID},” Ms Brandvik, the ports minister, told them. She left through the back door of the town hall.",
        "The nearest other port is 60 kilometres away, and the road to it is often closed in winter, crews say.",
    )
    copy = named("three", lead, f"“{SAID},” ports minister Signe Brandvik said on Tuesday.", FILLER)
    return draft([first, second, copy])


def test_a_quotation_of_several_outlets_stands_once_and_rests_on_all_of_them() -> None:
    brief = three().brief
    holding = [entry for _, entry in brief.entries() if SAID in entry.text]
    assert len(holding) == 1
    assert {place.source for place in holding[0].places} == {"A", "B", "C"}
    assert entry_state(brief, holding[0]) is EntryState.VERBATIM


def test_an_agencys_copy_brings_no_passage_a_second_time() -> None:
    brief = three().brief
    opening = [entry.places[0].source for section, entry in brief.entries() if section]
    assert not {"A", "C"} <= set(opening)
    texts = [entry.text for _, entry in brief.entries()]
    assert len(texts) == len(set(texts))


def test_the_sources_share_the_words_of_the_style() -> None:
    brief = three().brief
    assert sum(len(entry.text.split()) for _, entry in brief.entries()) <= 450
    assert [source.id for source in brief.sources] == ["A", "B", "C"]


def test_a_quotation_prints_the_fullest_name_that_any_source_gives() -> None:
    spoken = three().brief.section(SectionKind.QUOTES).entries
    names = {entry.speaker.name for entry in spoken if entry.speaker and entry.kind is EntryKind.QUOTATION}
    assert names <= {"Signe Brandvik"}


def test_a_dossier_says_which_sources_are_one_copy() -> None:
    assert dossier_of(three().brief.sources).copies == (("A", "C"),)
