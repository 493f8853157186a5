"""A window's brief, its file and its recovery, as one."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefing.app.recovery import Left, RecoveryFile, Work, forget, left_behind
from briefing.app.safekeeping import AlreadyOpenError, Safekeeping
from briefing.errors import BriefingError, ProjectError
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.storage.brief_file import ChangedOnDiskError, load, open_brief, save
from briefing.storage.originals import Original
from tests.briefs import sample_brief

ORIGINALS = {sample_brief().sources[0].article.sha256: Original(b"<p>", ".html")}


def unexpected(error: BriefingError) -> None:
    pytest.fail(str(error))


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    save(sample_brief(), tmp_path / "a.brief", ORIGINALS)
    return tmp_path / "a.brief"


@pytest.fixture
def window() -> Iterator[Safekeeping]:
    safe = Safekeeping(unexpected)
    yield safe
    safe.close()


@pytest.fixture
def other() -> Iterator[Safekeeping]:
    safe = Safekeeping(unexpected)
    yield safe
    safe.close()


def until(there: Callable[[], bool]) -> None:
    """Wait until something is there, two seconds at most."""
    for _ in range(200):
        if there():
            return
        threading.Event().wait(0.01)
    pytest.fail("not within two seconds")


def titled(title: str) -> Brief:
    return revise.set_title(sample_brief(), title)


def test_a_brief_is_opened_and_saved_again_with_what_was_kept_with_it(window: Safekeeping, saved: Path) -> None:
    assert window.open(saved) == sample_brief()
    window.save(titled("New"))
    assert open_brief(saved).brief == titled("New")
    assert open_brief(saved).originals == ORIGINALS


def test_two_windows_cannot_work_on_one_file(window: Safekeeping, other: Safekeeping, saved: Path) -> None:
    window.open(saved)
    with pytest.raises(AlreadyOpenError, match="open in another window"):
        other.open(saved)
    with pytest.raises(AlreadyOpenError):
        other.save(titled("Over it"), saved)
    assert load(saved) == sample_brief()


def test_a_file_is_free_once_its_window_has_closed_or_gone_on(
    window: Safekeeping, other: Safekeeping, saved: Path, tmp_path: Path
) -> None:
    window.open(saved)
    window.save(sample_brief(), tmp_path / "b.brief")
    assert other.open(saved) == sample_brief()


def test_a_link_to_the_file_is_the_same_file(window: Safekeeping, other: Safekeeping, saved: Path) -> None:
    window.open(saved)
    link = saved.with_name("link.brief")
    link.symlink_to(saved)
    with pytest.raises(AlreadyOpenError):
        other.open(link)


def test_a_change_by_another_program_is_not_written_over_unless_the_user_says_so(
    window: Safekeeping, saved: Path
) -> None:
    window.open(saved)
    save(titled("Theirs"), saved)
    with pytest.raises(ChangedOnDiskError):
        window.save(titled("Mine"))
    assert load(saved) == titled("Theirs")
    window.save(titled("Mine"), over_changes=True)
    assert load(saved) == titled("Mine")


def test_a_file_that_is_no_brief_is_left_free(window: Safekeeping, other: Safekeeping, tmp_path: Path) -> None:
    path = tmp_path / "x.brief"
    path.write_bytes(b"no")
    for one in (window, other):
        with pytest.raises(ProjectError, match="not a brief"):
            one.open(path)


def crashed(brief: Brief, path: Path | None = None) -> Left:
    """What a window leaves that is killed with this brief unsaved."""
    file = RecoveryFile()
    file.keep_originals(ORIGINALS)
    file.write(Work(brief, path, open_brief(path).stamp if path else None, ORIGINALS))
    file._claim.give_back()  # as the system does when a process is killed
    (left,) = left_behind()
    return left


def test_after_a_crash_the_next_window_goes_on_where_the_last_one_was(saved: Path) -> None:
    left = crashed(titled("Unsaved"), saved)
    window = Safekeeping(unexpected, left)
    window.save(left.work.brief)
    window.close()
    assert open_brief(saved).brief == titled("Unsaved")
    assert open_brief(saved).originals == ORIGINALS
    assert left_behind() == ()


def test_an_original_is_written_once_and_by_no_edit(window: Safekeeping) -> None:
    large = {sample_brief().sources[0].article.sha256: Original(os.urandom(2_000_000), ".pdf")}
    window.enclose(large)
    window.note(titled("One"))
    window.note(titled("Two"))
    window.save(titled("Two"), Path(os.environ["BRIEFING_STATE"]).parent / "b.brief")
    window.note(titled("Three"))
    recovery = Path(os.environ["BRIEFING_STATE"]) / "recovery"
    (original,) = recovery.glob("*.originals/*")
    until(lambda: any(load(path) == titled("Three") for path in recovery.glob("*.brief")))
    (kept,) = recovery.glob("*.brief")
    assert kept.stat().st_size < 20_000
    assert original.stat().st_size == 2_000_000


def test_a_recovered_original_that_is_not_whole_is_left_out_and_the_work_is_there() -> None:
    left = crashed(titled("Unsaved"))
    (original,) = left.file.with_suffix(".originals").iterdir()
    original.write_bytes(b"<p")
    window = Safekeeping(unexpected, left)
    assert window.originals == {}
    window.close()


def test_originals_that_a_crash_left_without_work_are_cleared_away() -> None:
    file = RecoveryFile()
    file.keep_originals(ORIGINALS)
    file._claim.give_back()  # as above
    assert left_behind() == ()
    recovery = Path(os.environ["BRIEFING_STATE"]) / "recovery"
    assert list(recovery.iterdir()) == []


def test_work_that_is_not_wanted_takes_its_originals_with_it() -> None:
    left = crashed(titled("Unwanted"))
    forget(left)
    assert list(left.file.parent.iterdir()) == []


def test_leaving_without_saving_leaves_nothing(saved: Path) -> None:
    window = Safekeeping(unexpected)
    window.open(saved)
    window.note(titled("Unwanted"))
    window.close()
    state = Path(os.environ["BRIEFING_STATE"])
    assert [path for path in state.rglob("*") if path.is_file()] == []
    assert load(saved) == sample_brief()


def test_a_save_that_fails_leaves_the_work_to_be_recovered(window: Safekeeping, saved: Path) -> None:
    window.open(saved)
    saved.chmod(0o444)
    with pytest.raises(ProjectError, match="write-protected"):
        window.save(titled("Unsaved"))
    (path,) = (Path(os.environ["BRIEFING_STATE"]) / "recovery").glob("*.brief")
    assert open_brief(path).brief == titled("Unsaved")


@pytest.fixture
def no_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which the state folder cannot be made."""
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("BRIEFING_STATE", str(tmp_path / "file" / "state"))


@pytest.mark.usefixtures("no_state")
def test_where_nothing_can_be_kept_for_recovery_it_is_told_and_work_goes_on(saved: Path) -> None:
    told, seen = list[BriefingError](), threading.Event()

    def failed(error: BriefingError) -> None:
        told.append(error)
        seen.set()

    window = Safekeeping(failed)
    window.open(saved)
    window.note(titled("New"))
    assert seen.wait(5)
    window.save(titled("New"))
    window.close()
    assert load(saved) == titled("New")
    assert told[0].what == "Work cannot be kept for recovery"


def test_two_windows_cannot_take_up_the_same_work() -> None:
    file = RecoveryFile()
    file.write(Work(titled("Unsaved")))
    file._claim.give_back()  # as the system does when a process is killed
    (left,) = left_behind()
    window = Safekeeping(unexpected, left)
    with pytest.raises(ProjectError, match="another window"):
        Safekeeping(unexpected, left)
    window.close()
