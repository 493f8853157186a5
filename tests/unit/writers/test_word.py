"""The Word file in our own look: what somebody who opens it in a word processor finds in it."""

import io
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from briefing.pages.document import Logo, NoteList, PageDocument, Paragraph, Role, Run, Title
from briefing.writers import word
from tests.golden.word_documents import documents, every_shape, sample_document
from tests.golden.word_reading import R, W, WordFile, folded, words_of
from tests.golden.word_validity import problems


def made(document: PageDocument) -> WordFile:
    return WordFile(word.write(document).data)


def style_values(file: WordFile, name: str, path: str) -> dict[str, str]:
    element = file.style(name).find(path.replace("w:", W))
    assert element is not None, f"{name} has no {path}"
    return {str(key).removeprefix(W): str(value) for key, value in element.attrib.items()}


@pytest.mark.parametrize("document", [sample_document("sources"), sample_document("notes"), every_shape()])
def test_a_file_obeys_the_schema(document: PageDocument, shared: Path) -> None:
    assert problems(word.write(document).data, shared) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(document=documents())
def test_any_document_makes_a_file_that_obeys_the_schema(document: PageDocument, shared: Path) -> None:
    assert problems(word.write(document).data, shared) == []


def expected_words(document: PageDocument) -> list[str]:
    """What the body must say, paragraph by paragraph, details and notes left out."""
    blocks = tuple(block for block in document.blocks if not isinstance(block, NoteList))
    return [folded(paragraph.text) for paragraph in replace(document, blocks=blocks).paragraphs()]


@settings(max_examples=40, deadline=None)
@given(document=documents())
def test_the_words_stand_in_the_order_of_the_pages(document: PageDocument) -> None:
    body = made(document).body
    references = [
        element
        for element in body.iter(f"{W}r", f"{W}fldSimple")
        if element.find(f"{W}rPr/{W}rStyle[@{W}val='FootnoteReference']") is not None
    ]
    for element in references:
        element.getparent().remove(element)  # type: ignore[union-attr]  # a run has a parent
    said = folded(" ".join("".join(words_of(line)) for line in body.iter(f"{W}p")))
    for words in expected_words(document):
        assert words in said
        said = said[said.index(words) + len(words) :] if words else said


def test_the_same_document_makes_the_same_bytes_on_every_day() -> None:
    data = word.write(every_shape()).data
    assert word.write(every_shape()).data == data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {file.date_time[:3] for file in archive.infolist()} == {(1980, 1, 1)}


def test_the_same_document_makes_the_same_bytes_on_every_system(monkeypatch: pytest.MonkeyPatch) -> None:
    data = word.write(every_shape()).data
    for system in ("win32", "darwin"):
        monkeypatch.setattr("sys.platform", system)
        assert word.write(every_shape()).data == data


def test_a_brief_stays_under_fifteen_kilobytes() -> None:
    assert len(word.write(sample_document()).data) <= 15_000


def test_every_paragraph_carries_the_style_of_what_it_is() -> None:
    styles = {line.text: line.style for line in made(sample_document()).lines()}
    assert styles["Aldhaven: six months without the eastern basin"] == "title"
    assert styles["Background"] == "heading 1"
    assert styles["“Nobody will run out of fuel this winter, and nobody should be told otherwise”"] == "quote"
    assert styles["Tomas Reuel, transport minister of Norland"] == "speaker"
    assert styles["A decision on the western basin, which is older, is due in September."] == "normal"
    assert styles["Permanent Secretary"] == "details"
    assert next(style for text, style in styles.items() if text.startswith("Fuel.")) == "list bullet"
    assert next(style for text, style in styles.items() if text.startswith("[A]")) == "bibliography"


def test_body_text_has_no_formatting_of_its_own() -> None:
    """All looks come from styles; a paragraph names its style, its list and its direction, and what it stays with."""
    allowed = {"pStyle", "keepNext", "numPr", "ilvl", "numId", "bidi", "rStyle", "rtl", "lang", "i", "iCs"}
    for line in made(every_shape()).lines():
        for properties in (*line.element.iter(f"{W}pPr"), *line.element.iter(f"{W}rPr")):
            assert {str(child.tag).removeprefix(W) for child in properties.iterdescendants()} <= allowed


def test_the_styles_carry_the_look_of_the_document() -> None:
    document = sample_document()
    file = made(document)
    look = document.looks[Role.PASSAGE]
    assert style_values(file, "Normal", "w:rPr/w:rFonts")["ascii"] == look.face.word
    assert style_values(file, "Normal", "w:rPr/w:sz") == {"val": str(round(look.size * 2))}
    assert style_values(file, "Normal", "w:pPr/w:spacing")["line"] == str(round(look.leading * 20))
    assert style_values(file, "Quote", "w:pPr/w:pBdr/w:left")["color"] == document.colours.gold.removeprefix("#")
    assert style_values(file, "Bottom Line", "w:pPr/w:shd")["fill"] == document.colours.tint.removeprefix("#")
    assert style_values(file, "heading 1", "w:rPr/w:color")["val"] == document.looks[Role.HEADING].colour[1:]
    assert file.style("heading 1").find(f"{W}pPr/{W}keepNext") is not None


def test_a_quotation_stays_with_its_speaker_and_one_without_goes_alone() -> None:
    lines = {line.text: line.element for line in made(every_shape()).lines()}
    assert lines["“A wall is a promise.”"].find(f"{W}pPr/{W}keepNext") is not None
    assert lines["“No speaker here.”"].find(f"{W}pPr/{W}keepNext") is None


def test_another_face_in_the_document_changes_normal_and_leaves_the_body_as_it_is() -> None:
    document = sample_document()
    face = replace(document.looks[Role.PASSAGE].face, word="Georgia")
    looks = {**document.looks, Role.PASSAGE: replace(document.looks[Role.PASSAGE], face=face)}
    other = made(replace(document, looks=looks))
    assert style_values(other, "Normal", "w:rPr/w:rFonts")["ascii"] == "Georgia"
    assert other.parts["word/document.xml"] == made(document).parts["word/document.xml"]


def test_a_bold_lead_in_is_strong() -> None:
    item = next(line for line in made(sample_document()).lines() if line.text.startswith("Fuel."))
    first = item.element.find(f".//{W}r/{W}rPr/{W}rStyle")
    assert first is not None
    assert first.get(f"{W}val") == "Strong"


def test_bold_in_a_bold_paragraph_is_not_marked_for_word_would_turn_it_off() -> None:
    document = sample_document()
    title = next(block for block in document.blocks if isinstance(block, Title))
    bold = Title(replace(title.paragraph, runs=(replace(title.paragraph.runs[0], bold=True),)))
    assert made(replace(document, blocks=(bold,))).body.find(f".//{W}rStyle") is None


def test_items_are_a_real_list_with_dashes() -> None:
    file = made(sample_document())
    number = style_values(file, "List Bullet", "w:pPr/w:numPr/w:numId")["val"]
    numbering = file.xml("word/numbering.xml")
    definition = numbering.find(f"{W}num[@{W}numId='{number}']/{W}abstractNumId")
    assert definition is not None
    level = numbering.find(f"{W}abstractNum[@{W}abstractNumId='{definition.get(f'{W}val')}']/{W}lvl/{W}lvlText")
    assert level is not None
    assert level.get(f"{W}val") == "–"


def test_decimal_numbers_count_by_themselves() -> None:
    lines = {line.text[:10]: line.element for line in made(every_shape()).lines()}
    for text, level in (("Background", "0"), ("AT&T <c> ]", "1"), ("Plain, bol", "1"), ("Key issues", "0")):
        number = lines[text].find(f"{W}pPr/{W}numPr/{W}ilvl")
        assert number is not None
        assert number.get(f"{W}val") == level
        assert "1." not in "".join(words_of(lines[text]))[:10]


def test_a_number_that_word_would_count_otherwise_is_written_out() -> None:
    document = sample_document()
    heading = next(block for block in document.blocks if isinstance(block, Title))
    odd = Title(replace(heading.paragraph, number="7"))
    assert made(replace(document, blocks=(odd,))).lines()[0].text == f"7\t{heading.paragraph.text}"


def test_notes_are_footnotes_in_the_order_of_the_text() -> None:
    assert made(every_shape()).notes() == ("[A] para. 1", "[B] paras 2–3")


def test_a_second_reference_to_a_note_is_a_cross_reference_to_the_first() -> None:
    file = made(every_shape())
    field = next(field for field in file.body.iter(f"{W}fldSimple"))
    assert str(field.get(f"{W}instr")).split()[:2] == ["NOTEREF", "note_1"]
    assert "note_1" in file.bookmarks()


def test_a_note_that_nothing_refers_to_is_not_lost() -> None:
    assert "a note that nothing refers to" in made(every_shape()).text()


def test_web_addresses_are_links_and_nothing_else_is() -> None:
    file = made(every_shape())
    targets = [file.relations()[str(link.get(f"{R}id"))] for link in file.body.iter(f"{W}hyperlink")]
    assert targets == ["https://example.org/a?b=1&c=2"]
    assert "a trap" in file.text()
    assert "https://example.org/note" in file.relations("footnotes").values()


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://example.org/ä b", "https://example.org/%C3%A4%20b"),
        ("HTTPS://example.org", "HTTPS://example.org"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("https://", None),
        ("http://[", None),
        ("http://example.org:port/", None),
        ("file:///etc/passwd", None),
        ("", None),
    ],
)
def test_an_address_that_word_could_not_open_stays_plain_words(address: str, target: str | None) -> None:
    link = Paragraph(Role.PASSAGE, (Run("words", link=address),))
    file = made(replace(sample_document(), blocks=(link,)))
    links = [file.relations()[str(each.get(f"{R}id"))] for each in file.body.iter(f"{W}hyperlink")]
    assert links == ([target] if target else [])
    assert file.text() == "words"


def test_sections_entries_and_speakers_are_bookmarked() -> None:
    bookmarks = made(every_shape()).bookmarks()
    assert bookmarks["background"] == "Background"
    assert bookmarks["key_issues"] == "Key issues"
    assert bookmarks["entry_e6"] == "“A wall is a promise.”"
    assert bookmarks["speaker_e6"].startswith("Ilse Varga")
    assert bookmarks["entry_b_2"] == "And a second paragraph."


def test_details_title_and_marking_stand_in_content_controls() -> None:
    controls = made(sample_document()).controls()
    assert controls["title"] == "Aldhaven: six months without the eastern basin"
    assert controls["to"] == "Permanent Secretary"
    assert controls["from"] == "Ports and Islands Desk"
    assert controls["date"] == "15 January 2031"
    assert controls["reference"] == "PI / 2031-004"
    assert controls["marking"] == "OFFICIAL"


def test_controls_stand_in_the_line_and_never_around_paragraphs() -> None:
    """LibreOffice loses the first paragraph of a block control that has a footnote."""
    for control in made(sample_document()).body.iter(f"{W}sdt"):
        assert control.find(f".//{W}p") is None


def test_another_language_is_marked_where_it_stands() -> None:
    file = made(every_shape())
    run = next(run for run in file.body.iter(f"{W}r") if "".join(words_of(run)) == "la digue")
    language = run.find(f"{W}rPr/{W}lang")
    assert language is not None
    assert language.get(f"{W}val") == "fr-FR"
    default = file.xml("word/styles.xml").find(f"{W}docDefaults//{W}lang")
    assert default is not None
    assert default.get(f"{W}val") == "en-GB"


def test_a_paragraph_from_right_to_left_is_one() -> None:
    line = next(line for line in made(every_shape()).lines() if line.text.startswith("هذا"))
    assert line.element.find(f"{W}pPr/{W}bidi") is not None
    assert line.element.find(f".//{W}rPr/{W}rtl") is not None


def test_the_head_has_the_marking_and_the_running_title_and_the_foot_the_page() -> None:
    file = made(sample_document())
    assert file.text("word/header1.xml").split() == ["BRIEFING", "OFFICIAL"]
    assert "Aldhaven: six months" in file.text("word/header2.xml")
    assert file.text("word/header2.xml").endswith("OFFICIAL")
    for name in ("word/footer1.xml", "word/footer2.xml"):
        assert "OFFICIAL" in file.text(name)
        assert "Ports and Islands Desk" in file.text(name)
        fields = [str(field.get(f"{W}instr")).strip() for field in file.xml(name).iter(f"{W}fldSimple")]
        assert fields == ["PAGE", "NUMPAGES"]


def test_the_sheet_and_its_margins_are_those_of_the_document() -> None:
    document = sample_document()
    letter = replace(document, page=replace(document.page, width=612, height=792, left=72))
    size = made(letter).body.find(f"{W}sectPr/{W}pgSz")
    margins = made(letter).body.find(f"{W}sectPr/{W}pgMar")
    assert size is not None
    assert margins is not None
    assert (size.get(f"{W}w"), size.get(f"{W}h"), margins.get(f"{W}left")) == ("12240", "15840", "1440")


def test_the_properties_are_the_brief_s_and_the_author_the_user() -> None:
    core = made(sample_document()).parts["docProps/core.xml"].decode()
    assert "<dc:title>Aldhaven: six months without the eastern basin</dc:title>" in core
    assert "<dc:creator>Ports and Islands Desk</dc:creator>" in core
    assert ">2031-01-15T00:00:00Z</dcterms:created>" in core
    assert "<cp:category>OFFICIAL</cp:category>" in core
    assert "SHA-256" in made(sample_document()).parts["docProps/custom.xml"].decode()
    assert not any(b"python" in data for data in made(sample_document()).parts.values())


def test_word_lays_the_file_out_as_a_new_one() -> None:
    mode = made(sample_document()).xml("word/settings.xml").find(f".//{W}compatSetting")
    assert mode is not None
    assert (mode.get(f"{W}name"), mode.get(f"{W}val")) == ("compatibilityMode", "15")


def test_hostile_words_arrive_as_they_are() -> None:
    assert "AT&T <c> ]]> “x” 'y' \u00a0 co\u00adop   three spaces" in made(every_shape()).text()


def test_a_soft_hyphen_is_one_of_word_s_own() -> None:
    """As a character in the text Word would show it in the middle of a line."""
    assert made(every_shape()).body.find(f".//{W}softHyphen") is not None


def test_a_logo_stands_before_the_title_and_says_what_it_shows() -> None:
    document = sample_document()
    logo = Logo(_png(), 60, 20, "The arms of “Norland” & the islands")
    file = made(replace(document, furniture=replace(document.furniture, logo=logo)))
    about = next(element for element in file.lines()[0].element.iter() if str(element.tag).endswith("}docPr"))
    assert about.get("descr") == "The arms of “Norland” & the islands"
    assert file.parts["word/media/logo.png"] == logo.data


def test_a_file_with_a_logo_obeys_the_schema(shared: Path) -> None:
    document = sample_document()
    furniture = replace(document.furniture, logo=Logo(_png(), 60, 20, "Arms"))
    assert problems(word.write(replace(document, furniture=furniture)).data, shared) == []


def _png() -> bytes:
    """A picture of one navy pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixel = zlib.compress(b"\x00\x14\x32\x4f")
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")
