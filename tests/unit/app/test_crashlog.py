"""A crash log tells where the program failed and nothing of what the user wrote."""

import subprocess
import sys
from pathlib import Path

from briefing.app import crashlog
from briefing.errors import ReadError
from briefing.messages import say

ROOT = Path(__file__).parents[3]


def recorded(error: Exception) -> Path | None:
    try:
        raise error
    except Exception as caught:
        return crashlog.record(caught)


def test_a_log_names_the_lines_and_none_of_the_words() -> None:
    path = recorded(ValueError("the minister’s secret"))
    assert path
    text = path.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_crashlog.py" in text
    assert "secret" not in text
    assert str(Path.home()) not in text


def test_what_is_explained_to_the_user_is_no_crash() -> None:
    assert recorded(ReadError(say("what"), say("why"), say("remedy"))) is None
    assert crashlog.logs() == ()


def test_only_the_latest_logs_are_kept() -> None:
    paths = [recorded(ValueError()) for _ in range(crashlog.KEPT + 3)]
    assert list(crashlog.logs()) == paths[: -crashlog.KEPT - 1 : -1]


def test_errors_of_any_thread_are_written_down() -> None:
    script = (
        "import threading; from briefing.app import crashlog; crashlog.install()\n"
        "thread = threading.Thread(target=lambda: 1 / 0); thread.start(); thread.join()\n"
        "print(len(crashlog.logs()))\nraise KeyError('x')"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "1"
    assert len(crashlog.logs()) == 2
    assert "Traceback" in done.stderr


def test_a_fault_outside_python_is_written_down_too() -> None:
    script = "from briefing.app import crashlog; crashlog.install(); import faulthandler; faulthandler._sigsegv()"
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False)
    (path,) = crashlog.logs()
    assert "Segmentation fault" in path.read_text(encoding="utf-8")
