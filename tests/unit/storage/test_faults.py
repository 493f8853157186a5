"""Every single step of saving and exporting fails once: there is the old file or the new one, never neither."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from briefing.app.export import export
from briefing.errors import BriefingError
from briefing.model import revise
from briefing.storage.brief_file import load, save
from briefing.verify.readback import prove
from tests.briefs import sample_brief

STEPS = ((os, "fsync"), (Path, "open"), (Path, "replace"), (Path, "chmod"), (os, "open"))
"""What writing a file is made of; `open` stands for the write as well, which fails where the disk is full."""

CHANGED = revise.set_title(sample_brief(), "Changed")


class Faults:
    """Lets the step with a certain number fail, and counts the steps."""

    def __init__(self, failing: int, number: int) -> None:
        self.failing, self.number, self.steps = failing, number, 0

    def wrap(self, step: Callable[..., Any]) -> Callable[..., Any]:
        def wrapped(*arguments: Any, **options: Any) -> Any:
            if _is_writing(step, arguments, options):
                self.steps += 1
                if self.steps == self.failing:
                    raise OSError(self.number, os.strerror(self.number))
            return step(*arguments, **options)

        return wrapped


def _is_writing(step: Callable[..., Any], arguments: tuple[Any, ...], options: dict[str, Any]) -> bool:
    if step.__name__ != "open":
        return True
    mode = arguments[1] if len(arguments) > 1 else options.get("mode", "r")
    return isinstance(mode, str) and "x" in mode


@contextmanager
def faults(monkeypatch: pytest.MonkeyPatch, failing: int, number: int) -> Iterator[Faults]:
    with monkeypatch.context() as patched:
        made = Faults(failing, number)
        for owner, name in STEPS:
            patched.setattr(owner, name, made.wrap(getattr(owner, name)))
        yield made


def steps_of(monkeypatch: pytest.MonkeyPatch, work: Callable[[], object]) -> int:
    with faults(monkeypatch, 0, 0) as counted:
        work()
    return counted.steps


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_save_that_fails_anywhere_leaves_the_old_brief_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = tmp_path / "a.brief"
    save(sample_brief(), path)
    steps = steps_of(monkeypatch, lambda: save(CHANGED, path))
    assert steps >= 4
    for failing in range(1, steps + 1):
        save(sample_brief(), path)
        with faults(monkeypatch, failing, number):
            try:
                save(CHANGED, path)
                told = False
            except BriefingError as error:
                told = bool(error.why and error.remedy)
        assert load(path) in ((sample_brief(), CHANGED) if told else (CHANGED,))
        assert {each.name for each in tmp_path.iterdir()} <= {"a.brief", "a.brief~"}


def test_an_export_that_fails_anywhere_leaves_whole_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    targets = (tmp_path / "b.pdf", tmp_path / "b.docx")
    export(sample_brief(), targets)
    steps = steps_of(monkeypatch, lambda: export(CHANGED, targets))
    for failing in range(1, steps + 1):
        export(sample_brief(), targets)
        with faults(monkeypatch, failing, errno.ENOSPC), pytest.raises(BriefingError, match="the disk is full"):
            export(CHANGED, targets)
        for path in targets:
            prove(sample_brief(), path.read_bytes(), path.suffix)
        assert sorted(tmp_path.iterdir()) == sorted(targets)
