"""A small story with invented people, and a desk with its first brief on it."""

from briefing.app.offers import Offer
from briefing.app.session import Session
from briefing.gui.desk import Desk
from briefing.model import revise
from briefing.model.article import Article, Paragraph, Sentence, Span
from briefing.model.brief import Brief
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import Proposal, SectionKind, Suggestion

PARAGRAPHS = (
    "The harbour bridge opened on Tuesday 🌉, nine years after the first pile was driven.",
    "“The bridge is safe, but it is not finished,” Orla Venn said.",
    "The council expects tolls to fall next year. Traffic in the tunnel fell by half.",
)
TEXT = "\n\n".join(PARAGRAPHS)
VENN = Speaker("Orla Venn", "harbour engineer")


def span_of(words: str) -> Span:
    """Where words stand in the story."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def story() -> Article:
    """The story as an article."""
    paragraphs = tuple(Paragraph(span_of(words), number) for number, words in enumerate(PARAGRAPHS, 1))
    sentences = (
        Sentence(span_of(PARAGRAPHS[0]), 0),
        Sentence(span_of(PARAGRAPHS[1]), 1),
        Sentence(span_of("The council expects tolls to fall next year."), 2),
        Sentence(span_of("Traffic in the tunnel fell by half."), 2),
    )
    return Article(TEXT, paragraphs, sentences, title="Bridge opens")


def quotation() -> Quotation:
    """What the engineer said."""
    words = span_of("The bridge is safe, but it is not finished,")
    return Quotation(Span(words.start - 1, words.end + 1), words, QuotationKind.FULL, speaker=VENN)


def proposal() -> Proposal:
    """One suggestion that is still open, with its reason."""
    offered = Suggestion(
        SectionKind.OUTLOOK, (span_of("The council expects tolls to fall next year."),), 0.9, ("plans",)
    )
    return Proposal((quotation(),), (), (offered,))


def brief() -> Brief:
    """Two entries in Background, a quotation in Quotes."""
    made = revise.add_source(Brief(), story(), (quotation(),), "bridge.txt")
    made = revise.add_passage(made, SectionKind.BACKGROUND, "A", span_of(PARAGRAPHS[0]))
    made = revise.add_passage(made, SectionKind.BACKGROUND, "A", span_of("Traffic in the tunnel fell by half."))
    return revise.add_passage(made, SectionKind.QUOTES, "A", quotation().span)


def desk() -> Desk:
    """The desk with this brief on it."""
    return Desk(Session(brief(), {"A": proposal()}))


def offer(of: Desk) -> Offer:
    """The suggestion that is open."""
    return of.session.offers(SectionKind.OUTLOOK)[0]
