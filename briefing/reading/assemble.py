"""An Article from a text: its paragraphs, what stands above them, its language and its sentences."""

from collections.abc import Sequence

from briefing.errors import ReadError
from briefing.language.identify import language_of
from briefing.language.sentences import split_sentences
from briefing.model.article import Article, Paragraph, Sentence, Span
from briefing.reading.head import Head, read_head
from briefing.reading.layout import lines_of, paragraphs_in

LONGEST = 10_000_000
"""Characters: twenty long novels. A million words must do; what is longer is no article, and would only take time."""


def article_from_text(text: str) -> Article:
    """The article that a plain text holds: paragraphs by its layout, headline and the like by its first lines."""
    spans = paragraphs_in(lines_of(text[: LONGEST + 1]))
    head = read_head([one_line(span.of(text)) for span in spans])
    return assemble(text, [span for index, span in enumerate(spans) if index not in head.taken], head)


def assemble(text: str, body: Sequence[Span], head: Head) -> Article:
    """The article that has these paragraphs and this head, sentences found and numbered; ReadError beyond LONGEST."""
    if len(text) > LONGEST:
        limit = f"it is longer than {LONGEST // 1_000_000} million characters"
        raise ReadError("The text could not be taken in", limit, "Save the article by itself and open that")
    language = language_of(" ".join(span.of(text) for span in body))
    return Article(
        text=text,
        paragraphs=tuple(Paragraph(span, number) for number, span in enumerate(body, 1)),
        sentences=tuple(
            Sentence(sentence, index)
            for index, span in enumerate(body)
            for sentence in split_sentences(text, span, language)
        ),
        title=head.title,
        byline=head.byline,
        publisher=head.publisher,
        published=head.published,
        address=head.address,
        language=language,
    )


def one_line(words: str) -> str:
    """Words as the display shows them: each line break is one space, so that every offset stays."""
    return words.replace("\n", " ")


def display_text(article: Article, paragraph: Paragraph) -> str:
    """A paragraph for the eye, its hard-wrapped lines joined; an offset into it is one into the paragraph."""
    return one_line(article.words(paragraph.span))
