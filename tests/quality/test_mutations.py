"""A share of the mutations on every run; all ten thousand are a command of their own (`mutations.py`)."""

import subprocess
import sys
from pathlib import Path


def test_no_altered_quotation_passes_and_no_true_one_is_stopped() -> None:
    command = [sys.executable, str(Path(__file__).with_name("mutations.py")), "--count", "1500", "--seed", "3"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
