"""Many articles, a brief each."""

import json
from pathlib import Path

import pytest

from briefing.__main__ import main
from briefing.app.batch import plan
from briefing.errors import ReadError


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
