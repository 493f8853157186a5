"""A look as Word's paragraph and character properties, in the order that the schema wants."""

from dataclasses import replace

from briefing.pages.document import Look, PageDocument, Role
from briefing.writers.word.markup import escape, half_points, hexadecimal, twips


def character_properties(look: Look, than: Look | None = None) -> str:
    """The content of `w:rPr`; only what differs from `than`, where that is given."""
    return "".join(
        (
            _face(look) if than is None or look.face != than.face else "",
            _toggle("b", look.bold) if look.bold != bool(than and than.bold) else "",
            _toggle("i", look.italic) if look.italic != bool(than and than.italic) else "",
            colour(look.colour) if than is None or look.colour != than.colour else "",
            _size(look) if than is None or look.size != than.size else "",
        )
    )


def paragraph_properties(look: Look, than: Look, *, keep_lines: bool = False, frame: str = "", right: float = 0) -> str:
    """The content of `w:pPr`. `frame` is what stands between: a list's number, borders, a tint, tabs.

    `right` is an indent in points. Leading is left to the style below where it is the same as in `than`.
    """
    keep = ("<w:keepNext/>" if look.keep_with_next else "") + ("<w:keepLines/>" if keep_lines else "")
    return f"{keep}{frame}{_spacing(look, than)}{_indent(look, than, right)}"


def colour(value: str) -> str:
    """The colour of text."""
    return f'<w:color w:val="{hexadecimal(value)}"/>'


def in_house(document: PageDocument, size: float) -> PageDocument:
    """The document in the face, colour and proportions of a house whose Normal has `size` points."""
    normal = document.looks[Role.PASSAGE]
    scale = size / normal.size
    looks = {role: _in_house(look, normal, scale) for role, look in document.looks.items()}
    return replace(document, looks=looks)


def _in_house(look: Look, normal: Look, scale: float) -> Look:
    halves = round(look.size * scale * 2)
    leading = look.leading if look.leading == normal.leading else look.leading * scale
    return replace(look, face=normal.face, colour=normal.colour, size=halves / 2, leading=leading)


def _face(look: Look) -> str:
    name = escape(look.face.word)
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def _toggle(tag: str, on: bool) -> str:
    value = "" if on else ' w:val="0"'
    return f"<w:{tag}{value}/><w:{tag}Cs{value}/>"


def _size(look: Look) -> str:
    return f'<w:sz w:val="{half_points(look.size)}"/><w:szCs w:val="{half_points(look.size)}"/>'


def _spacing(look: Look, than: Look) -> str:
    """Space before and after, and the leading where it differs; "at least" lets a tall fallback font show whole."""
    line = "" if look.leading == than.leading else f' w:line="{twips(look.leading)}" w:lineRule="atLeast"'
    return f'<w:spacing w:before="{twips(look.before)}" w:after="{twips(look.after)}"{line}/>'


def _indent(look: Look, than: Look, right: float) -> str:
    """Left and hanging indent go together: one alone would be joined by the other of the style below."""
    if not right and (look.indent, look.hanging) == (than.indent, than.hanging):
        return ""
    far = f' w:right="{twips(right)}"' if right else ""
    return f'<w:ind w:left="{twips(look.indent)}"{far} w:hanging="{twips(look.hanging)}"/>'
