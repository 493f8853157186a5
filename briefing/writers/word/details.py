"""The details at the head of a brief: a table between two rules, each value in a content control."""

from collections.abc import Iterator

from briefing.pages.document import DetailsTable, PageDocument
from briefing.writers.word.host import Host
from briefing.writers.word.markup import control, escape, paragraph, run, text, twips


def details_table(table: DetailsTable, document: PageDocument, host: Host) -> str:
    """The table; the last pair of an odd number stretches over the rest of its row."""
    if not table.rows:
        return ""
    page, label = document.page, document.measures.detail_label
    pair = (page.width - page.left - page.right) / table.across
    columns = [twips(label), twips(pair - label)] * table.across
    rows = [table.rows[start : start + table.across] for start in range(0, len(table.rows), table.across)]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    names = iter(table.names or [label.casefold() for label, _ in table.rows])
    content = "".join(_row(row, names, columns, host) for row in rows)
    properties = _properties(table, host, sum(columns))
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{content}</w:tbl>"


def _properties(table: DetailsTable, host: Host, width: int) -> str:
    labels = escape(", ".join(label for label, _ in table.rows))
    return (
        f'<w:tblStyle w:val="{host.styles["Details Table"]}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/>'
        f'<w:tblCaption w:val="{labels}"/><w:tblDescription w:val="{labels}"/>'
    )


def _row(row: tuple[tuple[str, str], ...], names: Iterator[str], columns: list[int], host: Host) -> str:
    cells = ""
    for place, (label, value) in enumerate(row):
        rest = columns[2 * place + 1 :] if place == len(row) - 1 else columns[2 * place + 1 : 2 * place + 2]
        cells += _cell(run(text(label)), host.styles["Details Label"], columns[2 * place : 2 * place + 1])
        cells += _cell(control(next(names), label, run(text(value))), host.styles["Details"], rest)
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _cell(content: str, style: str, columns: list[int]) -> str:
    span = f'<w:gridSpan w:val="{len(columns)}"/>' if len(columns) > 1 else ""
    width = f'<w:tcW w:w="{sum(columns)}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{width}{span}</w:tcPr>{paragraph(content, style)}</w:tc>"
