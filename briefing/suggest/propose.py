"""What a brief might hold of an article, and what of it stands there before the user touches it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from briefing.model.article import Article
from briefing.model.quotation import Quotation
from briefing.model.suggestion import PROPOSED, Limits, Proposal, SectionKind, Suggestion
from briefing.suggest.bottom_line import bottom_line
from briefing.suggest.draft import first_draft
from briefing.suggest.judge import judge
from briefing.suggest.lead_in import lead_in, people_named
from briefing.suggest.offers import offers, quotation_offers
from briefing.suggest.story import Story, story_of


def propose(article: Article, quotations: tuple[Quotation, ...], limits: Limits) -> Proposal:
    """Suggestions for the four sections, in the order of the sections and, within each, of the article.

    That is the reading order, too: the picked ones of a section stand in it as they come here. An article that is not
    in English gets its quotations only: the rules and weights are for English.
    """
    if article.language != "en":
        quoted = quotation_offers(story_of(article, quotations, ()), limits)
        return Proposal(quotations, (), tuple(offer.suggestion for offer in quoted))
    judgements = judge(article)
    story = story_of(article, quotations, judgements)
    bottom = bottom_line(story, limits)
    found = offers(story, limits)
    picked = first_draft(story, found, bottom, limits)
    marked = [replace(offer.suggestion, picked=offer.suggestion in picked) for offer in found]
    return Proposal(quotations, judgements, tuple(_led_in(story, _in_order(marked))), bottom)


def _in_order(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    return sorted(suggestions, key=lambda found: (PROPOSED.index(found.section), found.span))


def _led_in(story: Story, suggestions: Iterable[Suggestion]) -> Iterable[Suggestion]:
    """The suggestions, key issues with lead-ins: picked ones choose first, and none is given twice among them."""
    spread = Counter(word for topic in story.topics for word in topic)
    given = {word for one in story.quotations if one.speaker for word in one.speaker.name.lower().split()}
    given |= people_named(story.article.text)
    for found in suggestions:
        if found.section is SectionKind.KEY_ISSUES:
            topic = lead_in(story.article.words(found.span), spread, given)
            if found.picked:
                given.update(topic.lower().split())
            yield replace(found, lead_in=topic)
        else:
            yield found
