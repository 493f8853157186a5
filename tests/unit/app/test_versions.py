"""A corrected article is taken into the brief, and a next story begins a new one, with nothing told twice."""

from pathlib import Path

import pytest

from briefing.app.opening import open_file
from briefing.app.session import Session
from briefing.app.versions import Fate, begin, read_next, read_version, with_version
from briefing.errors import BriefingError, ReadError
from briefing.model.brief import Brief
from briefing.model.suggestion import SectionKind
from tests.briefs import TEXT

NEWS = "Divers began work on the third quay wall on Monday, and the ministry set aside 90 million crowns more."


def unexpected(error: BriefingError) -> None:
    raise error


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """The first draft of an article of the harbour."""
    path = tmp_path / "aldhaven.txt"
    path.write_text(TEXT, encoding="utf-8")
    opened = open_file(path, unexpected)
    opened.keeping.close()
    return opened.session


def written(folder: Path, text: str) -> Path:
    path = folder / "next.txt"
    path.write_text(text, encoding="utf-8")
    return path


def first_words(brief: Brief, kind: SectionKind) -> str:
    return brief.section(kind).entries[0].text


def test_a_corrected_figure_is_shown_and_the_brief_keeps_its_words(session: Session, tmp_path: Path) -> None:
    path = written(tmp_path, TEXT.replace("up to nine days", "up to twelve days"))
    version = read_version(session.brief, path)
    changed = [passage for passage in version.passages if passage.fate is Fate.CHANGED]
    assert changed
    assert all("twelve days" in passage.words for passage in changed)
    taken = with_version(session.brief, version)
    assert len(taken.sources) == 2  # the old one stays for the words that the new one has not
    assert [entry.text for _, entry in taken.entries()] == [entry.text for _, entry in session.brief.entries()]


def test_a_version_that_only_grew_takes_the_place_of_its_source(session: Session, tmp_path: Path) -> None:
    version = read_version(session.brief, written(tmp_path, f"{TEXT}\n{NEWS}\n"))
    assert {passage.fate for passage in version.passages} == {Fate.SAME}
    assert [version.named.article.words(span) for span in version.new] == [NEWS]
    assert len(with_version(session.brief, version).sources) == 1


def test_offers_stand_where_their_words_are_with_the_new_version_and_after_undo(
    session: Session, tmp_path: Path
) -> None:
    version = read_version(session.brief, written(tmp_path, f"{NEWS}\n\n{TEXT}"))

    def offered() -> set[str]:
        article = session.brief.source("A").article
        offers = [offer.suggestion for kind in SectionKind for offer in session.offers(kind)]
        return {article.words(span) for suggestion in offers for span in suggestion.spans}

    before = offered()
    assert before
    session.propose(version.named.article, version.proposal)
    assert session.do("version", lambda brief: with_version(brief, version))
    assert before <= offered() | {NEWS}
    session.undo()
    assert offered() == before


@pytest.mark.parametrize(
    ("text", "why"),
    [(TEXT, "the same as the article"), ("A circus came to Tarn. It stayed for a week.\n", "no sentence of")],
)
def test_what_is_no_new_version_is_refused(session: Session, tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(ReadError, match=why):
        read_version(session.brief, written(tmp_path, text))


def test_a_new_brief_keeps_its_background_and_drafts_only_what_is_new(session: Session, tmp_path: Path) -> None:
    path = written(tmp_path, f"{NEWS}\n\n{TEXT}")
    story = read_next(session.brief, path)
    opened = begin(story, unexpected)
    opened.keeping.close()
    brief = opened.session.brief
    background = session.brief.section(SectionKind.BACKGROUND).entries
    assert [entry.text for entry in brief.section(SectionKind.BACKGROUND).entries] == [each.text for each in background]
    assert [story.named.article.words(span) for span in story.new] == [NEWS]
    told = [entry for section, entry in brief.entries() if section and section.kind is not SectionKind.BACKGROUND]
    assert all("third quay wall" in entry.text for entry in told)
    assert brief.bottom_line
    assert opened.session.path is None


def test_background_of_the_next_story_is_offered_and_not_put_in(session: Session, tmp_path: Path) -> None:
    past = "Parliament passed a law on harbours in 2020, after a ferry had struck the western quay in 2019."
    story = read_next(session.brief, written(tmp_path, f"{NEWS}\n\n{past}\n\n{TEXT}"))
    offered = {
        story.named.article.words(suggestion.span)
        for proposal in story.draft.proposals.values()
        for suggestion in proposal.suggestions
        if suggestion.section is SectionKind.BACKGROUND and suggestion.picked
    }
    assert past in offered
    background = story.draft.brief.section(SectionKind.BACKGROUND).entries
    assert [entry.text for entry in background] == [
        entry.text for entry in session.brief.section(SectionKind.BACKGROUND).entries
    ]
