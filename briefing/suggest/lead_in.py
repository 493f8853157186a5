"""Lead-ins: the word or two that name a key issue, taken from the passage's own nouns ("Taiwan", "Waiting lists")."""

import re
from collections import Counter
from collections.abc import Collection

from briefing.language.lexicons import lexicon
from briefing.language.words import stem

_ARTICLE = r"(?:the |a |an |its |their |his |her )?"
_NAME = r"[A-Z][\w-]+(?: (?:of |the |de )?[A-Z][\w-]+){0,2}(?![’'])"
_NOUN = r"[a-z][a-z-]{3,}"
_AFTER = r"(?=[.,;:?]| (?:of|in|on|for|that|is|are|was|were|has|have|to|and|or|with|from|at|by|as|which|who|between|will|would|could|but)\b|$)"
_ISSUE = (
    r"(?:issues?|disputes?|questions?|points?|matters?|worry|worries|concerns?|risks?|problems?|pressures?|obstacles?"
    r"|quarrel|row|contention|cuts)"
)
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_ISSUE}\b[^.;:]{{0,40}}? (?:is|are|was|remains?) (?:also |to )?{_ARTICLE}(?P<topic>{_NAME}|(?!who\b|what\b){_NOUN}(?: {_NOUN})?){_AFTER}",
        r"^(?:The |A |An )?(?P<topic>[A-Z]?[\w-]+(?: [a-z-]+)?) (?:is|are) (?:also )?(?:another|a|the|disputed|contested)\b",
        r"^Beyond (?P<topic>[a-z ]+),",
        rf"\b(?:disputes?|rows?|quarrel|disagree\w*|differences|divided|talks|concerns?|fears?|worr(?:y|ies|ied)|questions?) (?:over|about|on|of) {_ARTICLE}(?P<topic>{_NAME}|{_NOUN}(?: {_NOUN})?){_AFTER}",
    )
)
_NOUNISH = re.compile(rf"\b(?:the|a|an|of|on|over|for|its|their|new|more|and|to|about|by|in) (?P<noun>{_NOUN}){_AFTER}")
_PROPER = re.compile(rf"(?<=[\w,;] ){_NAME}")


def lead_in(text: str, article: str, avoid: Collection[str] = ()) -> str:
    """The topic of a passage in at most three words, or "" where none is sure.

    First what the passage itself calls the issue ("Another issue is North Korea"), else its most telling noun: often
    in the passage, seldom elsewhere in the article. `avoid` has names of speakers and lead-ins already given.
    """
    for pattern in _NAMED:
        match = pattern.search(text)
        if match and (topic := _presented(match["topic"])) and not _taken(topic, avoid):
            return topic
    return next((noun for noun in map(_presented, _by_weight(text, article)) if noun and not _taken(noun, avoid)), "")


def _by_weight(text: str, article: str) -> list[str]:
    """The passage's nouns, those that are its own first."""
    nouns = [match["noun"] for match in _NOUNISH.finditer(text)]
    nouns += [match.group() for match in _PROPER.finditer(text)]
    counts = Counter(nouns)
    lowered = article.lower()

    def weight(noun: str) -> float:
        inside, everywhere = text.lower().count(stem(noun.lower())), max(lowered.count(stem(noun.lower())), 1)
        return inside * inside / everywhere + 0.01 * min(everywhere, 10)

    return sorted(counts, key=lambda noun: (-weight(noun), text.find(noun)))


def _presented(topic: str) -> str:
    """The topic as it is printed, without words of grammar at its ends; "" where nothing is left."""
    dull = lexicon("grammar-words") | lexicon("dull-topics")
    words = topic.split()
    while words and words[-1].lower() in dull:
        words.pop()
    while words and words[0].lower() in dull:
        words.pop(0)
    return " ".join(words)[:1].upper() + " ".join(words)[1:]


def _taken(topic: str, avoid: Collection[str]) -> bool:
    """Whether one of the names to avoid holds the topic's words."""
    own = set(topic.lower().split())
    return any(own & set(other.lower().split()) for other in avoid)
