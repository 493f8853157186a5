"""Many articles, a brief each."""

import json
from pathlib import Path

import pytest

from briefing.__main__ import main
from briefing.app.batch import plan
from briefing.app.journal import journal_of
from briefing.errors import ReadError
from briefing.paths import state_folder


@pytest.fixture
def articles(tmp_path: Path, sample: Path) -> Path:
    """A folder with three articles, one of them deeper and one empty."""
    folder = tmp_path / "news"
    (folder / "deep").mkdir(parents=True)
    for name in ("a.txt", "deep/b.txt"):
        (folder / name).write_bytes(sample.read_bytes())
    (folder / "empty.txt").touch()
    return folder


def run(articles: Path, out: Path, *words: str) -> int:
    return main(["batch", str(articles), "--out", str(out), "--jobs", "1", *words])


def journal(out: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (out / "batch.jsonl").read_text(encoding="utf-8").splitlines()]


def test_each_article_gets_its_files_and_a_failing_one_stops_nothing(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run(articles, out, "--formats", "pdf,docx,json") == 1
    written = sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())
    assert written == ["a.docx", "a.json", "a.pdf", "batch.jsonl", "deep/b.docx", "deep/b.json", "deep/b.pdf"]
    errors = {Path(str(line["source"])).name: line["error"] for line in journal(out)}
    assert "it is empty" in str(errors["empty.txt"])
    assert not errors["a.txt"]


def test_started_again_it_does_only_what_is_not_done(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(articles, out, "--formats", "json")
    (out / "deep" / "b.json").unlink()
    (out / "batch.jsonl").write_text(
        (out / "batch.jsonl").read_text(encoding="utf-8") + '{"source": "cut sho', encoding="utf-8"
    )
    (articles / "empty.txt").unlink()
    assert run(articles, out, "--formats", "json") == 0
    lines = (out / "batch.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[-1])["source"].endswith("b.txt")
    assert sum("a.txt" in line for line in lines) == 1
    assert (out / "deep" / "b.json").exists()


def test_patterns_and_lists_name_articles_each_once(articles: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text(f"{articles}/*.txt\n\n{articles}/a.txt\n", encoding="utf-8")
    assert [task.name for task in plan([f"@{listed}"], "out", ("pdf",))] == ["a", "empty"]
    with pytest.raises(ReadError, match="no file fits"):
        list(plan([f"{articles}/*.rtf"], "out", ("pdf",)))


def test_files_that_differ_in_their_suffix_only_do_not_overwrite_each_other(articles: Path) -> None:
    (articles / "a.md").write_text("# A", encoding="utf-8")
    names = [task.name for task in plan([str(articles)], "out", ("pdf",))]
    assert len(names) == len(set(names)) == 4


def test_a_worker_in_another_folder_finds_articles_and_results(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(articles.parent)
    (task, *_) = plan([articles.name], "out", ("pdf",))
    assert (task.source, task.out) == (str(articles / "a.txt"), str(articles.parent / "out"))


def test_files_of_one_name_in_several_places_do_not_overwrite_each_other(tmp_path: Path) -> None:
    for folder in ("a", "b", "c", "d"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "story.txt").write_text("A story.", encoding="utf-8")
    names = [task.name for task in plan([str(tmp_path / folder) for folder in "abcd"], "out", ("pdf",))]
    assert len(names) == len(set(names)) == 4


def test_results_and_hidden_files_are_no_articles(articles: Path) -> None:
    out = articles / "deep" / "briefs"
    (articles / ".cache").mkdir()
    (articles / ".cache" / "old.txt").write_text("Old.", encoding="utf-8")
    before = [task.name for task in plan([str(articles)], str(out), ("pdf",))]
    out.mkdir()
    (out / "a.pdf").touch()
    assert [task.name for task in plan([str(articles)], str(out), ("pdf",))] == before == ["a", "empty", "deep/b"]


def test_results_that_would_lie_among_the_articles_are_refused(
    articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(articles, articles) == 1
    assert "would lie among the articles" in capsys.readouterr().err
    assert not (articles / "batch.jsonl").exists()


def test_a_second_batch_into_the_folder_of_one_that_runs_says_so_and_writes_nothing(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    with journal_of(str(out)):
        (tmp_path / "link").symlink_to(out)
        assert run(articles, tmp_path / "link", "--formats", "json") == 1
        assert "another one is writing to" in capsys.readouterr().err
        assert [path.name for path in out.iterdir()] == ["batch.jsonl"]
    run(articles, out, "--formats", "json")
    assert (out / "a.json").exists()
    assert not list((state_folder() / "claims").iterdir())


def test_a_store_takes_one_batch_at_a_time_from_whatever_folder(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / "one")
    with journal_of("memory://briefs"):
        monkeypatch.chdir(tmp_path / "two")
        assert main(["batch", str(articles), "--out", "memory://briefs/", "--jobs", "1"]) == 1
    assert "another one is writing to “memory://briefs/”" in capsys.readouterr().err


def test_where_claims_cannot_be_kept_a_batch_is_made_all_the_same(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "state").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("BRIEFING_STATE", str(tmp_path / "state"))
    run(articles, tmp_path / "out", "--formats", "json")
    assert (tmp_path / "out" / "a.json").exists()
