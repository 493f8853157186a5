"""What was kept on the shelf is found by a part of a name, joins a brief once, and is gone when it is forgotten."""

from pathlib import Path

import pytest

from briefing.app import shelf
from briefing.app.shelf import Wanted
from briefing.app.shelf_taking import take
from briefing.errors import ProjectError
from briefing.model.brief import Brief
from briefing.model.suggestion import SectionKind
from tests.briefs import sample_brief


def test_before_anything_is_kept_a_search_finds_nothing_and_makes_no_file() -> None:
    assert shelf.articles(Wanted("harbour")) == ()
    assert shelf.sayings(Wanted(speaker="Reuel")) == ()
    assert shelf.speakers("Reu") == ()
    shelf.forget("nothing")
    assert not shelf.shelf_file().exists()


def test_a_part_of_the_name_finds_all_that_somebody_has_said() -> None:
    shelf.keep(sample_brief())
    for name in ("Tomas Reuel", "reuel", "Tom"):
        assert [said.speaker for said in shelf.sayings(Wanted(speaker=name))] == ["Tomas Reuel"]
        assert len(shelf.articles(Wanted(speaker=name))) == 1
    assert shelf.sayings(Wanted(speaker="Euel")) == ()


def test_a_saved_brief_is_found_by_the_section_that_it_has_a_quotation_in(tmp_path: Path) -> None:
    wanted = Wanted(section=SectionKind.QUOTES)
    shelf.keep(sample_brief())
    assert shelf.sayings(wanted) == ()
    (said,) = shelf.sayings(Wanted())
    shelf.keep(take(Brief(), said).brief, tmp_path / "a.brief")
    assert [said.speaker for said in shelf.sayings(wanted)] == ["Tomas Reuel"]


def test_what_is_forgotten_is_gone() -> None:
    shelf.keep(sample_brief())
    (said,) = shelf.sayings(Wanted())
    shelf.forget(said.sha256)
    assert shelf.articles(Wanted()) == ()
    with pytest.raises(ProjectError, match="no longer on the shelf"):
        take(Brief(), said)
    shelf.forget_everything()
    assert not shelf.shelf_file().exists()
