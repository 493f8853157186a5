"""An Article from a text or from the blocks of a formatted source: paragraphs, head, language and sentences."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import accumulate, count, repeat

from briefing.errors import ReadError
from briefing.language.identify import language_of
from briefing.language.sentences import split_sentences
from briefing.messages import say
from briefing.model.article import ANYWHERE, Article, Paragraph, Sentence, Span, one_line
from briefing.reading.head import Head, read_head
from briefing.reading.layout import lines_of, paragraphs_in

LONGEST = 10_000_000
"""Characters: twenty long novels. A million words must do; what is longer is no article, and would only take time."""

BETWEEN = "\n\n"
"""What stands between two blocks of a formatted source in the article's text."""

WORDLESS = "Page {page} holds no text that can be read"
"""Stands among what was left out for a page that is a picture."""


class Role(Enum):
    """What a block of a formatted source is.

    BODY: words of the article. HEADING: its headline or a subheading, in the text but in no paragraph.
    LINE: a short line above the body, taken if it proves to be a byline, an outlet or a date, and else left out.
    LEFT_OUT: what the reader takes for furniture; the user can look at it and bring it back to its place.
    """

    BODY = auto()
    HEADING = auto()
    LINE = auto()
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a formatted source: one paragraph, or a line of its own. Line breaks within it are kept.

    `page` is as in `Paragraph`.
    """

    words: str
    role: Role = Role.BODY
    page: str | None = None


def article_from_text(text: str) -> Article:
    """The article that a plain text holds: paragraphs by its layout, headline and the like by its first lines."""
    check_length(len(text))
    return article_from_paragraphs(text, paragraphs_in(lines_of(text)))


def article_from_paragraphs(text: str, spans: Sequence[Span]) -> Article:
    """As `article_from_text`, where it is known already where the paragraphs of the text stand."""
    check_length(len(text))
    head = read_head([one_line(span.of(text)) for span in spans])
    return article_from_places(text, [span for index, span in enumerate(spans) if index not in head.taken], head)


def article_from_blocks(blocks: Sequence[Block], known: Head | None = None, left_out: Sequence[str] = ()) -> Article:
    """The article that blocks make up: its text are their words with a blank line between.

    `known` is what the source says about itself, `left_out` what its reader passed over at no known place.
    """
    check_length(sum(len(block.words) + len(BETWEEN) for block in blocks))
    readable = [index for index, block in enumerate(blocks) if block.role in {Role.BODY, Role.LINE}]
    head = read_head([one_line(blocks[index].words) for index in readable], known)
    above = {readable[index] for index in head.taken}
    sorted_out = [_settled(block, index in above) for index, block in enumerate(blocks)]
    kept = [block for block in sorted_out if block.role is not Role.LEFT_OUT]
    pages = [block.page for block in kept if block.role is Role.BODY]
    article = article_from_places(BETWEEN.join(block.words for block in kept), _body_of(kept), head, pages)
    places = _places_of_left_out(sorted_out, len(article.text))
    return replace(
        article,
        left_out=(*(block.words for block in sorted_out if block.role is Role.LEFT_OUT), *left_out),
        left_out_at=(*places, *(ANYWHERE for _ in left_out)),
    )


def _settled(block: Block, above: bool) -> Block:
    """A block as what it proved to be: part of the head, or a stray line."""
    if above:
        return replace(block, role=Role.HEADING)
    return replace(block, role=Role.LEFT_OUT) if block.role is Role.LINE else block


def _places_of_left_out(blocks: Sequence[Block], end: int) -> Iterator[int]:
    """Before which character of the text that is `end` long each block stood that is left out."""
    at = 0
    for block in blocks:
        if block.role is Role.LEFT_OUT:
            yield min(at, end)
        else:
            at += len(block.words) + len(BETWEEN)


def paragraphs_of(words: str) -> list[str]:
    """The paragraphs in words that line breaks part, told as in plain text."""
    if "\n" not in words:
        return [words.strip()] if words.strip() else []
    return [span.of(words) for span in paragraphs_in(lines_of(words))]


def _body_of(blocks: Sequence[Block]) -> list[Span]:
    """The paragraphs of the body, as places in the text that joined blocks make."""
    ends = list(accumulate(len(block.words) + len(BETWEEN) for block in blocks))
    places = [
        Span(end - len(block.words) - len(BETWEEN), end - len(BETWEEN)) for block, end in zip(blocks, ends, strict=True)
    ]
    return [place for block, place in zip(blocks, places, strict=True) if block.role is Role.BODY]


def article_from_places(
    text: str, body: Sequence[Span], head: Head, pages: Iterable[str | None] = repeat(None)
) -> Article:
    """The article in a text of which it is known where the paragraphs of the body stand, and what the head says.

    `pages` are those of the paragraphs, in order.
    """
    language = language_of(" ".join(span.of(text) for span in body))
    return Article(
        text=text,
        paragraphs=tuple(Paragraph(span, number, page) for number, span, page in zip(count(1), body, pages)),
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


def check_length(length: int) -> None:
    """ReadError where a text of so many characters is longer than any that is taken in."""
    if length > LONGEST:
        limit = say("it is longer than {most} million characters", most=LONGEST // 1_000_000)
        raise ReadError(say("The text could not be taken in"), limit, say("Save the article by itself and open that"))
