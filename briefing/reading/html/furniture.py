"""What on a page is not the article by its markup: navigation, asides, captions, forms to sign up, hidden parts."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from lxml import etree

from briefing.reading.html.blocks import PageBlock

Elements = frozenset[etree._Element]


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of prose."""

    characters: int = 0
    blocks: int = 0

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.characters + other.characters, self.blocks + other.blocks)


Prose = defaultdict[etree._Element, Amount]

_PROSE = 60
"""Characters from which a block counts as prose when the article is looked for; menus and labels are shorter."""

_NEARLY_ALL = 0.9
"""The share of a page's prose from which an element cannot be furniture, whatever it is called."""

_TAGS = frozenset(("aside", "dialog", "figcaption", "figure", "footer", "menu", "nav"))
_ROLES = frozenset(("banner", "complementary", "contentinfo", "dialog", "navigation", "note", "search"))
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|banner|bio|breadcrumbs?|captions?|comments?|consent|cookies?|copyright|credits?"
    r"|disclaimer|disqus|footer|menu|modal|more-?(?:from|on)|most-?(?:popular|read)|nav|newsletter|paywall|popup"
    r"|promo\w*|pull-?quote|read-?(?:more|next)|recirc\w*|recommend\w*|related|shar(?:e|ing)|sidebar|sign-?up|social"
    r"|sponsor\w*|subscri\w+|tags?|teasers?|toolbar|topics|trending|widget)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Class names and ids that sites give to furniture, as words of a name such as `article-related_stories`."""

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def furniture_of(page: etree._Element, blocks: Sequence[PageBlock], headline: etree._Element | None) -> Elements:
    """The elements that are furniture or stand within it.

    None is that holds the headline or nearly all the prose: class names lie ("with-sidebar"), the headline does not.
    """
    prose = prose_in(page, blocks)
    nearly_all = prose[page].characters * _NEARLY_ALL
    above = {headline, *headline.iterancestors()} if headline is not None else set()

    def is_furniture(element: etree._Element) -> bool:
        holds = prose[element].characters if element in prose else 0
        return _looks_like_furniture(element) and element not in above and holds < nearly_all

    return within(page, is_furniture)


def within(page: etree._Element, test: Callable[[etree._Element], bool]) -> Elements:
    """The elements of a page that meet a test, and all that stand within them."""
    found: set[etree._Element] = set()
    for element in page.iter():
        if element.getparent() in found or test(element):
            found.add(element)
    return frozenset(found)


def prose_in(page: etree._Element, blocks: Iterable[PageBlock]) -> Prose:
    """How much prose each element of a page holds, that of the elements in it included."""
    prose: Prose = defaultdict(Amount)
    for block in blocks:
        if is_prose(block):
            prose[block.element] += Amount(len(block.words), 1)
    for _, element in etree.iterwalk(page, events=("end",)):
        parent = element.getparent()
        if parent is not None and element in prose:
            prose[parent] += prose[element]
    return prose


def is_prose(block: PageBlock) -> bool:
    """Whether a block is long enough for a sentence, and not mostly links."""
    return len(block.words) >= _PROSE and not block.linked


def _looks_like_furniture(element: etree._Element) -> bool:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return bool(
        element.tag in _TAGS
        or element.get("role") in _ROLES
        or element.get("hidden") is not None
        or _HIDDEN.search(element.get("style", ""))
        or _NAMES.search(names)
    )
