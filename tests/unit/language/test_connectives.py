"""Words that tie a sentence to the one before."""

import pytest

from briefing.language.connectives import Tie, opening_tie, untied


@pytest.mark.parametrize(
    ("sentence", "tie"),
    [
        ("But the talks failed.", Tie.TURNS),
        ("“But we went on,” she said.", Tie.TURNS),
        ("Neither side moved.", Tie.TURNS),
        ("Yet another dam was built.", Tie.TURNS),
        ("And in April the dam was closed.", Tie.ADDS),
        ("In addition, the dam leaks.", Tie.ADDS),
        ("Another issue is the price.", Tie.ANOTHER),
        ("Butter is dear.", None),
        ("So-called reforms failed.", None),
        ("The dam leaks.", None),
    ],
)
def test_an_opening_word_tells_how_a_sentence_is_tied(sentence: str, tie: Tie | None) -> None:
    assert opening_tie(sentence) is tie


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("And in April the dam was closed.", "In April the dam was closed."),
        ("Moreover, the dam leaks.", "The dam leaks."),
        ("“And we went on,” she said.", "“We went on,” she said."),
        ("Another issue is the price.", "An issue is the price."),
        ("Another dam is planned.", "A dam is planned."),
    ],
)
def test_what_only_adds_is_left_off(sentence: str, alone: str) -> None:
    assert untied(sentence) == alone


@pytest.mark.parametrize("sentence", ["But the talks failed.", "Neither side moved.", "The dam leaks."])
def test_what_turns_the_sense_stays(sentence: str) -> None:
    assert untied(sentence) == sentence
