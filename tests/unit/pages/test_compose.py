"""What a brief becomes on the page: order, headings, details, quotations, title, furniture."""

from dataclasses import replace

import pytest

from briefing.model.brief import Brief, Details, Entry, EntryKind, Free, Section
from briefing.model.suggestion import SectionKind
from briefing.pages.compose import compose
from briefing.pages.document import (
    Box,
    DetailsTable,
    Heading,
    ItemList,
    NoteList,
    PageDocument,
    Paragraph,
    Quote,
    Role,
    SourceList,
    Title,
)
from briefing.pages.style import Citations, Style, load_style
from tests.briefs import DIRECTOR, MINISTER, quotation, sample_brief, source, stretches

NOTE = load_style("briefing-note")


def composed(brief: Brief, style: Style = NOTE, **choices: object) -> PageDocument:
    return compose(brief, style, **choices)  # type: ignore[arg-type]


def headings(document: PageDocument) -> list[str]:
    return [block.paragraph.text for block in document.blocks if isinstance(block, Heading)]


def quotes(document: PageDocument) -> list[Quote]:
    return [block for block in document.blocks if isinstance(block, Quote)]


def with_section(kind: SectionKind, *entries: Entry, included: bool = True) -> Brief:
    brief = sample_brief()
    kept = (section for section in brief.sections if section.kind is not kind)
    return replace(brief, sections=(*kept, Section(kind, entries, included)))


def test_a_brief_opens_with_title_details_and_bottom_line() -> None:
    blocks = composed(sample_brief()).blocks
    assert [type(block) for block in blocks[:3]] == [Title, DetailsTable, Box]


def test_sections_stand_in_the_briefs_order_and_sources_last() -> None:
    brief = sample_brief()
    turned = replace(brief, sections=tuple(reversed(brief.sections)))
    assert headings(composed(turned)) == ["Outlook", "Quotes", "Key issues", "Background", "Source"]


def test_a_section_left_out_or_without_words_is_not_printed() -> None:
    blank = Entry("x", EntryKind.OWN, (Free(" \u200b\n"),))
    assert "Background" not in headings(composed(with_section(SectionKind.BACKGROUND, blank)))
    assert "Background" not in headings(composed(with_section(SectionKind.BACKGROUND, included=False)))


def test_a_sections_own_heading_stands_instead_of_the_styles() -> None:
    brief = with_section(SectionKind.OUTLOOK, Entry("x", EntryKind.OWN, (Free("Wait."),)))
    *rest, last = brief.sections
    assert "Next" in headings(composed(replace(brief, sections=(*rest, replace(last, heading="Next")))))


def test_empty_details_are_not_printed_and_none_means_no_table() -> None:
    brief = replace(sample_brief(), details=Details(to="Head of Desk", date=" "))
    (table,) = [block for block in composed(brief).blocks if isinstance(block, DetailsTable)]
    assert table.rows == (("TO", "Head of Desk"),)
    bare = composed(replace(brief, details=Details()))
    assert not [block for block in bare.blocks if isinstance(block, DetailsTable)]


def test_key_issues_are_a_list_with_bold_lead_ins() -> None:
    (listed,) = [block for block in composed(sample_brief()).blocks if isinstance(block, ItemList)]
    assert [item.runs[0].text for item in listed.items] == ["Fuel.", "Subsidy.", "Cost."]
    assert all(item.runs[0].bold for item in listed.items)


def test_the_comma_that_joined_a_quotation_to_its_cue_is_left_off_where_it_stands_alone() -> None:
    assert quotes(composed(sample_brief()))[1].words.text.endswith("told otherwise”")
    assert quotes(composed(sample_brief()))[0].words.text == (
        "“We can repair a wall in the dry, or we can lose a ship in the wet” "
        "“I know which of the two I would rather explain.”"
    )


def test_the_comma_is_left_off_before_the_ellipsis_that_stands_for_the_cue() -> None:
    words = "“We can repair a wall in the dry, or we can lose a ship in the wet,” … “told otherwise,”"
    entry = Entry("x", EntryKind.QUOTATION, stretches(words), (), DIRECTOR)
    (quote,) = quotes(composed(with_section(SectionKind.QUOTES, entry)))
    assert quote.words.text == words.replace(",”", "”")


def test_the_comma_stays_where_the_cue_still_follows() -> None:
    words = "“We can repair a wall in the dry, or we can lose a ship in the wet,” said Ilse Varga"
    entry = Entry("x", EntryKind.QUOTATION, stretches(words), (), DIRECTOR)
    (quote,) = quotes(composed(with_section(SectionKind.QUOTES, entry)))
    assert quote.words.text == words


def test_a_comma_within_a_quotation_that_ends_otherwise_is_never_touched() -> None:
    entry = quotation("x", DIRECTOR, "We can repair a wall in the dry, or we can lose a ship in the wet")
    (quote,) = quotes(composed(with_section(SectionKind.QUOTES, entry)))
    assert quote.words.text == "“We can repair a wall in the dry, or we can lose a ship in the wet”"


def test_a_speaker_has_full_name_and_role_once_then_the_name_the_article_uses() -> None:
    twice = [quotation(each, MINISTER, "Nobody will run out of fuel this winter") for each in ("x", "y")]
    first, second = quotes(composed(with_section(SectionKind.QUOTES, *twice)))
    assert first.speaker is not None
    assert second.speaker is not None
    assert first.speaker.text == "Tomas Reuel, transport minister of Norland"
    assert second.speaker.text == "Reuel"


def test_a_passage_with_a_quotation_that_names_nobody_prints_its_speaker() -> None:
    words = (
        "The islands’ assembly has asked for a ferry subsidy and called the closure “a decision made over our heads”."
    )
    entry = Entry("x", EntryKind.EXCERPT, stretches(words), (), MINISTER)
    document = composed(with_section(SectionKind.OUTLOOK, entry))
    assert any(each.text == f"{words} (Reuel)" for each in document.paragraphs())


def test_a_comment_is_labelled() -> None:
    (comment,) = [each for each in composed(sample_brief()).paragraphs() if each.role is Role.COMMENT]
    assert comment.text.startswith("Comment: Watch whether")
    assert comment.runs[0].bold


def test_a_translation_is_marked_ours_and_shows_the_original_in_its_language() -> None:
    article = replace(source().article, language="no")
    brief = replace(sample_brief(), sources=(replace(source(), article=article),))
    place = quotation("y", MINISTER, "Nobody will run out of fuel this winter").places
    entry = Entry("x", EntryKind.TRANSLATION, (Free("“Fuel will last.”"),), place, MINISTER)
    quotes_only = Section(SectionKind.QUOTES, (entry,))
    (quote,) = quotes(composed(replace(brief, sections=(quotes_only,))))
    assert quote.speaker is not None
    assert quote.speaker.text == (
        "Tomas Reuel, transport minister of Norland "
        "(our translation; original: Nobody will run out of fuel this winter)"
    )
    assert [run.text for run in quote.speaker.runs if run.language == "no"] == [
        "Nobody will run out of fuel this winter"
    ]


def test_the_title_is_the_headline_else_the_first_words_marked_to_be_edited() -> None:
    untitled = replace(sample_brief(), title=" ")
    assert composed(untitled).blocks[0] == Title(
        Paragraph(Role.TITLE, composed(replace(untitled, title=source().article.title or "")).blocks[0].paragraph.runs)  # type: ignore[union-attr]
    )
    bare = replace(source(), article=replace(source().article, title=None))
    document = composed(replace(untitled, sources=(bare,)))
    assert document.properties.title == "The port of Aldhaven will close its eastern … [title to be edited]"
    assert [finding.rule for finding in document.findings] == ["title"]


def test_marking_sender_date_and_title_are_furniture() -> None:
    furniture = composed(sample_brief()).furniture
    assert (furniture.head, furniture.marking) == ("BRIEFING", "OFFICIAL")
    assert furniture.foot == "Ports and Islands Desk · 15 January 2031"
    assert furniture.running == "Aldhaven: six months without the eastern basin"


def test_the_document_is_dated_by_its_date_else_by_its_latest_article() -> None:
    assert composed(sample_brief()).properties.created == "2031-01-15"
    undated = replace(sample_brief(), details=Details(date="next week"))
    assert composed(undated).properties.created == "2031-01-14"


def test_a_character_that_xml_cannot_hold_is_replaced_and_reported_with_its_entry() -> None:
    entry = Entry("x", EntryKind.OWN, (Free("half a\x00character"),))
    document = composed(with_section(SectionKind.OUTLOOK, entry))
    assert "half a\ufffdcharacter" in [paragraph.text for paragraph in document.paragraphs()]
    assert [(finding.rule, finding.entry) for finding in document.findings] == [("characters", "x")]


def test_numbers_and_purpose_in_a_ministerial_submission() -> None:
    document = composed(sample_brief(), load_style("ministerial"))
    numbers = [each.number for each in document.paragraphs() if each.number]
    assert numbers[:4] == ["1", "1.1", "2", "2.1"]
    assert headings(document)[0] == "Purpose"
    assert not [block for block in document.blocks if isinstance(block, Box)]


def test_a_recommendation_comes_first_where_the_style_says_so() -> None:
    brief = with_section(SectionKind.RECOMMENDATION, Entry("x", EntryKind.OWN, (Free("Note the cost."),)))
    assert headings(composed(brief, load_style("ministerial")))[:2] == ["Purpose", "Recommendation"]


def test_portion_marks_stand_before_every_passage_and_nowhere_else() -> None:
    document = composed(sample_brief(), replace(NOTE, portion_marks=True))
    marked = [paragraph.role for paragraph in document.paragraphs() if paragraph.text.startswith("(O) ")]
    assert set(marked) == {Role.PASSAGE, Role.ITEM, Role.QUOTATION, Role.COMMENT, Role.BOX}
    assert len(marked) == 12


def test_a_digest_groups_passages_under_their_articles() -> None:
    brief = sample_brief()
    second = replace(source(), id="B", credits=replace(source().credits, headline="Islands protest"))
    moved = replace(brief.sections[0].entries[0], places=(replace(brief.sections[0].entries[0].places[0], source="B"),))
    background = replace(brief.sections[0], entries=(moved, brief.sections[0].entries[1]))
    brief = replace(brief, sources=(*brief.sources, second), sections=(background, *brief.sections[1:]))
    found = [
        (block.level, block.paragraph.text)
        for block in composed(brief, load_style("digest")).blocks
        if isinstance(block, Heading)
    ]
    assert found[0] == (1, "Aldhaven to close its eastern basin for six months")
    assert (1, "Islands protest") in found
    assert found[found.index((1, "Islands protest")) + 1] == (2, "BACKGROUND")


@pytest.mark.parametrize("mode", list(Citations))
def test_every_way_of_citing(mode: Citations) -> None:
    document = composed(sample_brief(), citations=mode)
    text = "\n".join(paragraph.text for paragraph in document.paragraphs())
    notes = [block for block in document.blocks if isinstance(block, NoteList)]
    assert bool(notes) == (mode is Citations.NOTES)
    assert ("[A,\u00a0para.\u00a02]" in text) == (mode is Citations.INLINE)
    assert ("paras\u00a01–11" in text) == (mode in (Citations.AUTO, Citations.SOURCES))
    assert bool([block for block in document.blocks if isinstance(block, SourceList)]) == (mode is not Citations.NONE)
    assert text.endswith("Drawn from press reporting.")


@pytest.mark.parametrize(
    ("pages", "printed"),
    [
        ({8: "3"}, "p.\u00a03, para.\u00a08"),
        ({8: "3–4"}, "pp.\u00a03–4, para.\u00a08"),
        ({8: "A3–A4"}, "pp.\u00a0A3, A4, para.\u00a08"),
        ({3: "2"}, "para.\u00a08"),
    ],
)
def test_a_paragraph_of_a_printed_source_is_cited_with_its_page(pages: dict[int, str], printed: str) -> None:
    article = source().article
    paged = tuple(replace(each, page=pages.get(each.number)) for each in article.paragraphs)
    brief = replace(sample_brief(), sources=(replace(source(), article=replace(article, paragraphs=paged)),))
    entry = quotation("x", MINISTER, "Nobody will run out of fuel this winter")
    brief = replace(brief, sections=(Section(SectionKind.QUOTES, (entry,)),), bottom_line=None)
    for mode, cited in ((Citations.INLINE, f"[A,\u00a0{printed}]"), (Citations.NOTES, f"[A] {printed}")):
        assert cited in "\n".join(each.text for each in composed(brief, citations=mode).paragraphs())
    annexed = [each.text for each in composed(brief, with_annex=True).paragraphs()][-1]
    assert annexed.replace("\u00a0", " ").startswith(f"[A] {printed}:".replace("\u00a0", " "))


def test_several_paragraphs_are_cited_with_the_pages_of_all() -> None:
    article = source().article
    paged = tuple(replace(each, page=str(each.number // 4 + 1)) for each in article.paragraphs)
    brief = replace(sample_brief(), sources=(replace(source(), article=replace(article, paragraphs=paged)),))
    text = "\n".join(each.text for each in composed(brief, citations=Citations.SOURCES).paragraphs())
    assert "pp.\u00a01–3, paras\u00a01–11" in text


def test_two_sources_are_cited_by_notes_and_lettered() -> None:
    brief = replace(sample_brief(), sources=(source(), replace(source(), id="B")))
    entry = quotation("x", MINISTER, "Nobody will run out of fuel this winter")
    other = replace(entry, places=(replace(entry.places[0], source="B"),))
    brief = replace(brief, sections=(Section(SectionKind.QUOTES, (entry, other)),), bottom_line=None)
    document = composed(brief)
    (notes,) = [block for block in document.blocks if isinstance(block, NoteList)]
    assert [note.paragraph.text for note in notes.notes] == ["[A] para.\u00a08", "[B] para.\u00a08"]
    (listed,) = [block for block in document.blocks if isinstance(block, SourceList)]
    assert [each.text[:4] for each in listed.sources] == ["[A] ", "[B] "]


def test_what_a_source_does_not_say_is_left_out_of_its_line_and_its_file_named() -> None:
    bare = replace(source(), article=replace(source().article, title=None, publisher=None, published=None))
    (listed,) = [
        block for block in composed(replace(sample_brief(), sources=(bare,))).blocks if isinstance(block, SourceList)
    ]
    assert listed.sources[0].text == "aldhaven.txt, paras\u00a01–11"


def test_the_annex_shows_each_quotation_in_its_paragraph_once() -> None:
    document = composed(sample_brief(), with_annex=True)
    last = [block for block in document.blocks if isinstance(block, Heading)][-1]
    annexed = document.blocks[document.blocks.index(last) + 1 :]
    assert last.paragraph.text == "Annex: quotations in context"
    assert len(annexed) == 3
    first = annexed[0]
    assert isinstance(first, Paragraph)
    assert first.text.startswith("[A] para. 3: “We can repair")
    assert "said Ilse Varga" in first.text
    assert [run.text for run in first.runs if run.bold][1:] == [
        "We can repair a wall in the dry, or we can lose a ship in the wet,",
        "I know which of the two I would rather explain.",
    ]


def test_other_paper_keeps_the_styles_margins() -> None:
    page, other = composed(with_section(SectionKind.OUTLOOK)).page, composed(Brief(page_size="Letter")).page
    assert (round(page.width), round(page.height)) == (595, 842)
    assert (round(other.width), round(other.height)) == (612, 792)
    assert (other.left, other.top) == (page.left, page.top)
