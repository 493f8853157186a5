"""Which noun phrase is the subject of which verb."""

import pytest

from briefing.language.clauses import Clauses, Relation
from briefing.language.quoted import quoted_stretches
from briefing.language.tokens import read_outline
from briefing.model.article import Span


def subjects(sentence: str, verb: str) -> dict[str, Relation]:
    """The phrases that a verb of the sentence may have as its subject, with how they stand to it."""
    block = Span(0, len(sentence))
    made = read_outline(sentence, [block], quoted_stretches(sentence, [block]))
    frames = [frame for number in range(len(made.sentences)) for frame in Clauses(made, number).frames]
    return {
        made.written(frame.phrase.first, frame.phrase.last): frame.relation
        for frame in reversed(frames)
        if frame.cue >= 0 and made.words[frame.cue] == verb
    }


@pytest.mark.parametrize(
    ("sentence", "verb", "subject", "relation"),
    [
        ("Ann Lee has often said “no”.", "said", "Ann Lee", Relation.SUBJECT),
        ("“No,” said Ann Lee.", "said", "Ann Lee", Relation.INVERTED),
        ("Ann Lee, a judge from Leeds, said “no”.", "said", "Ann Lee", Relation.INSERTED),
        ("Ann Lee (Lab) said “no”.", "said", "Ann Lee", Relation.SUBJECT),
        ("Aides to the mayor said “no”.", "said", "Aides", Relation.HEAD),
        ("They met Ann Lee, who said “no”.", "said", "Ann Lee", Relation.RELATIVE),
        ("Ann Lee rose and said “no”.", "said", "Ann Lee", Relation.SHARED),
        ("Ann Lee left the room, saying “no”.", "saying", "Ann Lee", Relation.GERUND),
        ("Speaking in Leeds, Ann Lee shrugged.", "speaking", "Ann Lee", Relation.LEADING),
        ("Ann Lee refused to say “no”.", "say", "Ann Lee", Relation.INFINITIVE),
        ("The plan was called “mad” by Ann Lee.", "called", "Ann Lee", Relation.AGENT),
        ("“No”, according to a readout.", "according", "a readout", Relation.ACCORDING),
        ("Ann Lee’s claim that it was “mad” stood.", "claim", "Ann Lee", Relation.OWNER),
        ("The bridge will not open, said Ann Lee.", "said", "Ann Lee", Relation.CLOSING),
        ("A man in the crowd said “no”.", "said", "the crowd", Relation.INNER),
        ("Ann Lee, who wrote “Hills,” said “no”.", "said", "Ann Lee", Relation.INSERTED),
        ("They met Ann Lee, who in 2010 said “no”.", "said", "Ann Lee", Relation.RELATIVE),
        ("Ann Lee and Bob Ray said “no”.", "said", "Ann Lee", Relation.JOINED),
    ],
)
def test_a_verb_finds_its_subject(sentence: str, verb: str, subject: str, relation: Relation) -> None:
    assert subjects(sentence, verb)[subject] is relation


def test_the_one_a_verb_is_done_to_is_marked_passive() -> None:
    sentence = "Ann Lee was accused of it."
    made = read_outline(sentence, [Span(0, len(sentence))], ())
    (frame,) = [frame for frame in Clauses(made, 0).frames if frame.cue >= 0]
    assert frame.passive
