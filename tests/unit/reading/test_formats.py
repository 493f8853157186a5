"""One article in every format: the same words, character by character, but for white space."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import ReadError
from briefing.model.article import Article
from briefing.reading.registry import read_bytes
from tests.unit.reading import documents
from tests.unit.reading.pages import Story, story

FORMATS: dict[str, Callable[[Story], bytes]] = {
    "talks.docx": documents.word,
    "talks.odt": documents.open_document,
    "talks.rtf": documents.rich_text,
    "talks.md": documents.markdown,
    "newsletter.eml": documents.newsletter,
    "forwarded.eml": documents.plain_mail,
    "talks.mht": documents.web_archive,
}


def paragraphs(article: Article) -> tuple[str, ...]:
    return tuple(" ".join(article.words(paragraph.span).split()) for paragraph in article.paragraphs)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_article_in_every_format_gives_the_same_words(name: str) -> None:
    article = read_bytes(FORMATS[name](story()), name)
    assert paragraphs(article) == story().paragraphs
    assert article.byline == story().byline
    assert article.publisher == story().outlet


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "forwarded.eml"])
def test_the_headline_is_known_in_every_format(name: str) -> None:
    assert read_bytes(FORMATS[name](story()), name).title == story().title


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "talks.md"])
def test_content_tells_the_format_whatever_the_name_says(name: str) -> None:
    assert paragraphs(read_bytes(FORMATS[name](story()), "talks.txt")) == story().paragraphs


def test_attachments_and_notes_are_named_as_left_out() -> None:
    assert "report.pdf" in read_bytes(documents.newsletter(story()), "a.eml").left_out
    assert "Aside." in read_bytes(documents.open_document(story()), "a.odt").left_out


def test_a_text_box_is_read_once_and_a_caption_left_out() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    inner = box.format("<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>")
    caption = '<w:p><w:pPr><w:pStyle w:val="Beschriftung"/></w:pPr><w:r><w:t>Figure 1</w:t></w:r></w:p>'
    data = documents.word(story(), f"<w:p><w:r><w:t>Around it.</w:t></w:r>{inner}</w:p>{caption}")
    article = read_bytes(data, "a.docx")
    assert paragraphs(article) == ("In the box.", "Around it.")
    assert article.left_out == ("Figure 1",)


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (documents.zipped({"word/document.xml": b" " * (33 * 2**20)}), "it unpacks to more than any article"),
        (documents.zipped({"word/document.xml": f"{LAUGHS}<x>&b;</x>"}), "it holds a document type"),
        (documents.zipped({"word/document.xml": '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'}), "a document type"),
        (documents.zipped({"word/document.xml": "<x><y></x>"}), "it is damaged"),
        (documents.zipped({"word/document.xml": "<a>" * 5000 + "</a>" * 5000}), "it is damaged"),
        (documents.zipped({"word/document/x": "<x/>"}), "it is damaged"),
        (
            b"PK\x03\x04word/document" + documents.zipped({"a": "b"}).replace(b"PK\1\2\x14\3\x14", b"PK\1\2\x14\3\xff"),
            "damaged",
        ),
        (documents.word(story())[:-400], "it is damaged"),
        (documents.zipped({"a.xlsx": "<x/>"}), "it is an archive or a document of another program"),
        (documents.zipped({str(number): "" for number in range(10_001)} | {"word/document": ""}), "unpacks to more"),
        (b"{\\rtf1 " + b"{" * 100_000, "there are no words in it"),
        (b"MIME-Version: 1.0\nContent-Type: image/png\n\nxyz", "no part of it holds text"),
    ],
)
def test_hostile_and_broken_files_are_refused_with_a_reason(data: bytes, why: str) -> None:
    with pytest.raises(ReadError, match=why):
        read_bytes(data, "a.txt")


def test_a_mail_of_a_thousand_parts_within_parts_is_refused_and_not_followed() -> None:
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3_000))
    with pytest.raises(ReadError):
        read_bytes(b"MIME-Version: 1.0\n" + nested, "a.eml")


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, 5_000), flip=st.integers(0, 5_000), byte=st.integers(0, 255))
def test_damage_anywhere_gives_an_article_or_a_clear_refusal(name: str, cut: int, flip: int, byte: int) -> None:
    short = replace(story(), paragraphs=story().paragraphs[:6])
    data = bytearray(FORMATS[name](short))
    data[flip % len(data)] = byte
    del data[len(data) - cut % len(data) :]
    try:
        assert read_bytes(bytes(data), name).text
    except ReadError as error:
        assert (error.why, error.remedy) > ("", "")  # noqa: PT017 - a refusal is one of the two right answers
