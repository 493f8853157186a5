"""What can be told of each sentence of an article: readable features, which the weights in `resources/weights` rank.

A feature's name says what it is: "cue:expects1", "word:minister", "place:first", "figures:2"; the same with "before:"
or "after:" tells of the sentence before or after.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.language.cues import cues
from briefing.language.words import tokens, topic_words
from briefing.model.article import Article

Features = dict[str, float]

_QUOTED = re.compile(r"[“\"]([^”\"]*)[”\"]?")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_NEIGHBOUR_WORD = 0.6  # a neighbour's word tells less than one's own; the value was as good as any from .4 to .8


@dataclass(frozen=True, slots=True)
class _Note:
    """One sentence's tokens, topic words and years, and the paragraph that it stands in."""

    text: str
    tokens: list[str]
    topic: frozenset[str]
    years: list[int]
    paragraph: int


def features(article: Article) -> list[Features]:
    """The features of each sentence, in the article's order."""
    notes = [_note(article.words(sentence.span), sentence.paragraph) for sentence in article.sentences]
    own = _own_features(notes, topic_words(tokens(article.title or "")))
    return [_all_features(notes, own, index) for index in range(len(notes))]


def _note(text: str, paragraph: int) -> _Note:
    words = tokens(text)
    return _Note(text, words, topic_words(words), [int(year) for year in _YEAR.findall(text)], paragraph)


def _own_features(notes: Sequence[_Note], title: frozenset[str]) -> list[Features]:
    """What each sentence says, apart from where it stands."""
    spread = Counter(word for note in notes for word in note.topic)
    lead = frozenset().union(*(note.topic for note in notes[:2]))
    latest = max((year for note in notes for year in note.years if year < 2035), default=0)
    return [
        dict.fromkeys(
            (
                *(f"cue:{cue.name}" for cue in cues() if cue.pattern.search(note.text)),
                *_measures(note),
                *_years(note.years, latest),
                *_topicality(note, title, lead, spread),
                *speech,
            ),
            1.0,
        )
        for note, speech in zip(notes, _speech(notes), strict=True)
    ]


def _measures(note: _Note) -> Iterator[str]:
    yield _step("words", len(note.tokens), (6, 12, 20, 30, 40))
    yield _step("figures", note.tokens.count("#num"), (0, 1, 2, 4))


def _years(years: list[int], latest: int) -> Iterator[str]:
    """How far back the sentence's years lie from the latest that the article names."""
    if years:
        yield _step("years back", latest - min(years), (0, 1, 2, 5, 10, 30))
        if max(years) >= latest:
            yield "latest year"


def _topicality(note: _Note, title: frozenset[str], lead: frozenset[str], spread: Counter[str]) -> Iterator[str]:
    """How much the sentence shares with headline, lead and the whole article."""
    size = max(len(note.topic), 1)
    yield _step("of headline", len(note.topic & title) / max(len(title), 1), (0, 0.15, 0.3, 0.5, 0.7))
    yield _step("of lead", len(note.topic & lead) / size, (0, 0.1, 0.2, 0.35, 0.6))
    yield _step("central", sum(spread[word] - 1 for word in note.topic) / size, (0.2, 0.5, 1, 1.6, 2.5))


def _speech(notes: Sequence[_Note]) -> Iterator[list[str]]:
    """The quoted share of each sentence, and whether it carries a quotation on."""
    inside, before = False, -1
    for note in notes:
        text = note.text
        share = sum(len(words) for words in _QUOTED.findall(text)) / max(len(text), 1)
        found = [_step("quoted", share, (0, 0.15, 0.4, 0.7, 0.9))]
        if inside and "“" not in text and '"' not in text and ("”" in text or note.paragraph == before):
            found.append("quotation goes on")
        if text[:1] in ("“", '"'):
            found.append("opens with quotation")
        inside, before = text.rfind("“") > text.rfind("”"), note.paragraph
        yield found


def _all_features(notes: Sequence[_Note], own: Sequence[Features], index: int) -> Features:
    found = dict(own[index])
    words = notes[index].tokens
    found |= dict.fromkeys(_places(notes, index), 1.0)
    found |= {f"word:{word}": 1.0 for word in words}
    found |= {f"pair:{first} {second}": 1.0 for first, second in pairwise(["^", *words, "$"])}
    for prefix, neighbour in (("before", index - 1), ("after", index + 1)):
        if 0 <= neighbour < len(notes):
            found |= {f"{prefix}:{name}": value for name, value in own[neighbour].items()}
            found |= {f"{prefix}:word:{word}": _NEIGHBOUR_WORD for word in notes[neighbour].tokens}
        else:
            found[f"{prefix}:none"] = 1.0
    return found


def _places(notes: Sequence[_Note], index: int) -> Iterator[str]:
    """Where the sentence stands in the article and in its paragraph."""
    count = len(notes)
    yield _step("sentence", index, (0, 1, 2, 3, 5, 8, 12, 20, 30))
    yield _step("eighth", index * 8 // max(count - 1, 1), (0, 1, 2, 3, 4, 5, 6))
    yield _step("paragraph", notes[index].paragraph, (0, 1, 2, 4, 8))
    yield _step("article of", count, (8, 14, 20, 30, 45))
    if index == 0 or notes[index].paragraph != notes[index - 1].paragraph:
        yield "opens paragraph"
    if index >= count - 3:
        yield f"{count - index} from the end"


def _step(name: str, value: float, bounds: Sequence[float]) -> str:
    """The name of the step of a scale that a value falls on: "figures:1" for at most the second bound."""
    return f"{name}:{bisect_left(bounds, value)}"
