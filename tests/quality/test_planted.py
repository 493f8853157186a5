"""Wrong figures, days and names in the writer's own words are found, and honest paraphrases left alone."""

import subprocess
import sys
from pathlib import Path


def test_planted_facts_are_found_and_honest_paraphrases_are_not_doubted() -> None:
    command = [sys.executable, str(Path(__file__).with_name("planted.py"))]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
