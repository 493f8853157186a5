"""Sentences: split where a reader of the press would, quotations included, and never slowly."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.language.sentences import split_sentences
from briefing.model.article import Span


def sentences(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    "text",
    [
        "Talks with Ms. Orlova and Mr. Tan end on Friday.",
        "The envoy met Lt. Col. Ada Fenn, Gov. Prue Hale and Sen. Otis Marsh.",
        "J. R. Pell and Lena M. Oduya signed.",
        "The U.S. Army and the U.N. Security Council agreed.",
        "Mexico-U.S. trade grew, the China-U.S. talks did not.",
        "It was No. 5 on the list of Art. 12 and vol. 3.",
        "The watch ends at 8 p.m. Monday and begins at 5 a.m. Eastern time.",
        "Shares of Tarn Cos. Ltd. and Pell Inc. rose 1.5 percent on Jan. 5.",
        "“Why now?” Ms. Orlova asked.",
        "“Never again!” the crowd shouted.",
        "He calls “Who pays?” a fair question.",
        "The tariff index .TRFX and Pell Corp PLL.O fell.",
        "A line that was wrapped\nby hand goes on.",
    ],
)
def test_what_is_one_sentence_stays_one(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["Ms. Orlova left.", "Mr. Tan stayed."],
        ["The base is in the U.S.", "The Army runs it."],
        ["It closed at 5 p.m.", "The crowd went home."],
        ["“We came.", "We waited.", "Nobody opened,” he said."],
        ["“There is a gap in outlook.", "It takes time.”"],
        ["“They cannot speak ‘from a height’.", "They must listen,” she said."],
        ["“Stop there.”", "“Go on.”"],
        ['"Enough."', "He sat down."],
        ["They let me.", "Give me time."],
        ["“No justice!”", "Deputies lined up inside the court."],
        ["A heading", "The block under it."],
    ],
)
def test_what_are_several_sentences_come_apart(parts: list[str]) -> None:
    between = " " if parts[0][-1] in '.!?”"' else "\n\n"
    assert sentences(between.join(parts)) == parts


def test_a_lost_space_still_ends_a_sentence() -> None:
    assert sentences("It was forgiven.The court agreed.") == ["It was forgiven.", "The court agreed."]


def test_two_quotations_without_a_space_between_keep_their_own_marks() -> None:
    assert sentences("“Stop.”“Go on.”") == ["“Stop.”", "“Go on.”"]


def test_other_languages_are_split_by_their_own_marks() -> None:
    assert sentences("« Il part. » Elle reste.", "fr") == ["« Il part. »", "Elle reste."]
    assert sentences("„Er geht.“ Am 5. Mai kam Dr. Meier.", "de") == ["„Er geht.“", "Am 5. Mai kam Dr. Meier."]
    assert sentences("他走了。她留下。", "zh") == ["他走了。", "她留下。"]


@pytest.mark.parametrize("space", ["\u00a0", "\u2028", "\u3000", "\u202f"])
def test_a_wide_space_after_a_single_letter_does_no_harm(space: str) -> None:
    assert sentences(f"It is plan A{space}. They left.") == [f"It is plan A{space}.", "They left."]


def test_offsets_count_code_points_of_the_whole_text() -> None:
    text = "Head 😀\n\nOne 😀 here. Two there."
    assert split_sentences(text, Span(8, len(text))) == (Span(8, 19), Span(20, 30))


PIECES = [*" \n\n.!?…,“”‘’\"'«»„()aAbZ5é😀\u00a0\u200b\ud800\x00。、\r\u2028", "Ms. ", "p.m. ", "U.S.", " said"]
ARTICLE_LIKE = st.lists(st.sampled_from(PIECES)).map("".join)


@given(ARTICLE_LIKE | st.text(), st.sampled_from(["en", "de", "fr", "ar", "zh", "ru", "xx"]))
def test_sentences_lie_in_order_and_hold_every_character_that_is_not_white_space(text: str, language: str) -> None:
    spans = split_sentences(text, Span(0, len(text)), language)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(span.of(text) == span.of(text).strip() for span in spans)


@given(ARTICLE_LIKE)
def test_no_sentence_crosses_a_blank_line(text: str) -> None:
    assert not any("\n\n" in sentence for sentence in sentences(text))


@pytest.mark.parametrize("unit", ["word ", "“", '"', "“a. b” ", "Hello “there. ", "（好。", "!?” X said. ", "\n \n"])
def test_the_time_grows_with_the_length_and_no_faster(unit: str) -> None:
    def seconds(times: int) -> float:
        """The least of three: others at work, or a collection, make one of them longer."""
        taken = list[float]()
        for _ in range(3):
            start = time.process_time()
            sentences(unit * times)
            taken.append(time.process_time() - start)
        return min(taken)

    assert seconds(40_000) < 24 * seconds(5_000) + 0.05  # eight times the length; a quadratic splitter takes 64 times
