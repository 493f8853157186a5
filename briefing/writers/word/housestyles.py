"""The styles of an organisation's template: found whatever they are called, and added to where one is missing."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache

from lxml import etree

from briefing.paths import resource
from briefing.writers.word.markup import escape
from briefing.writers.word.styles import DEFAULTS, WordStyle, style_id, style_xml
from briefing.writers.word.tree import NS, attribute, elements, value

_OUTLINE = {"heading 1": "0", "heading 2": "1", "heading 3": "2"}
"""The outline level tells a heading in any language."""

_TRUE = ("1", "true", "on")

_DEFAULT_SIZE = 10.0
"""Points, where neither style nor defaults say anything (ISO/IEC 29500-1, 17.3.2.38)."""


@cache
def _other_names() -> Mapping[str, tuple[str, ...]]:
    """What templates call Word's own styles, in lower case, by Word's name."""
    data = tomllib.loads(resource("word", "style-names.toml").read_text(encoding="utf-8"))
    return {name: tuple(other.casefold() for other in others) for name, others in data.items()}


class HouseStyles:
    """The styles part of a template, as its root element."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._ids: dict[tuple[str, str], str] = {}
        self._by_id = {attribute(style, "styleId"): style for style in root.iterfind("w:style", NS)}
        for own_id, style in self._by_id.items():
            kind = attribute(style, "type") or "paragraph"
            for name in (*value(style, "w:aliases").split(","), value(style, "w:name")):
                self._ids[kind, name.strip().casefold()] = own_id if _usable(style) else ""

    def find(self, name: str, kind: str) -> str:
        """The id of a style: by its name in any language, or by what it is; "" where the template has none."""
        if name in DEFAULTS:
            default = self._default(kind)
            return "" if default is None else attribute(default, "styleId")
        names = (name.casefold(), *_other_names().get(name, ()))
        known = (self._ids.get((kind, each)) for each in names)
        return next(filter(None, known), "") or self._by_outline(name)

    def adopt(self, styles: Iterable[WordStyle]) -> dict[str, str]:
        """The id of every style by our name for it; those that the template lacks are added to it.

        Of two by one name the later counts.
        """
        by_name = {style.name: style for style in styles}
        ids = {name: self.find(name, style.kind) for name, style in by_name.items()}
        missing = [style for name, style in by_name.items() if not ids[name]]
        ids |= {style.name: self._free(style_id(style.name)) for style in missing}
        added = "".join(style_xml(style, ids) for style in missing)
        self._root.extend(elements(added))
        return ids

    def size(self) -> float:
        """The size of Normal, in points."""
        normal = self._default("paragraph")
        own = value(normal, "w:rPr/w:sz") if normal is not None else ""
        halves = own or value(self._root, "w:docDefaults//w:sz")
        return float(halves) / 2 if halves.isdigit() else _DEFAULT_SIZE

    def language(self) -> str:
        """The language of text that is not marked otherwise; "" where the template says nothing."""
        return value(self._root, "w:docDefaults//w:lang")

    def is_list(self, style: str) -> bool:
        """Whether paragraphs in the style with this id are items of a list without more ado."""
        seen: set[str] = set()
        while style and style not in seen:
            seen.add(style)
            element = self._by_id.get(style)
            if element is None:
                return False
            if element.find("w:pPr/w:numPr/w:numId", NS) is not None:
                return True
            style = value(element, "w:basedOn")
        return False

    def _default(self, kind: str) -> etree._Element | None:
        found = self._root.iterfind(f"w:style[@w:type='{kind}']", NS)
        return next((style for style in filter(_usable, found) if attribute(style, "default") in _TRUE), None)

    def _by_outline(self, name: str) -> str:
        level = _OUTLINE.get(name)
        found = self._root.iterfind(f"w:style/w:pPr/w:outlineLvl[@w:val='{level}']/../..", NS) if level else ()
        usable = (style for style in filter(_usable, found) if attribute(style, "type") == "paragraph")
        return next((attribute(style, "styleId") for style in usable), "")

    def _free(self, wanted: str) -> str:
        taken = {each.casefold() for each in self._by_id}
        return f"Briefing{wanted}" if wanted.casefold() in taken else wanted


def _usable(style: etree._Element) -> bool:
    """Whether a style can be named in markup of ours: its id needs no escaping."""
    name = attribute(style, "styleId")
    return bool(name) and escape(name) == name
