"""What several sources tell is offered once, and not where it stands in the brief already."""

from briefing.app.dossier import dossier_of, sources_of
from briefing.app.dossier_echoes import Echoes
from briefing.app.drafting import Named, proposals_for
from briefing.app.session import Session
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Place
from briefing.model.section import SectionKind
from tests.unit.reading.one import read_pasted

SAID = "We cannot keep a harbour open that loses four million crowns in every single year"
COPY = (
    "The fishing harbour of Tarsk will close in the autumn, the ports minister said.\n\n"
    f"“{SAID},” ports minister Signe Brandvik said on Tuesday. "
    "The harbour was built in 1954 by the town and has been widened twice since then."
)
OTHER = f"Crews marched against it on Wednesday.\n\n“{SAID.replace('cannot', 'can')},” Signe Brandvik told them."


def session(*texts: str) -> Session:
    named = [Named(str(n), read_pasted(f"Harbour to close\n\n{text}")) for n, text in enumerate(texts)]
    brief = Brief(sources=sources_of(named))
    opened = Session(brief, proposals_for(brief))
    opened.hear(Echoes(dossier_of(brief.sources)))
    return opened


def offered(opened: Session, *kinds: SectionKind) -> list[str]:
    brief = opened.brief
    return [
        " ".join(brief.words_at(Place(offer.source, span)) for span in offer.suggestion.spans)
        for kind in kinds or SectionKind
        for offer in opened.offers(kind)
    ]


def test_of_two_copies_each_passage_is_offered_once() -> None:
    alone, both = session(COPY), session(COPY, COPY)
    assert sorted(offered(both)) == sorted(offered(alone))


def test_a_saying_that_stands_in_one_wording_is_not_offered_in_another() -> None:
    opened = session(COPY, OTHER)
    start = opened.brief.sources[0].article.text.index(SAID)
    span = Span(start, start + len(SAID))
    assert any("harbour open" in words for words in offered(opened))
    opened.do("Add", lambda brief: revise.add_passage(brief, SectionKind.QUOTES, "A", span))
    assert not any("harbour open" in words for words in offered(opened))
    opened.undo()
    assert any("harbour open" in words for words in offered(opened))


def test_a_saying_is_offered_once_though_two_copies_share_its_sentence_too() -> None:
    opened = session(COPY.replace(" in every single year", ""), COPY, COPY)
    for kind in SectionKind:
        assert sum("harbour open" in words for words in offered(opened, kind)) <= 1


def test_what_shares_a_few_words_only_is_offered_beside_it() -> None:
    opened = session(COPY, OTHER)
    echoes = Echoes(dossier_of(opened.brief.sources))
    text = opened.brief.sources[0].article.text
    start = text.index(SAID)
    said, all_of_it = Place("A", Span(start, start + len(SAID))), Place("A", Span(0, len(text)))
    told = echoes.numbers_at(said)
    assert told
    assert echoes.repeats([said], told)
    assert not echoes.repeats([all_of_it], told)
    assert not echoes.repeats([said], ())
