"""What reading left out of an article comes back: the source goes on with a new frozen text."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing.app.drafting import Named, proposed
from briefing.app.safekeeping import Safekeeping
from briefing.messages import recalled
from briefing.model import renew
from briefing.model.article import Article
from briefing.model.brief import Brief, Place
from briefing.model.suggestion import Proposal
from briefing.reading.assemble import WORDLESS
from briefing.reading.bring_back import Brought, bring_back, may_come_back

__all__ = ["Regained", "left_out", "may_come_back", "regain", "whole", "with_regained"]


def left_out(article: Article, number: int) -> str:
    """What was left out, by its number from 0: words of the source, or what is told of it: a page of pictures."""
    words = article.left_out[number]
    return words if number in may_come_back(article) else recalled(words, [WORDLESS])


@dataclass(frozen=True, slots=True)
class Regained:
    """A source with passages brought back, and what is proposed for it.

    Where the old text stays beside the new one, `superseded` are the places that were proposed from it, which the new
    proposal stands for.
    """

    source: str
    article: Article
    proposal: Proposal
    brought: Brought
    superseded: frozenset[Place] = frozenset()


def regain(brief: Brief, source_id: str, numbers: Iterable[int], keeping: Safekeeping | None = None) -> Regained:
    """A source of the brief with passages that were left out of it, by their numbers from 0.

    For the background. The file that the article was read from stays with it. IndexError where there is no such
    passage.
    """
    before = brief.source(source_id).article
    brought = bring_back(before, numbers)
    article = brought.article
    if keeping and (original := keeping.originals.get(before.sha256)):
        keeping.enclose({article.sha256: original})
    regained = Regained(source_id, article, proposed(article), brought)
    if len(_grown(brief, regained).sources) == len(brief.sources):
        return regained
    superseded = frozenset(Place(source_id, suggestion.span) for suggestion in proposed(before).suggestions)
    return replace(regained, superseded=superseded)


def _grown(brief: Brief, regained: Regained) -> Brief:
    quotations = regained.proposal.quotations
    return renew.grown(brief, regained.source, regained.article, quotations, regained.brought.moved)


def with_regained(brief: Brief, regained: Regained) -> Brief:
    """The brief resting on the new text; the old one stays beside it where an entry runs over what came back."""
    if brief.source(regained.source).article != regained.brought.before:
        return brief  # it was changed in the meantime
    grown = _grown(brief, regained)
    if len(grown.sources) == len(brief.sources):
        return grown
    return replace(grown, dismissed=grown.dismissed | regained.superseded)


def whole(named: Named) -> Named:
    """An article with all that was left out of it."""
    return replace(named, article=bring_back(named.article, may_come_back(named.article)).article)
