"""Styles with something drawn around the words: the quotation's bar, the box, header and footer, tables."""

from dataclasses import replace

from briefing.pages.document import Look, PageDocument, Role
from briefing.writers.word.looks import character_properties, paragraph_properties
from briefing.writers.word.markup import border, hexadecimal, twips
from briefing.writers.word.styles import STYLE_OF, WordStyle

_NUMBER = 24.0
"""Points that the number of a quotation takes in its first line."""


def quote_styles(document: PageDocument) -> tuple[WordStyle, ...]:
    """A quotation with its bar, and the speaker below it.

    Word joins the borders of neighbours that are alike, over the space between them too. The speaker's bar is one
    shade off, so that the bars of two quotations stay apart; no space stands between words and speaker. Word would
    also put the bar left of what hangs out, so that a number stands in the line. Only a quotation that has a speaker
    stays with the next line, so that is not the style's business.
    """
    words, speaker = document.looks[Role.QUOTATION], document.looks[Role.SPEAKER]
    words = replace(words, hanging=0, keep_with_next=False)
    leading = speaker.leading + words.after + speaker.before
    gold = document.colours.gold
    return (
        _barred(document, Role.QUOTATION, replace(words, after=0), gold, following="Speaker"),
        _barred(document, Role.SPEAKER, replace(speaker, before=0, leading=leading), _shade_off(gold), "Normal"),
    )


def _barred(document: PageDocument, role: Role, look: Look, gold: str, following: str) -> WordStyle:
    normal, bar = document.looks[Role.PASSAGE], document.measures.quote_bar
    stop = _stop("left", look.indent + _NUMBER)
    frame = f"<w:pBdr>{border('left', bar, gold, document.measures.quote_gap - bar)}</w:pBdr><w:tabs>{stop}</w:tabs>"
    properties = paragraph_properties(look, normal, keep_lines=True, frame=frame)
    run = character_properties(look, normal)
    return WordStyle(STYLE_OF[role], paragraph=properties, run=run, following=following)


def _shade_off(value: str) -> str:
    """A colour that no eye can tell from this one."""
    return f"#{int(value.removeprefix('#'), 16) ^ 1:06X}"


def box_styles(document: PageDocument) -> tuple[WordStyle, ...]:
    """The bottom line's box: paragraphs of one border and one tint, which Word draws as one box."""
    label = replace(document.looks[Role.BOX_LABEL], before=document.measures.box_before, keep_with_next=True)
    return (_boxed(document, Role.BOX_LABEL, label), _boxed(document, Role.BOX, document.looks[Role.BOX]))


def _boxed(document: PageDocument, role: Role, look: Look) -> WordStyle:
    normal, inside = document.looks[Role.PASSAGE], document.measures.box_padding
    look = replace(look, indent=inside)
    properties = paragraph_properties(look, normal, keep_lines=True, frame=_frame(document), right=inside)
    run = character_properties(look, normal)
    return WordStyle(STYLE_OF[role], paragraph=properties, run=run, following="Bottom Line")


def _frame(document: PageDocument) -> str:
    """A gold rule above and a tint that reaches as far as hairlines of its own colour, which nobody sees."""
    measures, colours = document.measures, document.colours
    sides = (
        border("top", measures.box_rule, colours.gold, measures.box_padding * 0.6)
        + border("left", 0.25, colours.tint, measures.box_padding)
        + border("bottom", 0.25, colours.tint, measures.box_padding * 0.6)
        + border("right", 0.25, colours.tint, measures.box_padding)
    )
    return f'<w:pBdr>{sides}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{hexadecimal(colours.tint)}"/>'


def furniture_styles(document: PageDocument) -> tuple[WordStyle, ...]:
    """Header and footer, and the short bar over the header: an empty paragraph's border, held short by its indent."""
    page, measures = document.page, document.measures
    width = page.width - page.left - page.right
    centre, right = _stop("center", width / 2), _stop("right", width)
    line = f"<w:pBdr>{border('top', measures.hairline, document.colours.hairline, 5)}</w:pBdr>"
    bar = f"<w:pBdr>{border('top', measures.head_bar, document.colours.accent)}</w:pBdr>"
    low = replace(document.looks[Role.FOOT], size=2.0, leading=6.0)
    short = paragraph_properties(low, document.looks[Role.PASSAGE], frame=bar, right=width - measures.head_bar_width)
    return (
        _small(document, "header", f"<w:tabs>{right}</w:tabs>"),
        _small(document, "footer", f"{line}<w:tabs>{centre}{right}</w:tabs>"),
        WordStyle("Header Bar", paragraph=short, run=character_properties(low, document.looks[Role.PASSAGE])),
    )


def _small(document: PageDocument, name: str, frame: str) -> WordStyle:
    look, normal = document.looks[Role.FOOT], document.looks[Role.PASSAGE]
    properties = paragraph_properties(look, normal, frame=frame)
    return WordStyle(name, paragraph=properties, run=character_properties(look, normal))


def _stop(kind: str, at: float) -> str:
    return f'<w:tab w:val="{kind}" w:pos="{twips(at)}"/>'


def table_styles(document: PageDocument) -> tuple[WordStyle, ...]:
    """A grid for tables that editors add, and the details between two rules, without boxes."""
    measures, colours = document.measures, document.colours
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    grid = "".join(border(side, measures.hairline, colours.hairline) for side in sides)
    rules = border("top", measures.rule, colours.accent) + border("bottom", measures.hairline, colours.hairline)
    margins = {"top": 50, "left": 0, "bottom": 50, "right": 120}
    cells = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in margins.items())
    details = f"<w:tblBorders>{rules}</w:tblBorders><w:tblCellMar>{cells}</w:tblCellMar>"
    return (
        WordStyle("Table Grid", "table", table=f"<w:tblBorders>{grid}</w:tblBorders>", based_on="Normal Table"),
        WordStyle("Details Table", "table", table=details, based_on="Normal Table"),
    )
