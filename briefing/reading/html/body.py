"""Which blocks of a page are the article's.

Prose tells: the element is looked for that holds nearly all the prose of the page, deepest first. Within it, what is
plainly something else is left out: furniture, lists of links, labels, pull-quotes that repeat the text. What is left
out is kept, so that the user can see it and bring it back.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from lxml import etree

from briefing.reading.assemble import Block, Role
from briefing.reading.html.blocks import HEADINGS, PageBlock
from briefing.reading.html.furniture import Elements, Prose, furniture_of, is_prose, prose_in, within

_NEARLY_ALL = 0.8
"""The share of the page's prose that the article's element holds; teasers and the like are the rest."""

_LABEL = 60
"""Characters below which a block that ends no sentence is a label ("Advertisement", "3 min read")."""

_REPEATED = 300
"""Characters up to which a block set apart may be a pull-quote, that is, repeat words of the text."""

_HAYSTACK = 200_000
"""Characters of the text in which repeated words are looked for: more than any article has."""

_ITEMS = frozenset(("li", "dd", "dt"))
_SET_APART = frozenset(("blockquote", "aside", "figure"))
_SENTENCE_END = re.compile(r"[.!?…:;,][”’»\"')\]]*$|[”»\"]$")
_NOT_WORD = re.compile(r"[\W_]+")


def choose(page: etree._Element, blocks: Sequence[PageBlock], title: str | None) -> tuple[Block, ...]:
    """The article's blocks among those of a page, with what is left out; `title` is its headline, where it says so."""
    furniture = furniture_of(page, blocks, _headline(blocks, fold(title or "")))
    set_apart = within(page, lambda element: element.tag in _SET_APART)
    visible = [block for block in blocks if block.element not in furniture]
    article = frozenset(_article_element(page, visible).iter())
    running = article - set_apart
    text = "\0".join(fold(block.words) for block in visible if block.element in running)[:_HAYSTACK]
    sorting = _Sorting(article, furniture, set_apart, text, fold(title or ""))
    roles: list[Role | None] = [sorting.role(block) for block in blocks]
    if Role.BODY not in roles:  # a page of a few words: take what is not furniture, or everything
        roles = [None if block.element in furniture else Role.BODY for block in blocks]
        roles = roles if any(roles) else [Role.BODY] * len(blocks)
    chosen: list[Block] = []
    begun = False
    for block, role, following in zip_longest(blocks, roles, roles[1:]):
        if role and not (role is Role.HEADING and begun and following is not Role.BODY):
            chosen.append(Block(block.words, role))
            begun = True
        elif is_prose(block) or block.element in article:
            chosen.append(Block(block.words, Role.LEFT_OUT))
    return tuple(chosen)


def fold(words: str) -> str:
    """Words without marks, spaces and case: what two settings of one phrase have in common."""
    return _NOT_WORD.sub("", words).lower()


def _headline(blocks: Sequence[PageBlock], title: str) -> etree._Element | None:
    """The element that shows the headline, the first of several."""
    return next((block.element for block in blocks if title and fold(block.words) == title), None)


def _article_element(page: etree._Element, visible: Sequence[PageBlock]) -> etree._Element:
    """The deepest element that holds nearly all the prose, or the `<article>` or `<main>` around it."""
    prose = prose_in(page, visible)
    enough = prose[page].characters * _NEARLY_ALL
    deepest: etree._Element | None = page
    element = page
    while deepest is not None:
        element = deepest
        deepest = next((child for child in element if _holds(prose, child, enough)), None)
    if element.tag in ("article", "main"):
        return element
    return next(element.iterancestors("article", "main"), element)


def _holds(prose: Prose, element: etree._Element, enough: float) -> bool:
    """Whether an element holds that much prose, and in more than one block: a long paragraph is no article."""
    return element in prose and prose[element].characters > enough and prose[element].blocks > 1


@dataclass(slots=True)
class _Sorting:
    """Goes through the blocks of a page and says what each is; `below_title`, `in_body`: how far it has come."""

    article: Elements
    furniture: Elements
    set_apart: Elements
    text: str
    title: str
    below_title: bool = False
    in_body: bool = False

    def role(self, block: PageBlock) -> Role | None:
        """What a block is to the article; None for what is left out."""
        if self.title and not self.in_body and fold(block.words) == self.title:
            first, self.below_title = not self.below_title, True
            return Role.HEADING if first else None
        if block.element in self.furniture or self._repeats(block):
            return None
        inside = block.element in self.article
        if block.element.tag in HEADINGS:
            return Role.HEADING if inside and self.in_body else None
        if _is_label(block):
            return Role.LINE if not self.in_body and (inside or self.below_title) else None
        if block.linked:
            return None
        if inside or (self.below_title and not self.in_body and is_prose(block)):
            self.in_body = True
            return Role.BODY
        return None

    def _repeats(self, block: PageBlock) -> bool:
        apart = block.element in self.set_apart and len(block.words) <= _REPEATED
        return apart and fold(block.words) in self.text


def _is_label(block: PageBlock) -> bool:
    """Whether a block is too short for a sentence and ends none. Items of a list need no full stop."""
    short = len(block.words) < _LABEL and not _SENTENCE_END.search(block.words)
    return short and block.element.tag not in _ITEMS
