"""Recent briefs and window places outlive a restart, and a spoilt memory is an empty one."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.app.remembered import (
    RECENT,
    Recent,
    Remembered,
    load_remembered,
    memory_file,
    save_remembered,
    with_recent,
)

NOON = datetime(2024, 3, 5, 12, 0, tzinfo=UTC)


def recent(name: str) -> Recent:
    return Recent(Path("desk", name), f"About {name}", NOON, pages=2, style="briefing-note")


def test_what_is_saved_is_what_is_loaded() -> None:
    kept = Remembered(recent=(recent("a.brief"), recent("b.brief")), open_folder="/é", geometry="AdnQ", panes="AA==")
    save_remembered(kept)
    assert load_remembered() == kept


def test_the_latest_brief_comes_first_and_stands_there_once() -> None:
    remembered = Remembered()
    for name in ("a.brief", "b.brief", "a.brief"):
        remembered = with_recent(remembered, recent(name))
    assert [brief.path.name for brief in remembered.recent] == ["a.brief", "b.brief"]


def test_the_list_of_recent_briefs_stays_short() -> None:
    remembered = Remembered()
    for number in range(RECENT + 5):
        remembered = with_recent(remembered, recent(f"{number}.brief"))
    assert [brief.path.name for brief in remembered.recent] == [f"{14 - number}.brief" for number in range(RECENT)]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", '{"recent": 7, "geometry": 3}', '{"recent": [{"path": 1}, null]}']
)
def test_a_spoilt_memory_is_an_empty_one(text: str) -> None:
    memory_file().parent.mkdir(parents=True, exist_ok=True)
    memory_file().write_text(text, encoding="utf-8")
    assert load_remembered() == Remembered()


def test_one_spoilt_brief_does_not_take_the_others_along() -> None:
    save_remembered(Remembered(recent=(recent("a.brief"), recent("b.brief"))))
    kept = json.loads(memory_file().read_text(encoding="utf-8"))
    kept["recent"][0]["opened"] = "yesterday"
    memory_file().write_text(json.dumps(kept), encoding="utf-8")
    assert load_remembered().recent == (recent("b.brief"),)
