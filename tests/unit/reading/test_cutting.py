"""Cuttings from news databases: the databases' own lines are told from the article's."""

from collections.abc import Callable
from datetime import date
from html import escape

import pytest

from briefing.reading.cutting import article_from_cutting
from briefing.reading.registry import read_bytes
from tests.unit.reading import documents
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


@pytest.mark.parametrize("shape", SHAPES)
def test_headline_byline_outlet_and_date_are_read_and_only_the_article_is_taken(shape: Callable[[], list[str]]) -> None:
    article = article_from_cutting(shape())
    assert article is not None
    assert [article.words(paragraph.span) for paragraph in article.paragraphs] == PARAGRAPHS
    assert (article.title, article.byline, article.publisher) == (story().title, story().byline, story().outlet)
    assert article.published == date(2026, 5, 14)


def test_what_the_database_adds_is_left_out_and_shown() -> None:
    article = article_from_cutting(nexis())
    assert article is not None
    assert {"Page 1 of 2", "Copyright 2026 Harbour Wire", "Highlight: Talks on water."} <= set(article.left_out)


def test_capitals_that_open_a_paragraph_are_no_label() -> None:
    words = "IN a statement, the ministry said no."
    article = article_from_cutting([*labels_before_their_words(), words])
    assert article is not None
    assert article.words(article.paragraphs[-1].span) == words


def test_cuttings_are_known_in_rich_text_and_word_files() -> None:
    letters = "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in "\\par\n".join(nexis()))
    body = "".join(f"<w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p>" for words in nexis())
    for data in (f"{{\\rtf1 {letters}\\par}}".encode(), documents.word(story(), body)):
        article = read_bytes(data, "talks")
        assert [article.words(paragraph.span) for paragraph in article.paragraphs] == PARAGRAPHS
        assert article.publisher == story().outlet


@pytest.mark.parametrize(
    "paragraphs",
    [PARAGRAPHS, nexis() + nexis(), factiva() + factiva(), factiva_with_labels() * 2, ["Length: 3 words"], ["5 words"]],
)
def test_what_is_no_single_cutting_is_read_as_it_stands(paragraphs: list[str]) -> None:
    assert article_from_cutting(paragraphs) is None
