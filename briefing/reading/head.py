"""What stands above an article's body: headline, byline, outlet, date, address.

Only what is certain is taken. A paragraph that is none of these stays in the body, and so does a first line that
reads as a sentence. A dateline ("GENEVA (Agency) —") belongs to its sentence; the outlet that it names is taken.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from briefing.language.tags import Tag, classes
from briefing.reading.dates import find_date

_REACH = 8
"""How many paragraphs are looked at: no head of the press has more parts."""

_LONGEST_HEADLINE = 200
"""Characters. The longest headlines of popular papers run to about 25 words."""

_LONGEST_LINE = 120
"""Characters of a byline or date line: three names with their outlets."""

_LABELS = {
    "title": "headline|title",
    "byline": "byline|authors?|by",
    "publisher": "source|publication|outlet|publisher",
    "published": "date|published|publication date",
    "address": "url|link|address",
}
_LABELLED = re.compile("|".join(rf"(?P<{field}>(?:{names})\s?:\s)" for field, names in _LABELS.items()), re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+$")
_BYLINE = re.compile(r"(?:By|BY|Von|Par|Por|Door)\s+(?=[^\W\d_a-z])")
_OUTLET = re.compile(r"[^\W\d_a-z]\S*(?:\s(?:[^\W\d_a-z]\S*|and|of|the|for|&|de|la|le|du|der|die|das)){0,5}")
_STOP = re.compile(r"(?:(?<![A-Z])\.|[…:;,])[”’»\"')\]]*$|[!?][”’»\"']$")
_LONGEST_STOP = 12
"""Characters of a stop with all the quotation marks and brackets behind it."""

# Words that go with a date and are no outlet's name, and what stands between the parts of such a line.
_WITH_DATE = re.compile(
    r"(?<!\w)(?:published|posted|updated|last|modified|first|on|at|date|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|mon|tue|wed|thu|fri|sat|sun|t?\d{1,2}[:.]\d\d(?::\d\d)?(?:\.\d+)?z?|[ap]\.?m|[a-z]{2,3}t|gmt|utc|[+-]?\d{4})\b\.?",
    re.IGNORECASE,
)
_BEHIND_HEADLINE = re.compile(r"(?P<title>\S+(?: \S+){2,}?) (?:(?P<bar>[|•·])|[-–—]) (?P<outlet>[^|•·]{2,40})")
_AGENCIES = frozenset(("afp", "ansa", "ap", "associated press", "bbc news", "dpa", "efe", "reuters", "tass", "xinhua"))
"""Known behind a dash too, where others may be the headline's own words."""

_SMALL = frozenset((Tag.DETERMINER, Tag.PREPOSITION, Tag.CONJUNCTION, Tag.SUBORDINATOR))
"""The words that have no capital where a headline has one on all others."""

_BAR = re.compile(r"\s*[|•·–—/\t]+\s*|\s+-+\s+|\s{2,}")
_COMMA = re.compile(r"\s*[,;:()]+\s*")
_DATELINE = re.compile(
    r"(?:[^\W\d_a-z]{2}[^\n“”\"]{0,60}?\((?P<outlet>[A-Z][\w .&’'-]{1,40})\)"
    r"|[^\W\d_a-z][^\n.“”\"]{0,40}?\((?P<agency>[A-Z]{2,6})\))\s?[-–—]+\s|\((?P<bare>[A-Z]{2,6})\)"
)


@dataclass(frozen=True, slots=True)
class Head:
    """What was found, in the words of the text, and the indices of the paragraphs that are not of the body."""

    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: date | None = None
    address: str | None = None
    taken: frozenset[int] = frozenset()


Found = dict[str, str | date]
"""Fields of a Head that one line gave."""


def read_head(paragraphs: Sequence[str], known: Head | None = None) -> Head:
    """The head of a text that has these paragraphs; what is `known` from elsewhere goes before what they say.

    Without a body after it there is no head.
    """
    found = _known(known or Head())
    taken: set[int] = set()
    passed = 0
    for index, words in enumerate(paragraphs[:_REACH]):
        fields = _fields(words) or _outlet(words, found)
        if index == len(taken):
            fields = fields or _headline(words, paragraphs[index + 1 :], found)
        if fields:
            taken.add(index)
            found = fields | found
        elif _is_stopped(words) or len(words) > _LONGEST_LINE:
            passed += 1
        if passed > 1:  # one standfirst may stand between headline and byline
            break
    if len(taken) == len(paragraphs):
        return known or Head()
    body = [words for index, words in enumerate(paragraphs[: _REACH + 1]) if index not in taken]
    datelines = (_dateline(words) for words in body[:2])
    return _head(_without_outlet(next(filter(None, datelines), {}) | found), taken)


def _known(head: Head) -> Found:
    fields = {name: getattr(head, name) for name in ("title", "byline", "publisher", "published", "address")}
    return {name: value for name, value in fields.items() if value}


def _head(found: Found, taken: set[int]) -> Head:
    words = {field: value for field, value in found.items() if isinstance(value, str)}
    dates = [value for value in found.values() if isinstance(value, date)]
    return Head(**words, published=dates[0] if dates else None, taken=frozenset(taken))


def _fields(words: str) -> Found:
    """What a line says that is plainly no part of the body; nothing where it may be."""
    if label := _LABELLED.match(words):
        return _labelled(str(label.lastgroup), words[label.end() :].strip())
    if _ADDRESS.match(words):
        return {"address": words}
    if len(words) > _LONGEST_LINE:
        return {}
    if dated := find_date(words):
        day, (start, end) = dated
        return _around_date(words[:start] + words[end:], day)
    return _byline(words)


def _labelled(field: str, value: str) -> Found:
    dated = find_date(value) if field in ("published", "publisher") else None
    found: Found = {"published": dated[0]} if dated else {}
    if field == "publisher":  # "Source: Agency | 17 June 2023 | Editor: ..."
        return found | {"publisher": _BAR.split(value)[0]}
    return found if field == "published" else {field: value}


def _around_date(rest: str, day: date) -> Found:
    """A line that held a date and, besides, at most a byline and an outlet."""
    byline: Found = {}
    names: list[str] = []
    for part in _BAR.split(_WITH_DATE.sub("", rest)):
        bare = part.strip(" ,;:()")
        byline = byline or _byline(bare)
        if bare and byline.get("byline") != without_by(bare):
            names.extend(name for name in _COMMA.split(bare) if name)
    if len(names) > 1 or not all(_OUTLET.fullmatch(name) for name in names):
        return {}
    return {"published": day} | byline | ({"publisher": names[0]} if names else {})


def _byline(words: str) -> Found:
    return {"byline": without_by(words)} if _BYLINE.match(words) and not _is_stopped(words) else {}


def without_by(words: str) -> str:
    """A byline without its "By"."""
    return _BYLINE.sub("", words, count=1)


def _is_stopped(words: str) -> bool:
    """Whether words end in a mark that ends a sentence or part of one; looked for at their end only."""
    return bool(_STOP.search(words, max(0, len(words) - _LONGEST_STOP)))


def _headline(words: str, later: Sequence[str], found: Found) -> Found:
    """A short first line without a final stop, or with all its capitals, if sentences follow it."""
    if "title" in found or len(words) > _LONGEST_HEADLINE or _DATELINE.match(words):
        return {}
    if _is_stopped(words) and not (_is_capitalised(words) or _is_half(words)):
        return {}
    return {"title": words.rstrip("; ")} if any(map(_is_stopped, later)) else {}


def _is_capitalised(words: str) -> bool:
    """Whether several words have capitals and only small ones none, so no verb has: such a line is no sentence."""
    bare = [each for each in (word.strip("“”‘’\"'().,;:!?…–—-") for word in words.split()) if each[:1].isalpha()]
    lower = [word for word in bare if word[0].islower()]
    small = all(classes().get(word) in _SMALL for word in lower)
    return small and words.endswith((".", ".’", ".'", ".”", '."')) and len(bare) - len(lower) > 2


def _is_half(words: str) -> bool:
    """Whether a line ends in a semicolon, as databases end a headline before its second line."""
    return words[:1].isupper() and words.endswith(";") and len(words) <= _LONGEST_LINE


def _without_outlet(found: Found) -> Found:
    """What was found, the outlet behind a headline (“Talks end at last | Norrland News”) taken for what it is."""
    match = _BEHIND_HEADLINE.fullmatch(str(found.get("title", "")))
    if match is None:
        return found
    outlet = match["outlet"]
    known = outlet.casefold() in {*_AGENCIES, str(found.get("publisher", "")).casefold()}
    if known or (match["bar"] and _OUTLET.fullmatch(outlet)):
        return {"publisher": outlet} | found | {"title": match["title"]}
    return found


def _outlet(words: str, found: Found) -> Found:
    """A name on a line of its own, under a headline with its byline or date."""
    if "publisher" in found or "title" not in found or not found.keys() & {"byline", "published"}:
        return {}
    return {"publisher": words} if _OUTLET.fullmatch(words) else {}


def _dateline(words: str) -> Found:
    match = _DATELINE.match(words)
    if not match:
        return {}
    dated = find_date(match[0])
    outlet = match["outlet"] or match["agency"] or match["bare"]
    return {"publisher": outlet} | ({"published": dated[0]} if dated else {})
