"""Articles and proposals for the tests of this room."""

from briefing.model.article import Article
from briefing.model.suggestion import Limits, Proposal, SectionKind, Suggestion
from briefing.suggest.judge import judge
from briefing.suggest.propose import propose
from briefing.suggest.quotations import find_quotations
from briefing.suggest.story import Story, story_of
from tests.unit.reading.one import read_bytes


def article_of(*paragraphs: str) -> Article:
    """An article of these paragraphs."""
    return read_bytes("\n\n".join(paragraphs).encode(), "story.txt")


def story(*paragraphs: str) -> Story:
    """The story that these paragraphs tell."""
    article = article_of(*paragraphs)
    return story_of(article, find_quotations(article), judge(article))


def proposal_of(article: Article, limits: Limits = Limits()) -> Proposal:
    """What is proposed for an article."""
    return propose(article, find_quotations(article), limits)


def picked(proposal: Proposal, section: SectionKind) -> list[Suggestion]:
    """What a section holds before the user touches it."""
    return [found for found in proposal.suggestions if found.picked and found.section is section]
