"""Files made to harm: whatever they point to is left alone, whatever they hold is data, and each ends soon."""

import io
import socket
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pikepdf
import pytest

from briefing.errors import ReadError
from briefing.reading import apart, registry
from tests.unit.reading import documents
from tests.unit.reading.one import read_bytes
from tests.unit.reading.pages import story
from tests.unit.reading.test_pdf import page_of

WORDS = "The talks in Port Selden ended on Friday, and nobody spoke of what had been said at the table."

_CALLS = {"socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request", "subprocess.Popen", "os.system"}
_seen: list[str] = []
sys.addaudithook(lambda event, _: _seen.append(event) if event in _CALLS else None)


@contextmanager
def nobody_calls() -> Iterator[str]:
    """An address that listens: fails where anything connects to it, or where Python looks for any other."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        _seen.clear()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/x"
        with pytest.raises(BlockingIOError):
            server.accept()
        assert not _seen


def word_of(there: str) -> bytes:
    """A Word file with a remote template, picture, frame and chunk, and a field that includes a file."""
    with_field = f'<w:p><w:r><w:instrText>INCLUDETEXT "{there}"</w:instrText><w:t>{WORDS}</w:t></w:r></w:p>'
    linked = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="r1" r:href="r1"'
    picture = f'<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" {linked}/></w:pict></w:r></w:p>'
    made = documents.word(story(), f"{with_field}<w:altChunk {linked}/>{picture}")
    links = "".join(
        f'<Relationship Id="r1" Type="{kind}" Target="{there}" TargetMode="External"/>'
        for kind in ("attachedTemplate", "image", "aFChunk", "frame")
    )
    return _with_part(made, "word/_rels/document.xml.rels", f"<Relationships>{links}</Relationships>")


def _with_part(archive: bytes, name: str, part: str) -> bytes:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        parts: dict[str, str | bytes] = {each: opened.read(each) for each in opened.namelist()}
    return documents.zipped(parts | {name: part})


def open_document_of(there: str) -> bytes:
    link = f'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{there}" xlink:show="embed" xlink:actuate="onLoad"'
    image = f"<draw:frame><draw:image {link}/></draw:frame><text:section><text:section-source {link}/></text:section>"
    return documents.open_document(story(), f"<text:p>{image}{WORDS}</text:p>")


def rich_text_of(there: str) -> bytes:
    picture = f'{{\\field{{\\*\\fldinst INCLUDEPICTURE "{there}" \\\\d}}{{\\fldrslt}}}}'
    command = "{\\field{\\*\\fldinst DDEAUTO cmd}}"
    return f"{{\\rtf1{{\\*\\template {there}}}{picture}{command}{WORDS}\\par}}".encode()


def pdf_of(there: str) -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(page_of([WORDS]))) as document:
        act = pikepdf.Dictionary(S=pikepdf.Name("/URI"), URI=pikepdf.String(there))
        script = pikepdf.Dictionary(S=pikepdf.Name("/JavaScript"), JS=pikepdf.String(f"this.submitForm('{there}')"))
        launch = pikepdf.Dictionary(S=pikepdf.Name("/Launch"), F=pikepdf.String("/bin/true"), Next=script)
        document.Root.OpenAction = launch
        document.pages[0].obj.AA = pikepdf.Dictionary(O=act)
        document.save(made)
    return made.getvalue()


def mail_of(there: str) -> bytes:
    outside = f'Content-Type: message/external-body; access-type=URL; URL="{there}"\n\nContent-Type: text/html\n\n'
    page = f'Content-Type: text/html\n\n<img src="{there}"><link rel=stylesheet href="{there}"><p>{WORDS}</p>'
    return (
        f"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n{outside}\n--b\n{page}\n--b--".encode()
    )


def markdown_of(there: str) -> bytes:
    return f'![picture]({there})\n\n<img src="{there}">\n\n{WORDS}\n'.encode()


REMOTE: dict[str, Callable[[str], bytes]] = {
    "a.docx": word_of,
    "a.odt": open_document_of,
    "a.rtf": rich_text_of,
    "a.pdf": pdf_of,
    "a.eml": mail_of,
    "a.md": markdown_of,
}


@pytest.mark.parametrize("name", REMOTE)
def test_nothing_that_a_file_points_to_is_fetched_or_run(name: str) -> None:
    with nobody_calls() as there:
        assert WORDS in read_bytes(REMOTE[name](there), name).text


@pytest.mark.parametrize("part", ["word/vbaProject.bin", "word/activeX/activeX1.bin", "customUI/customUI.xml"])
def test_a_word_file_with_macros_is_read_and_they_are_not_looked_at(part: str) -> None:
    plain = documents.word(story())
    with nobody_calls():
        assert read_bytes(_with_part(plain, part, "Sub AutoOpen()"), "a.docm") == read_bytes(plain, "a.docx")


MADE: dict[str, Callable[[str], bytes]] = {
    "a.txt": lambda words: words.encode(),
    "a.html": lambda words: f"<p>{words}</p>".encode(),
    "a.eml": lambda words: f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{words}".encode(),
    "a.docx": lambda words: documents.word(story(), f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"),
    "a.odt": lambda words: documents.open_document(story(), f"<text:p>{words}</text:p>"),
    "a.rtf": lambda words: "".join(
        letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in f"{{\\rtf1 {words}\\par}}"
    ).encode(),
    "a.md": lambda words: words.encode(),
}


@pytest.mark.parametrize("name", MADE)
def test_bidi_overrides_and_invisible_characters_are_kept(name: str) -> None:
    words = "The port will pay \u202e001\u202c or \u2067200\u2069 crowns, the mini\u200bster\u00ad said\u2060."
    assert read_bytes(MADE[name](words), name).text.strip() == words


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", b"<p>A \xed\xa0\x80 half &#xd800; of a letter.</p>"),
        ("a.txt", "A \ud800 half of a letter.".encode("utf-16-le", "surrogatepass").join((b"\xff\xfe", b""))),
        ("a.rtf", rb"{\rtf1 A \u-10240? half of a letter.\par}"),
        ("a.docx", documents.word(story(), "<w:p><w:r><w:t>A half of a letter.</w:t></w:r></w:p>")),
        ("a.eml", b"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nA \xed\xa0\x80 half."),
    ],
)
def test_half_of_a_character_is_replaced_and_the_text_can_be_written(name: str, data: bytes) -> None:
    assert "half" in read_bytes(data, name).text.encode("utf-8").decode()


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.eml", "a.md"])
def test_a_file_with_nul_is_refused_as_data(name: str) -> None:
    head = b"MIME-Version: 1.0\n\n" if name == "a.eml" else b""
    with pytest.raises(ReadError, match="it holds data, not text"):
        read_bytes(head + b"Talks \0\x01\x02\x03 ended on Friday.", name)


@pytest.mark.parametrize("label", ["utf-8", "iso-8859-1", "koi8-r", "utf-7", "nonsense", "idna", "utf-16"])
@pytest.mark.parametrize("name", ["a.html", "a.eml"])
def test_a_wrong_character_set_label_spoils_no_unicode_and_crashes_nothing(name: str, label: str) -> None:
    words = "Das Gespräch endete am Freitag, und niemand sprach über das, was am Tisch gesagt worden war."
    page = f'<meta charset="{label}"><p>{words}</p>'.encode()
    mail = f"MIME-Version: 1.0\nContent-Type: text/html; charset={label}\n\n".encode()
    article = read_bytes(page if name == "a.html" else mail + page, name)
    if name == "a.html":
        assert words in article.text


def test_a_hundred_megabytes_of_one_line_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    with path.open("wb") as file:
        for _ in range(100):
            file.write(b"word " * (2**20 // 5))
    start = time.process_time()
    with pytest.raises(ReadError, match="it is larger than 50 MB"):
        apart.read_file(path)
    assert time.process_time() - start < 5


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.eml", "a.md", "a.rtf"])
def test_a_line_longer_than_any_text_is_refused_in_its_time(name: str) -> None:
    head = {"a.eml": b"MIME-Version: 1.0\n\n", "a.rtf": b"{\\rtf1 "}.get(name, b"")
    length = 20_000_001 if name == "a.rtf" else 10_000_001
    start = time.process_time()
    with pytest.raises(ReadError, match=r"longer than|more markup than"):
        registry.read_bytes(head + b"a" * length, name)
    assert time.process_time() - start < 30  # each takes about one second


@pytest.mark.parametrize("name", ["a.html", "a.md", "a.eml"])
def test_a_page_of_millions_of_tags_is_refused_before_it_fills_the_memory(name: str) -> None:
    head = b"MIME-Version: 1.0\nContent-Type: text/html\n\n" if name == "a.eml" else b""
    with pytest.raises(ReadError, match="it holds more markup than any article"):
        read_bytes(head + b"<b>" * 3_000_001, name)


def test_a_pdf_whose_stream_unpacks_without_end_is_ended_by_the_bounds() -> None:
    packer = zlib.compressobj(9)
    packed = b"".join((*(packer.compress(b" " * 2**20) for _ in range(200)), packer.flush()))
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(page_of([WORDS]))) as document:
        contents = pikepdf.Stream(document, packed)
        contents.Filter = pikepdf.Name("/FlateDecode")
        document.pages[0].Contents = contents
        document.save(made, compress_streams=False)
    start = time.monotonic()
    with suppress(ReadError):
        apart.read_bytes(made.getvalue(), "a.pdf")
    assert time.monotonic() - start < apart.LONGEST + 5
