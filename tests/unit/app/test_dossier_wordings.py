"""Of the wordings that several sources have of one saying, the writer chooses which stands."""

import tomllib
from itertools import permutations
from pathlib import Path

import pytest

from briefing.app.dossier import Dossier, dossier_of, sources_of
from briefing.app.dossier_echoes import Echoes
from briefing.app.dossier_wordings import Wordings, rested, with_wording, wordings_of
from briefing.app.drafting import Named
from briefing.app.session import Session
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, EntryKind, Place, Source
from briefing.model.section import SectionKind
from briefing.model.wording import EntryState, entry_state
from briefing.verify.check import quotation_errors
from tests.unit.reading.one import read_pasted

WIRE = "We cannot keep a harbour open that loses four million crowns in every single year"
HERALD = "We can’t keep open a harbour that loses 4 million crowns every year"
QUOTED = SectionKind.QUOTES
DOSSIERS = Path(__file__).parents[2] / "quality" / "dossiers"


def article(name: str, *paragraphs: str) -> Named:
    body = "\n\n".join(paragraphs)
    return Named(name, read_pasted(f"Harbour to close\n\nTARSK, 4 March 2031\n\n{body}"))


SOURCES = sources_of(
    [
        article(
            "wire",
            "The fishing harbour of Tarsk will close in the autumn, the ports minister announced on Tuesday.",
            f"“{WIRE},” ports minister Signe Brandvik said. “The quay is crooked and the crane is older than me.”",
        ),
        article(
            "herald",
            "Crews in the town of Tarsk marched on Wednesday against the end of their port, and 200 people came.",
            f"“{HERALD},” Ms Brandvik, the ports minister, told them on the quay before she drove off.",
        ),
        article(
            "gazette",
            "A bakery lent its ovens to the crews of Tarsk, and a school its printer, the mayor wrote in a letter.",
            f"“{WIRE},” said Signe Brandvik, the ports minister, while gulls were circling over the crane.",
            "The fishing harbour of Tarsk will close in the autumn, the ports minister announced on Tuesday.",
        ),
    ]
)
DOSSIER: Dossier = dossier_of(SOURCES)
ECHOES = Echoes(DOSSIER)


def source(letter: str) -> Source:
    return next(one for one in SOURCES if one.id == letter)


def place(letter: str, words: str) -> Place:
    start = source(letter).article.text.index(words)
    return Place(letter, Span(start, start + len(words)))


def holding(letter: str, words: str, kind: SectionKind = QUOTED) -> Brief:
    """A brief with one entry, of a passage of a source."""
    return revise.add_passage(Brief(sources=SOURCES), kind, letter, place(letter, words).span)


def wordings(brief: Brief) -> Wordings:
    (found,) = wordings_of(brief.find("e1"), ECHOES)
    return found


def chosen(brief: Brief, letter: str) -> Brief:
    held = wordings(brief)
    telling = held.saying.telling(letter)
    assert telling
    return with_wording(brief, "e1", held, telling)


def test_an_entry_knows_which_sources_have_its_words_and_which_have_others() -> None:
    held = wordings(holding("A", WIRE))
    assert [telling.source for telling in held.tellings] == ["A", "B", "C"]
    assert held.differ
    assert [(run.theirs, run.ours) for run in held.against(held.tellings[1]) if not run.same]
    assert all(run.same for run in held.against(held.tellings[2]))


def test_the_chosen_wording_stands_and_the_citation_follows() -> None:
    brief = chosen(holding("A", WIRE), "B")
    entry = brief.find("e1")
    assert entry.text == f"“{HERALD},”"
    assert {each.source for each in entry.places} == {"B"}
    assert entry_state(brief, entry) is EntryState.VERBATIM
    assert entry.speaker
    assert entry.speaker.name == "Signe Brandvik"
    assert not list(quotation_errors(brief))


def test_choosing_back_gives_the_first_entry_with_all_that_agree() -> None:
    brief = holding("A", WIRE)
    again = chosen(chosen(brief, "B"), "A")
    assert again.find("e1").stretches == brief.find("e1").stretches
    assert {each.source for each in again.find("e1").places} == {"A", "C"}


def test_what_else_a_quotation_entry_holds_stays() -> None:
    brief = holding("A", f"{WIRE},” ports minister Signe Brandvik said. “The quay")
    entry = chosen(brief, "B").find("e1")
    assert entry.kind is EntryKind.QUOTATION
    assert entry.text == f"“{HERALD},” … “The quay is crooked and the crane is older than me.”"
    assert [each.source for each in entry.places] == ["B", "A"]


def test_in_a_running_passage_the_other_sources_sentence_stands() -> None:
    brief = chosen(holding("A", f"“{WIRE},” ports minister Signe Brandvik said.", SectionKind.KEY_ISSUES), "B")
    entry = brief.find("e1")
    assert entry.text.startswith(f"“{HERALD},” Ms Brandvik, the ports minister, told them")
    assert {each.source for each in entry.places} == {"B"}
    assert entry_state(brief, entry) is EntryState.VERBATIM
    assert not list(quotation_errors(brief))


def test_an_entry_comes_to_rest_on_every_source_with_its_words() -> None:
    brief = rested(holding("A", WIRE), "e1", ECHOES)
    assert [each.source for each in brief.find("e1").places] == ["A", "C"]
    assert rested(brief, "e1", ECHOES) == brief


def test_a_sentence_that_two_sources_share_is_found_in_both() -> None:
    words = "The fishing harbour of Tarsk will close in the autumn"
    (found,) = ECHOES.elsewhere([place("A", words)])
    assert found.source == "C"
    assert ECHOES.saying_at(place("A", words)) is None


def test_what_a_source_alone_tells_is_told_nowhere_else() -> None:
    assert ECHOES.elsewhere([place("B", "Crews in the town of Tarsk marched")]) == ()


@pytest.mark.parametrize("kind", [SectionKind.QUOTES, SectionKind.KEY_ISSUES], ids=str)
@pytest.mark.parametrize("path", sorted(DOSSIERS.rglob("*.toml")), ids=lambda path: path.stem)
def test_whatever_is_chosen_the_words_are_those_of_the_source_that_is_cited(path: Path, kind: SectionKind) -> None:
    articles = tomllib.loads(path.read_text(encoding="utf-8"))["article"]
    sources = sources_of([Named(each["letter"], read_pasted(each["text"].strip())) for each in articles])
    found = dossier_of(sources)
    echoes = Echoes(found)
    for saying in found.quotations:
        for before, after in permutations(saying.tellings, 2):
            brief = Brief(sources=sources)
            brief = revise.add_passage(brief, kind, before.source, before.quotations[0].span)
            held = next(each for each in wordings_of(brief.find("e1"), echoes) if each.saying == saying)
            told = with_wording(brief, "e1", held, after)
            assert not list(quotation_errors(told))
            assert after.source in {place.source for place in told.find("e1").places}
            assert any(each.standing == after for each in wordings_of(told.find("e1"), echoes) if each.saying == saying)


def test_choosing_is_one_step_that_can_be_taken_back() -> None:
    brief = holding("A", WIRE)
    session = Session(brief)
    assert session.do("Choose the wording", lambda before: chosen(before, "B"))
    session.undo()
    assert session.brief == brief


def test_a_copy_is_told_of_the_earlier_article_with_its_share() -> None:
    text = " ".join(f"Crane {number} of the harbour was sold to a buyer from abroad." for number in range(20))
    copies = dossier_of(sources_of([article("one", text), article("two", "A storm came.", text), article("x", WIRE)]))
    (copy,) = copies.likenesses
    assert (copy.source, copy.of, round(copy.share, 2)) == ("B", "A", 1.0)


def test_a_copy_of_a_copy_is_told_of_the_one_it_is_nearest_to() -> None:
    text = " ".join(f"Crane {number} of the harbour was sold to a buyer from abroad." for number in range(20))
    edited = text.replace("sold to", "bought by")
    copies = dossier_of(sources_of([article("one", text), article("two", edited), article("three", edited)]))
    assert [(copy.source, copy.of) for copy in copies.likenesses] == [("B", "A"), ("C", "B")]


def disputed(*speakers: str) -> bool:
    """Whether sources that each give the words to one of these speakers are at odds."""
    told = [article(str(number), f"“{WIRE},” {speaker} said.") for number, speaker in enumerate(speakers)]
    (saying,) = dossier_of(sources_of(told)).quotations
    return saying.disputed


def test_two_names_are_a_dispute_and_a_person_and_his_office_are_none() -> None:
    assert disputed("Signe Brandvik", "Ulf Tarberg")
    assert not disputed("Signe Brandvik", "the ports ministry")
    assert not disputed("Signe Brandvik", "Ms Brandvik")
    assert not disputed("a guard", "a guard")
