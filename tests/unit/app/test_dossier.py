"""A draft of several articles tells everything once."""

from dataclasses import replace

from briefing.app.dossier import dossier_of, sources_of
from briefing.app.drafting import Draft, Named, draft
from briefing.model.brief import EntryKind
from briefing.model.section import SectionKind
from briefing.model.wording import EntryState, entry_state
from tests.unit.reading.one import read_pasted

SAID = "We cannot keep a harbour open that loses four million crowns in every single year"
FILLER = (
    "The harbour was built in 1954 by the town and has been widened twice since then. In January, a storm broke its "
    "outer wall, and two boats were lost. The government had paid for repairs in 2019 and again in 2027."
)


def named(name: str, *paragraphs: str) -> Named:
    body = "\n\n".join(paragraphs)
    return Named(name, read_pasted(f"Harbour to close\n\nTARSK, 4 March 2031\n\n{body}"))


LEAD = "The fishing harbour of Tarsk will close in the autumn, the ports minister announced on Tuesday."
FIRST = named("one", LEAD, f"“{SAID},” ports minister Signe Brandvik said on Tuesday.", FILLER)


def second(said: str) -> Named:
    """Another outlet's article, with the minister's words as given."""
    return named(
        "two",
        "Crews in the town of Tarsk marched on Wednesday against the end of their port, and 200 people came.",
        f"“{said},” Ms Brandvik, the ports minister, told them. She left through the back door of the town hall.",
        "The nearest other port is 60 kilometres away, and the road to it is often closed in winter, crews say.",
    )


def three() -> Draft:
    copy = named("three", LEAD, f"“{SAID},” ports minister Signe Brandvik said on Tuesday.", FILLER)
    return draft([FIRST, second(SAID), copy])


def test_a_quotation_of_several_outlets_stands_once_and_rests_on_all_of_them() -> None:
    brief = three().brief
    holding = [entry for _, entry in brief.entries() if SAID in entry.text]
    assert len(holding) == 1
    assert {place.source for place in holding[0].places} == {"A", "B", "C"}
    assert entry_state(brief, holding[0]) is EntryState.VERBATIM


def test_a_quotation_that_stands_already_does_not_come_back_beside_another() -> None:
    lights = "Nobody offers us a crown towards cranes, dredging, lights, fences, pumps, nets or painted buoys."
    lorries = "Lorries will carry salmon from another coast while ferries, yachts and pilots remain welcome guests."
    other = named(
        "three",
        "Bakers, teachers and priests of the northern coast signed a letter to parliament on Friday about its ports.",
        f"“{SAID}. {lorries},” answered Signe Brandvik, the ports minister, in a reply that she read out on the radio.",
        "Two of the five coastal counties have elections in spring, and candidates there are divided over spending.",
        "Their letter had been drafted by a choir, whose 60 members sing in a chapel above the cliffs every Sunday.",
        "A bakery lent its ovens, and a school its printer, so that every household had a copy by the weekend.",
    )
    entries = [entry.text for _, entry in draft([second(f"{SAID}. {lights}"), other]).brief.entries()]
    assert sum(SAID in text for text in entries) == 1


def test_an_agencys_copy_brings_nothing_but_places() -> None:
    body = (
        "The fishing harbour of Tarsk will close in the autumn, the ports minister announced on Tuesday.",
        f"“{SAID},” ports minister Signe Brandvik said on Tuesday.",
        FILLER,
    )
    vote = "The council of the town will vote on new berths in November, and a ruling is expected in May."
    crews = "About 300 crews must find another port by then, and most of them are expected to sell their boats. "
    brief = draft([named("one", *body, crews * 2), named("two", *body, vote)]).brief
    assert {entry.places[0].source for section, entry in brief.entries() if section} == {"A"}


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


def test_a_sentence_that_two_articles_share_is_dated_once_with_both_places() -> None:
    again = named("three", LEAD, "In January, a storm broke its outer wall, and two boats were lost.")
    found = dossier_of(sources_of([FIRST, again])).timeline
    storm = [one for one in found if one.named == "In January"]
    assert [(one.place.source, [place.source for place in one.also]) for one in storm] == [("A", ["B"])]


def test_a_dated_sentence_that_an_editor_has_cut_is_the_same_passage() -> None:
    cut = named("three", LEAD, "In January, a storm broke its outer wall.")
    found = dossier_of(sources_of([FIRST, cut])).timeline
    (storm,) = (one for one in found if one.named == "In January")
    assert [place.source for place in storm.also] == ["B"]


def test_two_events_of_a_day_stand_apart() -> None:
    other = named("three", LEAD, "In January, the union of the crews voted for a strike.")
    found = dossier_of(sources_of([FIRST, other])).timeline
    assert len([one for one in found if one.named == "In January"]) == 2


def test_days_count_from_the_date_that_the_writer_supplied() -> None:
    undated = Named("undated", read_pasted("Harbour to close\n\nCrews marched on Wednesday against the end."))
    (source,) = sources_of([undated])
    assert dossier_of([source]).timeline == ()
    supplied = replace(source, credits=replace(source.credits, date="6 March 2031"))
    (told,) = dossier_of([supplied]).timeline
    assert (told.first.isoformat(), told.place.source) == ("2031-03-05", "A")
