"""No words between marks pass that are not the speaker's, and none that are raise an alarm."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import EditError
from briefing.model import reshape, revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, EntryKind, Free, Locked, Part, Place, Section, Source
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind, Severity
from briefing.verify.check import check, counts
from tests.briefs import MINISTER, TEXT, article, place, quotation, sample_brief, stretches

SAID = "We can repair a wall in the dry, or we can lose a ship in the wet,"
WEEK = "The wall is the easy part. The hard part is the week after it reopens, when every ship wants to be first,"


def with_entry(*parts: Free | Locked, kind: EntryKind = EntryKind.OWN, lead_in: str = "") -> Brief:
    """A brief of one entry, and of the sample's article with all of its quotations known."""
    entry = Entry("e1", kind, parts, lead_in=lead_in, speaker=MINISTER)
    known = tuple(known_quotation(words) for words in (SAID, WEEK, "a decision made over our heads"))
    source = replace(sample_brief().sources[0], quotations=known)
    return Brief(sections=(Section(SectionKind.QUOTES, (entry,)),), sources=(source,))


def known_quotation(words: str) -> Quotation:
    inner = place(words).span
    return Quotation(Span(inner.start - 1, inner.end + 1), inner, QuotationKind.FULL, speaker=Speaker("Ilse Varga"))


def part(words: str, text: str | None = None) -> Part:
    """Words of the source, or `text` at their place."""
    return Part(text or words, place(words))


def errors(brief: Brief) -> list[str]:
    return [finding.rule for finding in check(brief) if finding.severity is Severity.ERROR]


def test_a_brief_with_everything_in_it_has_no_error() -> None:
    assert errors(sample_brief()) == []
    assert (counts(sample_brief()).matching, counts(sample_brief()).total) == (6, 6)


@pytest.mark.parametrize(
    "altered",
    [
        SAID.replace("can repair", "cannot repair"),
        SAID.replace("dry", "dried"),
        SAID.replace("or we", "or, we"),
        SAID.replace("wall", "Wall"),
        SAID.replace("a wall in the dry", "the dry in a wall"),
        SAID.replace("wet,", "wet."),
    ],
)
def test_one_altered_word_or_stop_is_an_error(altered: str) -> None:
    brief = with_entry(Locked((part(SAID, altered),)), kind=EntryKind.QUOTATION)
    assert errors(brief) == ["altered"]
    assert counts(brief).matching == 0


def test_the_finding_names_the_entry_the_words_and_what_to_do() -> None:
    finding = check(with_entry(Locked((part("a wall", "the wall"),))))[0]
    assert (finding.entry, finding.words) == ("e1", "“the wall”")
    assert finding.remedy


def test_white_space_and_marks_that_show_nothing_are_no_alteration() -> None:
    spaced = SAID.replace("a wall", "a\u00a0wall").replace("ship", "sh\u00adip").replace(" or ", "\n or ")
    assert errors(with_entry(Locked((part(SAID, spaced),)), kind=EntryKind.QUOTATION)) == []


def test_words_left_out_need_a_mark() -> None:
    whole, rest = part("The wall is the easy part."), part("when every ship wants to be first,")
    assert errors(with_entry(Locked((whole, Part(" "), rest)))) == ["trimmed"]
    assert errors(with_entry(Locked((whole, Part(" … "), rest)))) == []


def test_words_between_two_insertions_are_not_the_speaker_s() -> None:
    whole = part("The wall is the easy part.")
    assert errors(with_entry(Locked((whole, Part(" [the western one]"))))) == []
    assert errors(with_entry(Locked((whole, Part(" [so] nothing is hard [now]"))))) == ["altered"]


def test_words_of_two_sources_are_no_one_s_quotation() -> None:
    first, rest = part("The wall is the easy part."), part(" The hard part is the week after it reopens,")
    other = replace(rest, place=replace(place(rest.text), source="B"))
    brief = with_entry(Locked((first, other, Part(" …"))))
    assert errors(replace(brief, sources=(*brief.sources, replace(brief.sources[0], id="B"))))
    assert errors(with_entry(Locked((first, rest, Part(" …"))))) == []


@pytest.mark.parametrize(("opening", "closing"), [("“", "»"), ("‘", "›"), ("‹", "’"), ("", "")])
def test_marks_that_are_no_pair_are_an_error(opening: str, closing: str) -> None:
    marked = Locked((part(SAID),), opening, closing)
    assert "unpaired" in errors(with_entry(marked, kind=EntryKind.QUOTATION))


def test_the_stop_of_an_initial_ends_no_sentence() -> None:
    text = "“I told T. Reuel that it is over,” she said."
    inner = place("I told T. Reuel that it is over,", text).span
    said = Quotation(Span(inner.start - 1, inner.end + 1), inner, QuotationKind.FULL, speaker=Speaker("Ilse Varga"))
    source = Source("A", article(text), quotations=(said,))
    cut = Entry("e1", EntryKind.QUOTATION, (Locked((Part("I told T.", place("I told T.", text)),)),))
    assert errors(Brief(sections=(Section(SectionKind.QUOTES, (cut,)),), sources=(source,))) == ["cut"]


def test_parts_in_another_order_are_an_error_even_with_a_mark() -> None:
    whole, rest = part("The wall is the easy part."), part("when every ship wants to be first,")
    assert errors(with_entry(Locked((rest, Part(" … "), whole)))) == ["order"]


@pytest.mark.parametrize("words", ["We can repair a wall in the dry,", "or we can lose a ship in the wet,"])
def test_a_quotation_set_off_may_not_be_cut_in_mid_sentence(words: str) -> None:
    assert errors(with_entry(Locked((part(words),)), kind=EntryKind.QUOTATION)) == ["cut"]


def test_an_ellipsis_shows_the_cut() -> None:
    front = Locked((part("We can repair a wall in the dry,"), Part(" …")))
    back = Locked((Part("… "), part("or we can lose a ship in the wet,")))
    assert errors(with_entry(front, Free(" "), back, kind=EntryKind.QUOTATION)) == []


def test_a_cut_at_a_sentence_s_end_needs_no_mark() -> None:
    first = Locked((part("The wall is the easy part."),))
    last = Locked((part("The hard part is the week after it reopens, when every ship wants to be first,"),))
    assert errors(with_entry(first, Free(" "), last, kind=EntryKind.QUOTATION)) == []


def test_words_woven_into_the_writer_s_sentence_need_no_mark() -> None:
    assert errors(with_entry(Free("To her it was a choice to "), Locked((part("lose a ship"),)), Free("."))) == []


def test_a_whole_sentence_begun_within_a_line_may_not_lose_its_end() -> None:
    woven = with_entry(Free("She said: "), Locked((part("We can repair a wall in the dry,"),)))
    assert errors(woven) == ["cut"]


@pytest.mark.parametrize("text", ["He said “no.", "He said no”.", "A « mark", "“One” and “two"])
def test_a_mark_without_its_pair_is_an_error(text: str) -> None:
    assert "unpaired" in errors(with_entry(Free(text)))


def test_such_a_mark_is_one_error_and_not_also_words_of_no_source() -> None:
    assert errors(with_entry(Free("She called it “a wall of gold, and left."))) == ["unpaired"]


@pytest.mark.parametrize("text", ["the workers’ board", "a 5'10\" wall", "don’t", "’tis the ’90s"])
def test_apostrophes_and_inches_are_no_marks(text: str) -> None:
    assert errors(with_entry(Free(text))) == []


@pytest.mark.parametrize("mark", ["“{}”", '"{}"', "«{}»"])
def test_words_between_typed_marks_must_stand_in_a_source(mark: str) -> None:
    assert errors(with_entry(Free(f"He spoke of {mark.format('a decision made over their heads')}."))) == ["no-source"]
    assert errors(with_entry(Free(f"He spoke of {mark.format('a decision made over our heads')}."))) == []


@pytest.mark.parametrize("words", ["decision made … our heads", "a decision [taken] over our heads", "our heads,"])
def test_typed_quotations_may_be_trimmed_with_a_mark(words: str) -> None:
    assert errors(with_entry(Free(f"They resented “{words}” in May."))) == []


@pytest.mark.parametrize("words", ["our heads … a decision", "decisi", "heads made over", "A decision made"])
def test_typed_quotations_keep_order_words_and_case(words: str) -> None:
    assert errors(with_entry(Free(f"They resented “{words}” in May."))) == ["no-source"]


def test_marks_in_a_lead_in_count_too() -> None:
    assert errors(with_entry(Free("Fuel is short."), lead_in="“Panic”")) == ["no-source"]


@pytest.mark.parametrize(
    "words", ["“a decision made over our heads”", "‘lose a ship’", "Aldhaven’s “eastern basin” to close"]
)
def test_a_title_may_quote_an_article_or_its_headline(words: str) -> None:
    assert errors(replace(sample_brief(), title=words)) == []


def test_a_quotation_in_the_title_or_in_a_heading_must_stand_in_a_source_too() -> None:
    brief = sample_brief()
    titled = replace(brief, title="Minister: “everybody will run out of fuel”")
    headed = reshape.rename_section(brief, SectionKind.QUOTES, "What “the captain” said")
    assert errors(titled) == errors(headed) == ["no-source"]
    assert (counts(titled).matching, counts(titled).total) == (6, 6)
    assert errors(revise.include_section(headed, SectionKind.QUOTES, included=False)) == []


def test_the_words_of_a_translation_are_ours() -> None:
    assert errors(with_entry(Free("“Niemand wird frieren”"), kind=EntryKind.TRANSLATION)) == []


def test_a_section_that_is_off_the_page_raises_no_alarm() -> None:
    brief = with_entry(Free("“Panic”"))
    assert errors(revise.include_section(brief, SectionKind.QUOTES, included=False)) == []


def test_a_quotation_whose_source_was_taken_out_is_an_error() -> None:
    assert errors(replace(with_entry(Locked((part(SAID),))), sources=())) == ["altered"]


def test_a_place_in_another_source_does_not_count() -> None:
    brief = with_entry(Locked((Part(SAID, Place("B", place(SAID).span)),)), kind=EntryKind.QUOTATION)
    other = replace(brief.sources[0], id="B", article=article("Nothing was said. " * 40), quotations=())
    assert errors(replace(brief, sources=(*brief.sources, other))) == ["altered"]


@pytest.mark.parametrize(("words", "matching"), [("over our heads", 1), ("over our necks", 0)])
def test_a_quotation_that_was_typed_is_counted_too(words: str, matching: int) -> None:
    tally = counts(with_entry(Free(f"They spoke of “a decision made {words}”.")))
    assert (tally.matching, tally.total) == (matching, 1)


def test_a_finding_repeats_no_more_words_than_fit_in_a_list() -> None:
    (finding,) = (each for each in check(with_entry(Free(f"“{'wall ' * 40}”"))) if each.rule == "no-source")
    assert len(finding.what) < 100


def test_a_quotation_without_a_speaker_is_counted_as_uncertain() -> None:
    nobody = replace(quotation("e1", MINISTER, WEEK), speaker=None)
    brief = replace(with_entry(Free("x")), sections=(Section(SectionKind.QUOTES, (nobody,)),))
    assert counts(brief).uncertain == 1


@given(st.lists(st.sampled_from(TEXT.split()), max_size=12), st.integers(1, 9))
def test_no_rewording_that_the_desk_accepts_alters_a_quotation(words: list[str], number: int) -> None:
    brief, entry_id = sample_brief(), f"e{number}"
    try:
        brief = revise.reword_entry(brief, entry_id, " ".join(words))
    except EditError:
        return
    assert [rule for rule in errors(brief) if rule in {"altered", "order", "trimmed"}] == []


def test_stretches_of_the_sample_are_bound_to_the_source() -> None:
    (locked,) = [one for one in stretches(f"“{SAID}”") if isinstance(one, Locked)]
    assert locked.parts[0].place == place(SAID)


@pytest.mark.parametrize("marks", ["＂＂", "「」", "『』", "〝〞"])
def test_marks_of_other_scripts_are_marks_too(marks: str) -> None:
    assert errors(with_entry(Free(f"She called it {marks[0]}a wall of gold and glass{marks[1]} in the end.")))
