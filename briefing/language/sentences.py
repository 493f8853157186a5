"""Where sentences begin and end: text in, spans out.

The splitting is sentencex's. It keeps a quotation of several sentences whole and grows quadratic on marks that are
never closed, so it is shown the text with every quotation mark as a space: the offsets stay, and sentences inside a
quotation come apart. What it then cuts wrongly in press English (after "Ms.", "10 p.m.", "Col.") is joined again.
"""

import re
from functools import cache
from typing import Any

from sentencex import get_sentence_boundaries

from briefing.language.lexicons import lexicon
from briefing.model.article import Span

# What sentencex is shown as a space: every mark that it pairs, the apostrophe unless it stands within a word, lone
# surrogates (a library in another language accepts none), white space beyond ASCII (after a single letter, sentencex
# panics on it), and the break of a hard-wrapped line.
_ALWAYS = (
    r"\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\"“”„‟«»‹›‘‚‛《》〈〉「」『』〖〗（）＂\ud800-\udfff"
)
# It begins with one set of characters, which the engine looks for ten times as fast as for alternatives.
_SPACE = re.compile(
    rf"[{_ALWAYS}'’\n](?:(?<=[{_ALWAYS}])|(?<=['’])(?:(?<!\w['’])|(?!\w))|(?<=\n)(?<!\n\n)(?![^\S\n]*\n))"
)
# The stop of words that sentencex takes for abbreviations (of Maine, article, illustration, ...) before any capital
# letter. The stop comes first in the pattern, to be looked for quickly; shown as "!" it ends the sentence.
_PLAIN_STOP = re.compile(r"\.(?=\s)(?:(?<=\bme\.)|(?<=\b(?:art|con|ill|ore)\.)|(?<=\bmiss\.))")

# What may follow a full stop and still belong to its sentence: marks set directly after it, or » and ” after a space.
_CLOSING = re.compile(r"\S+(?=\s)|[”’»\"')\]]+|\s?[»”](?=\s|$)")

_REACH = 60
"""How many characters on either side of a cut are looked at: more than any title, date or attribution needs."""

_NUMBERING = re.compile(r"\b(?:Nos?|[Vv]ols?|pp?|Art|Arts|Sec|Fig|Ch)\.\s*$")
_ASKED = re.compile(r"[?!][”’\"']+\s*$")
_HOUR = re.compile(r"\b[ap]\.m\.\s*$")
_DAY_OR_ZONE = re.compile(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,3}T|Eastern|Central|Pacific)\b")
# A space was lost, as in "left.She came"; not the stops of U.S. or of a ticker such as .FTSE.
_GLUED_END = re.compile(r"(?:[^\WA-Z_]|[)\]”’\"'])[.!?…。！？]+[”’\"')\]]*$")
_GLUED_START = re.compile(r"[\"'(]?[A-Z](?:[a-z]|\s)|[^\x00-\x7f]")


def split_sentences(text: str, span: Span, language: str = "en") -> tuple[Span, ...]:
    """The sentences of one stretch of `text`, usually a paragraph, in order and free of white space at either end.

    Together they hold every character of the stretch that is not white space. A blank line always ends a sentence.
    `language` is a two-letter code; one that the splitter does not know is split as English.
    """
    words = span.of(text)
    found, start = list[Span](), 0
    for cut in _cuts(words, language):
        if not _runs_on(words, cut):
            found += _trimmed(span.start + start, words[start:cut])
            start = cut
    return (*found, *_trimmed(span.start + start, words[start:]))


def _cuts(words: str, language: str) -> list[int]:
    """Where sentencex ends its sentences, closing marks included; the end of the last one is left out."""
    shown = _PLAIN_STOP.sub("!", _SPACE.sub(" ", words))
    return [_end(words, piece) for piece in get_sentence_boundaries(language, shown)[:-1]]


def _end(words: str, piece: dict[str, Any]) -> int:
    end: int = piece["start_index"] + len(piece["text"].rstrip())
    closing = _CLOSING.match(words, end, piece["end_index"])
    return closing.end() if closing else end


def _runs_on(words: str, cut: int) -> bool:
    """Whether the sentence goes on after a cut."""
    before = words[max(0, cut - _REACH) : cut]
    after = words[cut : cut + _REACH]
    rest = after.lstrip()
    if "\n\n" in after[: len(after) - len(rest)]:
        return False
    return (
        rest[:1].islower()
        or (rest == after and not (_GLUED_END.search(before) and _GLUED_START.match(after)))
        or _awaits_more(before, rest)
        or _is_attributed(before, rest)
    )


def _awaits_more(before: str, rest: str) -> bool:
    """Whether the last word belongs to what follows: Ms. before Smith, No. before 5, p.m. before Monday."""
    last = (before.rsplit(maxsplit=1) or [""])[-1].lstrip("“‘\"'(")
    return (
        (last in lexicon("leading-abbreviations") and rest[:1].isalpha())
        or bool(rest[:1].isdigit() and _NUMBERING.search(before))
        or bool(_DAY_OR_ZONE.match(rest) and _HOUR.search(before))
    )


def _is_attributed(before: str, rest: str) -> bool:
    """Whether a quotation that ends in ? or ! is followed by who said it, as in “Why?” Ms Lind asked."""
    return bool(_ASKED.search(before) and _attribution().match(rest))


@cache
def _attribution() -> re.Pattern[str]:
    verbs = "|".join(sorted(lexicon("verbs-of-saying")))
    return re.compile(rf"(?:[^.?!“\"]|\b[A-Z][a-z]{{0,4}}\.)*?\b(?:{verbs})\b")  # the stop of "Ms." is none


def _trimmed(start: int, piece: str) -> tuple[Span, ...]:
    """The place of a piece of text that begins at `start`, without the white space at its ends; none if that is all."""
    bare = piece.lstrip()
    left = start + len(piece) - len(bare)
    return (Span(left, left + len(bare.rstrip())),) if bare else ()
