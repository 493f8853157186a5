"""What an export can be told on the command line besides where to and which sections."""

from pathlib import Path

import pytest
from docx import Document
from pypdfium2 import PdfDocument

from briefing.__main__ import main
from briefing.app.returned import returned_against
from briefing.model import revise
from briefing.model.brief import Brief, Details
from briefing.model.section import SectionKind
from briefing.storage.brief_file import load, open_brief, save


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_the_paper_can_be_named(sample: Path, tmp_path: Path, size: str, points: tuple[int, int]) -> None:
    target = tmp_path / "brief.pdf"
    assert main(["export", str(sample), "-o", str(target), "--page-size", size]) == 0
    with PdfDocument(target) as made:
        assert tuple(round(length) for length in made.get_page_size(0)) == points


@pytest.mark.parametrize("cleared", [False, True])
def test_the_text_of_a_template_is_kept_or_cleared(sample: Path, tmp_path: Path, cleared: bool) -> None:
    template, target = tmp_path / "house.docx", tmp_path / "brief.docx"
    house = Document()
    house.add_paragraph("Dear colleagues,")
    house.save(str(template))
    options = ["--no-template-text"] if cleared else []
    assert main(["export", str(sample), "-o", str(target), "--template", str(template), *options]) == 0
    text = "\n".join(each.text for each in Document(str(target)).paragraphs)
    assert ("Dear colleagues," in text) is not cleared


def test_a_template_that_is_not_there_is_told_in_one_line(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "brief.docx"
    assert main(["export", str(sample), "-o", str(target), "--template", str(tmp_path / "none.dotx")]) == 1
    assert "none.dotx" in capsys.readouterr().err
    assert not target.exists()


def drafted(sample: Path, path: Path) -> Brief:
    """The sample's first draft with words of our own in it, saved from the command line and edited."""
    assert main(["export", str(sample), "-o", str(path)]) == 0
    brief = revise.add_own(load(path), SectionKind.LINE_TO_TAKE, "We welcome the talks.")
    save(brief, path)
    return brief


def words_of(path: Path) -> str:
    return "\n".join(each.text for each in Document(str(path)).paragraphs)


def test_a_first_draft_can_be_saved_as_a_brief_with_the_file_it_was_read_from(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "talks.brief"
    assert main(["export", str(sample), "-o", str(target), "--title", "Water talks"]) == 0
    opened = open_brief(target)
    assert opened.brief.title == "Water talks"
    assert opened.brief.section(SectionKind.QUOTES).entries
    (original,) = opened.originals.values()
    assert original.data == sample.read_bytes()


def test_articles_added_to_a_brief_leave_what_was_written_in_it(sample: Path, tmp_path: Path) -> None:
    brief, more = drafted(sample, tmp_path / "talks.brief"), tmp_path / "more.txt"
    more.write_text("Tarn's mayor opened a bridge on Friday. “It is a fine bridge,” Ewa Lind said.\n", encoding="utf-8")
    assert main(["export", str(tmp_path / "talks.brief"), str(more), "-o", str(tmp_path / "both.brief")]) == 0
    both = load(tmp_path / "both.brief")
    assert [source.name for source in both.sources] == ["sample.txt", "more.txt"]
    assert both.sections == brief.sections


def test_a_section_of_the_writers_own_is_put_on_the_page_by_naming_it(sample: Path, tmp_path: Path) -> None:
    drafted(sample, tmp_path / "talks.brief")
    target = tmp_path / "talks.docx"
    options = ["--sections", "quotes,line-to-take"]
    assert main(["export", str(tmp_path / "talks.brief"), "-o", str(target), *options]) == 0
    headings = [each.text for each in Document(str(target)).paragraphs if each.style and each.style.name == "Heading 1"]
    assert headings[:2] == ["Quotes", "Line to take"]


def test_what_colleagues_reworded_in_word_is_carried_back_into_the_brief(sample: Path, tmp_path: Path) -> None:
    brief, word = tmp_path / "talks.brief", tmp_path / "talks.docx"
    drafted(sample, brief)
    assert main(["export", str(brief), "-o", str(word), "--sections", "quotes,line-to-take"]) == 0
    save(revise.include_section(load(brief), SectionKind.LINE_TO_TAKE, included=True), brief)
    document = Document(str(word))
    (line,) = [each for each in document.paragraphs if "We welcome the talks." in each.text]
    run = next(each for each in line.runs if "welcome" in each.text)
    run.text = run.text.replace("welcome", "support")
    document.save(str(word))
    _, changes = returned_against(word, str(brief))
    assert any("support" in each.after for each in changes)
    assert main(["export", str(brief), "--returned", str(word), "-o", str(tmp_path / "new.brief")]) == 0
    (entry,) = load(tmp_path / "new.brief").section(SectionKind.LINE_TO_TAKE).entries
    assert entry.text == "We support the talks."


def test_a_returned_file_without_its_brief_is_refused(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new.brief"
    assert main(["export", str(sample), "--returned", "back.docx", "-o", str(target)]) == 1
    assert "the first source is no .brief" in capsys.readouterr().err
    assert not target.exists()


@pytest.mark.parametrize("named", ["sources", "--template", "--returned"])
def test_no_export_is_written_over_a_file_that_it_is_made_from(sample: Path, tmp_path: Path, named: str) -> None:
    target, respelt = tmp_path / "talks.docx", tmp_path / "sub" / ".." / "talks.docx"
    (tmp_path / "sub").mkdir()
    assert main(["export", str(sample), "-o", str(target)]) == 0
    before = target.read_bytes()
    words = [str(target)] if named == "sources" else [str(sample), named, str(target)]
    assert main(["export", *words, "-o", str(respelt)]) == 1
    assert target.read_bytes() == before


def test_a_brief_with_altered_words_is_saved_but_not_printed(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    drafted(sample, path)
    save(revise.add_own(load(path), SectionKind.OUTLOOK, "He called it “a most foolish plan”."), path)
    assert main(["export", str(path), "-o", str(tmp_path / "copy.brief")]) == 0
    assert main(["export", str(path), "-o", str(tmp_path / "copy2.brief"), "-o", str(tmp_path / "copy.pdf")]) == 1
    assert {each.name for each in tmp_path.iterdir()} == {"talks.brief", "talks.brief~", "copy.brief"}


def test_the_next_story_keeps_heading_and_background_and_tells_the_news(sample: Path, tmp_path: Path) -> None:
    before, after = tmp_path / "monday.brief", tmp_path / "tuesday.brief"
    assert main(["export", str(sample), "-o", str(before)]) == 0
    opened = open_brief(before)
    save(revise.set_details(opened.brief, Details(to="Minister", date="14 May")), before, opened.originals)
    news = "Divers found a second leak under the pier of Port Selden on Tuesday, and the ferry was stopped for a week."
    story = tmp_path / "story.txt"
    story.write_text(f"{news}\n\n{sample.read_text(encoding='utf-8')}", encoding="utf-8")
    assert main(["export", str(story), "--after", str(before), "-o", str(after)]) == 0
    made, old = open_brief(after), load(before)
    assert made.brief.details == Details(to="Minister")
    background = [entry.text for entry in made.brief.section(SectionKind.BACKGROUND).entries]
    assert background == [entry.text for entry in old.section(SectionKind.BACKGROUND).entries]
    assert any("second leak" in entry.text for _, entry in made.brief.entries())
    assert {original.data for original in made.originals.values()} == {sample.read_bytes(), story.read_bytes()}


def test_the_next_story_is_of_one_article(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, other = tmp_path / "monday.brief", tmp_path / "other.txt"
    other.write_text("Rain fell on Tarn on Friday, and the mayor went home.\n", encoding="utf-8")
    assert main(["export", str(sample), "-o", str(before)]) == 0
    words = [str(sample), str(other), "--after", str(before), "-o", str(tmp_path / "new.brief")]
    assert main(["export", *words]) == 1
    assert "2 articles, and one is wanted" in capsys.readouterr().err
