"""What reading left out comes back: a new frozen text, with the passages as paragraphs where they stood."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.language.sentences import split_sentences
from briefing.model.article import ANYWHERE, Article, Paragraph, Sentence, Span
from briefing.reading.assemble import BETWEEN


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage that comes in: its words, and before which character of the old text."""

    words: str
    at: int
    number: int
    """Its number among what was left out: of two at one place the smaller stood first."""


@dataclass(frozen=True, slots=True)
class Brought:
    """The article as it was, and the pieces that come into it, in their order."""

    before: Article
    pieces: tuple[Piece, ...]

    @property
    def article(self) -> Article:
        """The article with the pieces in it as paragraphs of the body."""
        text = self._text()
        new = [Paragraph(self._span_of(piece), 0) for piece in self.pieces]
        paragraphs = sorted([*self._moved_paragraphs(), *new], key=lambda paragraph: paragraph.span)
        left = [n for n in range(len(self.before.left_out)) if n not in {piece.number for piece in self.pieces}]
        return replace(
            self.before,
            text=text,
            paragraphs=tuple(replace(each, number=number) for number, each in enumerate(paragraphs, 1)),
            sentences=tuple(_sentences(text, paragraphs, self.before.language)),
            left_out=tuple(self.before.left_out[n] for n in left),
            left_out_at=tuple(self._still_out_at(n) for n in left if n < len(self.before.left_out_at)),
        )

    def moved(self, span: Span) -> Span | None:
        """Where a place of the old text is now; None where a passage came into its midst."""
        if any(span.start < piece.at < span.end for piece in self.pieces):
            return None
        shift = sum(len(piece.words) + len(BETWEEN) for piece in self.pieces if piece.at <= span.start)
        return Span(span.start + shift, span.end + shift)

    def _moved_paragraphs(self) -> Iterator[Paragraph]:
        for paragraph in self.before.paragraphs:
            if span := self.moved(paragraph.span):
                yield replace(paragraph, span=span)

    def _text(self) -> str:
        parts, at = list[str](), 0
        for piece in self.pieces:
            parts.append(self.before.text[at : piece.at])
            parts += [BETWEEN, piece.words] if self._ends(piece) else [piece.words, BETWEEN]
            at = piece.at
        return "".join([*parts, self.before.text[at:]])

    def _ends(self, piece: Piece) -> bool:
        return piece.at == len(self.before.text)

    def _span_of(self, piece: Piece) -> Span:
        """Where a piece stands in the new text."""
        start = piece.at + self._come_in_before(piece.at, piece.number) + len(BETWEEN) * self._ends(piece)
        return Span(start, start + len(piece.words))

    def _still_out_at(self, number: int) -> int:
        """Where what stays out would stand in the new text."""
        at = self.before.left_out_at[number]
        return at if at == ANYWHERE else at + self._come_in_before(at, number) + len(BETWEEN) * self._follows(number)

    def _follows(self, number: int) -> bool:
        """Whether a passage that stays out stood before one that comes in at the end, after a blank line."""
        end = len(self.before.text)
        return self.before.left_out_at[number] == end and any(p.at == end and p.number > number for p in self.pieces)

    def _come_in_before(self, at: int, number: int) -> int:
        """How many characters come in before that one of what was left out."""
        earlier = (piece for piece in self.pieces if (piece.at, piece.number) < (at, number))
        return sum(len(piece.words) + len(BETWEEN) for piece in earlier)


def may_come_back(article: Article) -> range:
    """The numbers, from 0, of what was left out and is words of the source."""
    return range(min(len(article.left_out), len(article.left_out_at)))


def bring_back(article: Article, numbers: Iterable[int]) -> Brought:
    """The article with passages that were left out, by their numbers. IndexError where there is none."""
    pieces = (Piece(article.left_out[n], _gap(article, article.left_out_at[n]), n) for n in set(numbers))
    return Brought(article, tuple(sorted(pieces, key=lambda piece: (piece.at, piece.number))))


def _gap(article: Article, at: int) -> int:
    """A place between two paragraphs: that one, or the start of the paragraph that it lies in."""
    at = len(article.text) if at == ANYWHERE else min(max(at, 0), len(article.text))
    around = article.paragraphs_of(Span(at, at))
    return around[0].span.start if around and around[0].span.start < at < around[0].span.end else at


def _sentences(text: str, paragraphs: Sequence[Paragraph], language: str) -> Iterator[Sentence]:
    for index, paragraph in enumerate(paragraphs):
        for sentence in split_sentences(text, paragraph.span, language):
            yield Sentence(sentence, index)
