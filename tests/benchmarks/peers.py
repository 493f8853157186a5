"""Other makers of PDF on the same document: Platypus always, the rest where they are installed."""

import importlib.util
import io
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from html import escape
from importlib.resources import files
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFontFamily
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate, Table
from reportlab.platypus import Paragraph as PlatypusParagraph

from briefing.pages.document import Block, Box, DetailsTable, ItemList, PageDocument, Paragraph, Quote, Role, Run
from briefing.pages.document import paragraphs_of as paragraphs
from briefing.writers.pdf.faces import packaged

Maker = Callable[[PageDocument], bytes]


def peers(only: list[str] | None = None) -> dict[str, Maker]:
    """The makers that are installed, Platypus first; of the others those named in `only`, where it is given."""
    found: dict[str, Maker] = {"Platypus": platypus}
    for name, module, maker in (
        ("WeasyPrint", "weasyprint", weasyprint),
        ("fpdf2", "fpdf", fpdf2),
        ("typst", "typst", typst),
    ):
        if importlib.util.find_spec(module) and (only is None or name in only):
            found[name] = maker
    if shutil.which("soffice") and (only is None or "LibreOffice" in only):
        found["LibreOffice"] = libreoffice
    return found


def markup(runs: tuple[Run, ...]) -> str:
    """Runs as the little markup that Platypus, WeasyPrint and fpdf2 share."""
    return "".join(f"<b>{escape(run.text, False)}</b>" if run.bold else escape(run.text, False) for run in runs)


def _family(family: str) -> str:
    """The name under which Platypus finds the four cuts of a family."""
    names = [
        packaged(family, bold=b, italic=i) for b, i in ((False, False), (True, False), (False, True), (True, True))
    ]
    plain, bold, italic, both = (face.name for face in names if face)
    registerFontFamily(plain, normal=plain, bold=bold, italic=italic, boldItalic=both)
    return plain


def _styles(document: PageDocument) -> dict[Role, ParagraphStyle]:
    styles = {}
    for role, look in document.looks.items():
        face = packaged(look.face.family, bold=look.bold, italic=look.italic)
        _family(look.face.family)
        styles[role] = ParagraphStyle(
            role.value,
            fontName=face.name if face else "",
            fontSize=look.size,
            leading=look.leading,
            textColor=HexColor(look.colour),
            spaceBefore=look.before,
            spaceAfter=look.after,
            leftIndent=look.indent,
            firstLineIndent=0 if role is Role.ITEM else -look.hanging,
            bulletFontName=face.name if face else "",
            keepWithNext=look.keep_with_next,
            allowWidows=0,
            allowOrphans=0,
        )
    return styles


def platypus(document: PageDocument) -> bytes:
    """The document by plain Platypus: untagged, without places."""
    file, page, styles = io.BytesIO(), document.page, _styles(document)

    def furniture(canvas: Canvas, template: BaseDocTemplate) -> None:
        canvas.setFont(styles[Role.FOOT].fontName, 8)
        canvas.rect(page.left, page.height - 42, 51, 1.6, stroke=0, fill=1)
        canvas.drawString(page.left, page.height - 55, document.furniture.head)
        canvas.drawRightString(page.width - page.right, page.height - 55, document.furniture.marking)
        canvas.drawString(page.left, 37, document.furniture.foot)
        canvas.drawRightString(page.width - page.right, 37, str(template.page))

    width, height = page.width - page.left - page.right, page.height - page.top - page.bottom
    frame = Frame(page.left, page.bottom, width, height, 0, 0, 0, 0)
    maker = BaseDocTemplate(file, pagesize=(page.width, page.height), initialFontName=styles[Role.FOOT].fontName)
    maker.addPageTemplates(PageTemplate(frames=[frame], onPage=furniture))
    maker.build([flowable for block in document.blocks for flowable in _flowables(block, styles, width)])
    return file.getvalue()


def _flowables(block: Block, styles: dict[Role, ParagraphStyle], width: float) -> Iterator[Flowable]:
    def paragraph(each: Paragraph) -> PlatypusParagraph:
        bullet = "–" if each.role is Role.ITEM else None
        return PlatypusParagraph(markup(each.runs), styles[each.role], bulletText=bullet)

    match block:
        case DetailsTable(rows):
            labels, values = styles[Role.DETAIL_LABEL], styles[Role.DETAIL]
            cells = [[PlatypusParagraph(a, labels), PlatypusParagraph(escape(b, False), values)] for a, b in rows]
            yield Table(cells, colWidths=[width / 4, width * 3 / 4])
        case Quote() | Box():
            yield KeepTogether([paragraph(each) for each in paragraphs(block)])
        case _:
            yield from (paragraph(each) for each in paragraphs(block))


def _html(document: PageDocument) -> str:
    """The document as HTML with the same fonts, sizes and colours."""
    page, rules, body = document.page, [], []
    for family, package, start in (
        ("Source Serif", "font_source_serif_pro", "SourceSerifPro"),
        ("Source Sans", "font_source_sans_pro", "SourceSansPro"),
    ):
        for cut, weight, slant in (("Regular", 400, "normal"), ("Bold", 700, "normal"), ("It", 400, "italic")):
            path = Path(str(files(package))) / "files" / f"{start}-{cut}.ttf"
            about = f"font-weight:{weight};font-style:{slant}"
            rules.append(f"@font-face{{font-family:'{family}';src:url('{path.as_uri()}');{about}}}")
    for role, look in document.looks.items():
        slant, weight = "italic" if look.italic else "normal", 700 if look.bold else 400
        rules.append(
            f".{role}{{font:{slant} {weight} {look.size}pt/{look.leading}pt '{look.face.family}';color:{look.colour};"
            f"margin:{look.before}pt 0 {look.after}pt {look.indent}pt;orphans:2;widows:2}}"
        )
    rules.append(
        f"@page{{size:{page.width}pt {page.height}pt;margin:{page.top}pt {page.right}pt {page.bottom}pt {page.left}pt}}"
    )
    for block in document.blocks:
        pairs = block.rows if isinstance(block, DetailsTable) else ()
        body += [f'<p class="detail">{escape(label)} {escape(value)}</p>' for label, value in pairs]
        for each in paragraphs(block):
            tag = {Role.TITLE: "h1", Role.HEADING: "h2"}.get(each.role, "li" if isinstance(block, ItemList) else "p")
            body.append(f'<{tag} class="{each.role}">{markup(each.runs)}</{tag}>')
    return f"<html lang=en><title>x</title><style>{''.join(rules)}</style><body>{''.join(body)}</body></html>"


def weasyprint(document: PageDocument) -> bytes:
    """The document by WeasyPrint, tagged as it can."""
    from weasyprint import HTML

    data: bytes = HTML(string=_html(document)).write_pdf(pdf_variant="pdf/ua-1")
    return data


def fpdf2(document: PageDocument) -> bytes:
    """The document by fpdf2."""
    from fpdf import FPDF

    pdf, page = FPDF(unit="pt", format=(document.page.width, document.page.height)), document.page
    pdf.set_margins(page.left, page.top, page.right)
    pdf.set_auto_page_break(True, page.bottom)
    for family, package, start in (
        ("Source Serif", "font_source_serif_pro", "SourceSerifPro"),
        ("Source Sans", "font_source_sans_pro", "SourceSansPro"),
    ):
        for style, cut in (("", "Regular"), ("B", "Bold"), ("I", "It"), ("BI", "BoldIt")):
            pdf.add_font(family, style, str(Path(str(files(package))) / "files" / f"{start}-{cut}.ttf"))
    pdf.add_page()
    for each in document.paragraphs():
        look = document.looks[each.role]
        pdf.set_font(look.face.family, ("B" if look.bold else "") + ("I" if look.italic else ""), look.size)
        pdf.multi_cell(0, look.leading, each.text, align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.ln(look.after)
    return bytes(pdf.output())


def typst(document: PageDocument) -> bytes:
    """The document by typst, its cache emptied by every call as its Python package does."""
    import typst as compiler

    page = document.page
    margins = f"left: {page.left}pt, right: {page.right}pt, top: {page.top}pt, bottom: {page.bottom}pt"
    lines = [
        f"#set page(width: {page.width}pt, height: {page.height}pt, margin: ({margins}))\n#set par(justify: false)"
    ]
    for each in document.paragraphs():
        look = document.looks[each.role]
        weight, slant = "bold" if look.bold else "regular", "italic" if look.italic else "normal"
        words = "".join(f"#text[{_typst(run.text)}]" for run in each.runs)
        font = f'font: "{look.face.family} Pro", size: {look.size}pt, weight: "{weight}", style: "{slant}"'
        lines.append(f"#block(below: {look.after + 4}pt)[#text({font})[{words}]]")
    fonts = [str(Path(str(files(name))) / "files") for name in ("font_source_serif_pro", "font_source_sans_pro")]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "brief.typ"
        source.write_text("\n".join(lines), encoding="utf-8")
        data: bytes = compiler.compile(str(source), font_paths=fonts)
        return data


def _typst(words: str) -> str:
    return "".join(f"\\{each}" if each in "\\#*_`$<>@[]=-+/~'\"" else each for each in words)


def libreoffice(document: PageDocument) -> bytes:
    """The Word file of the same document, made into a PDF by LibreOffice."""
    from briefing.writers import word

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "brief.docx"
        path.write_bytes(word.write(document).data)
        profile = (Path(folder) / "profile").as_uri()
        command = [
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
        ]
        subprocess.run([*command, str(path)], check=True, capture_output=True)
        return path.with_suffix(".pdf").read_bytes()
