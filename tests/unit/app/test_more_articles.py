"""More articles join a brief that is open, by the rules of a draft of all of them."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.__main__ import main
from briefing.app.export import make
from briefing.app.opening import Grown, left_out, open_articles, open_file, open_pasted, read_more
from briefing.app.session import Session
from briefing.errors import BriefingError, ReadError
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.suggestion import SectionKind
from tests.unit.reading.test_cutting import nexis, several

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


def taken(session: Session, grown: Grown) -> Session:
    for letter, proposal in grown.proposals.items():
        session.propose(grown.brief.source(letter).article, proposal)
    session.do("add", lambda _: grown.brief)
    return session


def quotation(brief: Brief, words: str) -> tuple[set[str], ...]:
    """The letters of the sources that each entry with some words rests on."""
    return tuple({place.source for place in entry.places} for _, entry in brief.entries() if words in entry.text)


def test_a_file_that_is_given_twice_is_one_source(session: Session, files: tuple[Path, Path, Path]) -> None:
    before = session.brief
    assert read_more(before, [files[0]]).brief == before
    grown = read_more(before, [files[1], files[0], files[1], files[2]]).brief
    assert [source.name for source in grown.sources] == ["one.txt", "two.txt", "copy.txt"]


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


# -- files that cannot be read


@pytest.fixture
def damaged(tmp_path: Path) -> tuple[Path, Path]:
    """A PDF that is none, and a file that is not there."""
    pdf = tmp_path / "cut.pdf"
    pdf.write_bytes(b"%PDF-1.4 cut short")
    return pdf, tmp_path / "gone.txt"


def test_what_can_be_read_becomes_the_brief_and_what_cannot_is_told(
    files: tuple[Path, Path, Path], damaged: tuple[Path, Path]
) -> None:
    opened = open_articles([files[0], *damaged, files[1]], unexpected)
    opened.keeping.close()
    assert [source.name for source in opened.session.brief.sources] == ["one.txt", "two.txt"]
    assert left_out(opened.unread).message == (
        "2 files left out of the brief: “cut.pdf” could not be read, it is damaged; "
        "“gone.txt” could not be read, there is no such file. Add them once they can be read."
    )


def test_one_file_that_cannot_be_added_is_told_with_its_own_remedy(
    session: Session, files: tuple[Path, Path, Path], damaged: tuple[Path, Path]
) -> None:
    grown = read_more(session.brief, [damaged[1], files[1]])
    assert [source.name for source in grown.brief.sources] == ["one.txt", "two.txt"]
    assert left_out(grown.unread).message == (
        "1 file left out of the brief: “gone.txt” could not be read, there is no such file. "
        "Check its name and its folder."
    )


def test_where_no_file_can_be_read_there_is_no_brief(damaged: tuple[Path, Path]) -> None:
    with pytest.raises(ReadError, match=r"“cut\.pdf” could not be read: it is damaged"):
        open_articles(damaged, unexpected)


def test_an_export_of_several_with_one_that_cannot_be_read_writes_nothing_and_names_each(
    files: tuple[Path, Path, Path], damaged: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "brief.pdf"
    assert main(["export", str(files[0]), *map(str, damaged), "-o", str(made)]) == 1
    said = capsys.readouterr().err
    assert "“cut.pdf” could not be read" in said and "“gone.txt” could not be read" in said  # noqa: PT018
    assert len(said.splitlines()) == 2
    assert not made.exists()


def test_several_articles_pasted_together_are_as_many_sources() -> None:
    opened = open_pasted("\n\n".join(several(nexis)), unexpected)
    opened.keeping.close()
    names = [source.name for source in opened.session.brief.sources]
    assert names == [f"pasted text, article {number}" for number in (1, 2, 3)]
