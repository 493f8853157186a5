"""A finished PDF or Word file against the articles it was made from, without the brief."""

from collections.abc import Iterator, Sequence

from briefing.messages import say
from briefing.model.article import Article
from briefing.model.suggestion import Finding
from briefing.verify.findings import error, short
from briefing.verify.readback import paragraphs
from briefing.verify.typed_marks import between_marks, words_stand_in


def check_document(data: bytes, suffix: str, articles: Sequence[Article]) -> tuple[Finding, ...]:
    """Every stretch between quotation marks that stands in none of the articles. `suffix` is .pdf or .docx.

    ReadError where the file can't be read.
    """
    texts = [text for article in articles for text in (article.text, article.title or "")]
    return tuple(finding for each in paragraphs(data, suffix) for finding in _foreign(each, texts))


def _foreign(paragraph: str, texts: Sequence[str]) -> Iterator[Finding]:
    for stretch in between_marks(paragraph):
        words = stretch.words.of(paragraph)
        if not any(words_stand_in(text, words) for text in texts):
            what = say("“{words}” stands in no source", words=short(words))
            why = say("what stands between quotation marks is read as somebody’s own words")
            remedy = say("Compare it with the article, and mend the document") if stretch.closed else _UNPAIRED
            yield error("no-source", what, why, remedy, words=words)


_UNPAIRED = say("Set the closing mark that is missing, then check again")
