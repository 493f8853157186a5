"""Thirty kills of a program that keeps articles; the five hundred are a command of their own (`shelf_kills.py`)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")
def test_thirty_kills_lose_no_article_that_was_kept_and_bring_back_none_that_was_forgotten() -> None:
    command = [sys.executable, str(Path(__file__).with_name("shelf_kills.py")), "--kills", "30", "--seed", "7"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
