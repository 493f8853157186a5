"""What several articles have in common: quotations, people, agency copy, dates."""

import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.article import Article
from briefing.model.brief import Source
from briefing.suggest.dossier import JoinedQuotation, joined
from briefing.suggest.dossier_copies import groups
from briefing.suggest.dossier_people import people
from briefing.suggest.dossier_timeline import timeline
from briefing.suggest.dossier_words import Voices, compared, difference, same_words
from briefing.suggest.quotations import find_quotations
from tests.unit.reading.one import read_pasted

QUALITY = Path(__file__).parents[2] / "quality"
LONG = "We will mend every roof in the valley before the first snow falls"


def article(*paragraphs: str) -> Article:
    return read_pasted("A headline about roofs\n\nVALLEY, 3 March 2031\n\n" + "\n\n".join(paragraphs))


def sources(*articles: Article) -> tuple[Source, ...]:
    return tuple(Source(chr(65 + n), one, quotations=find_quotations(one)) for n, one in enumerate(articles))


def told(*quoted: str) -> tuple[JoinedQuotation, ...]:
    """What is joined of articles that each hold one paragraph."""
    return joined(sources(*(article("The roofs of the valley leak.", one) for one in quoted)))


def test_a_quotation_in_two_outlets_is_one_with_two_sources() -> None:
    (one,) = told(f"“{LONG},” mayor Nadia Falk said.", f"Mayor Nadia Falk said: “{LONG}.”")
    assert [telling.source for telling in one.tellings] == ["A", "B"]
    assert one.verbatim
    assert len(one.places) == 2


def test_where_the_wording_differs_the_words_that_differ_are_shown() -> None:
    (one,) = told(f"“{LONG},” Nadia Falk said.", f"“{LONG.replace('mend', 'fix')},” Nadia Falk said.")
    assert [(run.ours, run.theirs) for run in one.tellings[1].difference if not run.same] == [("fix", "mend")]
    assert not one.verbatim


def test_a_split_quotation_is_the_same_as_the_whole_one() -> None:
    split = "“We will mend every roof in the valley,” Nadia Falk said, “before the first snow falls.”"
    (one,) = told(f"“{LONG},” Nadia Falk said.", split)
    assert [len(telling.quotations) for telling in one.tellings] == [1, 2]
    assert one.verbatim
    assert one.tellings[0].words == LONG + ","


def test_a_quotation_that_is_part_of_another_is_joined_and_the_fullest_comes_first() -> None:
    (one,) = told("Nadia Falk wants to “mend every roof in the valley”.", f"“{LONG},” Nadia Falk said.")
    assert [telling.source for telling in one.tellings] == ["B", "A"]


@pytest.mark.parametrize(
    "other",
    [
        "“We will mend every road in the town before the next vote is held,” Nadia Falk said.",  # begins alike
        "“We will not mend a roof in the valley,” Nadia Falk said.",  # says the opposite
        "“We will mend every roof in the valley,” Olga Marsh said.",  # somebody else speaks
    ],
)
def test_quotations_that_only_look_alike_stay_apart(other: str) -> None:
    assert not told(f"“{LONG},” Nadia Falk said.", other)


def test_a_fragment_never_makes_two_sayings_one() -> None:
    first = "“This leak is a disaster for the old people of our valley,” Nadia Falk said."
    second = "“It will be a disaster if the money for the bridge runs out in June,” Nadia Falk said."
    one = article("The roofs of the valley leak.", first, second)
    other = article("The roofs of the valley leak.", first, "Nadia Falk spoke of “a disaster”.")
    (saying,) = joined(sources(one, other))
    assert "leak" in saying.tellings[0].words


def test_a_fragment_of_two_sayings_belongs_to_neither() -> None:
    first = "“This leak is a disaster for the old people of our valley,” Nadia Falk said."
    second = "“It will be a disaster if the money for the bridge runs out in June,” Nadia Falk said."
    one = article("The roofs of the valley leak.", first, second)
    other = article("The roofs of the valley leak.", first, second, "Nadia Falk spoke again of “a disaster”.")
    assert [len(saying.places) for saying in joined(sources(one, other))] == [2, 2]


def test_a_surname_is_the_one_person_of_that_surname() -> None:
    first, second = article(f"“{LONG},” said Wang Wenbin, the mayor."), article(f"“{LONG},” Mr Wang said.")
    (record,) = people(sources(first, second))
    assert (record.name, record.count) == ("Wang Wenbin", 2)
    assert "Mr Wang" in record.also


def test_a_surname_that_two_people_bear_is_neither_where_nothing_tells() -> None:
    first = article("“The roof leaks,” said Wang Wenbin.", "“The cellar leaks, too,” said Wang Yiru.")
    second = article("“Nobody mends the street,” Mr Wang said.")
    assert len(people(sources(first, second))) == 3


def test_a_title_tells_a_woman_from_a_man_of_one_surname() -> None:
    first, second = article("“The roof leaks,” said Mary Falk."), article("“The cellar leaks,” Mr Falk said.")
    assert len(people(sources(first, second))) == 2


def test_a_son_is_not_his_father() -> None:
    first, second = article("“The roof leaks,” said Otto Falk."), article("“The cellar leaks,” said Otto Falk Jr.")
    assert len(people(sources(first, second))) == 2


def test_a_described_speaker_is_not_somebody_of_another_article() -> None:
    first, second = article("“The roof leaks,” a neighbour said."), article("“The cellar leaks,” a neighbour said.")
    records = people(sources(first, second))
    assert [record.name for record in records] == ["a neighbour", "a neighbour"]


def test_agency_copy_is_recognised_though_its_end_is_cut_and_another_article_is_not() -> None:
    copy = [
        "The roofs of the valley leak, and nobody has money to mend them, the council heard on Monday.",
        "A storm tore at them in January and again in February, and most of the slates are gone.",
        "The mayor has asked the county for help, and the county has asked the capital.",
    ]
    other = article("On Monday the council heard of a storm in the valley.", "The slates of its roofs are gone.")
    assert groups([article(*copy), other, article(*copy[:2], "Buckets are sold out.")]) == ((0, 2),)


def test_dates_are_told_against_each_articles_own_day() -> None:
    told = timeline(
        sources(
            article(
                "The council met on Friday and will meet again on Thursday.",
                "The roof was built in 1911. The money was due in December.",
                "A vote is to be held by 1 February.",
            )
        )
    )
    assert [(one.first, one.last) for one in told] == [
        (date(1911, 1, 1), date(1911, 12, 31)),
        (date(2030, 12, 1), date(2030, 12, 31)),
        (date(2031, 2, 28), date(2031, 2, 28)),
        (date(2031, 3, 6), date(2031, 3, 6)),
        (date(2032, 2, 1), date(2032, 2, 1)),
    ]


def test_the_same_contraction_spelled_out_is_the_same() -> None:
    assert compared("We won’t, can't and cannot") == ("we", "will", "not", "can", "not", "and", "can", "not")


WORDS = st.lists(st.sampled_from(["roof", "snow", "valley", "mend", "the", "a", "of", "we"]), min_size=1, max_size=12)


@given(WORDS, WORDS)
def test_a_difference_holds_all_words_of_both_in_order(ours: list[str], theirs: list[str]) -> None:
    runs = difference(" ".join(ours), " ".join(theirs))
    assert " ".join(run.ours for run in runs if run.ours).split() == ours
    assert " ".join(run.theirs for run in runs if run.theirs).split() == theirs


@given(WORDS, WORDS)
def test_same_words_is_the_same_both_ways(one: list[str], other: list[str]) -> None:
    for voices in Voices:
        assert same_words(tuple(one), tuple(other), voices) == same_words(tuple(other), tuple(one), voices)


@pytest.mark.parametrize("folder", ["kept", "tuned"])
def test_the_labelled_groups_keep_their_floors(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(QUALITY))
    sys.modules.pop("dossiers", None)
    import dossiers  # type: ignore[import-not-found]  # a script beside the tests

    found = dossiers.total(QUALITY / "dossiers" / folder)
    assert found.joined >= 0.95 * found.same, found.told
    assert found.merged >= 0.95 * found.one_person, found.told
    assert found.grouped == found.copies, found.told
    assert (found.wrongly, found.confused, found.mistaken) == (0, 0, 0), found.told
