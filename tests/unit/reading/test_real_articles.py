"""Real articles, where they are at hand: English, their paragraphs found, their sentences sane."""

import json
import os
from collections import defaultdict
from itertools import islice
from pathlib import Path

import pytest

from tests.unit.reading.one import read_bytes, read_file

SHARED = Path(os.environ.get("BRIEFING_SHARED", Path(__file__).resolve().parents[4] / "shared"))
STORY = SHARED / "articles" / "000_519ce421c1688948.txt"
QUOTES = SHARED / "eval" / "quotes" / "dev.jsonl"
SECTIONS = SHARED / "eval" / "sections" / "train.jsonl"


def needs(path: Path) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not path.exists(), reason=f"{path.name} is not at hand")


@needs(STORY)
def test_the_agency_story_has_its_paragraphs_and_no_headline() -> None:
    article = read_file(STORY)
    assert len(article.paragraphs) == 22
    assert (article.title, article.byline, article.published, article.language) == (None, None, None, "en")
    assert article.text == STORY.read_bytes().decode().replace("\r\n", "\n")


@needs(STORY)
def test_the_agency_story_is_split_inside_its_quotations_too() -> None:
    article = read_file(STORY)
    several = [paragraph.number for paragraph in article.paragraphs if len(article.sentences_of(paragraph.span)) == 2]
    assert several == [10, 11, 14, 21]
    assert len(article.sentences) == 26


@needs(QUOTES)
def test_articles_with_quotations_are_english_and_keep_their_blocks() -> None:
    with QUOTES.open(encoding="utf-8") as lines:
        for line in islice(lines, 0, None, 10):
            text = json.loads(line)["text"]
            article = read_bytes(text.encode(), "a.txt")
            assert article.language == "en"
            assert len(article.paragraphs) >= len([block for block in text.split("\n\n") if block.strip()]) - 1


@needs(SECTIONS)
def test_sentences_are_those_that_others_marked_up() -> None:
    agreed = marked = found = 0
    with SECTIONS.open(encoding="utf-8") as lines:
        for line in islice(lines, 0, None, 10):
            paragraphs = defaultdict(list)
            for sentence in json.loads(line)["sentences"]:
                paragraphs[sentence["para"]].append(sentence["text"])
            article = read_bytes("\n\n".join(map(" ".join, paragraphs.values())).encode(), "a.txt")
            theirs = {text for sentences in paragraphs.values() for text in sentences}
            ours = {article.words(sentence.span) for sentence in article.sentences}
            agreed, marked, found = agreed + len(ours & theirs), marked + len(theirs), found + len(ours)
    assert agreed / marked > 0.94  # most of the rest are slips of the marked-up text, cut after "Mr."
    assert agreed / found > 0.94
