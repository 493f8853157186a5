"""What the core says is English text that remembers what it was made of."""

import pickle

import pytest

from briefing.errors import ReadError
from briefing.messages import Message, recalled, say


def test_a_message_is_its_english_words() -> None:
    said = say("“{name}” was not read", name="a.txt")
    assert said == "“a.txt” was not read"
    assert (said.template, dict(said.values)) == ("“{name}” was not read", {"name": "a.txt"})


def test_words_from_elsewhere_keep_their_braces() -> None:
    assert Message("no such {thing}") == "no such {thing}"
    assert say("it says “{why}”", why="{0}") == "it says “{0}”"


@pytest.mark.parametrize(("number", "words"), [(0, "0 entries match"), (1, "1 entry matches"), (2, "2 entries match")])
def test_what_is_counted_stands_in_the_right_number(number: int, words: str) -> None:
    assert say("%n entr(y/ies) match(es/)", n=number) == words


def test_an_error_crosses_to_another_process_whole() -> None:
    error = ReadError(say("“{name}” was not read", name="a"), say("it is empty"), say("Choose another"))
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert isinstance(back, ReadError)
    assert (back.what.template, back.what.values) == ("“{name}” was not read", {"name": "a"})
    assert str(back) == "“a” was not read: it is empty. Choose another."


@pytest.mark.parametrize(
    "said", [say("named after"), say("named after with “{cue}”", cue="said (again)"), say("%n sentence(s) before", n=3)]
)
def test_stored_words_are_the_message_again(said: Message) -> None:
    templates = ["named after", "named after with “{cue}”", "%n sentence(s) before"]
    back = recalled(str.__str__(said), templates)
    assert (back, back.template, dict(back.values)) == (said, said.template, dict(said.values))


def test_words_that_no_template_gives_are_their_own() -> None:
    assert recalled("anything else", ["named after"]).template == "anything else"
