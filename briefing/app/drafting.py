"""Articles become a first draft: a brief that holds what the program would pick, and all that it would offer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from briefing.model import revise
from briefing.model.article import Article
from briefing.model.brief import Brief
from briefing.model.suggestion import Limits, Proposal
from briefing.storage.originals import Original

DEFAULT_STYLE = Brief().style


@dataclass(frozen=True, slots=True)
class Named:
    """An article and the name of where it came from: a file's name, "standard input" or "pasted text".

    `original` is what it was read from, where somebody asked for that.
    """

    name: str
    article: Article
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A brief and, by source letter, what the program proposes for it."""

    brief: Brief
    proposals: Mapping[str, Proposal]


def draft(articles: Iterable[Named], style: str = DEFAULT_STYLE) -> Draft:
    """The first draft from one or more articles, which share the style's word budget.

    The bottom line comes from the first article. Nothing in it depends on anything but the articles and the style.
    What several articles have in common stands in it once (see `dossier_draft`). It is in the language of its style.
    """
    from briefing.app.dossier import sources_of
    from briefing.app.dossier_draft import drafted
    from briefing.pages.style import load_style

    sources = sources_of(articles)
    language = load_style(style).language.partition("-")[0]
    return drafted(Brief(style=style, sources=sources, language=language), sources)


def with_articles(brief: Brief, added: Iterable[Named]) -> Draft:
    """The brief with more articles, and what is proposed for its articles, by the rules of `draft`.

    A first draft that nobody has changed becomes the first draft of all its articles. In any other brief no entry
    comes or goes: a quotation that an added article has too rests on it as well, and the rest is offered.
    """
    return with_sources(brief, drawing_on(brief, added))


def drawing_on(brief: Brief, articles: Iterable[Named]) -> Brief:
    """The brief with articles as further sources, their quotations found; one of the same file is no source twice."""
    from briefing.suggest.quotations import find_quotations

    for one in articles:
        if not any((source.name, source.article) == (one.name, one.article) for source in brief.sources):
            brief = revise.add_source(brief, one.article, find_quotations(one.article), one.name)
    return brief


def with_sources(brief: Brief, grown: Brief) -> Draft:
    """As `with_articles`, where the articles are the sources that `grown` has after those of the brief."""
    from briefing.app.dossier_draft import drafted, resting

    if drafted(_undrafted(brief), brief.sources).brief == brief:
        return drafted(_undrafted(grown), grown.sources)
    return Draft(resting(grown, grown.sources[len(brief.sources) :]), proposals_for(grown))


def _undrafted(brief: Brief) -> Brief:
    """The brief as it was before anything stood in it."""
    empty = tuple(replace(section, entries=()) for section in brief.sections)
    return replace(brief, bottom_line=None, sections=empty, dismissed=frozenset(), next_entry=Brief().next_entry)


def limits_of(style: str) -> Limits:
    """How much a draft in a house style may hold. Raises ProjectError where the style cannot be used."""
    from briefing.pages.style import load_style

    asked = load_style(style).limits
    return Limits(words=asked.words, bottom_line_lines=asked.bottom_line)


def proposed(article: Article, limits: Limits = Limits()) -> Proposal:
    """What the program proposes for one article. The weights and lexicons are loaded on the first call."""
    from briefing.suggest.propose import propose
    from briefing.suggest.quotations import find_quotations

    return propose(article, find_quotations(article), limits)


def proposals_for(brief: Brief) -> Mapping[str, Proposal]:
    """What the program proposes for the sources of a brief, by letter."""
    from briefing.app.dossier_draft import Common

    common, limits = Common(brief.sources), limits_of(brief.style)
    return {source.id: common.proposed(source, limits) for source in brief.sources}
