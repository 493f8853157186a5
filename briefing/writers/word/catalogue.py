"""The look of a page document as Word styles.

Body text carries no formatting of its own: whoever changes a style changes the document. A style says only what
sets it apart from Normal, so a new font for Normal reaches everything that had no other before.
"""

from dataclasses import replace

from briefing.pages.document import Look, PageDocument, Role
from briefing.writers.word.looks import character_properties, colour, paragraph_properties, spacing
from briefing.writers.word.markup import border, hexadecimal, twips
from briefing.writers.word.numbering import DASHES, in_list
from briefing.writers.word.styles import DEFAULTS, STYLE_OF, WordStyle


def catalogue(document: PageDocument) -> tuple[WordStyle, ...]:
    """All styles that a document needs, and those that its editors will look for."""
    return (
        *_defaults(document),
        *_headings(document),
        *_text(document),
        *_quote(document),
        *_box(document),
        *_furniture(document),
        *_characters(document),
        *_tables(document),
    )


def _defaults(document: PageDocument) -> tuple[WordStyle, ...]:
    normal = document.looks[Role.PASSAGE]
    settings = "<w:widowControl/>" + paragraph_properties(normal, replace(normal, leading=0))
    sides = "".join(f'<w:{side} w:w="108" w:type="dxa"/>' for side in ("left", "right"))
    table = f'<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{sides}</w:tblCellMar>'
    sets = {"Normal": WordStyle("Normal", paragraph=settings, run=character_properties(normal), based_on="")}
    sets["Normal Table"] = WordStyle("Normal Table", "table", table=table, based_on="")
    return tuple(sets.get(name) or WordStyle(name, kind, based_on="") for name, kind in DEFAULTS.items())


def _plain(document: PageDocument, role: Role, *, frame: str = "") -> WordStyle:
    """The style of a role whose look needs nothing more."""
    look, normal = document.looks[role], document.looks[Role.PASSAGE]
    properties = paragraph_properties(look, normal, frame=frame)
    return WordStyle(STYLE_OF[role], paragraph=properties, run=character_properties(look, normal))


def _headings(document: PageDocument) -> tuple[WordStyle, ...]:
    """The title, and headings that the navigation pane shows; headings never part from what follows."""
    normal = document.looks[Role.PASSAGE]

    def heading(name: str, role: Role, level: int | None) -> WordStyle:
        look = replace(document.looks[role], keep_with_next=True)
        outline = "" if level is None else f'<w:outlineLvl w:val="{level}"/>'
        properties = paragraph_properties(look, normal, keep_lines=True) + outline
        return WordStyle(name, paragraph=properties, run=character_properties(look, normal), following="Normal")

    return (
        heading("Title", Role.TITLE, None),
        heading("heading 1", Role.HEADING, 0),
        heading("heading 2", Role.SUBHEADING, 1),
        heading("heading 3", Role.SUBHEADING, 2),
    )


def _text(document: PageDocument) -> tuple[WordStyle, ...]:
    roles = (Role.COMMENT, Role.SOURCE, Role.NOTE, Role.CLOSING, Role.DETAIL_LABEL, Role.DETAIL)
    small = _plain(document, Role.CLOSING)
    return (
        _plain(document, Role.ITEM, frame=in_list(DASHES)),
        *(_plain(document, role) for role in roles),
        replace(_plain(document, Role.DETAIL), name="Subtitle", following="Normal"),
        replace(small, name="caption"),
    )


def _quote(document: PageDocument) -> tuple[WordStyle, ...]:
    """A quotation with its bar, and the speaker below it.

    Word joins the borders of neighbours that are alike, over the space between them too. The speaker's bar is one
    shade off, so that the bars of two quotations stay apart; no space stands between words and speaker.
    """
    words, speaker = document.looks[Role.QUOTATION], document.looks[Role.SPEAKER]
    leading = speaker.leading + words.after + speaker.before
    gold = document.colours.gold
    return (
        _barred(document, Role.QUOTATION, replace(words, after=0), gold, following="Speaker"),
        _barred(document, Role.SPEAKER, replace(speaker, before=0, leading=leading), _shade_off(gold), "Normal"),
    )


def _barred(document: PageDocument, role: Role, look: Look, gold: str, following: str) -> WordStyle:
    normal, bar = document.looks[Role.PASSAGE], document.measures.quote_bar
    frame = f"<w:pBdr>{border('left', bar, gold, look.indent - bar)}</w:pBdr>"
    properties = paragraph_properties(look, normal, keep_lines=True, frame=frame)
    run = character_properties(look, normal)
    return WordStyle(STYLE_OF[role], paragraph=properties, run=run, following=following)


def _shade_off(value: str) -> str:
    """A colour that no eye can tell from this one."""
    return f"#{int(value.removeprefix('#'), 16) ^ 1:06X}"


def _box(document: PageDocument) -> tuple[WordStyle, ...]:
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


def _furniture(document: PageDocument) -> tuple[WordStyle, ...]:
    page, measures = document.page, document.measures
    width = page.width - page.left - page.right
    look, normal = document.looks[Role.FOOT], document.looks[Role.PASSAGE]
    stops = f'<w:tab w:val="center" w:pos="{twips(width / 2)}"/><w:tab w:val="right" w:pos="{twips(width)}"/>'
    line = f"<w:pBdr>{border('top', measures.hairline, document.colours.hairline, 5)}</w:pBdr>"
    small = f"<w:tabs>{stops}</w:tabs>{spacing(look)}"
    run = character_properties(look, normal)
    return (
        WordStyle("header", paragraph=small, run=run),
        WordStyle("footer", paragraph=line + small, run=run),
        _head_bar(document, width),
    )


def _head_bar(document: PageDocument, width: float) -> WordStyle:
    """The short bar over the header: an empty paragraph's upper border, held short by its indent."""
    measures = document.measures
    bar = f"<w:pBdr>{border('top', measures.head_bar, document.colours.accent)}</w:pBdr>"
    low = '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>'
    short = f'<w:ind w:right="{twips(width - measures.head_bar_width)}"/>'
    return WordStyle("Header Bar", paragraph=bar + low + short, run='<w:sz w:val="4"/><w:szCs w:val="4"/>')


def _characters(document: PageDocument) -> tuple[WordStyle, ...]:
    looks, colours = document.looks, document.colours
    normal = looks[Role.PASSAGE]
    sets = {
        "Strong": "<w:b/><w:bCs/>",
        "Emphasis": "<w:i/><w:iCs/>",
        "Hyperlink": f'{colour(colours.accent)}<w:u w:val="single"/>',
        "footnote reference": f'{colour(colours.gold)}<w:vertAlign w:val="superscript"/>',
        "Marking": character_properties(looks[Role.MARKING], normal),
        "Header Label": character_properties(looks[Role.HEAD], normal),
    }
    return tuple(WordStyle(name, "character", run=run, based_on="Default Paragraph Font") for name, run in sets.items())


def _tables(document: PageDocument) -> tuple[WordStyle, ...]:
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
