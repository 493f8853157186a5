"""`briefing dossier`: what several articles have in common, for a person and as JSON."""

import json
from pathlib import Path

import pytest

from briefing.__main__ import main

SAID = "We cannot keep a harbour open that loses four million crowns a year"


@pytest.fixture
def articles(tmp_path: Path) -> list[str]:
    texts = (
        f"Harbour to close\n\nTARSK, 4 March 2031\n\n“{SAID},” ports minister Signe Brandvik said on Tuesday.\n",
        f"Crews march\n\nTARSK, 5 March 2031\n\n“{SAID.replace('keep', 'hold')},” Ms Brandvik said.\n",
    )
    paths = [tmp_path / f"{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def test_json_gives_offsets_of_each_sources_text_and_the_difference(
    articles: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["dossier", *articles, "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    (quotation,) = found["quotations"]
    for telling, path in zip(quotation["tellings"], articles, strict=True):
        text = Path(path).read_text(encoding="utf-8")
        (place,) = telling["quotations"]
        assert text[place["start"] : place["end"]] == place["text"]
    runs = quotation["tellings"][1]["difference"]
    assert [(run["ours"], run["theirs"]) for run in runs if not run["same"]] == [("hold", "keep")]
    assert [person["name"] for person in found["people"]] == ["Signe Brandvik"]
    assert [one["first"] for one in found["timeline"]] == ["2031-03-04"]


def test_a_person_sees_the_words_that_differ_marked(articles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossier", *articles]) == 0
    assert "We cannot [-keep-] {+hold+} a harbour" in capsys.readouterr().out


def test_where_a_source_cannot_be_read_nothing_is_shown(
    articles: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["dossier", *articles, str(tmp_path / "none.txt")]) == 1
    shown = capsys.readouterr()
    assert not shown.out
    assert shown.err.count("\n") == 1
