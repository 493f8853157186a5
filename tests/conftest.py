"""What all tests share: where the shared material lies, and folders of their own for settings and state."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of articles and checks that belong to others; a test that needs it skips where it is absent."""
    folder = Path(os.environ.get("BRIEFING_SHARED", ROOT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip("the shared articles are not here")
    return folder


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings and recovery files of whoever runs it."""
    monkeypatch.setenv("BRIEFING_STATE", str(tmp_path_factory.mktemp("state")))
    monkeypatch.setenv("BRIEFING_CONFIG", str(tmp_path_factory.mktemp("config")))


@pytest.fixture
def sample() -> Path:
    """The sample article's file."""
    return ROOT / "resources" / "sample" / "sample.txt"
