"""Work outlives a crash, and leaves nothing behind when all went well."""

import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from briefing.app.keeper import Keeper
from briefing.app.recovery import RecoveryFile, Work, forget, left_behind
from briefing.errors import BriefingError
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.suggestion import SectionKind
from briefing.storage.brief_file import open_brief, save
from briefing.storage.originals import Original
from tests.briefs import sample_brief

ROOT = Path(__file__).parents[3]
CRASH = """
import os, signal, sys
from pathlib import Path
from briefing.app.recovery import RecoveryFile, Work
from briefing.model.brief import Brief
path = Path(sys.argv[2]) if len(sys.argv) > 2 else None
RecoveryFile().write(Work(Brief(title=sys.argv[1]), path))
os.kill(os.getpid(), signal.SIGKILL)
"""


def crash(*arguments: str) -> None:
    """Another process keeps some work and is killed."""
    done = subprocess.run([sys.executable, "-c", CRASH, *arguments], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL


def unexpected(error: BriefingError) -> None:
    pytest.fail(str(error))


@pytest.fixture
def folder() -> Path:
    return Path(os.environ["BRIEFING_STATE"]) / "recovery"


@pytest.fixture
def keeper() -> Iterator[Keeper]:
    keeper = Keeper(unexpected)
    yield keeper
    keeper.close()


def until_kept(folder: Path, brief: Brief) -> None:
    """Wait until a recovery file holds this brief; a second is what is promised."""
    for _ in range(200):
        for path in folder.glob("*.brief"):
            if open_brief(path).brief == brief:
                return
        threading.Event().wait(0.01)
    pytest.fail("not kept within two seconds")


def test_after_a_crash_the_work_is_there_with_what_it_was(folder: Path, tmp_path: Path) -> None:
    crash("Never saved")
    crash("Saved before", str(tmp_path / "a.brief"))
    latest, first = left_behind()
    assert (first.work.brief.title, first.work.path) == ("Never saved", None)
    assert (latest.work.brief.title, latest.work.path) == ("Saved before", tmp_path / "a.brief")


def test_work_that_nobody_decided_about_is_offered_again() -> None:
    crash("Undecided")
    assert [left.work.brief.title for left in left_behind()] == ["Undecided"]
    assert [left.work.brief.title for left in left_behind()] == ["Undecided"]


def test_work_that_was_taken_up_or_given_up_is_not_offered_again(folder: Path) -> None:
    crash("Unwanted")
    forget(left_behind()[0])
    assert left_behind() == ()
    assert list(folder.iterdir()) == []


def test_work_that_is_taken_up_again_outlives_the_next_crash_at_once(folder: Path) -> None:
    crash("Twice unlucky")
    file = RecoveryFile(left_behind()[0])
    assert left_behind() == ()
    file._claim.give_back()  # as the system does when a process is killed
    assert [left.work.brief.title for left in left_behind()] == ["Twice unlucky"]


def test_work_that_is_in_its_file_is_not_offered(folder: Path, tmp_path: Path) -> None:
    save(Brief(title="Saved"), tmp_path / "a.brief")
    crash("Saved", str(tmp_path / "a.brief"))
    assert left_behind() == ()
    assert list(folder.iterdir()) == []


def test_the_work_of_a_window_that_is_open_is_its_own() -> None:
    file = RecoveryFile()
    file.write(Work(sample_brief()))
    assert left_behind() == ()
    file.close()


def test_an_edit_is_kept_without_being_asked_for(keeper: Keeper, folder: Path) -> None:
    keeper.note(Work(sample_brief()))
    until_kept(folder, sample_brief())


def test_of_many_edits_the_last_is_kept(keeper: Keeper, folder: Path) -> None:
    for number in range(200):
        keeper.note(Work(revise.set_title(sample_brief(), str(number))))
    until_kept(folder, revise.set_title(sample_brief(), "199"))


def test_a_clean_close_leaves_nothing(folder: Path) -> None:
    keeper = Keeper(unexpected)
    keeper.note(Work(sample_brief()))
    until_kept(folder, sample_brief())
    keeper.close()
    assert list(folder.iterdir()) == []


def test_nothing_is_kept_of_what_was_saved(keeper: Keeper, folder: Path) -> None:
    keeper.note(Work(sample_brief()))
    until_kept(folder, sample_brief())
    keeper.saved(sample_brief())
    for _ in range(200):
        if not list(folder.glob("*.brief")):
            return
        threading.Event().wait(0.01)
    pytest.fail("still there")


def test_an_edit_made_while_the_brief_was_saved_is_still_kept(keeper: Keeper, folder: Path) -> None:
    later = revise.set_title(sample_brief(), "Later")
    keeper.note(Work(sample_brief()))
    keeper.keep(Work(sample_brief()))
    keeper.note(Work(later))
    keeper.saved(sample_brief())
    until_kept(folder, later)


def test_what_is_about_to_be_saved_is_kept_first(keeper: Keeper, folder: Path) -> None:
    keeper.note(Work(Brief()))
    keeper.keep(Work(sample_brief()))
    (path,) = folder.glob("*.brief")
    assert open_brief(path).brief == sample_brief()


def test_trouble_is_told_and_the_next_value_is_kept_all_the_same(folder: Path) -> None:
    told, seen = list[BriefingError](), threading.Event()

    def failed(error: BriefingError) -> None:
        told.append(error)
        seen.set()

    file = RecoveryFile()
    file.path.mkdir(parents=True)  # in the way, as a full disk would be
    keeper = Keeper(failed, file)
    keeper.note(Work(sample_brief()))
    assert seen.wait(5)
    file.path.rmdir()
    keeper.note(Work(revise.set_title(sample_brief(), "Later")))
    keeper.close()
    assert "was not written" in told[0].what


def test_no_other_user_can_read_what_is_kept(folder: Path) -> None:
    RecoveryFile().write(Work(sample_brief()))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_damaged_recovery_file_does_not_stop_a_start_and_is_not_thrown_away(folder: Path) -> None:
    crash("Whole")
    (folder / "damaged.brief").write_bytes(b"PK")
    assert [left.work.brief.title for left in left_behind()] == ["Whole"]
    assert (folder / "damaged.brief").exists()


class Interleaved(RuleBasedStateMachine):
    """Any order of edits, saves, crashes and recoveries: what was kept or saved last is what there is."""

    @initialize()
    def start(self) -> None:
        state = Path(os.environ["BRIEFING_STATE"])
        self.path = state / f"{id(self)}.brief"
        self.folder = state / f"recovery-{id(self)}"
        self.file = RecoveryFile(folder=self.folder)
        self.work = Work(Brief(), self.path)
        self.kept: Brief | None = None
        self.on_disk: Brief | None = None

    @rule(title=st.text(max_size=8))
    def edit(self, title: str) -> None:
        self.work = Work(revise.set_title(self.work.brief, title), self.path, self.work.stamp)

    @rule()
    def a_second_passes(self) -> None:
        self.file.write(self.work)
        self.kept = self.work.brief

    @rule()
    def save(self) -> None:
        stamp = save(self.work.brief, self.path, expected=self.work.stamp)
        self.file.clear()
        self.work = Work(self.work.brief, self.path, stamp)
        self.kept, self.on_disk = None, self.work.brief

    @rule(taken=st.booleans())
    def crash(self, taken: bool) -> None:
        self.file._claim.give_back()  # as the system does when a process is killed
        left = left_behind(self.folder)
        expected = [] if self.kept is None or self.kept == self.on_disk else [self.kept]
        assert [one.work.brief for one in left] == expected
        self.file = RecoveryFile(left[0] if left and taken else None, self.folder)
        found = left[0].work.brief if left and taken else self.on_disk or Brief()
        if left and not taken:
            forget(left[0])
        self.kept = found if left and taken else None
        self.work = Work(found, self.path, open_brief(self.path).stamp if self.path.exists() else None)

    @invariant()
    def what_was_saved_is_whole(self) -> None:
        if getattr(self, "on_disk", None) is not None:
            assert open_brief(self.path).brief == self.on_disk

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
            assert list(self.folder.glob("*.lock")) == []


TestInterleaved = Interleaved.TestCase
TestInterleaved.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)


def test_sections_and_all_come_back_after_a_crash() -> None:
    file = RecoveryFile()
    brief = revise.include_section(sample_brief(), SectionKind.OUTLOOK, included=False)
    work = Work(brief, None, None, {brief.sources[0].article.sha256: Original(b"<p>", ".html")})
    file.keep_originals(work.originals)
    file.write(work)
    file._claim.give_back()
    (left,) = left_behind()
    assert RecoveryFile(left).with_originals(left) == work
