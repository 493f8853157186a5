"""What can be told of each sentence of an article: readable features, which the weights in `resources/weights` rank.

A feature's name says what it is: "cue:expects1", "stem:minist", "figures:2", "bones:will x"; "opening expects" is a
cue in the opening, "half quoted expects" one in a sentence half quoted. "before:" and "after:" tell the same of the
neighbours, "2 before:" and "2 after:" of the next but one. Photo credits and the like ("furniture") are told apart
first: they have no neighbours and no place in the story.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.language.cues import found_in, has_cue
from briefing.language.words import pieces, skeleton, stem, tokens, topic_of, topic_words
from briefing.model.article import Article

Features = dict[str, float]

FURNITURE: Features = {"furniture": 1.0}
"""The only feature of a sentence that is no part of the story."""

_QUOTED = re.compile(r"[“\"]([^”\"]*)[”\"]?")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_NAME = re.compile(r"(?<=[\w,] )[A-Z]\w+")
_TOLD_AFAR = ("cue:", "quoted", "figures")
_SHARES = {f"quoted:{step}": name for step, name in enumerate(("plain", *["half quoted"] * 2, *["quoted"] * 3))}
_COMMON = 0.75  # a word that half the sentences have is worth little more than half of one that only one has


@dataclass(frozen=True, slots=True)
class _Note:
    """One sentence's words and what was counted in it. `paragraph` counts those of the story only."""

    text: str
    plain: list[str]
    bones: list[str]
    stems: frozenset[str]
    topic: frozenset[str]
    years: list[int]
    names: frozenset[str]
    paragraph: int


LONGEST_SENTENCE = 3000
"""Characters, about 500 words: five times the longest sentence of the 602 articles that the weights come from."""


def furniture(article: Article) -> list[bool]:
    """For each sentence whether it is no part of the story: one in the paragraph is a credit, a caption or the like.

    Nor is what is too long for a sentence: a list, a table or a file without a full stop.
    """
    marked = {
        sentence.paragraph
        for sentence in article.sentences
        if len(sentence.span) > LONGEST_SENTENCE or has_cue("furniture", article.words(sentence.span))
    }
    return [sentence.paragraph in marked for sentence in article.sentences]


def sentence_features(article: Article) -> list[Features]:
    """The features of each sentence, in the article's order."""
    apart = furniture(article)
    notes = _notes(article, apart)
    own = _own_features(notes, topic_of(article.title or ""))
    words = _word_values(notes)
    told = iter([_all_features(notes, own, words, index) for index in range(len(notes))])
    return [FURNITURE if is_apart else next(told) for is_apart in apart]


def _notes(article: Article, apart: Sequence[bool]) -> list[_Note]:
    notes: list[_Note] = []
    numbers: dict[int, int] = {}
    for sentence, is_apart in zip(article.sentences, apart, strict=True):
        if not is_apart:
            number = numbers.setdefault(sentence.paragraph, len(numbers))
            notes.append(_note(article.words(sentence.span), number))
    return notes


def _note(text: str, paragraph: int) -> _Note:
    found = pieces(text)
    plain = tokens(found)
    return _Note(
        text,
        plain,
        skeleton(found, plain),
        frozenset(map(stem, plain)),
        topic_words(plain),
        [int(year) for year in _YEAR.findall(text)],
        frozenset(_NAME.findall(text)),
        paragraph,
    )


def _word_values(notes: Sequence[_Note]) -> dict[str, float]:
    """How much a stem may tell: the less, the more of the article's sentences have it."""
    spread = Counter(word for note in notes for word in note.stems)
    return {word: 1 - min(count / len(notes), 0.6) * _COMMON for word, count in spread.items()}


def _own_features(notes: Sequence[_Note], title: frozenset[str]) -> list[list[str]]:
    """What each sentence says, apart from where it stands."""
    spread = Counter(word for note in notes for word in note.topic)
    lead = frozenset().union(*(note.topic for note in notes[:2]))
    latest = max((year for note in notes for year in note.years if year < 2035), default=0)
    return [
        [
            *(f"cue:{found.cue.name}" for found in found_in(note.text)),
            *_measures(note),
            *_years(note.years, latest),
            *_topicality(note, title, lead, spread),
            *speech,
            *names,
        ]
        for note, speech, names in zip(notes, _speech(notes), _names(notes), strict=True)
    ]


def _measures(note: _Note) -> Iterator[str]:
    yield _step("words", len(note.plain), (6, 12, 20, 30, 40))
    yield _step("figures", note.plain.count("#num"), (0, 1, 2, 4))


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


def _names(notes: Sequence[_Note]) -> Iterator[list[str]]:
    """How many names each sentence brings in, and how many it takes up again."""
    known: set[str] = set()
    for note in notes:
        yield [f"new names:{min(len(note.names - known), 3)}", f"known names:{min(len(note.names & known), 3)}"]
        known |= note.names


def _all_features(notes: Sequence[_Note], own: Sequence[list[str]], words: dict[str, float], index: int) -> Features:
    note = notes[index]
    names = [*own[index], *_places(notes, index), *_crossed(own[index], index, len(notes)), *_phrases(note)]
    found = dict.fromkeys(names, 1.0)
    found |= {f"stem:{word}": words[word] for word in note.stems}
    for prefix, place in (("before", index - 1), ("after", index + 1)):
        if 0 <= place < len(notes):
            found |= dict.fromkeys([f"{prefix}:{name}" for name in own[place]], 1.0)
            found |= {f"{prefix}:stem:{word}": words[word] for word in notes[place].stems}
        else:
            found[f"{prefix}:none"] = 1.0
    for prefix, place in (("2 before", index - 2), ("2 after", index + 2)):
        if 0 <= place < len(notes):
            found |= dict.fromkeys([f"{prefix}:{name}" for name in own[place] if name.startswith(_TOLD_AFAR)], 1.0)
    return found


def _phrases(note: _Note) -> Iterator[str]:
    """The sentence's words, and its words and bones two by two and three by three."""
    plain, bones = note.plain, note.bones
    for word in plain:
        yield f"word:{word}"
    for first, second in pairwise(["^", *plain, "$"]):
        yield f"pair:{first} {second}"
    for first, second in pairwise(bones):
        yield f"bones:{first} {second}"
    for first, second, third in zip(bones, bones[1:], bones[2:], strict=False):
        yield f"bones:{first} {second} {third}"


def _crossed(own: Sequence[str], index: int, count: int) -> Iterator[str]:
    """Families of cues with the part of the article and with how much is quoted: "will" means less in a quotation."""
    part = _part(index, count)
    share = next(_SHARES[name] for name in own if name in _SHARES)
    yield f"{part}, {share}"
    for family in {name.removeprefix("cue:").rstrip("0123456789") for name in own if name.startswith("cue:")}:
        yield f"{part} {family}"
        yield f"{share} {family}"


def _part(index: int, count: int) -> str:
    if index < 5:
        return "lead" if index < 2 else "opening"
    return "end" if index * 8 // max(count - 1, 1) >= 6 else "body"


def _places(notes: Sequence[_Note], index: int) -> Iterator[str]:
    """Where the sentence stands in the article and in its paragraph."""
    count = len(notes)
    yield _step("sentence", index, (0, 1, 2, 3, 5, 8, 12, 20, 30))
    yield _step("eighth", index * 8 // max(count - 1, 1), (0, 1, 2, 3, 4, 5, 6))
    yield _step("paragraph", notes[index].paragraph, (0, 1, 2, 4, 8))
    yield _step("article of", count, (8, 14, 20, 30, 45))
    if index == 0 or notes[index].paragraph != notes[index - 1].paragraph:
        yield "opens paragraph"
    else:
        yield _step("shared with sentence before", len(notes[index].topic & notes[index - 1].topic), (0, 1, 2))
    if index >= count - 3:
        yield f"{count - index} from the end"


def _step(name: str, value: float, bounds: Sequence[float]) -> str:
    """The name of the step of a scale that a value falls on: "figures:1" for at most the second bound."""
    return f"{name}:{bisect_left(bounds, value)}"
