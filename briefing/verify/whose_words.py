"""Whose words stand between marks: they are one speaker's, and of the one whom the entry names.

That the words stand in the source is proved elsewhere. Here: two speakers' words joined within one pair of marks, the
reporter's own words between marks, and a speaker whom the article does not give these words to. Where the article
leaves the speaker open, or names him by his office only, nothing is said: whoever reads may know better.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.language.verbs import is_reporting
from briefing.messages import say
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, EntryKind, Source
from briefing.model.quotation import Quotation, Speaker
from briefing.model.suggestion import Finding
from briefing.model.wording import EntryState, entry_state, fold
from briefing.verify.findings import advice, error, short
from briefing.verify.locked_words import MADE
from briefing.verify.printed import free_words, locked, printed
from briefing.verify.readback import SET_OFF
from briefing.verify.typed_marks import between_marks, typed_between_marks, words_stand_in

_NO_NAMES = ("the", "mr", "mrs", "ms", "dr")
_BESIDE = 2
"""A verb of saying so few words after a name, or right before it, is what that person does."""


@dataclass(frozen=True, slots=True)
class _Saying:
    """A quotation of a source, and its words with their marks after the one fold of `wording`."""

    source: Source
    quotation: Quotation
    words: str

    @classmethod
    def of(cls, source: Source, quotation: Quotation) -> "_Saying":
        return cls(source, quotation, _folded(quotation.span.of(source.article.text)))


@dataclass(frozen=True, slots=True)
class _Marked:
    """Words between marks, and the quotations of the sources that they are from; `apart` where some are from none.

    `joined`: they are from all of these quotations, not from any one of them.
    """

    words: str
    said: tuple[_Saying, ...]
    apart: bool = False
    joined: bool = False


def whose_words(brief: Brief) -> Iterator[Finding]:
    """What is amiss with the speakers of words between marks on the page."""
    sayings = [_Saying.of(source, one) for source in brief.sources for one in source.quotations]
    for entry in printed(brief):
        if entry.kind is not EntryKind.TRANSLATION:
            for marked in (*_bound(brief, entry), *_typed(brief, entry, sayings)):
                yield from _findings(brief, entry, marked)


def _findings(brief: Brief, entry: Entry, marked: _Marked) -> Iterator[Finding]:
    words, names = short(marked.words), _names(brief, marked)
    if marked.apart:
        what = say("“{words}” stands in the article, but nobody says it there", words=words)
        why = say("it is the reporter’s own text, or joined from several places, and reads as one speaker’s words")
        remedy = say("Take the marks away, or quote what was said")
        yield advice("not-said", what, why, remedy, entry=entry, words=words)
    elif marked.joined and len(names) > 1 and not _share_a_word(names):
        what = say("“{words}” joins the words of two speakers", words=words)
        why = say("between one pair of marks it reads as one speaker’s")
        remedy = say("Quote each of them in marks of their own")
        yield error("two-speakers", what, why, remedy, entry=entry, words=words)
    elif names and _is_given_to_another(brief, entry, names):
        what = say("“{words}” may be somebody else’s: in the article {name} says it", words=words, name=names[0])
        why = say("a wrong name does as much harm as a wrong word")
        remedy = say("Read the place in the article, then correct the speaker")
        yield advice("other-speaker", what, why, remedy, entry=entry, words=words)


def _bound(brief: Brief, entry: Entry) -> Iterator[_Marked]:
    """The stretches of an entry that are bound to a source."""
    sources = {source.id: source for source in brief.sources}
    for stretch in locked(entry):
        places = [part.place for part in stretch.parts if part.place and part.place.source in sources]
        found = [(sources[place.source], place.span) for place in places]
        said = (_Saying.of(source, one) for source, span in found for one in source.quotations_of(span))
        apart = any(_is_reporters(source, span) for source, span in found)
        yield _Marked(stretch.words, tuple(said), apart, joined=True)


def _is_reporters(source: Source, span: Span) -> bool:
    """Whether a place lies in a paragraph of the article, and outside all marks in it."""
    whole = next((each.span for each in source.article.paragraphs_of(span) if each.span.holds(span)), None)
    if whole is None or source.quotations_of(span):
        return False
    inside = Span(span.start - whole.start, span.end - whole.start)
    return not any(one.span.meets(inside) for one in between_marks(whole.of(source.article.text)))


def _typed(brief: Brief, entry: Entry, sayings: Iterable[_Saying]) -> Iterator[_Marked]:
    """What the writer put between marks; what no source has at all is told elsewhere."""
    for words in typed_between_marks(entry):
        pieces = [piece.strip().rstrip(",.") for piece in MADE.split(fold(words))]
        said = [each for each in sayings if _holds(each.words, pieces)]
        there = [source for source in brief.sources if words_stand_in(source.article.text, fold(words))]
        yield _Marked(words, tuple(said), bool(there) and not said and not any(_is_marked(one, words) for one in there))


def _holds(text: str, pieces: Iterable[str]) -> bool:
    """Whether all of what the writer left of some words stands in a text, in this order."""
    at = 0
    for piece in pieces:
        found = text.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return True


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text)


def _is_marked(source: Source, words: str) -> bool:
    """Whether a source has words between marks that are no quotation: a title, a term."""
    paragraphs = (paragraph.span.of(source.article.text) for paragraph in source.article.paragraphs)
    there = (text for text in (*paragraphs, source.article.title or "") if words_stand_in(text, fold(words)))
    return any(words_stand_in(one.span.of(text), fold(words)) for text in there for one in between_marks(text))


def _names(brief: Brief, marked: _Marked) -> list[str]:
    """Who says the words in the articles, by name; nobody where one article leaves it open."""
    if any(each.quotation.uncertain for each in marked.said):
        return []
    speakers = [brief.known(each.quotation.speaker, each.source.id) for each in marked.said]
    names = [speaker.name for speaker in speakers if speaker and _is_name(speaker)]
    return list(dict.fromkeys(names)) if len(names) == len(speakers) else []


def _is_name(speaker: Speaker) -> bool:
    return speaker.name[:1].isupper() and speaker.name.split()[0].lower() not in ("the", "a", "an")


def _is_given_to_another(brief: Brief, entry: Entry, names: Iterable[str]) -> bool:
    """Whether an entry names somebody, and none of those who said it."""
    free = free_words(entry)
    if entry.kind in SET_OFF and entry.speaker and _is_name(entry.speaker):
        if not _share_a_word([entry.speaker.name], names):
            return True
    elif entry_state(brief, entry) not in (EntryState.REWORDED, EntryState.OWN):
        return False
    if not _words(free) or _share_a_word(names, [free]):
        return False
    others = (name for name in _all_speakers(brief) if not _share_a_word([name], names))
    return any(_says(free, name) if entry.speaker else _share_a_word([name], [free]) for name in others)


def _says(free: str, name: str) -> bool:
    """Whether the writer's words have somebody say something: a verb of saying beside the name."""
    words = [word.strip(",.:;“”") for word in free.split()]
    cues = [n for n, word in enumerate(words) if is_reporting(word.lower())]
    named = [n for n, word in enumerate(words) if _words(word) & _words(name)]
    return any(-1 <= cue - n <= _BESIDE for n in named for cue in cues)


def _all_speakers(brief: Brief) -> list[str]:
    spoken = (brief.known(one.speaker, source.id) for source in brief.sources for one in source.quotations)
    return [speaker.name for speaker in dict.fromkeys(spoken) if speaker and _is_name(speaker)]


def _share_a_word(some: Iterable[str], others: Iterable[str] | None = None) -> bool:
    """Whether a name of the one has a capitalised word that one of the others has; alone, whether all share one."""
    if others is None:
        return bool(frozenset.intersection(*map(_words, some)))
    theirs = frozenset().union(*map(_words, others))
    return any(_words(name) & theirs for name in some)


@lru_cache(maxsize=4096)
def _words(name: str) -> frozenset[str]:
    bare = (word.strip(".,;:“”‘’'\"()").removesuffix("’s").removesuffix("'s") for word in fold(name).split())
    return frozenset(word for word in bare if len(word) > 1 and word[0].isupper() and word.lower() not in _NO_NAMES)
