"""The word or two that name a key issue."""

import pytest

from briefing.suggest.lead_in import lead_in, people_named


@pytest.mark.parametrize(
    ("passage", "topic"),
    [
        ("Another obstacle is the rail line. It is almost finished.", "Rail line"),
        ("A further risk is North Tarn, whose harbour is closed.", "North Tarn"),
        ("Insurers are a second concern. They left the strait out.", "Insurers"),
        ("Foremost among the sore points is Velmark. Ostrava sent boats round the island.", "Velmark"),
        ("The port lives on Velmark exports, which fell by half.", "Velmark exports"),
        ("They quarrelled over New Ostrava and nothing else.", "New Ostrava"),
        ("Another sensitive matter is the Skarn dam, which is half built.", "Skarn dam"),
        ("Turnout fell in the Granite State with a poll ahead.", "Granite State"),
    ],
)
def test_a_passage_is_named_by_its_own_topic(passage: str, topic: str) -> None:
    assert lead_in(passage, {}) == topic


@pytest.mark.parametrize(
    "passage",
    [
        "The ministers sat for four hours and agreed.",
        "Few in the town want to speak.",
        "The delegates were more focused than generous.",
        "He said that Mr. Falk and Sen. Bell would not.",
        "All three wanted a cut of a quarter of a point.",
        "The talks went to a glaciologist.",
        "Velmark’s own old Chinese rivals objected.",
        "She brought it back to the forefront, with the end in mind.",
        "He looked to the Velmark senator and went home.",
        "Boats were seen on the streets, said Sutopo.",
    ],
)
def test_a_verb_an_adjective_a_title_or_somebody_is_no_topic(passage: str) -> None:
    assert lead_in(passage, {}) == ""


def test_half_of_a_name_is_no_topic() -> None:
    assert lead_in("It looked to the United Provinces’ navy.", {}) == ""


def test_a_bare_surname_is_no_topic() -> None:
    text = "The council heard Ann Marten on Monday. All eyes are on Marten."
    assert lead_in("All eyes are on Marten.", {}, people_named(text)) == ""
