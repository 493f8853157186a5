"""The styles of a Word file: their names, and how one is written.

Word's own styles serve where Word has one of that meaning; the others bear the name of what they are, so that a
house can define them in its template.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.pages.document import Role
from briefing.writers.word.markup import escape, part

STYLE_OF = {
    Role.TITLE: "Title",
    Role.HEADING: "heading 1",
    Role.SUBHEADING: "heading 2",
    Role.PASSAGE: "Normal",
    Role.ITEM: "List Bullet",
    Role.QUOTATION: "Quote",
    Role.SPEAKER: "Speaker",
    Role.COMMENT: "Comment",
    Role.BOX_LABEL: "Bottom Line Label",
    Role.BOX: "Bottom Line",
    Role.DETAIL_LABEL: "Details Label",
    Role.DETAIL: "Details",
    Role.SOURCE: "Bibliography",
    Role.NOTE: "footnote text",
    Role.CLOSING: "Closing",
    Role.HEAD: "Header Label",
    Role.FOOT: "footer",
    Role.MARKING: "Marking",
}
"""The style of each role, by the name that Word stores in every language."""

OWN = frozenset(
    {"Speaker", "Comment", "Bottom Line Label", "Bottom Line", "Details Label", "Details", "Details Table"}
    | {"Marking", "Header Label", "Header Bar", "Briefing Header", "Briefing Footer"}
)
"""The styles that Word does not have itself."""

DEFAULTS = {
    "Normal": "paragraph",
    "Default Paragraph Font": "character",
    "Normal Table": "table",
    "No List": "numbering",
}
"""The style that Word takes where none is named, one a kind."""


@dataclass(frozen=True, slots=True)
class WordStyle:
    """One style: its name, and what it sets, as the content of `w:pPr`, `w:rPr` and `w:tblPr`.

    `based_on` and `following` (what the next paragraph gets when somebody types on) are names.
    """

    name: str
    kind: str = "paragraph"
    paragraph: str = ""
    run: str = ""
    table: str = ""
    based_on: str = "Normal"
    following: str = ""


def style_id(name: str) -> str:
    """The id that a style gets in a file of our own: "footnote text" is FootnoteText."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def style_xml(style: WordStyle, ids: Mapping[str, str]) -> str:
    """The `w:style` element. `ids` holds the id of every style in the file by its name."""
    marks = ' w:default="1"' if style.name in DEFAULTS else ""
    marks += ' w:customStyle="1"' if style.name in OWN else ""
    links = "".join(
        f'<w:{tag} w:val="{escape(ids[name])}"/>'
        for tag, name in (("basedOn", style.based_on), ("next", style.following))
        if name
    )
    sets = "".join(
        f"<w:{tag}>{content}</w:{tag}>"
        for tag, content in (("pPr", style.paragraph), ("rPr", style.run), ("tblPr", style.table))
        if content
    )
    identity = f'w:type="{style.kind}"{marks} w:styleId="{escape(ids[style.name])}"'
    return f'<w:style {identity}><w:name w:val="{escape(style.name)}"/>{links}{_gallery(style)}{sets}</w:style>'


def styles_part(styles: Iterable[WordStyle], language: str) -> bytes:
    """The styles part of a file that has just these, each under its own id. Nothing else shows in the gallery."""
    styles = tuple(styles)
    ids = {style.name: style_id(style.name) for style in styles}
    tongue = f'<w:lang w:val="{escape(language)}" w:eastAsia="{escape(language)}" w:bidi="ar-SA"/>'
    defaults = f"<w:docDefaults><w:rPrDefault><w:rPr>{tongue}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    return part("styles", defaults + _LATENT + "".join(style_xml(style, ids) for style in styles))


_LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" '
    'w:defQFormat="0" w:count="376"/>'
)


def _gallery(style: WordStyle) -> str:
    """Whether the style stands in the gallery: those for body text do."""
    shown = style.kind in ("paragraph", "character") and style.name not in _BEHIND
    return '<w:uiPriority w:val="9"/><w:qFormat/>' if shown else '<w:uiPriority w:val="99"/>'


_BEHIND = frozenset({"Default Paragraph Font", "header", "footer", "Header Bar", "Header Label"})
