"""Which file becomes an article, and what the user is told where none does."""

import os
import time
from pathlib import Path

import pytest

from briefing.errors import ReadError
from briefing.reading import registry
from tests.unit.reading.documents import zipped
from tests.unit.reading.one import read_bytes, read_file, read_pasted


def refusal(path: Path) -> str:
    with pytest.raises(ReadError) as caught:
        read_file(path)
    return str(caught.value)


def test_a_text_file_becomes_an_article(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Talks end\n\nThe talks ended on Friday. Nobody spoke.\n", encoding="utf-8")
    article = read_file(path)
    assert article.title == "Talks end"
    assert [article.words(sentence.span) for sentence in article.sentences] == [
        "The talks ended on Friday.",
        "Nobody spoke.",
    ]


def test_a_file_of_any_suffix_is_read_if_it_holds_text(tmp_path: Path) -> None:
    path = tmp_path / "story.wire"
    path.write_bytes(b"The talks ended on Friday.")
    assert len(read_file(path).paragraphs) == 1


def test_a_missing_file_a_folder_and_an_odd_name_are_named_as_such(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.txt").startswith("“none.txt” could not be read: there is no such file. ")
    assert refusal(tmp_path).endswith("it is a folder. Choose a file in it.")
    assert "no such file" in refusal(tmp_path / "a\0b")
    assert "no such file" in refusal(tmp_path / "none.txt" / "b.txt")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf\n", b"\xff\xfe\n\0"])
def test_an_empty_file_says_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert "it is empty" in refusal(path) or "there are no words in it" in refusal(path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may open every file")
def test_a_locked_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Words.")
    path.chmod(0)
    assert "you may not open it" in refusal(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "it is a device or a pipe" in refusal(tmp_path / "pipe")


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...."


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a", b"\x89PNG\r\n\x1a\n....", "a picture. Have the text recognised"),
        ("a", b"\0\0\0\x18ftypheic", "a picture. Have the text recognised"),
        ("a", b"RIFF....WEBPVP8 ", "a picture. Have the text recognised"),
        ("a", b"\0\0\0\x18ftypmp42", "a recording. Have it written down"),
        ("a", b"\x1f\x8b\x08....", "a compressed archive. Open it in its own program"),
        ("a", b"\x7fELF\x02\x01", "a program"),
        ("a", OLE, "an old Office document, or one with a password"),
        ("a", OLE + "WordDocument".encode("utf-16-le"), "an old Word document. Save it in Word as .docx"),
        (
            "a",
            OLE + "__nameid_version1.0".encode("utf-16-le"),
            "a mail as Outlook keeps it. Save it from Outlook as HTML",
        ),
        ("a", OLE + "EncryptedPackage".encode("utf-16-le"), "a document with a password. Save it without one"),
        ("a", OLE + "Workbook".encode("utf-16-le"), "a spreadsheet"),
        ("a", zipped({"xl/workbook.xml": "<a/>"}), "a spreadsheet"),
        ("a", zipped({"ppt/presentation.xml": "<a/>"}), "a presentation"),
        ("a", zipped({"mimetype": "application/epub+zip"}), "an e-book. Open it in its own program and paste"),
        ("a", zipped({"Index/Document.iwa": "a"}), "a Pages document. Export it from Pages as Word"),
        ("a", zipped({"article.txt": "a"}), "an archive or a document of another program. Unpack it"),
        ("a", b"%!PS-Adobe-3.0\n", "a PostScript file. Turn it into a PDF"),
        ("a", b"bplist00.WebMainResource", "a web archive of Safari. Copy the article in Safari"),
        ("a", b"[InternetShortcut]\r\nURL=https://harbour.example", "a link to a page, not the page. Open the page"),
        ("a.webloc", b"<?xml version='1.0'?><plist/>", "a link to a page, not the page. Open the page"),
        ("a", b"<?xml version='1.0'?><rss><title>A title.</title></rss>", "XML. Open it in its own program"),
        ("a.json", b'{"title": "A title"}', "data of a program"),
    ],
)
def test_a_file_of_another_kind_is_called_what_it_is_and_what_to_do_is_said(name: str, data: bytes, said: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_bytes(data, name)
    assert f"could not be read: it is {said}" in str(caught.value)


def test_a_file_that_is_too_large_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(registry.LARGEST + 1)
    assert "it is larger than 50 MB" in refusal(path)


def test_a_line_of_a_million_words_is_one_paragraph_and_longer_text_is_refused() -> None:
    start = time.process_time()
    assert len(read_pasted("word " * 1_000_000).paragraphs) == 1
    assert time.process_time() - start < 20  # it takes about one second
    with pytest.raises(ReadError, match="it is longer than 10 million characters"):
        read_bytes(b"word " * 2_000_001, "a.txt")


def test_a_name_cannot_break_the_line_or_turn_it_round() -> None:
    with pytest.raises(ReadError) as caught:
        read_bytes(b"", "a\n\u202etxt.b\udcff")
    assert str(caught.value).startswith("“a\ufffd\ufffdtxt.b\ufffd” could not be read")


def test_nothing_pasted_says_so() -> None:
    with pytest.raises(ReadError, match="there are no words in it"):
        read_pasted(" \n ")
