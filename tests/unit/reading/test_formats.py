"""One article in every format: the same words, character by character, but for white space."""

import textwrap
import time
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.errors import ReadError
from briefing.model.article import Article
from briefing.suggest.quotations import find_quotations
from tests.unit.reading import documents
from tests.unit.reading.one import read_bytes, read_file
from tests.unit.reading.pages import SAMPLE, Story, semantic, story
from tests.unit.reading.test_pdf import laid_out

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


def said(article: Article) -> list[tuple[str, str | None]]:
    """Each quotation's words and speaker."""
    found = find_quotations(article)
    return [(" ".join(one.words.of(article.text).split()), one.speaker.name if one.speaker else None) for one in found]


@pytest.mark.parametrize("name", [*FORMATS, "talks.pdf", "talks.html"])
def test_quotations_and_speakers_are_those_of_the_plain_text(name: str) -> None:
    makers = FORMATS | {
        "talks.pdf": lambda story: laid_out(2, 0, 12),
        "talks.html": lambda story: semantic(story).encode(),
    }
    wanted = said(read_file(SAMPLE))
    assert len(wanted) > 10
    assert said(read_bytes(makers[name](story()), name)) == wanted


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "talks.md"])
def test_content_tells_the_format_whatever_the_name_says(name: str) -> None:
    assert paragraphs(read_bytes(FORMATS[name](story()), "talks.txt")) == story().paragraphs


def answered() -> bytes:
    """A mail that answers the story, sent as it came: every line of it wrapped behind a mark, a remark in its midst."""
    quoted = ["\n".join(f"> {line}" for line in textwrap.wrap(words, 66)) for words in documents.lines(story())]
    before, after = "\n>\n".join(quoted[:6]), "\n>\n".join(quoted[6:])
    mail = EmailMessage()
    mail["Subject"] = "Re: talks"
    mail.set_content(f"Ada Fenn wrote:\n{before}\n\nI doubt this.\n\n{after}\n")
    return mail.as_bytes()


def test_the_marks_of_a_mail_that_is_answered_are_no_part_of_the_words() -> None:
    article = read_bytes(answered(), "answer.eml")
    assert [words for words in paragraphs(article) if words in story_words()] == list(story_words())
    assert "I doubt this." in paragraphs(article)
    assert ">" not in article.text


def story_words() -> tuple[str, ...]:
    return tuple(" ".join(words.split()) for words in story().paragraphs)


def test_a_mail_of_a_mailbox_begins_with_its_station() -> None:
    data = b"From ada@desk.example Thu May 14 09:00:00 2026\n" + documents.newsletter(story())
    assert paragraphs(read_bytes(data, "talks")) == story().paragraphs


@pytest.mark.parametrize(
    "fields",
    ['---\ntitle: "A row: talks"\ndate: 2026-05-14\n---', '+++\ntitle = "A row: talks"\ndate = 2026-05-14\n+++'],
)
def test_fields_before_markdown_give_headline_and_date_and_are_no_words_of_the_article(fields: str) -> None:
    article = read_bytes(f"{fields}\n\nThe talks ended.\n".encode(), "a.md")
    assert (article.title, str(article.published)) == ("A row: talks", "2026-05-14")
    assert paragraphs(article) == ("The talks ended.",)


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


def in_word(*parts: str) -> Article:
    return read_bytes(documents.word(story(), "".join(parts)), "a.docx")


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def test_words_that_word_hides_are_not_read() -> None:
    shown = run("at noon", '<w:b/><w:vanish w:val="0"/>')
    article = in_word("<w:p>", run("Talks ended "), run("badly ", "<w:vanish/>"), shown, run("."), "</w:p>")
    assert article.text == "Talks ended at noon."


def test_paragraphs_whose_mark_is_deleted_are_one_and_moved_words_stand_where_they_went() -> None:
    deleted, moved = (f"<w:p><w:pPr><w:rPr><w:{change}/></w:rPr></w:pPr>" for change in ("del", "moveFrom"))
    gone = f"<w:moveFrom>{run('Gone.')}</w:moveFrom></w:p>"
    article = in_word(deleted, run("“One "), "</w:p>", moved, gone, "<w:p>", run("tap”, he said."), "</w:p>")
    assert article.text == "“One tap”, he said."
    assert in_word(deleted, run("The last words."), "</w:p>").text == "The last words."


def test_endnotes_are_left_out_and_running_heads_and_comments_are_not_looked_at() -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    parts = {f"word/{name}.xml": f"<w:x {space}><w:p>{run(name)}</w:p></w:x>" for name in ("header1", "comments")}
    endnotes = f"<w:x {space}><w:p>{run('Seen by Harbour Wire.')}</w:p></w:x>"
    body = f"<w:x {space}><w:p>{run('Talks ended.')}</w:p></w:x>"
    data = documents.zipped({"word/document.xml": body, "word/endnotes.xml": endnotes, **parts})
    article = read_bytes(data, "a.docx")
    assert (article.text, article.left_out) == ("Talks ended.", ("Seen by Harbour Wire.",))


def test_an_opendocument_gives_no_words_that_it_does_not_show() -> None:
    style = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    caption = '<style:style style:name="P1" style:parent-style-name="Illustration"/>'
    picture = "<draw:frame><draw:image/><svg:title>Harbour</svg:title><svg:desc>A harbour.</svg:desc></draw:frame>"
    hidden = '<text:span text:style-name="T1">badly</text:span>'
    comment = "<office:annotation><text:p>Check this.</text:p></office:annotation>"
    body = f"<text:p>Talks{picture} ended{comment} <text:script>Shell()</text:script>{hidden}at noon.</text:p>"
    captioned = body + '<text:p text:style-name="P1">Figure 1</text:p>'
    article = read_bytes(documents.open_document(story(), f"{style}{caption}{captioned}"), "a.odt")
    assert (article.text, article.left_out) == ("Talks ended at noon.", ("Figure 1",))


@pytest.mark.parametrize(
    ("font", "place", "character"),
    [
        ("Symbol", "F061", "α"),
        ("Symbol", "B3", "≥"),
        ("Wingdings", "F0E0", "→"),
        ("Wingdings", "F021", "\ufffd"),
        ("Webdings", "F0E0", "\ufffd"),
        ("Times New Roman", "2022", "•"),
        ("Times New Roman", "D800", "\ufffd"),
        ("Times New Roman", "0000", "\ufffd"),
        ("Times New Roman", "110000", "\ufffd"),
        ("Symbol", "x", "\ufffd"),
    ],
)
def test_a_sign_of_a_symbol_font_is_read_as_the_character_that_it_shows(font: str, place: str, character: str) -> None:
    sym = f'<w:r><w:t xml:space="preserve">a </w:t><w:sym w:font="{font}" w:char="{place}"/><w:t>.</w:t></w:r>'
    assert read_bytes(documents.word(story(), f"<w:p>{sym}</w:p>"), "a.docx").text == f"a {character}."


def test_the_title_of_an_opendocument_is_known_by_the_style_that_its_own_rests_on() -> None:
    style = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    body = f'{style}<text:p text:style-name="P1">Talks end.</text:p><text:p>Nobody spoke.</text:p>'
    assert read_bytes(documents.open_document(story(), body), "a.odt").title == "Talks end."


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (documents.zipped({"word/document.xml": b" " * (33 * 2**20)}), "it unpacks to more than any article"),
        (documents.zipped({"word/document.xml": b"<x>" + b"<a/>" * 3_000_000}), "it unpacks to more than any article"),
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


def test_markdown_of_links_that_never_close_is_refused_at_once() -> None:
    start = time.process_time()
    with pytest.raises(ReadError, match="it holds more links than any article"):
        read_bytes(b"![[" * 300_000, "a.md")
    assert time.process_time() - start < 5


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
