"""What tells a quotation from a title, a name or words held at arm's length, as named features for `ranking`."""

from briefing.language.nouns import word_set
from briefing.language.tags import Tag
from briefing.suggest.candidates import Candidate
from briefing.suggest.scene import Scene
from briefing.suggest.setting import Setting

_FEW_WORDS = 3
_SHORT = 6
_ALL, _HALF = 0.99, 0.5  # shares of words that begin with a capital
_WORK_REACH = 3


def sorting_features(scene: Scene, chosen: Candidate, margin: float) -> list[str]:
    """What tells whether a stretch is a quotation; `margin` is the lead of its chosen speaker."""
    at, frame = scene.at, chosen.frame
    size, capitals, ending = _size(at.size), _capitals(at), at.ending or "-"
    sure = "sure" if margin > 4 else "fair" if margin > 1 else "weak"
    group, lemma = scene.cue(frame) if frame else ("-", "-")
    near = scene.near(frame.cue) if frame and frame.cue >= 0 and chosen.place == "same" else "-"
    side = "after" if frame and frame.cue > at.token else "before"
    return [
        *_around(scene, size, capitals, ending),
        *_work(scene, size, capitals),
        "any",
        f"size {size}",
        f"size {size} {capitals}",
        f"size {size} {ending}",
        f"size {size} {capitals} {ending}",
        f"{at.before} {size}",
        f"{at.before} {capitals}",
        f"{at.before} {capitals} {size} {sure}",
        f"{at.before} {ending} {capitals}",
        f"place {chosen.place} {sure}",
        f"place {chosen.place} {capitals} {sure}",
        f"place {chosen.place} {group} {size}",
        f"place {chosen.place} {group} {near} {side}",
        f"cue {lemma} {near}" if group != "act" else f"cue act {near}",
        f"{scene.reported} {near} {side} {capitals}",
        f"{group} {near} {side} {size}",
        f"{scene.base} {capitals}",
        f"{scene.base} {scene.reported} {size}",
        f"gap {scene.gap} {size}",
        f"relation {frame.relation.name if frame else '-'} {size}",
    ]


def _around(scene: Scene, size: str, capitals: str, ending: str) -> list[str]:
    """The words and classes before and after the stretch; before the text's first token stands a break, its last."""
    made, token = scene.made, scene.at.token
    follows = made.tags[token + 1]
    word, after = made.words[token - 1] if token else "", made.words[token + 1]
    return [
        f"word {word}" if word and made.tags[token - 1] is not Tag.NAME else "word -",
        f"next {after}" if follows not in (Tag.NAME, Tag.QUOTE, Tag.BREAK) else "next -",
        f"follows {follows.name} {size}",
        f"follows {follows.name} {capitals} {ending}",
        f"pair {made.tags[token - 2].name} {made.tags[token - 1].name} {capitals}",
    ]


def _work(scene: Scene, size: str, capitals: str) -> list[str]:
    """Whether a noun for a work stands just before: the book “...”, the show “...”."""
    before = range(max(scene.first, scene.at.token - _WORK_REACH), scene.at.token)
    work = any(scene.made.words[i] in word_set("work") for i in before)
    return [f"work {work}", f"work {work} {capitals} {size}", f"work {work} {scene.at.before} {capitals}"]


def _size(words: int) -> str:
    return str(words) if words <= _FEW_WORDS else "6" if words <= _SHORT else "more"


def _capitals(at: Setting) -> str:
    """Whether the words have capitals like a title."""
    return "title" if at.capitals > _ALL and at.capital else "some" if at.capitals > _HALF else "few"
