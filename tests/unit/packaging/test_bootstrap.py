"""What sets Briefing up says in one sentence where it can't, and mends what an interruption left."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "packaging"))

import bootstrap  # noqa: E402 - the folder is no package


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Bureau d’été" / ".venv"
    folder.parent.mkdir()
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", folder)
    monkeypatch.setattr(bootstrap, "STAMP", folder / "set-up-for")
    return folder


def test_an_older_python_comes_as_far_as_the_sentence_that_it_is_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    tree = ast.parse(Path(bootstrap.__file__).read_text(encoding="utf-8"), feature_version=(3, 8))
    first = tree.body[1]
    assert isinstance(first, ast.ImportFrom)
    assert first.module == "__future__"  # else the annotations are run, and 3.9 stops at the first “str | Path”
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or later"):
        bootstrap.main()


def test_an_environment_that_was_half_made_is_made_anew_and_a_whole_one_left_alone(environment: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    bootstrap.make_environment()
    subprocess.run([bootstrap.python(), "-m", "pip", "--version"], check=True)
    (environment / "mine").touch()
    bootstrap.make_environment()
    assert (environment / "mine").exists()


def test_a_folder_that_may_not_be_written_is_told_in_a_sentence(environment: Path) -> None:
    environment.parent.rmdir()
    environment.parent.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(SystemExit, match="Copy the folder to where you may write"):
        bootstrap.make_environment()


def test_without_network_a_sentence_says_what_to_do(
    environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "call", lambda *_: 1)
    monkeypatch.setattr(bootstrap, "make_environment", lambda: None)
    with pytest.raises(SystemExit) as ended:
        bootstrap.set_up([])
    assert ended.value.code == 1
    assert "Check the network" in capsys.readouterr().err
    assert not bootstrap.STAMP.exists()
