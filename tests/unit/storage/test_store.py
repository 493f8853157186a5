"""Results of a batch on any store that fsspec can reach."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.__main__ import main
from briefing.app.batch import carry_out, plan
from briefing.app.journal import journal_of
from briefing.storage.store import Folder, store_at

fsspec = pytest.importorskip("fsspec")


@pytest.fixture(params=["folder", "file", "memory"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where results go: a folder, the same by its address, a store that is no folder."""
    folder = tmp_path / "out"
    yield {"folder": str(folder), "file": folder.as_uri(), "memory": f"memory://{tmp_path.name}/out"}[request.param]
    fsspec.filesystem("memory").store.clear()


def test_a_file_is_there_when_it_is_written_and_not_before(address: str) -> None:
    assert not store_at(address).has("deep/a.json")
    store_at(address).write("deep/a.json", b"{}")
    assert store_at(address).has("deep/a.json")
    assert not store_at(address).has("deep/b.json")
    assert not store_at(address).has("a.json")


@pytest.mark.parametrize("folder", ["C://briefs", "c:/briefs", r"C:\\briefs", "out", "a b://x", "/srv//out"])
def test_a_path_is_no_address_not_even_with_a_drive_s_letter_before_two_slashes(folder: str) -> None:
    assert isinstance(store_at(folder), Folder)


def test_a_batch_goes_on_where_it_was_on_any_store(
    address: str, tmp_path: Path, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the journal of a store that is no folder lies where one is
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_bytes(sample.read_bytes())
    tasks = list(plan([str(tmp_path / "*.txt")], address, ("json",)))
    with journal_of(address) as journal:
        assert list(journal.left(tasks)) == tasks
        for task in tasks[:2]:
            outcome = carry_out(task)
            assert outcome.files == (f"{task.name}.json",)
            journal.note(outcome)
    with journal_of(address) as journal:
        assert list(journal.left(tasks)) == tasks[2:]
    files, root = fsspec.core.url_to_fs(address)
    files.rm(f"{root}/a.json")
    with journal_of(address) as journal:
        assert list(journal.left(tasks)) == [tasks[0], tasks[2]]


def test_a_store_that_nothing_here_can_reach_is_said_in_one_line(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["batch", str(sample), "--out", "cellar://briefs", "--jobs", "1"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("briefing: The store cellar://briefs cannot be reached: ")
    assert said.count("\n") == 1
