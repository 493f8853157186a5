"""A Word file comes back: what colleagues changed is shown, and what they did to a quotation goes no further."""

import io
import re
import zipfile
from collections.abc import Callable

import pytest

from briefing.app.export import make
from briefing.errors import EditError, ReadError
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.verify.returned import Change, Returned, carried_back, returned
from tests.briefs import sample_brief

DATA = make(sample_brief(), ".docx").data
AUTHOR = 'w:id="900" w:author="Mara Quint" w:date="2031-01-15T09:00:00Z"'


def edited(change: Callable[[str], str], data: bytes = DATA) -> bytes:
    """The file with its main part changed, as Word would save it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as file, zipfile.ZipFile(out, "w") as changed:
        for info in file.infolist():
            part = file.read(info)
            if info.filename == "word/document.xml":
                text = change(part.decode())
                assert text.encode() != part
                part = text.encode()
            changed.writestr(info, part)
    return out.getvalue()


def tracked(old: str, new: str) -> Callable[[str], str]:
    """Words replaced with tracked changes: the run is split around a deletion and an insertion."""

    def change(xml: str) -> str:
        deleted = f'<w:del {AUTHOR}><w:r><w:delText xml:space="preserve">{old}</w:delText></w:r></w:del>'
        inserted = f'<w:ins {AUTHOR}><w:r><w:t xml:space="preserve">{new}</w:t></w:r></w:ins>' if new else ""
        split = f'</w:t></w:r>{deleted}{inserted}<w:r><w:t xml:space="preserve">'
        return xml.replace(old, split, 1)

    return change


def changes(data: bytes, brief: Brief | None = None) -> dict[str, Returned]:
    return {each.entry: each for each in returned(brief or sample_brief(), data) if each.change is not Change.NONE}


def test_a_file_that_nobody_touched_has_no_changes() -> None:
    assert changes(DATA) == {}


@pytest.mark.parametrize("citations", ["notes", "inline"])
@pytest.mark.parametrize("style", ["briefing-note", "memo", "ministerial", "digest"])
def test_so_it_is_in_every_style_and_with_references(style: str, citations: str) -> None:
    brief = revise.set_citations(revise.set_style(sample_brief(), style), citations)
    assert changes(make(brief, ".docx").data, brief) == {}


def test_a_tracked_change_is_shown_with_its_author_and_carried_back() -> None:
    found = changes(edited(tracked("which is older, is due", "the older one, is expected")))
    assert list(found) == ["e10"]
    assert found["e10"].change is Change.REWORDED
    assert found["e10"].authors == ("Mara Quint",)
    brief = carried_back(sample_brief(), found["e10"])
    assert brief.find("e10").text == "A decision on the western basin, the older one, is expected in September."


def test_a_change_that_was_not_tracked_is_found_all_the_same() -> None:
    found = changes(edited(lambda xml: xml.replace("nine days", "ten days")))
    assert (found["e3"].change, found["e3"].authors) == (Change.REWORDED, ())
    assert carried_back(sample_brief(), found["e3"]).find("e3").lead_in == "Fuel"


def test_altered_words_of_a_speaker_are_shown_and_not_carried_back() -> None:
    found = changes(edited(tracked("lose a ship in the wet", "lose two ships in the wet")))
    assert found["e6"].change is Change.ALTERED
    with pytest.raises(EditError):
        carried_back(sample_brief(), found["e6"])


def test_a_passage_that_was_deleted_is_shown_as_removed() -> None:
    words = sample_brief().find("e10").text
    found = changes(edited(tracked(words, "")))
    assert (found["e10"].change, found["e10"].authors) == (Change.REMOVED, ("Mara Quint",))
    brief = carried_back(sample_brief(), found["e10"])
    with pytest.raises(KeyError):
        brief.find("e10")


def without_bookmarks(xml: str) -> str:
    return re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", xml)


def test_without_its_bookmark_an_entry_is_found_by_its_words() -> None:
    bare = edited(without_bookmarks)
    assert changes(bare) == {}
    found = changes(edited(lambda xml: xml.replace("nine days", "ten days"), bare))
    assert found["e3"].change is Change.REWORDED


def test_an_entry_that_is_nowhere_any_more_is_removed() -> None:
    bare = edited(lambda xml: without_bookmarks(xml).replace(sample_brief().find("e10").text, ""))
    assert changes(bare)["e10"].change is Change.REMOVED


def test_a_tracked_insertion_counts_and_a_tracked_deletion_does_not() -> None:
    found = changes(edited(tracked("were never funded", "nobody funded")))
    assert "nobody funded" in found["e2"].after
    assert "never" not in found["e2"].after


def test_a_file_that_is_none_is_refused_in_plain_words() -> None:
    with pytest.raises(ReadError):
        returned(sample_brief(), b"no")


def within_speaker(xml: str, old: str, new: str) -> str:
    """The file with other words where a speaker is named under a quotation."""
    before, mark, after = xml.partition('w:name="speaker_')
    assert old in after
    return before + mark + after.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ilse Varga, director of the Port of Aldhaven", "Tomas Reuel, transport minister of Norland"),
        ("director of the Port of Aldhaven", "minister of Norland"),
        ("Ilse Varga, director of the Port of Aldhaven", ""),
    ],
)
def test_a_quotation_given_to_somebody_else_is_shown_and_not_carried_back(old: str, new: str) -> None:
    found = changes(edited(lambda xml: within_speaker(xml, old, new)))
    (change,) = found.values()
    assert change.change is Change.ALTERED
    assert old in change.before
    assert old not in change.after
    with pytest.raises(EditError, match="another speaker, another role or none"):
        carried_back(sample_brief(), change)


@pytest.mark.parametrize(
    ("words", "without"), [("“Nobody will run out", "“Will run out"), ("and nobody should be", "and should be")]
)
@pytest.mark.parametrize("bare", [False, True])
def test_a_not_struck_from_a_quotation_is_not_carried_back(bare: bool, words: str, without: str) -> None:
    data = edited(without_bookmarks) if bare else DATA
    found = changes(edited(lambda xml: xml.replace(words, without), data))
    assert [each.change for each in found.values()] == [Change.ALTERED]


SPLIT = '</w:t></w:r><w:r>{}<w:t xml:space="preserve">'


@pytest.mark.parametrize(
    "look",
    [
        "<w:rPr><w:vanish/></w:rPr>",
        "<w:rPr><w:strike/></w:rPr>",
        "<w:rPr><w:dstrike/></w:rPr>",
        '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>',
        '<w:rPr><w:sz w:val="2"/></w:rPr>',
        '<w:fldChar w:fldCharType="begin"/>',
    ],
)
def test_words_that_nobody_sees_do_not_count(look: str) -> None:
    end = '<w:fldChar w:fldCharType="end"/>' if "fldChar" in look else ""
    hidden = SPLIT.format(look) + "never " + SPLIT.format(end)
    found = changes(edited(lambda xml: xml.replace("were never funded", f"were {hidden}funded")))
    assert "were funded" in found["e2"].after


@pytest.mark.parametrize(
    "look", ['<w:rPr><w:vanish w:val="0"/></w:rPr>', '<w:rPr><w:color w:val="FFFFFF"/><w:shd w:fill="000000"/></w:rPr>']
)
def test_words_that_are_seen_count(look: str) -> None:
    shown = SPLIT.format(look) + "never " + SPLIT.format("")
    assert changes(edited(lambda xml: xml.replace("were never funded", f"were {shown}funded"))) == {}


def test_the_result_of_a_field_counts() -> None:
    begin, result, end = (SPLIT.format(f'<w:fldChar w:fldCharType="{kind}"/>') for kind in ("begin", "separate", "end"))
    field = f"{begin}QUOTE{result}never {end}"
    assert changes(edited(lambda xml: xml.replace("were never funded", f"were {field}funded"))) == {}


def test_words_that_were_moved_away_do_not_count_where_they_stood() -> None:
    moved = f'</w:t></w:r><w:moveFrom {AUTHOR}><w:r><w:t xml:space="preserve">never </w:t></w:r></w:moveFrom>'
    found = changes(edited(lambda xml: xml.replace("were never funded", f"were {moved}{SPLIT[12:].format('')}funded")))
    assert (found["e2"].change, found["e2"].authors) == (Change.REWORDED, ("Mara Quint",))
    assert "were funded" in found["e2"].after


def test_a_symbol_put_between_a_speaker_s_words_is_seen() -> None:
    symbol = '</w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F061"/></w:r><w:r><w:t xml:space="preserve">'
    found = changes(edited(lambda xml: xml.replace("lose a ship in", f"lose a {symbol}ship in")))
    assert found["e6"].change is Change.ALTERED
