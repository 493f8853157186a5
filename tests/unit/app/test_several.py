"""Files of several articles, as a news database gives them: each is a source of one brief."""

import json
from pathlib import Path

import pytest

from briefing.app.batch import Task, carry_out
from briefing.app.drafting import draft
from briefing.app.sources import only, read_articles
from briefing.errors import ReadError
from tests.unit.reading.pages import story
from tests.unit.reading.test_cutting import SECOND, THIRD, as_rich_text, nexis, several


@pytest.fixture
def download(tmp_path: Path) -> Path:
    """Three articles in a file."""
    path = tmp_path / "download.rtf"
    path.write_bytes(as_rich_text(several(nexis)))
    return path


def test_each_article_of_a_file_has_a_name_and_is_a_source_of_the_brief(download: Path) -> None:
    named = read_articles(str(download))
    assert [each.name for each in named] == [f"download.rtf, article {number}" for number in (1, 2, 3)]
    brief = draft(named).brief
    assert [(source.id, source.credits.headline) for source in brief.sources] == [
        ("A", story().title),
        ("B", SECOND),
        ("C", THIRD),
    ]


def test_where_one_article_is_wanted_a_file_of_several_says_so(download: Path) -> None:
    with pytest.raises(ReadError, match="it holds 3 articles, and one is wanted"):
        only(read_articles(str(download)), download.name)


def test_a_batch_makes_one_brief_of_them_and_a_line_of_json_for_each(download: Path, tmp_path: Path) -> None:
    outcome = carry_out(Task(str(download), "made", str(tmp_path / "out"), ("json", "docx")))
    assert outcome.files == ("made.json", "made.docx"), outcome.error
    lines = (tmp_path / "out" / "made.json").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["title"] for line in lines] == [story().title, SECOND, THIRD]
