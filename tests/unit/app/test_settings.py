"""Settings are declared once, survive a restart, and a bad file costs a remark and no more."""

import json
import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.app.settings import (
    Declared,
    Settings,
    Value,
    declared,
    load_settings,
    save_settings,
    settings_file,
)
from briefing.errors import BriefingError


def values(setting: Declared) -> st.SearchStrategy[Value]:
    """Every value that a setting can have."""
    if setting.choices:
        return st.sampled_from(sorted(setting.choices))
    if isinstance(setting.default, bool):
        return st.booleans()
    if isinstance(setting.default, int):
        return st.integers(setting.low, setting.high)
    return st.text(st.characters(exclude_categories=["Cs"]))


def write(text: str) -> Path:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(text, encoding="utf-8")
    return settings_file()


@given(st.fixed_dictionaries({one.name: values(one) for one in declared()}))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
def test_what_is_saved_is_what_is_loaded(chosen: dict[str, Value]) -> None:
    kept = replace(Settings(), **chosen)  # type: ignore[arg-type]  # each value has its setting's type
    save_settings(kept)
    assert load_settings().settings == kept
    assert load_settings().remarks == ()


def test_without_a_file_everything_is_as_declared() -> None:
    assert not settings_file().exists()
    assert load_settings().settings == Settings()


@pytest.mark.parametrize("setting", declared(), ids=lambda one: one.name)
def test_every_setting_is_explained_and_its_default_is_allowed(setting: Declared) -> None:
    assert setting.doc
    assert setting.fault(setting.default) is None


def test_the_file_explains_itself() -> None:
    save_settings(Settings())
    text = settings_file().read_text(encoding="utf-8")
    assert all(setting.doc in text for setting in declared())
    assert set(tomllib.loads(text)) == {field.name for field in fields(Settings)}


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ('theme = "pink"', "theme", "is none of system, light, dark, contrast"),
        ("theme = 3", "theme", "is not a text"),
        ("reading_size = 5000", "reading_size", "is not between 75 and 250"),
        ("reading_size = true", "reading_size", "is not a whole number"),
        ("dim_pages = 1", "dim_pages", "is not true or false"),
    ],
)
def test_a_wrong_value_is_remarked_on_and_the_others_are_kept(line: str, name: str, words: str) -> None:
    good = {"theme": "dark", "reading_size": 150, "dim_pages": True}
    del good[name]
    others = "\n".join(f"{other} = {json.dumps(value)}" for other, value in good.items())
    write(f"{line}\n{others}\nof_a_later_version = 1\n")
    loaded = load_settings()
    assert {other: getattr(loaded.settings, other) for other in good} == good
    assert getattr(loaded.settings, name) == getattr(Settings(), name)
    (remark,) = loaded.remarks
    assert name in remark
    assert words in remark


@pytest.mark.parametrize("data", [b"theme = ", b"\xff\xfe\x00", b"", b"\x00" * 100])
def test_a_broken_file_never_stops_the_program(data: bytes) -> None:
    write("").write_bytes(data)
    loaded = load_settings()
    assert loaded.settings == Settings()
    assert len(loaded.remarks) == (1 if data else 0)


def test_a_folder_in_place_of_the_file_never_stops_the_program() -> None:
    settings_file().mkdir(parents=True)
    assert load_settings().settings == Settings()
    assert load_settings().remarks


def test_settings_that_cannot_be_kept_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("BRIEFING_CONFIG", str(tmp_path / "file" / "folder"))
    with pytest.raises(BriefingError, match="BRIEFING_CONFIG"):
        save_settings(Settings())
