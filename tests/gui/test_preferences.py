"""Settings are in force at once and kept behind the user's back."""

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.app.settings import Settings, load_settings
from briefing.errors import BriefingError
from briefing.gui.preferences import Preferences


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_CONFIG", str(tmp_path / "config"))


@pytest.mark.usefixtures("qapp")
def test_no_change_of_a_setting_waits_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    waited, flush = list[threading.Thread](), os.fsync

    def watched(descriptor: int) -> None:
        waited.append(threading.current_thread())
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    preferences = Preferences(Settings())
    for size in (100, 115, 130):
        preferences.change(replace(preferences.settings, reading_size=size))
    preferences.writer.finish()
    assert waited
    assert threading.main_thread() not in waited
    assert load_settings().settings.reading_size == 130


def test_settings_that_cannot_be_kept_are_told_and_in_force(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    preferences = Preferences(Settings())
    with qtbot.waitSignal(preferences.failed) as told:
        preferences.change(replace(preferences.settings, reading_size=150))
    assert preferences.settings.reading_size == 150
    assert isinstance((told.args or [None])[0], BriefingError)
