"""An organisation's template: what it brings is kept, its places are filled, and the brief stands where it wants it."""

import io
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from briefing.errors import ExportError
from briefing.pages.document import DetailsTable, PageDocument, Title
from briefing.writers import word
from briefing.writers.made import Made
from tests.golden.word_documents import documents, every_shape, sample_document
from tests.golden.word_reading import W, WordFile, folded, parts_of, words_of
from tests.golden.word_templates import TEMPLATES, Template, p, section, style
from tests.golden.word_validity import problems

TITLE = "Aldhaven: six months without the eastern basin"


def made(name: str, document: PageDocument | None = None, *, keep_text: bool = True) -> WordFile:
    return WordFile(write(name, document, keep_text=keep_text).data)


def write(name: str, document: PageDocument | None = None, *, keep_text: bool = True) -> Made:
    return word.write(document or sample_document(), TEMPLATES[name](), keep_text=keep_text)


@pytest.mark.parametrize("keep_text", [True, False])
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_file_in_a_template_obeys_the_schema(name: str, keep_text: bool, shared: Path) -> None:
    assert problems(write(name, keep_text=keep_text).data, shared) == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(document=documents(), name=st.sampled_from(sorted(TEMPLATES)))
def test_any_document_fits_any_template(document: PageDocument, name: str, shared: Path) -> None:
    assert problems(write(name, document).data, shared) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_word_of_the_brief_is_lost_in_a_template(name: str) -> None:
    file = made(name)
    said = folded("\n".join([file.text(), file.furniture("header"), file.furniture("footer"), *file.notes()]))
    for paragraph in sample_document().paragraphs():
        assert folded(paragraph.text) in said
    assert "OFFICIAL" in said
    for block in sample_document().blocks:
        if isinstance(block, DetailsTable):
            assert all(value in said for _, value in block.rows)


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_same_document_and_template_make_the_same_bytes(name: str) -> None:
    assert write(name).data == write(name).data


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_prompt_and_no_mark_stays_behind(name: str) -> None:
    file = made(name)
    said = file.text() + file.furniture("header") + file.furniture("footer")
    assert "{{" not in said
    assert "Cliquez" not in said
    assert "Hier klicken" not in said


@pytest.mark.parametrize(
    ("name", "kept"),
    [("ministry", "Ministerium für Häfen und Inseln"), ("firm", "VARGA & PARTNERS"), ("nordic", "Havnestyrelsen")],
)
def test_letterhead_and_foot_stay_the_house_s(name: str, kept: str) -> None:
    file = made(name)
    assert kept in file.furniture("header")
    assert "BRIEFING" not in file.furniture("header")


def test_the_page_stays_the_house_s() -> None:
    margins = made("ministry").body.find(f"{W}sectPr/{W}pgMar")
    assert margins is not None
    assert margins.get(f"{W}left") == "1418"


def test_controls_are_filled_by_tag_in_the_house_s_language_and_keep_their_look() -> None:
    file = made("ministry")
    assert file.controls()["Empfänger"] == "Permanent Secretary"
    assert file.controls()["Betreff"] == TITLE
    assert file.controls()["VS-Einstufung"] == "OFFICIAL"
    bold = file.body.find(f".//{W}sdt/{W}sdtPr/{W}tag[@{W}val='Betreff']/../../{W}sdtContent//{W}b")
    assert bold is not None


def test_bookmarks_are_filled_and_stay() -> None:
    bookmarks = made("firm").bookmarks()
    assert bookmarks["To"] == "Permanent Secretary"
    assert bookmarks["Subject"] == TITLE


def test_marks_spread_over_runs_are_filled() -> None:
    assert made("university").lines()[0].text == f"Briefing: {TITLE} of 15 January 2031"


def test_legacy_form_fields_are_filled() -> None:
    lines = [line.text for line in made("nordic").lines()[:4]]
    assert lines == ["Til: Permanent Secretary", "Dato: 15 January 2031", f"Emne: {TITLE}", "Klassifikation: OFFICIAL"]


def test_places_in_both_forms_of_a_text_box_are_filled() -> None:
    xml = made("text_box").parts["word/document.xml"].decode()
    assert xml.count("Our ref: PI / 2031-004") == 2


def test_what_has_a_place_is_not_said_twice() -> None:
    file = made("ministry")
    assert file.text().count(TITLE) == 1
    assert file.text().count("Permanent Secretary") == 1
    assert "Ports and Islands Desk" in file.text()


def test_a_title_in_the_header_alone_is_still_said_in_the_text() -> None:
    template = Template(p("{{body}}") + section('<w:headerReference w:type="default" r:id="header1"/>'))
    template.part("styles", style("Normal", "Normal", more=' w:default="1"')).part("hdr", p("{{title}}"), "header1")
    file = WordFile(word.write(sample_document(), template.data()).data)
    assert TITLE in file.text()
    assert TITLE in file.furniture("header")


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("ministry", "Datum: 15 January 2031", "Mit freundlichen Grüßen"),
        ("firm", "Dear colleagues,", "Yours, Varga & Partners"),
        ("text_box", "Above the text.", "Below the text."),
        ("french", "NOTE À L’ATTENTION DE Permanent Secretary", "Diffusion : "),
    ],
)
def test_the_body_stands_at_its_place(name: str, before: str, after: str) -> None:
    lines = [line.text for line in made(name).lines()]
    heading = lines.index("Background")
    assert lines.index(before) < heading < lines.index(after)


def test_the_body_goes_to_the_end_where_it_has_no_place_and_leaves_no_gap() -> None:
    lines = [line.text for line in made("university").lines()]
    assert lines[1] == "TO"
    assert lines[-1] == "Drawn from press reporting."


def test_the_body_can_stand_in_a_cell() -> None:
    body = made("cell").body
    cell = next(cell for cell in body.iter(f"{W}tc") if cell.find(f"{W}p/{W}bookmarkStart") is not None)
    assert "A decision on the western basin" in "".join(words_of(cell))


def test_a_place_for_the_body_in_a_text_box_is_passed_over() -> None:
    """Word allows no footnotes in text boxes."""
    parts = parts_of(TEMPLATES["text_box"]())
    main = parts["word/document.xml"].replace(b"Our ref: {{ref}}", b"{{text}}").replace(b"{{body}}", b"")
    file = WordFile(word.write(sample_document(), zipped({**parts, "word/document.xml": main})).data)
    for box in file.body.iter(f"{W}txbxContent"):
        assert "Background" not in "".join(words_of(box))
    assert "Background" in file.text()


def test_the_body_stands_in_no_block_control() -> None:
    """LibreOffice loses the first paragraph of a block control that has a footnote."""
    for control in made("french").body.iter(f"{W}sdt"):
        assert "Background" not in "".join(words_of(control))


@pytest.mark.parametrize(
    ("name", "text", "style_id"),
    [
        ("ministry", "Background", "berschrift1"),
        ("nordic", "Background", "Overskrift1"),
        ("french", "Background", "T1"),
        ("french", "“Nobody will run out of fuel this winter, and nobody should be told otherwise”", "Cit"),
    ],
)
def test_styles_are_found_whatever_they_are_called(name: str, text: str, style_id: str) -> None:
    line = next(line for line in made(name).lines() if line.text == text)
    named = line.element.find(f"{W}pPr/{W}pStyle")
    assert named is not None
    assert named.get(f"{W}val") == style_id


def test_a_heading_is_known_by_its_level_where_its_name_says_nothing() -> None:
    below = next(line for line in made("french", every_shape()).lines() if line.text == "A heading below")
    named = below.element.find(f"{W}pPr/{W}pStyle")
    assert named is not None
    assert named.get(f"{W}val") == "T2"


def test_missing_styles_are_added_on_the_house_s_normal_and_in_its_face() -> None:
    quote = made("ministry").style("Quote")
    based = quote.find(f"{W}basedOn")
    assert based is not None
    assert based.get(f"{W}val") == "Standard"
    assert quote.find(f"{W}rPr/{W}rFonts") is None
    assert quote.find(f"{W}rPr/{W}sz") is None


def test_a_house_s_own_bullets_are_used_and_ours_lent_where_it_has_none() -> None:
    own = next(line for line in made("university").lines() if line.text.startswith("Fuel."))
    lent = next(line for line in made("french").lines() if line.text.startswith("Fuel."))
    assert own.element.find(f"{W}pPr/{W}numPr") is None
    assert lent.element.find(f"{W}pPr/{W}numPr") is not None


def test_footnotes_join_those_of_the_template() -> None:
    assert made("cell").notes()[:2] == ("See the manual of the Port.", "[A] para.\u00a01")


def test_text_in_another_language_than_the_house_s_is_marked() -> None:
    german = next(line for line in made("ministry").lines() if line.text.startswith("A decision"))
    english = next(line for line in made("firm").lines() if line.text.startswith("A decision"))
    language = german.element.find(f".//{W}lang")
    assert language is not None
    assert language.get(f"{W}val") == "en-GB"
    assert english.element.find(f".//{W}lang") is None


def test_macros_are_left_out_and_said() -> None:
    file = write("firm")
    assert file.remarks == ("The template's macros were left out",)
    assert not any("vba" in name for name in WordFile(file.data).parts)
    types = WordFile(file.data).parts["[Content_Types].xml"]
    assert b"wordprocessingml.document.main+xml" in types
    assert b"macroEnabled" not in types


def test_protection_is_lifted_and_said() -> None:
    file = write("nordic")
    assert file.remarks == ("The template's protection was lifted, so that the file can be edited",)
    assert b"documentProtection" not in WordFile(file.data).parts["word/settings.xml"]


def test_nothing_of_a_template_leads_out_of_the_file() -> None:
    file = write("tied")
    assert not any(b"evil" in data for data in WordFile(file.data).parts.values())
    assert "The link to another template was left out" in file.remarks


def test_a_control_tied_to_a_foreign_store_keeps_our_words() -> None:
    file = made("tied")
    assert file.controls()["Recipient"] == "Permanent Secretary"
    assert b"00000000-0000-0000-0000-000000000001" not in file.parts["word/document.xml"]


def test_a_title_tied_to_the_document_s_stays_tied() -> None:
    assert b"dataBinding" in made("cover").parts["word/document.xml"]


def test_a_marking_without_a_place_stands_above_the_text_and_is_said() -> None:
    file = write("french")
    assert file.remarks == ("The template has no place for the marking; it stands above the text",)
    assert "OFFICIAL" in [line.text for line in WordFile(file.data).lines()]


def test_a_template_without_header_and_footer_gets_ours() -> None:
    file = made("bare")
    assert "BRIEFING" in file.furniture("header")
    assert "OFFICIAL" in file.furniture("footer")
    assert file.text().count("OFFICIAL") == 0


def test_the_template_s_own_text_is_kept_or_cleared() -> None:
    assert "Dear colleagues," in made("firm").text()
    assert "Dear colleagues," not in made("firm", keep_text=False).text()
    assert "Above the text." not in made("text_box", keep_text=False).text()
    assert "Our ref: PI / 2031-004" in made("text_box", keep_text=False).text()


def test_clearing_keeps_the_sections() -> None:
    assert len(list(made("cover", keep_text=False).body.iter(f"{W}sectPr"))) == 2


def test_a_brief_s_own_words_are_never_taken_for_a_place() -> None:
    sample = sample_document()
    hostile = tuple(
        replace(
            block, paragraph=replace(block.paragraph, runs=(replace(block.paragraph.runs[0], text="{{date}} & <b>"),))
        )
        if isinstance(block, Title)
        else block
        for block in sample.blocks
    )
    assert "{{date}} & <b>" in made("university", replace(sample, blocks=hostile)).text()
    assert "{{date}} & <b>" in made("ministry", replace(sample, blocks=hostile)).text()


def test_the_author_of_the_template_is_gone() -> None:
    data = zipped({**parts_of(TEMPLATES["own"]()), "docProps/core.xml": _CORE.encode()})
    core = WordFile(word.write(sample_document(), data).data).parts["docProps/core.xml"]
    assert b"Old Author" not in core
    assert b"Ports and Islands Desk" in core


def test_further_properties_of_the_template_are_kept_and_ours_added() -> None:
    custom = WordFile(write("own").data).parts["docProps/custom.xml"].replace(b"Source A SHA-256", b"House number")
    data = zipped({**parts_of(TEMPLATES["own"]()), "docProps/custom.xml": custom})
    both = WordFile(word.write(sample_document(), data).data).parts["docProps/custom.xml"]
    assert b"House number" in both
    assert b"Source A SHA-256" in both


def test_further_properties_that_cannot_be_read_are_dropped() -> None:
    data = zipped({**parts_of(TEMPLATES["own"]()), "docProps/custom.xml": b"no xml"})
    assert b"Source A SHA-256" in WordFile(word.write(sample_document(), data).data).parts["docProps/custom.xml"]


_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Old Author</dc:creator></cp:coreProperties>'
)


def zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged or no Word file"),
        (b"plain text", "damaged or no Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "protected with a password"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "damaged or no Word file"),
        (TEMPLATES["firm"]()[:-200], "damaged or no Word file"),
        (zipped({**parts_of(TEMPLATES["own"]()), "word/document.xml": b"<a"}), "damaged or no Word file"),
        (zipped({**parts_of(TEMPLATES["own"]()), "word/styles.xml": b"no xml"}), "damaged or no Word file"),
        (zipped({"_rels/.rels": b"http://purl.oclc.org/ooxml/officeDocument"}), "Strict Open XML"),
        (zipped({"[Content_Types].xml": b"<x/>", "_rels/.rels": b"<x/>"}), "damaged or no Word file"),
    ],
)
def test_what_is_no_template_is_refused_with_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(ExportError) as caught:
        word.write(sample_document(), data)
    assert why in caught.value.why
    assert caught.value.remedy


def test_a_workbook_is_refused() -> None:
    parts = parts_of(TEMPLATES["own"]())
    types = parts["[Content_Types].xml"].replace(b"wordprocessingml.document.main", b"spreadsheetml.sheet.main")
    with pytest.raises(ExportError):
        word.write(sample_document(), zipped({**parts, "[Content_Types].xml": types}))


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, 4000), byte=st.integers(0, 255), name=st.sampled_from(["ministry", "own"]))
def test_a_damaged_template_is_used_or_refused_and_never_worse(place: int, byte: int, name: str) -> None:
    data = bytearray(TEMPLATES[name]())
    data[place % len(data)] = byte
    with suppress(ExportError):
        word.write(sample_document(), bytes(data))


@settings(max_examples=60, deadline=None)
@given(data=st.data(), name=st.sampled_from(sorted(TEMPLATES)))
def test_a_template_with_something_missing_is_used_or_refused_and_never_worse(data: st.DataObject, name: str) -> None:
    parts = parts_of(TEMPLATES[name]())
    part = data.draw(st.sampled_from(sorted(part for part in parts if part.endswith((".xml", ".rels")))))
    root = etree.fromstring(parts[part])
    element = data.draw(st.sampled_from(list(root.iter())))
    attribute = data.draw(st.sampled_from([None, *element.attrib]))
    if attribute is not None:
        del element.attrib[attribute]
    elif (parent := element.getparent()) is not None:
        parent.remove(element)
    with suppress(ExportError):
        word.write(sample_document(), zipped({**parts, part: etree.tostring(root)}))


def test_a_bookmark_around_paragraphs_is_filled_and_loses_nothing_around_it() -> None:
    around = '<w:bookmarkStart w:id="1" w:name="To"/>{}<w:bookmarkEnd w:id="1"/>'.format(p("one") + p("two"))
    template = Template(p("before") + around + p("after") + section())
    template.part("styles", style("Normal", "Normal", more=' w:default="1"'))
    lines = [line.text for line in WordFile(word.write(sample_document(), template.data()).data).lines()]
    assert lines[:3] == ["before", "Permanent Secretary", "after"]
