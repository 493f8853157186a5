"""The PDF: what a reader sees, what a screen reader hears, what an archive accepts."""

import io
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from page import ValidationProfile, validate_pdf
from PIL import Image

from briefing.errors import ExportError
from briefing.model.brief import Brief, Details, Entry, EntryKind, Free
from briefing.model.suggestion import SectionKind
from briefing.model.wording import fold
from briefing.pages.compose import compose
from briefing.pages.document import (
    Box,
    DetailsTable,
    Face,
    Heading,
    ItemList,
    Logo,
    PageDocument,
    Paragraph,
    Quote,
    Role,
    Run,
    paragraphs_of,
)
from briefing.pages.style import Citations, load_style, style_names
from briefing.writers.made import Made
from briefing.writers.pdf import machine, write
from briefing.writers.pdf.fonts import Fonts
from briefing.writers.pdf.lines import broken
from briefing.writers.pdf.setting import Setter
from tests.briefs import ANY_WORDS, briefs, sample_brief
from tests.tagged_pdf import read_tagged, words_of

PROFILES = (ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A)


def made(brief: Brief | None = None, style: str = "briefing-note", **choices: object) -> Made:
    document = compose(brief or sample_brief(), load_style(style), **choices)  # type: ignore[arg-type]
    return write(document)


def failures(data: bytes, folder: Path) -> list[str]:
    """What the rules of PDF/UA-1 and PDF/A-2a, as page-validation knows them, find amiss."""
    path = folder / "brief.pdf"
    path.write_bytes(data)
    reports = (validate_pdf(path, profile=profile) for profile in PROFILES)
    return [f"{failure.rule_id}: {failure.message}" for report in reports for failure in report.failures]


def printed_words(document: PageDocument) -> Iterator[str]:
    """The words of every paragraph in reading order, with its number before it and without its notes."""
    for block in document.blocks:
        if isinstance(block, DetailsTable):
            yield from (words for row in block.rows for words in row)
        yield from (f"{paragraph.number} {paragraph.text}" for paragraph in paragraphs_of(block))


def with_passage(words: str, kind: EntryKind = EntryKind.EXCERPT, section: SectionKind = SectionKind.OUTLOOK) -> Brief:
    """The sample with one more passage at the end of a section."""
    brief = sample_brief()
    entry = Entry("new", kind, (Free(words),))
    sections = tuple(
        replace(each, entries=(*each.entries, entry)) if each.kind is section else each for each in brief.sections
    )
    return replace(brief, sections=sections)


@pytest.mark.parametrize("style", style_names())
@pytest.mark.parametrize("citations", ["notes", "inline", "sources", "none"])
def test_every_style_is_accessible_and_archivable(style: str, citations: str, tmp_path: Path) -> None:
    pdf = made(style=style, citations=Citations(citations), with_annex=True)
    assert failures(pdf.data, tmp_path) == []


def test_an_independent_checker_finds_nothing(shared: Path, tmp_path: Path) -> None:
    checker = shared / "check" / "check_pdf.py"
    paths = []
    for style in style_names():
        path = tmp_path / f"{style}.pdf"
        path.write_bytes(made(style=style, citations=Citations.NOTES).data)
        paths.append(str(path))
    report = subprocess.run([sys.executable, str(checker), *paths], capture_output=True, text=True, check=True).stdout
    assert "FAIL" not in report
    assert report.count("no failures") == len(paths)


@pytest.fixture
def bare_machine() -> Iterator[None]:
    """A machine without fonts of its own, so that nothing depends on what is installed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(machine, "_files", tuple)
        yield


@pytest.mark.usefixtures("bare_machine")
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(brief=briefs(ANY_WORDS), style=st.sampled_from(style_names()))
def test_any_brief_keeps_its_words_in_order_and_both_standards(
    brief: Brief, style: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    document = compose(brief, load_style(style))
    pdf = write(document)
    lost = {each.character for each in pdf.missing}
    read, at = fold(words_of(pdf.data)), 0
    for words in printed_words(document):
        expected = fold("".join("\ufffd" if each in lost else each for each in words))
        for piece in expected.split():
            at = read.index(piece, at) + len(piece)
    assert failures(pdf.data, tmp_path_factory.mktemp("pdf")) == []


def test_a_screen_reader_hears_headings_lists_quotations_and_notes() -> None:
    roles = [tagged.role for tagged in read_tagged(made(citations=Citations.NOTES).data)]
    assert roles.count("H1") == 1
    assert roles.count("H2") == 5
    assert roles.count("LI") == 3
    assert roles.count("BlockQuote") == 3
    assert roles.count("Note") == 11
    assert roles[:3] == ["Document", "H1", "Table"]


def test_words_stand_apart_where_a_line_ends() -> None:
    words = "a wall of words that goes on " * 40
    heard = {tagged.text for tagged in read_tagged(made(with_passage(words)).data)}
    assert words.strip() in heard


def test_a_passage_over_two_pages_is_heard_whole_and_has_a_spot_on_each() -> None:
    words = ("a passage that no single page can hold " * 200).strip()
    pdf = made(with_passage(words))
    assert words in {tagged.text for tagged in read_tagged(pdf.data)}
    pages = [spot.page for spot in pdf.places["new"]]
    assert pages == list(range(pages[0], pages[-1] + 1))
    assert len(pages) > 1


def test_every_entry_has_its_place_within_the_margins() -> None:
    pdf, brief = made(), sample_brief()
    page = load_style("briefing-note").page
    assert set(pdf.places) == {entry.id for _, entry in brief.entries()}
    for spots in pdf.places.values():
        for spot in spots:
            assert 1 <= spot.page <= pdf.pages
            assert page.left <= spot.left
            assert spot.left + spot.width <= page.width - page.right + 0.01
            assert page.top <= spot.top
            assert spot.top + spot.height <= page.height - page.bottom + 0.01


def test_the_place_of_an_entry_is_where_its_words_are_drawn() -> None:
    import pypdfium2

    pdf = made()
    (spot,) = pdf.places["e10"]
    with pypdfium2.PdfDocument(pdf.data) as document:
        page = document[spot.page - 1]
        height = page.get_height()
        found = page.get_textpage().get_text_bounded(
            left=spot.left, top=height - spot.top, right=spot.left + spot.width, bottom=height - spot.top - spot.height
        )
    assert fold(found) == sample_brief().find("e10").text


def test_the_same_brief_gives_the_same_bytes() -> None:
    assert made(citations=Citations.NOTES).data == made(citations=Citations.NOTES).data


def test_the_colour_profile_is_the_same_on_every_day_and_system() -> None:
    with pikepdf.open(io.BytesIO(made().data)) as pdf:
        profile = pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()
    assert (profile[24:36].hex(), profile[40:44]) == ("07d000010001000000000000", b"APPL")


def test_the_dates_are_the_briefs_and_not_todays() -> None:
    with pikepdf.open(io.BytesIO(made().data)) as pdf:
        assert str(pdf.docinfo.CreationDate).startswith("D:20310115")
        assert "2031-01-15" in pdf.Root.Metadata.read_bytes().decode()


def test_a_brief_without_any_date_claims_none() -> None:
    brief = sample_brief()
    undated = replace(brief.sources[0], article=replace(brief.sources[0].article, published=None))
    brief = replace(brief, details=Details(), sources=(undated,))
    with pikepdf.open(io.BytesIO(made(brief).data)) as pdf:
        assert "/CreationDate" not in pdf.docinfo


def test_sections_are_bookmarks() -> None:
    with pikepdf.open(io.BytesIO(made().data)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Background", "Key issues", "Quotes", "Outlook", "Source"]


def test_notes_lead_to_the_sources_and_back() -> None:
    with pikepdf.open(io.BytesIO(made(citations=Citations.NOTES).data)) as pdf:
        says = [str(link.Contents) for page in pdf.pages for link in page.get("/Annots", [])]
    assert sorted(says) == sorted([*(f"Note {n}" for n in range(1, 12)), *["Back to the text", "Source A"] * 11])


def test_a_headline_leads_to_its_address_and_nothing_else_is_a_link() -> None:
    brief = sample_brief()
    for address, links in (("https://example.org/a?b=1&c=2", 1), ("javascript:alert(1)", 0), ("file:///etc/x", 0)):
        source = replace(brief.sources[0], credits=replace(brief.sources[0].credits, address=address))
        with pikepdf.open(io.BytesIO(made(replace(brief, sources=(source,))).data)) as pdf:
            found = [str(link.A.URI) for page in pdf.pages for link in page.get("/Annots", [])]
        assert found == [address][:links]


def test_article_text_is_never_markup() -> None:
    words = "AT&T said <b>x</b> <c> &amp; ]]> %s \\n (paren"
    assert words in {tagged.text for tagged in read_tagged(made(with_passage(words)).data)}


def test_greek_cyrillic_and_vietnamese_italics_are_complete() -> None:
    words = "“Ελληνικά και Русский текст, tiếng Việt”"
    pdf = made(with_passage(words, EntryKind.QUOTATION, SectionKind.QUOTES))
    assert pdf.missing == ()
    assert words in {tagged.text for tagged in read_tagged(pdf.data)}


def test_a_character_that_no_font_has_is_reported_with_its_words_and_not_dropped() -> None:
    pdf = made(with_passage("The sign \U00012000 stands for a star."))
    assert [each.character for each in pdf.missing] == ["\U00012000"]
    assert "The sign" in pdf.missing[0].words
    assert "The sign \ufffd stands for a star." in {tagged.text for tagged in read_tagged(pdf.data)}


def test_chinese_japanese_and_korean_are_set_in_fonts_of_the_machine(tmp_path: Path) -> None:
    words = "東京港は六か月間閉鎖、北京表示、항구는 폐쇄"
    if not machine.faces_showing(frozenset("東閉항"), "ja"):
        pytest.skip("no font of this machine has Chinese, Japanese and Korean")
    pdf = made(with_passage(f"The port said {words * 9}."))
    assert pdf.missing == ()
    assert f"The port said {words * 9}." in {tagged.text for tagged in read_tagged(pdf.data)}
    assert failures(pdf.data, tmp_path) == []


def test_a_line_of_ideographs_never_begins_with_a_full_stop() -> None:
    if not machine.faces_showing(frozenset("東。"), "ja"):
        pytest.skip("no font of this machine has Japanese")
    for ideographs in range(30, 50):
        (_, text) = _first_lines("東" * ideographs + "。" + "東" * 30)
        assert not text.startswith("。")


def _first_lines(words: str) -> tuple[str, str]:
    """The first two lines of a passage."""
    sample = compose(sample_brief(), load_style("briefing-note"))
    document = replace(sample, blocks=(Paragraph(Role.PASSAGE, (Run(words),)),))
    setter = Setter(document, Fonts(document))
    first, second, *_ = broken(setter.words((Run(words),), setter.look(Role.PASSAGE)), setter.width)
    return tuple("".join(fragment.text for fragment in line.fragments) for line in (first, second))  # type: ignore[return-value]


def test_a_style_with_a_font_that_is_not_here_is_refused_by_the_fonts_name() -> None:
    style = load_style("briefing-note")
    look = replace(style.looks[Role.PASSAGE], face=Face("No Such Typeface", "Cambria"))
    document = compose(sample_brief(), replace(style, looks={**style.looks, Role.PASSAGE: look}))
    with pytest.raises(ExportError, match="No Such Typeface"):
        write(document)


def test_a_logo_stands_at_the_head_with_its_alternative_text(tmp_path: Path) -> None:
    style = replace(load_style("briefing-note"), logo=Logo(_picture(), 60, 24, "The port authority’s crest"))
    pdf = write(compose(sample_brief(), style))
    assert failures(pdf.data, tmp_path) == []
    assert [tagged.role for tagged in read_tagged(pdf.data)][1:3] == ["Figure", "H1"]
    with pikepdf.open(io.BytesIO(pdf.data)) as file:
        assert str(file.Root.StructTreeRoot.K[0].K[0].Alt) == "The port authority’s crest"


def _picture() -> bytes:
    """A PNG with transparent parts, as logos are."""
    file = io.BytesIO()
    Image.new("RGBA", (60, 24), (20, 50, 79, 128)).save(file, "PNG")
    return file.getvalue()


def test_a_style_may_ask_for_letter_paper() -> None:
    with pikepdf.open(io.BytesIO(made(style="memo").data)) as pdf:
        assert [round(float(each)) for each in pdf.pages[0].MediaBox] == [0, 0, 612, 792]


@pytest.mark.parametrize("words", ["שלום לכולם", "هذا خبر", "बंदरगाह बंद", "ท่าเรือ"])
def test_scripts_that_need_shaping_are_refused_with_a_way_out(words: str) -> None:
    with pytest.raises(ExportError, match="Export to Word"):
        made(with_passage(words))


def test_one_word_longer_than_a_line_is_broken_and_heard_whole() -> None:
    word = "https://example.org/" + "a" * 400
    assert word in {tagged.text for tagged in read_tagged(made(with_passage(word)).data)}


def test_the_file_is_small() -> None:
    assert len(made(citations=Citations.NOTES, with_annex=True).data) < 90_000


def test_marking_and_page_number_stand_on_every_page_but_are_not_heard() -> None:
    import pypdfium2

    pdf = made(with_passage("a passage that fills the page " * 400))
    assert "OFFICIAL" not in words_of(pdf.data)
    with pypdfium2.PdfDocument(pdf.data) as document:
        for number, page in enumerate(document, 1):
            words = page.get_textpage().get_text_range()
            assert words.count("OFFICIAL") == 2
            assert f"{number} / {pdf.pages}" in words


def test_blocks_without_words_do_no_harm(tmp_path: Path) -> None:
    nothing = Paragraph(Role.PASSAGE, ())
    document = compose(sample_brief(), load_style("briefing-note"))
    empty = (
        Heading(nothing, 1, "nothing"),
        nothing,
        ItemList((nothing,)),
        Quote(nothing, None),
        Box(nothing, (nothing,)),
        DetailsTable(()),
        Paragraph(Role.PASSAGE, (Run("1", note=1),)),
    )
    assert failures(write(replace(document, blocks=(*document.blocks, *empty))).data, tmp_path) == []
