"""What a source holds at a place is found without going through all of it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.model.article import Article, Span
from briefing.model.brief import Source
from briefing.model.quotation import Quotation, QuotationKind

END = 60
"""How long the text is."""


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """A source given quotations anywhere in it in any order, some side by side."""
    edges = sorted(draw(st.sets(st.integers(0, END), max_size=16)))
    spans = [Span(*edge) for edge in pairwise(edges) if draw(st.booleans())]
    made = draw(st.permutations([Quotation(span, span, QuotationKind.FULL) for span in spans]))
    return Source("A", Article("x" * END, (), ()), quotations=tuple(made))


@given(sources())
def test_quotations_are_put_in_the_article_s_order(source: Source) -> None:
    starts = [quotation.span.start for quotation in source.quotations]
    assert starts == sorted(starts)


@given(sources(), st.integers(0, END), st.integers(0, END))
def test_the_quotations_of_a_passage_are_those_that_share_a_character_with_it(source: Source, a: int, b: int) -> None:
    passage = Span(min(a, b), max(a, b))
    found = [quotation for quotation in source.quotations if quotation.span.meets(passage)]
    assert list(source.quotations_of(passage)) == found
