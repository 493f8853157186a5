"""Files are written whole or not at all, whatever goes wrong."""

import errno
import os
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing.errors import ExportError, ProjectError
from briefing.storage.atomic import ABANDONED, clear_leftovers, write_atomically

STEPS = ("open", "write", "fsync", "chmod", "replace")
FAULTS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EIO: "the disk or the network did not answer",
    errno.EROFS: "it can only be read there",
    errno.EACCES: "you may not write",
}


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "b.pdf"
    path.write_bytes(b"old")
    return path


class Half:
    """A file that takes half of what is written and then fails, as a disk that fills up does."""

    def __init__(self, file: Any, number: int) -> None:
        self.file, self.number = file, number

    def __enter__(self) -> "Half":
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def write(self, data: bytes) -> int:
        self.file.write(data[: len(data) // 2])
        raise OSError(self.number, os.strerror(self.number))


def failing(number: int) -> Callable[..., object]:
    def fail(*_: object, **__: object) -> object:
        raise OSError(number, os.strerror(number))

    return fail


def break_step(monkeypatch: pytest.MonkeyPatch, step: str, number: int) -> None:
    """Let one step of writing fail as a system would let it."""
    if step == "fsync":
        monkeypatch.setattr(os, "fsync", failing(number))
    elif step == "write":
        opened = Path.open
        monkeypatch.setattr(Path, "open", lambda *a, **k: Half(opened(*a, **k), number))
    else:
        monkeypatch.setattr(Path, step, failing(number))


def test_a_new_file_holds_the_bytes_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_atomically(tmp_path / "b.pdf", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("b.pdf", b"new")]


def test_a_written_file_keeps_its_permissions(document: Path) -> None:
    document.chmod(0o640)
    before = document.stat().st_mode  # Windows knows of no group
    write_atomically(document, b"new")
    assert document.stat().st_mode == before


def test_a_new_file_may_be_read_as_the_user_has_set_it(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "b.pdf", b"new")
    assert (tmp_path / "b.pdf").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_is_followed_and_stays_a_link(document: Path) -> None:
    link = document.with_name("link.pdf")
    try:
        link.symlink_to(document)
    except OSError:
        pytest.skip("the system lets nobody make links here")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert document.read_bytes() == b"new"


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("number", FAULTS)
def test_whatever_fails_the_old_file_stands_and_a_sentence_says_why(
    document: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    with monkeypatch.context() as patched:
        break_step(patched, step, number)
        with pytest.raises(ExportError, match=FAULTS[number]):
            write_atomically(document, b"new")
    assert document.read_bytes() == b"old"
    assert list(document.parent.iterdir()) == [document]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KB, where the system lets us have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if (
        shutil.which("mount") is None
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("no disk may be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_on_a_disk_that_is_really_full_the_old_file_stands(small_disk: Path) -> None:
    path = small_disk / "b.pdf"
    write_atomically(path, b"old" * 10_000)
    with pytest.raises(ExportError, match="the disk is full"):
        write_atomically(path, b"new" * 20_000)
    assert path.read_bytes() == b"old" * 10_000
    assert list(small_disk.iterdir()) == [path]


def test_a_folder_that_cannot_be_flushed_is_no_failure(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flush = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    write_atomically(document, b"new")
    assert document.read_bytes() == b"new"


def test_a_write_protected_file_is_not_replaced(document: Path) -> None:
    document.chmod(0o444)
    with pytest.raises(ExportError, match="write-protected"):
        write_atomically(document, b"new")
    assert document.read_bytes() == b"old"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="there is no folder"):
        write_atomically(tmp_path / "none" / "b.pdf", b"new")


def test_a_folder_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "b.pdf").mkdir()
    with pytest.raises(ExportError, match="a folder of that name"):
        write_atomically(tmp_path / "b.pdf", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["b.pdf"]


class HeldError(PermissionError):
    """What Windows answers where another program has a file open."""

    def __init__(self, winerror: int) -> None:
        super().__init__(errno.EACCES, "Access is denied")
        self.winerror = winerror


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_another_program_holds_for_a_moment_is_written(
    document: Path, monkeypatch: pytest.MonkeyPatch, winerror: int
) -> None:
    refusals, rename = [HeldError(winerror)] * 3, Path.replace

    def held(self: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", held)
    write_atomically(document, b"new")
    assert document.read_bytes() == b"new"


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_document_that_is_open_in_another_program_is_left_alone_and_said_to_be(
    document: Path, monkeypatch: pytest.MonkeyPatch, winerror: int
) -> None:
    def held(self: Path, target: Path) -> Path:
        raise HeldError(winerror)

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(ExportError, match=r"open in another program\. Close it there"):
        write_atomically(document, b"new")
    assert document.read_bytes() == b"old"
    assert list(document.parent.iterdir()) == [document]


def test_the_caller_chooses_what_kind_of_error_it_is(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="too long"):
        write_atomically(tmp_path / ("b" * 300), b"new", ProjectError)


def test_what_a_killed_program_left_is_cleared_and_what_is_being_written_is_not(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".briefing-0a.tmp", tmp_path / ".briefing-0b.tmp"
    for path in (old, fresh):
        path.write_bytes(b"")
    past = old.stat().st_mtime - ABANDONED - 60
    os.utime(old, (past, past))
    clear_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == [fresh]
