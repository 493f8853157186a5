"""A brief or a style from a stranger opens no other file of this machine, and asks nobody on the network."""

import io
import socket
import stat
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from briefing.app import details
from briefing.app.export import export
from briefing.app.opening import open_file
from briefing.errors import BriefingError
from briefing.model.brief import Brief
from briefing.pages.style import load_style
from briefing.storage.package import Package, pack
from tests.briefs import sample_brief

_OPENED: list[str] | None = None


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _OPENED is not None and event in {"open", "os.open", "os.listdir", "socket.connect", "socket.getaddrinfo"}:
        _OPENED.append(f"{event} {arguments[0] if event == 'open' else arguments}")


sys.addaudithook(_watch)


@contextmanager
def watched() -> Iterator[list[str]]:
    """What is opened or called within, by this process."""
    global _OPENED  # noqa: PLW0603 - an audit hook cannot be taken away again, only silenced
    opened = list[str]()
    _OPENED = opened
    try:
        yield opened
    finally:
        _OPENED = None


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int) -> bytes:
    """A picture of so many white pixels, in as few bytes as can be."""
    rows = zlib.compressobj(9)
    data = b"".join(rows.compress(bytes(1 + width // 8)) for _ in range(height)) + rows.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A picture, and a style, that are none of a stranger's business."""
    folder = tmp_path / "secret"
    folder.mkdir()
    (folder / "secret.png").write_bytes(png(8, 8))
    (folder / "secret.toml").write_text('extends = "memo"\n', encoding="utf-8")
    return folder


LOGO = '[logo]\nfile = "{}"\nwidth = 40\nheight = 30\nalternative = "x"\n'
NAMES = (
    "{secret}/secret.png", "../secret/secret.png", "~/secret.png", "file://{secret}/secret.png",
    "http://127.0.0.1:9/secret.png", r"\\\\127.0.0.1\\share\\secret.png", r"..\\secret\\secret.png", "link.png",
    "C:secret.png",
)  # fmt: skip
STYLES = (
    *(f'extends = "memo"\n{LOGO.format(name)}' for name in NAMES),
    *(
        f"# a\r{LOGO.format(name)}".replace("\n", "\r") for name in NAMES[:2]
    ),  # other readers see lines where TOML sees none
    'extends = "{secret}/secret.toml"\n',
    'extends = "../secret/secret.toml"\n',
    '# a\rextends = "{secret}/secret.toml"\r',
    '\ufeffextends = "{secret}/secret.toml"\n',
)


@pytest.mark.parametrize("style", STYLES)
def test_a_stranger_s_brief_opens_nothing_but_itself(tmp_path: Path, secret: Path, style: str) -> None:
    enclosed = {"style/house.toml": style.replace("{secret}", str(secret)).encode()}
    path = tmp_path / "a.brief"
    path.write_bytes(with_link(pack(Package(Brief(style="x/house.toml"), enclosed)), "style/link.png", secret))
    use(path, tmp_path, secret)


@pytest.mark.parametrize("style", STYLES)
def test_a_stranger_s_style_opens_nothing_but_what_lies_beside_it(tmp_path: Path, secret: Path, style: str) -> None:
    folder = tmp_path / "style"
    folder.mkdir()
    (folder / "house.toml").write_bytes(style.replace("{secret}", str(secret)).encode())
    (folder / "link.png").symlink_to(secret / "secret.png")
    with watched() as opened, suppress(BriefingError):
        load_style(str(folder / "house.toml"))
    assert_kept(opened, secret)


@pytest.mark.parametrize("style", ["{secret}/secret.toml", "../secret/secret.toml", "http://127.0.0.1:9/x.toml"])
def test_the_style_that_a_stranger_s_brief_names_is_not_looked_for(tmp_path: Path, secret: Path, style: str) -> None:
    path = tmp_path / "a.brief"
    path.write_bytes(pack(Package(Brief(style=style.replace("{secret}", str(secret))))))
    use(path, tmp_path, secret)


def use(path: Path, tmp_path: Path, secret: Path) -> None:
    """Open a brief as the window does and export it; nothing of the secret is touched."""
    with watched() as opened, suppress(BriefingError):
        work = open_file(path, lambda error: pytest.fail(str(error)))
        try:
            work.keeping.save(work.session.brief)
            export(work.session.brief, [tmp_path / "a.pdf", tmp_path / "a.docx"], despite_errors=True)
        finally:
            work.keeping.close()
    assert_kept(opened, secret)


def assert_kept(opened: list[str], secret: Path) -> None:
    assert [each for each in opened if str(secret) in each or "secret" in each.rpartition("/")[2]] == []
    assert [each for each in opened if each.startswith("socket")] == []


def with_link(data: bytes, name: str, secret: Path) -> bytes:
    """The zip file with a member that unpacking programs take for a symbolic link."""
    buffer = io.BytesIO(data)
    with zipfile.ZipFile(buffer, "a") as file:
        info = zipfile.ZipInfo(name)
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(info, str(secret / "secret.png"))
    return buffer.getvalue()


def test_the_watch_notices_what_it_is_to_notice(secret: Path) -> None:
    with watched() as opened:
        (secret / "secret.png").read_bytes()
        with socket.socket() as caller, suppress(OSError):
            caller.connect(("127.0.0.1", 9))
    assert [each.split(" ", maxsplit=1)[0] for each in opened] == ["open", "socket.connect"]


@pytest.mark.parametrize(
    ("logo", "told"),
    [
        (png(60_000, 60_000), "million pixels at most"),
        (png(5000, 5000), "million pixels at most"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>', "must be a PNG or JPEG"),
        (png(8, 8)[:-20], "a whole picture"),
        (b"\xff\xd8\xff" + b"x" * 100, "a whole picture"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 5_000_000, "under 4 MB"),
    ],
    ids=["billions of pixels", "25 million pixels", "svg", "torn png", "torn jpeg", "large"],
)
def test_a_logo_that_is_no_honest_picture_is_refused(tmp_path: Path, logo: bytes, told: str) -> None:
    (tmp_path / "house.toml").write_text(f'extends = "memo"\n{LOGO.format("crest.png")}', encoding="utf-8")
    (tmp_path / "crest.png").write_bytes(logo)
    with pytest.raises(BriefingError, match=told):
        load_style(str(tmp_path / "house.toml"))


@pytest.mark.parametrize("style", [b"x = " + b"[" * 50_000, b"#" * 2_000_000, b"x = " + b"9" * 5000, b"\xff"])
def test_a_style_that_is_no_style_is_refused_in_plain_words(tmp_path: Path, style: bytes) -> None:
    (tmp_path / "house.toml").write_bytes(style)
    with pytest.raises(BriefingError):
        load_style(str(tmp_path / "house.toml"))


def test_the_details_of_a_command_line_name_no_files(tmp_path: Path) -> None:
    (tmp_path / "d.toml").write_text('title = "/etc/passwd"\n[[source]]\naddress = "file:///etc/passwd"\n', "utf-8")
    with watched() as opened:
        details.with_details(sample_brief(), details.read_details(tmp_path / "d.toml"))
    assert [each for each in opened if "passwd" in each] == []
