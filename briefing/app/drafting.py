"""Articles become a first draft: a brief that holds what the program would pick, and all that it would offer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.model import revise
from briefing.model.article import Article
from briefing.model.brief import Brief
from briefing.model.suggestion import PROPOSED, Limits, Proposal

DEFAULT_STYLE = Brief().style


@dataclass(frozen=True, slots=True)
class Named:
    """An article and the name of where it came from: a file's name, "standard input" or "pasted text"."""

    name: str
    article: Article


@dataclass(frozen=True, slots=True)
class Draft:
    """A brief and, by source letter, what the program proposes for it."""

    brief: Brief
    proposals: Mapping[str, Proposal]


def draft(articles: Iterable[Named], style: str = DEFAULT_STYLE) -> Draft:
    """The first draft from one or more articles, which share the style's word budget.

    The bottom line comes from the first article. Nothing in it depends on anything but the articles and the style.
    What several articles have in common stands in it once (see `dossier_draft`).
    """
    named = tuple(articles)
    if len(named) > 1:
        from briefing.app.dossier_draft import draft_together

        return draft_together(named, style)
    made = Draft(Brief(style=style), {})
    return with_article(made, named[0], limits_of(style)) if named else made


def limits_of(style: str) -> Limits:
    """How much a draft in a house style may hold. Raises ProjectError where the style cannot be used."""
    from briefing.pages.style import load_style

    asked = load_style(style).limits
    return Limits(words=asked.words, bottom_line_lines=asked.bottom_line)


def with_article(before: Draft, added: Named, limits: Limits) -> Draft:
    """The draft with one more source and what the program picks from it."""
    proposal = proposed(added.article, limits)
    brief = revise.add_source(before.brief, added.article, proposal.quotations, added.name)
    letter = brief.sources[-1].id
    if proposal.bottom_line and not brief.bottom_line:
        brief = revise.propose_bottom_line(brief, letter, proposal.bottom_line)
    for kind in PROPOSED:
        for suggestion in proposal.suggestions:
            if suggestion.picked and suggestion.section is kind:
                brief = revise.add_suggestion(brief, letter, suggestion)
    return Draft(brief, {**before.proposals, letter: proposal})


def proposed(article: Article, limits: Limits = Limits()) -> Proposal:
    """What the program proposes for one article. The weights and lexicons are loaded on the first call."""
    from briefing.suggest.propose import propose
    from briefing.suggest.quotations import find_quotations

    return propose(article, find_quotations(article), limits)


def proposals_for(brief: Brief) -> Mapping[str, Proposal]:
    """What the program proposes for the sources of a brief that was opened from its file."""
    limits = limits_of(brief.style)
    return {source.id: proposed(source.article, limits) for source in brief.sources}
