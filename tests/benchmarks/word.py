"""How quick and how small the Word file is, beside bare python-docx and other makers of Word files.

    python -m tests.benchmarks.word [--briefs 1 25 100] [--rounds 9] [--only python-docx docxtpl]

All make the same paragraphs in styles of the same names. They take turns within each round, so that whatever else the
machine does strikes all alike; only the ratios of their best times mean anything. A brief has two pages, so a hundred
have 200. Ours also has footnotes, links, bookmarks and content controls, which the others leave out.
"""

import argparse
import importlib.util
import io
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from briefing.pages.document import Block, DetailsTable, PageDocument, Paragraph, Role, paragraphs_of
from briefing.writers import word
from tests.golden.word_documents import sample_document

Maker = Callable[[PageDocument], bytes]

_ONCE = 3
"""Title, details and box: the sample's blocks that are not repeated."""

_STYLES = {Role.TITLE: "Title", Role.HEADING: "Heading 1", Role.ITEM: "List Bullet", Role.QUOTATION: "Quote"}


@dataclass(frozen=True)
class Result:
    """The best time of one maker, in seconds, and the size of its file in bytes."""

    seconds: float
    size: int


def document(briefs: int) -> PageDocument:
    """The sample's document with its body repeated, each entry under an id of its own."""
    sample = sample_document("sources")
    body = [_renamed(block, n) for n in range(briefs) for block in sample.blocks[_ONCE:]]
    return replace(sample, blocks=(*sample.blocks[:_ONCE], *body))


def _renamed(block: Block, n: int) -> Block:
    if isinstance(block, Paragraph) and block.entry:
        return replace(block, entry=f"{block.entry}-{n}")
    return block


def python_docx(content: PageDocument) -> bytes:
    """The same paragraphs by bare python-docx, as its manual shows: default template, styles by name."""
    from docx import Document

    made, file = Document(), io.BytesIO()
    for block in content.blocks:
        if isinstance(block, DetailsTable):
            table = made.add_table(rows=0, cols=2)
            for row in block.rows:
                for cell, words in zip(table.add_row().cells, row, strict=True):
                    cell.text = words
        for each in paragraphs_of(block):
            paragraph = made.add_paragraph(style=_STYLES.get(each.role))
            for run in each.runs:
                paragraph.add_run(run.text).bold = run.bold or None
    made.save(file)
    return file.getvalue()


@cache
def _docxtpl_template() -> bytes:
    from docx import Document

    made, file = Document(), io.BytesIO()
    made.add_paragraph("{%p for each in paragraphs %}")
    for style in (*_STYLES.values(), "Normal"):
        made.add_paragraph(f"{{%p if each.style == '{style}' %}}")
        made.add_paragraph("{{ each.text }}", style=style)
        made.add_paragraph("{%p endif %}")
    made.add_paragraph("{%p endfor %}")
    made.save(file)
    return file.getvalue()


def docxtpl(content: PageDocument) -> bytes:
    """The same paragraphs by docxtpl, from a template with a loop."""
    from docxtpl import DocxTemplate

    template, file = DocxTemplate(io.BytesIO(_docxtpl_template())), io.BytesIO()
    values = [{"style": _STYLES.get(each.role, "Normal"), "text": each.text} for each in content.paragraphs()]
    template.render({"paragraphs": values}, autoescape=True)
    template.save(file)
    return file.getvalue()


def _html(content: PageDocument) -> str:
    tags = {Role.TITLE: "h1", Role.HEADING: "h2", Role.ITEM: "li", Role.QUOTATION: "blockquote"}
    lines = (f"<{tags.get(each.role, 'p')}>{escape(each.text)}" for each in content.paragraphs())
    return "<meta charset=utf-8>" + "\n".join(lines)


def _converted(content: PageDocument, command: Callable[[Path, Path], list[str]]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "brief.html", Path(folder) / "brief.docx"
        source.write_text(_html(content), encoding="utf-8")
        subprocess.run(command(source, target), check=True, capture_output=True)
        return target.read_bytes()


def pandoc(content: PageDocument) -> bytes:
    """The same paragraphs by pandoc, from HTML."""
    return _converted(content, lambda source, target: ["pandoc", str(source), "-o", str(target)])


def libreoffice(content: PageDocument) -> bytes:
    """The same paragraphs by LibreOffice, from HTML."""

    def command(source: Path, target: Path) -> list[str]:
        profile = f"-env:UserInstallation={(target.parent / 'profile').as_uri()}"
        kind = "docx:MS Word 2007 XML"
        convert = ["--headless", "--infilter=HTML (StarWriter)", "--convert-to", kind, "--outdir", str(target.parent)]
        return ["soffice", profile, *convert, str(source)]

    return _converted(content, command)


def makers(only: list[str] | None) -> dict[str, Maker]:
    """Ours and python-docx, and of the others those that are installed, or of these the ones named."""
    others: dict[str, tuple[bool, Maker]] = {
        "docxtpl": (importlib.util.find_spec("docxtpl") is not None, docxtpl),
        "pandoc": (shutil.which("pandoc") is not None, pandoc),
        "LibreOffice": (shutil.which("soffice") is not None, libreoffice),
    }
    chosen = {name: maker for name, (here, maker) in others.items() if here and (only is None or name in only)}
    return {"Briefing": lambda content: word.write(content).data, "python-docx": python_docx, **chosen}


def compared(these: dict[str, Maker], content: PageDocument, rounds: int) -> Iterator[tuple[str, Result]]:
    """The makers' results, each warmed up once, then in turn."""
    sizes = {name: len(maker(content)) for name, maker in these.items()}
    times: dict[str, list[float]] = {name: [] for name in these}
    for _ in range(rounds):
        for name, maker in these.items():
            start = time.perf_counter()
            maker(content)
            times[name].append(time.perf_counter() - start)
    for name in these:
        yield name, Result(min(times[name]), sizes[name])


def main() -> None:
    """Print a table for each length: time as a ratio to python-docx, and the size of the file."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--briefs", type=int, nargs="+", default=[1, 25, 100])
    options.add_argument("--rounds", type=int, default=9)
    options.add_argument("--only", nargs="*", help="names of peers beside Briefing and python-docx")
    chosen = options.parse_args()
    first = 0.0
    for briefs in chosen.briefs:
        results = dict(compared(makers(chosen.only), document(briefs), chosen.rounds))
        print(f"{briefs} brief(s), about {2 * briefs} pages")
        for name, result in results.items():
            ratio = result.seconds / results["python-docx"].seconds
            print(f"  {name:12} time {ratio:7.3f}   {result.size / 1024:7.1f} KB")
        each = results["Briefing"].seconds / briefs
        first = first or (each if briefs > 1 else 0.0)
        if first and each != first:
            print(f"  each brief costs {each / first:.2f} of one among {chosen.briefs[1]}")


if __name__ == "__main__":
    main()
