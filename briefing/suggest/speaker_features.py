"""What speaks for and against a candidate, as named features for `ranking`.

Names are made of plain words, so that the weights file can be read: "after INVERTED say next" is a phrase after its
verb of saying, both after the quotation and next to it.
"""

from briefing.language.clauses import Frame
from briefing.language.tags import Tag
from briefing.suggest.candidates import Candidate
from briefing.suggest.scene import Scene


def speaker_features(scene: Scene, candidate: Candidate) -> list[str]:
    """The names of all features that a candidate has."""
    frame = candidate.frame
    if frame is None:
        return _nobody(scene)
    if candidate.place == "carried":
        return _carried(scene, candidate, frame)
    found = _in_sentence(scene, frame) if candidate.place == "same" else _elsewhere(scene, candidate, frame)
    return [*found, *_who(scene, candidate, frame)]


def _nobody(scene: Scene) -> list[str]:
    """What speaks for naming no speaker."""
    return [
        "nobody",
        f"nobody {scene.base}",
        f"nobody {scene.reported}",
        f"nobody gap {scene.gap}",
        f"nobody {scene.at.before}",
        f"nobody {scene.base} {scene.reported}",
    ]


def _carried(scene: Scene, candidate: Candidate, frame: Frame) -> list[str]:
    """Whoever spoke before goes on."""
    back = min(candidate.distance, 3)
    stem = f"carried{back}"
    return [
        stem,
        f"{stem} {scene.gap}",
        f"{stem} {scene.gap} {scene.base}",
        f"{stem} {scene.gap} {scene.base} {scene.reported}",
        f"{stem} {scene.reported} {scene.at.before}",
        f"{stem} {frame.phrase.kind.name}",
    ]


def _who(scene: Scene, candidate: Candidate, frame: Frame) -> list[str]:
    """What kind of speaker it is and whether it has spoken before."""
    kind = frame.phrase.kind.name
    found = [f"who {kind}", f"who {candidate.place} {kind}"]
    nearest = scene.nearest.get(candidate.who)
    if nearest is not None:
        cue = frame.cue if candidate.place == "same" else -1
        nearer = cue < 0 or abs(cue - scene.at.token) > nearest
        found += [f"nearer {nearer}", f"nearer {nearer} {candidate.place} {kind}"]
    if candidate.person:
        if candidate.person.words[-1] in scene.at.words:
            found += ["named inside the marks", f"named inside the marks {candidate.place}"]
        found.append(f"who likely {candidate.person.likely}")
    for back, (_, said) in enumerate(reversed(scene.history[-3:]), 1):
        if said.frame and said.who == candidate.who:
            return [*found, f"spoke{back}", f"spoke{back} {candidate.place} {scene.gap}"]
    return found


def _in_sentence(scene: Scene, frame: Frame) -> list[str]:
    """How a phrase of the quotation's own sentence stands to its cue and to the quotation."""
    token = scene.at.token
    group, lemma = scene.cue(frame)
    anchor = frame.cue if frame.cue >= 0 else frame.phrase.first
    side = "after" if anchor > token else "before"
    subject_side = "after" if frame.phrase.first > token else "before"
    relation = frame.relation.value if not frame.passive else "passive " + frame.relation.value
    near = scene.near(anchor)
    between = scene.between(anchor)
    stem = f"{side} {frame.relation.name}"
    return [
        f"{stem} {group}",
        f"{stem} {group} {near}",
        f"{stem} {near}",
        f"{side} {group} {near} {scene.at.ending or '-'}",
        f"{side} {near} {scene.base}",
        f"{side} {group} {scene.base}",
        f"{side} {subject_side} {frame.relation.name}",
        f"{side} between {between}",
        f"cue {lemma}" if group != "act" else "cue act",
        f"cue {side} {lemma}" if group != "act" else "cue act",
        f"passive {frame.passive}",
        f"passive {frame.passive} {lemma}" if group != "act" else "passive act",
        f"subordinate {_subordinate(scene, frame)} {frame.relation.name}",
        f"kind {frame.phrase.kind.name} {frame.relation.name} {group}",
        f"{side} before {scene.at.before} {group} {near}",
        f"genitive {frame.phrase.genitive} {group}",
        f"first {frame.phrase.first <= scene.first + 1} {frame.relation.name}",
        f"preposition {scene.made.tags[frame.phrase.first - 1] is Tag.PREPOSITION} {frame.relation.name}",
        relation,
        f"as {side} {scene.made.words[frame.phrase.first - 1] in ('as', 'so')} {near}",
    ]


def _subordinate(scene: Scene, frame: Frame) -> bool:
    """Whether a phrase opens a clause within another: when [Ann] left, the blame that [Ann] faced."""
    before = frame.phrase.first - 1
    return scene.made.tags[before] in (Tag.SUBORDINATOR, Tag.RELATIVE) or scene.made.words[before] == "that"


def _elsewhere(scene: Scene, candidate: Candidate, frame: Frame) -> list[str]:
    """How a phrase of another sentence stands there, and how that sentence stands to the quotation."""
    group, _ = scene.cue(frame)
    made = scene.made
    blocks = abs(made.block_of[scene.at.token] - made.block_of[frame.phrase.first])
    last = made.sentences[made.sentence_of[frame.phrase.first]][1]
    colon = any(made.tags[i] is Tag.COLON for i in range(max(0, last - 2), last))
    first = frame.phrase.first <= made.sentences[made.sentence_of[frame.phrase.first]][0] + 1
    where = f"{candidate.place}{candidate.distance} blocks {min(blocks, 2)}"
    return [
        where,
        f"{where} {scene.base} {scene.reported}",
        f"{where} {frame.relation.name} {group}",
        f"{where} colon {colon}",
        f"{candidate.place} {frame.relation.name} {group} {scene.base}",
        f"{candidate.place} {group} {scene.gap}",
        f"{where} first {first}",
        f"{where} gap {scene.gap} {scene.base}",
    ]
