"""How a brief stands: its findings depend on its own date, its style and the house's words."""

from dataclasses import replace

import pytest
from hypothesis import given

from briefing.app.export import make, missing_findings
from briefing.app.house_terms import house_terms_file
from briefing.app.standing import standing
from briefing.language.words import count_words
from briefing.model import revise
from briefing.model.brief import Brief, Entry, Section
from briefing.model.suggestion import SectionKind, Severity
from briefing.verify.check import check
from tests.briefs import MINISTER, briefs, quotation, sample_brief


def rules(brief: Brief) -> set[str]:
    return {finding.rule for finding in standing(brief).findings}


def test_words_the_house_writes_otherwise_are_found_once_it_has_a_list() -> None:
    brief = revise.add_own(Brief(), SectionKind.OUTLOOK, "The tap row goes on.")
    before = rules(brief)
    file = house_terms_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('"tap row" = "water dispute"\n', encoding="utf-8")
    assert len(rules(brief) - before) == 1


@pytest.mark.parametrize(
    ("written", "named"),
    [(b'tap row = "', "line 1"), (b'"tap row" = 3', "“tap row”"), (b'"" = "water"', "“”"), (b"\xff", "utf-8")],
)
def test_a_broken_list_of_house_words_does_no_harm_and_is_told(written: bytes, named: str) -> None:
    file = house_terms_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(written)
    found = standing(revise.add_own(Brief(), SectionKind.OUTLOOK, "The tap row goes on."))
    assert found.words == 5
    (told,) = [finding for finding in found.findings if finding.rule == "term"]
    assert named in told.why
    assert str(file) in told.remedy


def test_one_wrong_line_of_the_list_leaves_the_others_in_use() -> None:
    file = house_terms_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('"tap row" = "water dispute"\nrain = 3\n', encoding="utf-8")
    found = standing(revise.add_own(Brief(), SectionKind.OUTLOOK, "The tap row goes on."))
    whats = [finding.what for finding in found.findings if finding.rule == "term"]
    assert any("water dispute" in what for what in whats)
    assert len(whats) == 2


def test_the_length_is_measured_against_the_style() -> None:
    brief = revise.add_own(Brief(), SectionKind.OUTLOOK, "word " * 460)
    assert any("450" in f"{finding.what} {finding.why}" for finding in standing(brief).findings)


@given(briefs())
def test_the_finding_on_the_length_counts_the_words_that_the_gauge_counts(brief: Brief) -> None:
    words = standing(brief).words
    assert "length" not in {finding.rule for finding in check(brief, target=words)}
    if words:
        told = next(finding for finding in check(brief, target=words - 1) if finding.rule == "length")
        assert told.what == f"The brief has {words} words of {words - 1}"


def test_a_section_that_is_not_printed_counts_nothing() -> None:
    brief = sample_brief()
    untold = replace(brief, sections=tuple(replace(section, included=False) for section in brief.sections))
    assert 0 < standing(untold).words < standing(brief).words


def test_a_quotation_counts_with_its_speaker() -> None:
    def words(quoted: Entry) -> int:
        return standing(Brief(sections=(Section(SectionKind.QUOTES, (quoted,)),), sources=sample_brief().sources)).words

    quoted = quotation("e1", MINISTER, "The wall is the easy part.")
    assert words(quoted) - words(replace(quoted, speaker=None)) == count_words(f"{MINISTER.name} {MINISTER.role}")


def test_what_the_page_cannot_hold_or_lacks_is_told_before_an_export() -> None:
    brief = revise.add_own(Brief(), SectionKind.OUTLOOK, "A stray \x07 bell.")
    assert {"characters", "title"} <= rules(brief)


def test_a_character_that_no_font_has_is_told_with_its_entry() -> None:
    brief = revise.add_own(Brief(), SectionKind.OUTLOOK, "The sign \U00012000 is Sumerian.")
    (finding,) = missing_findings(brief, make(brief, ".pdf"))
    assert (finding.severity, finding.entry) == (Severity.ERROR, brief.section(SectionKind.OUTLOOK).entries[0].id)
    assert "CUNEIFORM SIGN A" in finding.what
