"""How long a file takes to become an article, beside what its own library takes on the same file.

    python -m tests.benchmarks.reading [--rounds 15] [--child]

For each format, and files of one and of ten stories, ratios of our time to others'. All take turns, and each figure is
the median of the rounds.

* words: the article without its sentences and language, which no format has a library for, to the library's own time.
* article: all that opening a file does, to the library's own time.
* of NAME: all that opening a file does, to the time of a peer that does the same job: below 1 we are quicker. The peers
  are those of the group `benchmarks` that are installed; for a mail, email and such a peer on the page in it.

The library's own time is that of the call that yields the words of the file, furniture or not:

* PDF: PDFium opens the file, loads each page and its text, and gives the rectangles of the text.
* Word: python-docx opens the file and gives the text of each paragraph.
* OpenDocument, web page: lxml parses the content and gives its words; it knows nothing of paragraphs, of what is shown
  and of what is the article, so it stands far below.
* Mail: email gives each part decoded, and lxml parses the page in it.
* Rich Text: striprtf. Markdown: markdown-it makes a page of it. Plain text has none.

With --child, what a process of its own adds to a Word file: the median of the seconds both ways.
"""

import argparse
import email
import importlib
import io
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import docx
import pypdfium2
from lxml import etree
from markdown_it import MarkdownIt
from striprtf.striprtf import rtf_to_text

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from briefing.language.identify import language_of
from briefing.language.sentences import split_sentences
from briefing.model.article import Article
from briefing.reading import registry
from tests.benchmarks.web_pages import Extractor, extractors
from tests.unit.reading import documents
from tests.unit.reading.pages import Story, divisions, story
from tests.unit.reading.test_pdf import laid_out

Library = Callable[[bytes], object]


def pdfium(data: bytes) -> None:
    pdf = pypdfium2.PdfDocument(data)
    for number in range(len(pdf)):
        page = pdf[number]
        text = page.get_textpage()
        text.get_text_range()
        for rectangle in range(text.count_rects()):
            text.get_rect(rectangle)
        text.close()
        page.close()
    pdf.close()


def python_docx(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


def lxml_in_archive(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(map(str, etree.fromstring(archive.read("content.xml")).itertext()))


def lxml_page(data: bytes) -> str:
    return "".join(map(str, etree.fromstring(data, etree.HTMLParser(encoding="utf-8")).itertext()))


def in_mail(page: Library, data: bytes) -> None:
    for part in email.message_from_bytes(data).walk():
        payload = part.get_payload(decode=True)
        if part.get_content_subtype() == "html" and isinstance(payload, bytes):
            page(payload)


def page_peers() -> dict[str, Extractor]:
    """Those who tell the article of a page from its furniture, as we do."""
    return {name: extract for name, extract in extractors().items() if name != "briefing"}


def mail_peers() -> dict[str, Library]:
    return {name: partial(in_mail, extract) for name, extract in page_peers().items()}


def text_peers() -> dict[str, Library]:
    """odfdo, which knows the paragraphs of an OpenDocument text; it drops no deletions and no hidden words."""
    try:
        document: Callable[[io.BytesIO], object] = importlib.import_module("odfdo").Document
    except ImportError:
        print("odfdo is not installed")
        return {}
    return {"odfdo": lambda data: document(io.BytesIO(data)).get_formatted_text()}  # type: ignore[attr-defined]


def striprtf(data: bytes) -> str:
    return str(rtf_to_text(data.decode("cp1252")))  # type: ignore[no-untyped-call]


def markdown_it(data: bytes) -> str:
    return str(MarkdownIt().render(data.decode()))


def _word(written: Story) -> bytes:
    made, saved = docx.Document(), io.BytesIO()
    for words in documents.lines(written):
        made.add_paragraph(words)
    made.save(saved)
    return saved.getvalue()


@dataclass(frozen=True, slots=True)
class Measured:
    """A format: how a story becomes such a file, the library's own work on it, and the peers by their names."""

    make: Callable[[Story], bytes]
    library: Library
    peers: Callable[[], Mapping[str, Library]] = field(default=dict)


FORMATS = {
    "a.pdf": Measured(lambda written: laid_out(1, 6, 0, written), pdfium),
    "a.docx": Measured(_word, python_docx),
    "a.odt": Measured(documents.open_document, lxml_in_archive, text_peers),
    "a.html": Measured(lambda written: divisions(written).encode(), lxml_page, page_peers),
    "a.eml": Measured(documents.newsletter, partial(in_mail, lxml_page), mail_peers),
    "a.rtf": Measured(documents.rich_text, striprtf),
    "a.md": Measured(documents.markdown, markdown_it),
}


def finish(article: Article) -> None:
    """What reading does once it has the paragraphs: which language they are in, and where their sentences are."""
    language_of(" ".join(article.words(paragraph.span) for paragraph in article.paragraphs))
    for paragraph in article.paragraphs:
        split_sentences(article.text, paragraph.span, article.language)


def seconds(work: Callable[[], object]) -> float:
    """Processor time, which others on the machine disturb less."""
    start = time.process_time()
    work()
    return time.process_time() - start


def row(name: str, stories: int, rounds: int) -> str:
    kind = FORMATS[name]
    data = kind.make(replace(story(), paragraphs=story().paragraphs * stories))
    (article,) = registry.read_bytes(data, name)
    ratios: dict[str, list[float]] = {}
    for _ in range(rounds):
        library = seconds(lambda: kind.library(data))
        ours = seconds(lambda: registry.read_bytes(data, name))
        ratios.setdefault("words", []).append((ours - seconds(lambda: finish(article))) / library)
        ratios.setdefault("article", []).append(ours / library)
        for peer, read in kind.peers().items():
            ratios.setdefault(f"of {peer}", []).append(ours / seconds(partial(read, data)))
    figures = (f"{what} {statistics.median(found):6.2f}" for what, found in ratios.items())
    return f"{name:8}{stories:4} stories   " + "   ".join(figures)


CHILD = """
import statistics, sys, time
from briefing.reading import apart, registry
data, rounds = sys.stdin.buffer.read(), int(sys.argv[1])
apart.read_apart(data, "a.docx")
for read in (apart.read_apart, registry.read_bytes):
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        read(data, "a.docx")
        taken.append(time.perf_counter() - start)
    print(f"{read.__name__} {statistics.median(taken):.3f} s")
"""
"""A program of its own: a new process imports what its parent's main module does, here as little as in Briefing."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--child", action="store_true")
    options = parser.parse_args()
    if options.child:
        subprocess.run([sys.executable, "-c", CHILD, str(options.rounds)], input=documents.word(story()), check=True)
        return
    for name in FORMATS:
        for stories in (1, 10):
            print(row(name, stories, options.rounds), flush=True)


if __name__ == "__main__":
    main()
