"""Cuttings from news databases: the databases' own lines are told from the article's."""

from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from io import BytesIO
from itertools import product

import pytest
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from briefing.model.article import Article
from briefing.reading import registry
from briefing.reading.articles import articles_from_blocks
from briefing.reading.assemble import Block
from briefing.reading.cutting import cuttings_in
from tests.unit.reading import documents
from tests.unit.reading.one import read_bytes, read_pasted
from tests.unit.reading.pages import story

PARAGRAPHS = [words.replace("\n", " ") for words in story().paragraphs]


def nexis() -> list[str]:
    fields = ["Section: WORLD; Pg. 12", "Length: 642 words", f"Byline: {story().byline}", "Highlight: Talks on water."]
    head = [
        "Page 1 of 2",
        story().title,
        story().outlet,
        "May 14, 2026 Thursday",
        "Copyright 2026 Harbour Wire",
        *fields,
    ]
    return [*head, "Body", *PARAGRAPHS, "Load-Date: May 15, 2026", "End of Document"]


def nexis_without_the_word_body() -> list[str]:
    return [words for words in nexis() if words != "Body"]


def factiva() -> list[str]:
    head = ["World News", story().title, f"By {story().byline}", "642 words", "14 May 2026", "06:00", story().outlet]
    rest = ["HARWIR", "A12", "English", "Copyright 2026. Harbour Wire. All rights reserved."]
    return [
        *head,
        *rest,
        *PARAGRAPHS,
        "Document HARWIR0020260514em5e0002x"[:34].upper().replace("DOCUMENT", "Document"),
    ]


def factiva_with_labels() -> list[str]:
    labels = [("SE", "World"), ("HD", story().title), ("BY", f"By {story().byline}"), ("WC", "642 words")]
    labels += [("PD", "14 May 2026"), ("SN", story().outlet), ("SC", "HARWIR"), ("LA", "English"), ("LP", "")]
    head = [part for label, words in labels for part in (label, words) if part]
    tail = ["CO", "harb : Harbour Wire", "AN", "Document HARWIR0020260514EM5E0002X"]
    return [*head, PARAGRAPHS[0], "TD", *PARAGRAPHS[1:], *tail]


def labels_before_their_words() -> list[str]:
    head = [f"HD\t{story().title}", f"BY\tBy {story().byline}", "PD  14 May 2026", f"SN  {story().outlet}"]
    return [*head, f"LP\t{PARAGRAPHS[0]}", f"TD  {PARAGRAPHS[1]}", *PARAGRAPHS[2:]]


SHAPES = [nexis, nexis_without_the_word_body, factiva, factiva_with_labels, labels_before_their_words]

SECOND, THIRD = "A lock is mended", "The tide turns"


def several(shape: Callable[[], list[str]]) -> list[str]:
    """Three articles of one shape in a file, with other headlines and in each a paragraph of its own."""
    file: list[str] = []
    for title in (story().title, SECOND, THIRD):
        for words in shape():
            own = words.replace(story().title, title) if len(words) < 80 else words
            file.append(f"So ends “{title}”." if words == PARAGRAPHS[-1] else own)
    return file


def nexis_of_old() -> list[str]:
    return ["1 of 3 DOCUMENTS", *nexis_without_the_word_body()[1:-1]]


def labels_to_the_end() -> list[str]:
    return [*labels_before_their_words(), "AN  Document HARWIR0020260514EM5E0002X"]


def labels_of_a_pdf() -> list[str]:
    rest = ["CO harb : Harbour Wire", "IN i75 : Airlines", "AN Document HARWIR0020260514EM5E0002X"]
    return [words.replace("\t", " ").replace("  ", " ") for words in labels_before_their_words()] + rest


def words_of(article: Article) -> list[str]:
    return [article.words(paragraph.span) for paragraph in article.paragraphs]


def as_rich_text(paragraphs: Sequence[str]) -> bytes:
    letters = "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in "\\par\n".join(paragraphs))
    return f"{{\\rtf1 {letters}\\par}}".encode()


def as_word(paragraphs: Sequence[str]) -> bytes:
    body = "".join(f"<w:p><w:r><w:t xml:space='preserve'>{escape(words)}</w:t></w:r></w:p>" for words in paragraphs)
    return documents.word(story(), body)


def as_text(paragraphs: Sequence[str]) -> bytes:
    return "\n\n".join(paragraphs).encode()


def as_page(paragraphs: Sequence[str]) -> bytes:
    """A page of a news database, with its menu."""
    words = "".join(f"<p>{escape(words)}</p>" for words in paragraphs)
    return f"<html><nav><a href='#'>Search</a></nav><div>{words}</div></html>".encode()


def as_mail(paragraphs: Sequence[str]) -> bytes:
    """An alert of a news database."""
    head = b"Subject: Alert: three articles\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
    return head + as_page(paragraphs)


def as_pdf(paragraphs: Sequence[str]) -> bytes:
    made = BytesIO()
    body = ParagraphStyle("body", fontName="Times-Roman", fontSize=10, leading=12, spaceAfter=6)
    centred = ParagraphStyle("line", parent=body, alignment=TA_CENTER, spaceAfter=0)
    long = [len(words) > 60 or ":" in words or words == "Body" for words in paragraphs]
    SimpleDocTemplate(made).build(
        [Paragraph(escape(words), body if one else centred) for words, one in zip(paragraphs, long, strict=True)]
    )
    return made.getvalue()


@pytest.mark.parametrize("shape", SHAPES)
def test_headline_byline_outlet_and_date_are_read_and_only_the_article_is_taken(shape: Callable[[], list[str]]) -> None:
    (article,) = articles_from_blocks([*map(Block, shape())])
    assert words_of(article) == PARAGRAPHS
    assert (article.title, article.byline, article.publisher) == (story().title, story().byline, story().outlet)
    assert article.published == date(2026, 5, 14)


def test_what_the_database_adds_is_left_out_and_shown() -> None:
    (article,) = articles_from_blocks([*map(Block, nexis())])
    assert {"Page 1 of 2", "Copyright 2026 Harbour Wire", "Highlight: Talks on water."} <= set(article.left_out)


def test_capitals_that_open_a_paragraph_are_no_label() -> None:
    words = "IN a statement, the ministry said no."
    for shape in (labels_before_their_words(), labels_of_a_pdf()[:-3]):
        (article,) = articles_from_blocks([*map(Block, [*shape, words])])
        assert words_of(article)[-1] == words


@pytest.mark.parametrize("made", [as_rich_text, as_word, as_text, as_page, as_mail])
def test_a_cutting_is_known_in_every_kind_of_file(made: Callable[[Sequence[str]], bytes]) -> None:
    article = read_bytes(made(nexis()), "talks")
    assert words_of(article) == PARAGRAPHS
    assert article.publisher == story().outlet


def test_a_pasted_cutting_is_known_too() -> None:
    assert words_of(read_pasted("\n\n".join(nexis()))) == PARAGRAPHS


@pytest.mark.parametrize("shape", [nexis, factiva, factiva_with_labels])
def test_several_pasted_cuttings_are_told_apart_as_in_a_file(shape: Callable[[], list[str]]) -> None:
    pasted = "\n\n".join(several(shape))
    assert registry.read_pasted(pasted) == registry.read_bytes(pasted.encode(), "talks.txt")
    assert [article.title for article in registry.read_pasted(pasted)] == [story().title, SECOND, THIRD]


def test_the_text_of_a_plain_file_stays_as_it_is_though_it_is_a_cutting() -> None:
    data = as_text(labels_before_their_words())
    assert read_bytes(data, "talks.txt").text == data.decode()


@pytest.mark.parametrize(
    ("shape", "made"),
    [
        *product(
            [nexis, nexis_of_old, factiva, factiva_with_labels],
            [as_rich_text, as_word, as_text, as_pdf, as_page, as_mail],
        ),
        *product([labels_to_the_end], [as_rich_text, as_word, as_text]),
        (labels_of_a_pdf, as_pdf),
    ],
)
def test_several_articles_in_a_file_are_told_apart(
    shape: Callable[[], list[str]], made: Callable[[Sequence[str]], bytes]
) -> None:
    articles = registry.read_bytes(made(several(shape)), "talks")
    assert [article.title for article in articles] == [story().title, SECOND, THIRD]
    for article in articles:
        assert words_of(article) == [*PARAGRAPHS[:-1], f"So ends “{article.title}”."]
        assert (article.byline, article.publisher) == (story().byline, story().outlet)
        assert article.published == date(2026, 5, 14)


def test_the_list_before_several_articles_and_the_search_after_them_are_left_out_and_shown() -> None:
    file = ["User Name: Ada", "1. Talks end", "2. A lock is mended", *several(nexis), "Search Summary", "Date: May"]
    first, _, last = articles_from_blocks([*map(Block, file)])
    assert "User Name: Ada" in first.left_out
    assert "Search Summary" in last.left_out
    assert words_of(last)[-1] == f"So ends “{THIRD}”."


def test_an_article_among_several_whose_lines_are_not_known_is_not_lost() -> None:
    unknown = ["Something else", "A long paragraph goes on." * 10, "End of Document"]
    articles = articles_from_blocks([*map(Block, [*nexis(), *unknown, *nexis()])])
    assert [article.title for article in articles] == [story().title, "Something else", story().title]


@pytest.mark.parametrize("paragraphs", [PARAGRAPHS, ["Length: 3 words"], ["5 words"], ["End of Document"] * 3])
def test_what_is_no_cutting_is_read_as_it_stands(paragraphs: list[str]) -> None:
    assert cuttings_in(paragraphs) == ()
