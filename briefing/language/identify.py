"""Which language a text is in: its script first, then its function words, counted. No model, no network.

Function words make up about a third of running text in any language and hardly occur in another, so a paragraph is
enough. The lists are `resources/lexicons/function-words.toml`.
"""

import re
import tomllib
from collections import Counter
from functools import cache

from briefing.paths import resource

_SAMPLE = 2_000
"""How many characters are looked at: the language of an article shows in its first paragraphs."""

# Scripts that are one language's alone, or nearly so, by the ranges of the Unicode blocks.
_SCRIPTS = {
    "ja": re.compile(r"[\u3041-\u30ff]"),
    "ko": re.compile(r"[\u1100-\u11ff\uac00-\ud7a3]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "el": re.compile(r"[\u0370-\u03ff]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
    "hi": re.compile(r"[\u0900-\u097f]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "arabic": re.compile(r"[\u0600-\u06ff]"),
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
}
# What a text of that script is where none of the function words says more.
_USUAL = {"cyrillic": "ru", "arabic": "ar", "latin": "en"}


def language_of(text: str) -> str:
    """The two-letter ISO 639-1 code of the language that most of `text` is in; "en" where nothing tells."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script not in _USUAL:
        return script
    counted = Counter(_words(sample))
    scores: Counter[str] = Counter()
    for word, codes in _function_words()[script].items():
        if word in counted:
            for code in codes:
                scores[code] += counted[word]
    return max(scores, key=scores.__getitem__, default=_USUAL[script])


def _words(sample: str) -> list[str]:
    """The words of a sample, elided ones (l’, qu’) apart; marks may stick to others, for hardly any of them matters."""
    return sample.lower().replace("’", " ").replace("'", " ").split()


def _script(sample: str) -> str:
    if {_script_of(character) for character in set(sample)} <= {"latin", None}:
        return "latin"
    counts = dict.fromkeys(_SCRIPTS, 0)
    for character, times in Counter(sample).items():
        if script := _script_of(character):
            counts[script] += times
    if counts["ja"] * 10 > counts["zh"]:  # Japanese writes most of its nouns in Chinese characters
        counts["ja"] += counts["zh"]
    counts["latin"] //= 3  # one sign of these scripts stands for several letters, and Latin names occur in all of them
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] else "latin"


@cache
def _script_of(character: str) -> str | None:
    return next((script for script, pattern in _SCRIPTS.items() if pattern.match(character)), None)


@cache
def _function_words() -> dict[str, dict[str, list[str]]]:
    """By script, the languages of each function word, in the order of the lists: of two as likely, the first counts."""
    with resource("lexicons", "function-words.toml").open("rb") as file:
        scripts: dict[str, dict[str, str]] = tomllib.load(file)
    found: dict[str, dict[str, list[str]]] = {script: {} for script in scripts}
    for script, languages in scripts.items():
        for code, words in languages.items():
            for word in words.split():
                found[script].setdefault(word, []).append(code)
    return found
