"""Fifty kills at random moments; the thousand are a command of their own (`kills.py`)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")
def test_fifty_kills_tear_no_file_and_lose_no_edit_older_than_a_second() -> None:
    command = [sys.executable, str(Path(__file__).with_name("kills.py")), "--kills", "50", "--seed", "7"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
