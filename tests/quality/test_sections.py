"""Judging sentences against labelled news: floors, repeatable learning, and speed.

The scorer and the articles lie in the shared folder; without it, or without what training needs, these tests skip.
"""

import json
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from briefing.paths import resource

ROOT = Path(__file__).resolve().parents[2]


def scorer(path: Path) -> ModuleType:
    """The scorer as a module."""
    spec = spec_from_file_location("sections_scorer", path)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_sentences_of_the_validation_split_are_judged_as_well_as_we_say(shared: Path) -> None:
    folder = shared / "eval/sections"
    command = [sys.executable, str(ROOT / "tests/quality/sections.py"), str(folder / "train.jsonl")]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    predicted = {found["id"]: found["sentences"] for found in map(json.loads, lines)}
    with (folder / "train.jsonl").open(encoding="utf-8") as gold:
        documents = [document for document in map(json.loads, gold) if document["split"] == "validation"]
    figures = scorer(folder / "score.py").score(documents, predicted)
    assert figures["macro_F1"] >= 0.52
    assert figures["macro_rprec"] >= 0.63
    assert figures["macro_p@5"] >= 0.49


def test_the_same_articles_teach_the_same_weights(shared: Path, tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    learned = tmp_path / "sections.json"
    articles = shared / "eval/sections/train.jsonl"
    command = [sys.executable, str(ROOT / "packaging/train_sections.py"), str(articles), "--out", str(learned)]
    subprocess.run(command, check=True, capture_output=True)
    same = learned.read_bytes() == resource("weights", "sections.json").read_bytes()
    assert same, "run packaging/train_sections.py: what the weights were learned from is seen differently now"
