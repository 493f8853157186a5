"""The look of a page document as Word styles.

Body text carries no formatting of its own: whoever changes a style changes the document. A style says only what
sets it apart from Normal, so a new font for Normal reaches everything that had no other before.
"""

from dataclasses import replace

from briefing.pages.contents import has_contents
from briefing.pages.document import PageDocument, Role
from briefing.writers.word.contents import contents_styles
from briefing.writers.word.drawn import box_styles, furniture_styles, quote_styles, table_styles
from briefing.writers.word.looks import character_properties, colour, paragraph_properties
from briefing.writers.word.numbering import DASHES, in_list
from briefing.writers.word.styles import DEFAULTS, STYLE_OF, WordStyle


def catalogue(document: PageDocument, dashes: int = DASHES) -> tuple[WordStyle, ...]:
    """All styles that a document needs, and those that its editors will look for.

    `dashes` is the number of the list that items belong to.
    """
    return (
        *_defaults(document),
        *_headings(document),
        *_text(document, dashes),
        *(contents_styles(document) if has_contents(document) else ()),
        *quote_styles(document),
        *box_styles(document),
        *furniture_styles(document),
        *_characters(document),
        *table_styles(document),
    )


def _defaults(document: PageDocument) -> tuple[WordStyle, ...]:
    normal = document.looks[Role.PASSAGE]
    settings = "<w:widowControl/>" + paragraph_properties(normal, replace(normal, leading=0, indent=0, hanging=0))
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


def _text(document: PageDocument, dashes: int) -> tuple[WordStyle, ...]:
    roles = (Role.COMMENT, Role.SOURCE, Role.NOTE, Role.CLOSING, Role.DETAIL_LABEL, Role.DETAIL)
    small = _plain(document, Role.CLOSING)
    return (
        _plain(document, Role.ITEM, frame=in_list(dashes)),
        *(_plain(document, role) for role in roles),
        replace(_plain(document, Role.DETAIL), name="Subtitle", following="Normal"),
        replace(small, name="caption"),
    )


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
