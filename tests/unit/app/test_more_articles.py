"""More articles join a brief that is open, by the rules of a draft of all of them."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.__main__ import main
from briefing.app.drafting import Draft
from briefing.app.export import make
from briefing.app.opening import open_file, read_more
from briefing.app.session import Session
from briefing.errors import BriefingError
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.suggestion import SectionKind

SAID = "We cannot keep a harbour open that loses four million crowns in every single year"
LEAD = "The fishing harbour of Tarsk will close in the autumn, the ports minister announced on Tuesday."
FILLER = (
    "The harbour was built in 1954 by the town and has been widened twice since then. In January, a storm broke its "
    "outer wall, and two boats were lost. The government had paid for repairs in 2019 and again in 2027."
)
CREWS = (
    "About 300 crews must find another port by then, and most of them are expected to sell their boats. "
    "The ice plant beside the quay employs 40 people, who were told by letter. "
    "The last auction will be held in September, and the ministry expects the gates to be welded shut in November."
)
FIRST = (LEAD, f"“{SAID},” ports minister Signe Brandvik said on Tuesday.", FILLER, CREWS)
SECOND = (
    "Crews in the town of Tarsk marched on Wednesday against the end of their port, and 200 people came.",
    f"“{SAID},” Ms Brandvik, the ports minister, told them. She left through the back door of the town hall.",
    "The nearest other port is 60 kilometres away, and the road to it is often closed in winter, crews say.",
)


def unexpected(error: BriefingError) -> None:
    raise error


def written(path: Path, paragraphs: tuple[str, ...]) -> Path:
    path.write_text("\n\n".join(("Harbour to close", "TARSK, 4 March 2031", *paragraphs)), encoding="utf-8")
    return path


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Two articles on one matter, and a third that is the first one's copy."""
    return (
        written(tmp_path / "one.txt", FIRST),
        written(tmp_path / "two.txt", SECOND),
        written(tmp_path / "copy.txt", FIRST),
    )


@pytest.fixture
def session(files: tuple[Path, Path, Path]) -> Session:
    """The first article, opened."""
    opened = open_file(files[0], unexpected)
    opened.keeping.close()
    return opened.session


def taken(session: Session, grown: Draft) -> Session:
    for letter, proposal in grown.proposals.items():
        session.propose(grown.brief.source(letter).article, proposal)
    session.do("add", lambda _: grown.brief)
    return session


def quotation(brief: Brief, words: str) -> tuple[set[str], ...]:
    """The letters of the sources that each entry with some words rests on."""
    return tuple({place.source for place in entry.places} for _, entry in brief.entries() if words in entry.text)


def test_an_untouched_draft_becomes_what_export_makes_of_all_the_articles(
    session: Session, files: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    for path in files[1:]:
        taken(session, read_more(session.brief, [path]))
    out = tmp_path / "all.docx"
    assert main(["export", *map(str, files), "-o", str(out)]) == 0
    assert make(session.brief, ".docx").data == out.read_bytes()
    assert quotation(session.brief, SAID) == ({"A", "B", "C"},)


def test_what_the_user_has_typed_about_the_brief_is_kept(session: Session, files: tuple[Path, Path, Path]) -> None:
    titled = replace(revise.set_title(session.brief, "The port"), page_size="Letter")
    titled = revise.include_section(titled, SectionKind.OUTLOOK, False)
    brief = read_more(titled, [files[1]]).brief
    assert (brief.title, brief.page_size) == ("The port", "Letter")
    assert not brief.section(SectionKind.OUTLOOK).included
    assert any(place.source == "B" for _, entry in brief.entries() for place in entry.places)


def test_in_a_brief_that_was_worked_on_no_entry_comes_or_goes(session: Session, files: tuple[Path, Path, Path]) -> None:
    gone = next(entry for section, entry in session.brief.entries() if section and SAID not in entry.text)
    session.do("remove", lambda brief: revise.remove_entry(brief, gone.id))
    before = [entry.text for _, entry in session.brief.entries()]
    taken(session, read_more(session.brief, [files[1]]))
    assert [entry.text for _, entry in session.brief.entries()] == before
    assert quotation(session.brief, SAID) == ({"A", "B"},)
    session.undo()
    assert quotation(session.brief, SAID) == ({"A"},)


def test_a_quotation_that_the_brief_has_is_not_offered_from_another_article(
    session: Session, files: tuple[Path, Path, Path]
) -> None:
    session.do("add", lambda brief: revise.add_own(brief, SectionKind.OUTLOOK, "Nobody knows."))
    taken(session, read_more(session.brief, [files[1]]))
    article = session.brief.source("B").article
    offered = [
        article.words(span)
        for kind in SectionKind
        for offer in session.offers(kind)
        if offer.source == "B"
        for span in offer.suggestion.spans
    ]
    assert offered
    assert not any(SAID in words for words in offered)
