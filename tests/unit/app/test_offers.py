"""What is offered: all that was proposed, but for what the brief holds and what the user dropped."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.app.offers import OfferIndex
from briefing.model.article import Span
from briefing.model.brief import Place
from briefing.model.suggestion import PROPOSED, Proposal, Suggestion

SPANS = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 60), st.integers(1, 12))
SUGGESTIONS = st.builds(
    lambda kind, spans, score: Suggestion(kind, tuple(sorted(spans)), score, ()),
    st.sampled_from(PROPOSED),
    st.lists(SPANS, min_size=1, max_size=2, unique=True),
    st.floats(0, 1),
)


@given(st.lists(SUGGESTIONS, max_size=12), st.lists(SPANS, max_size=5), st.data())
def test_open_is_what_meets_nothing_taken_and_was_not_dropped(
    suggestions: list[Suggestion], taken: list[Span], data: st.DataObject
) -> None:
    dropped = data.draw(st.sets(st.sampled_from([each.span for each in suggestions]))) if suggestions else set()
    index = OfferIndex("A", Proposal((), (), tuple(suggestions)))
    index.decide(taken, {Place("A", span) for span in dropped})
    for kind in PROPOSED:
        expected = [
            each
            for each in suggestions
            if each.section is kind
            and not any(span.meets(place) for span in each.spans for place in taken)
            and each.span not in dropped
        ]
        found = [offer.suggestion for offer in index.open(kind)]
        assert sorted(found, key=id) == sorted(expected, key=id)
        assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


@given(st.lists(SUGGESTIONS, max_size=12), SPANS)
def test_at_a_place_is_offered_what_meets_it(suggestions: list[Suggestion], place: Span) -> None:
    index = OfferIndex("A", Proposal((), (), tuple(suggestions)))
    found = [offer.suggestion for offer in index.at(place)]
    expected = [each for each in suggestions if any(span.meets(place) for span in each.spans)]
    assert sorted(found, key=id) == sorted(expected, key=id)
