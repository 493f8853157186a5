"""Runs of a page document as runs of Word: emphasis, links, raised numbers of notes, languages."""

from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from briefing.pages.document import Look, Paragraph, Role, Run
from briefing.writers.word.footnotes import Footnotes
from briefing.writers.word.host import Host, Links
from briefing.writers.word.markup import character, hyperlink, run, text
from briefing.writers.word.tongues import language_properties, right_to_left

_SCHEMES = frozenset({"http", "https", "mailto"})
"""What a link may lead to. Anything else stays plain words: an address comes from the article, not from the user."""


class Inline:
    """Writes the runs of paragraphs. `links` are those of the part that they stand in."""

    def __init__(
        self,
        looks: Mapping[Role, Look],
        host: Host,
        footnotes: Footnotes,
        links: Links,
    ) -> None:
        self._looks = looks
        self._styles = host.styles
        self._language = host.language
        self._footnotes = footnotes
        self._links = links

    def runs(self, paragraph: Paragraph) -> str:
        """All runs of a paragraph."""
        look = self._looks[paragraph.role]
        return "".join(self._run(piece, look) for piece in paragraph.runs)

    def _run(self, piece: Run, look: Look) -> str:
        if piece.note is not None:
            return self._footnotes.reference(piece.note)
        address = _address(piece.link)
        style = "Hyperlink" if address else ""
        content = run(text(piece.text), self._properties(piece, look, style))
        return hyperlink(self._links.to(address), content) if address else content

    def _properties(self, piece: Run, look: Look, style: str) -> str:
        """Emphasis by character style. Where the paragraph is bold already, Strong would turn it off in Word."""
        bold = piece.bold and not look.bold
        italic = piece.italic and not look.italic
        style = style or ("Strong" if bold else "Emphasis" if italic else "")
        properties = character(self._styles[style]) if style else ""
        if bold and style != "Strong":
            properties += "<w:b/><w:bCs/>"
        if italic and style != "Emphasis":
            properties += "<w:i/><w:iCs/>"
        if right_to_left(piece.text):
            properties += "<w:rtl/>"
        language = piece.language or self._language
        return properties + (language_properties(language) if language else "")


def _address(link: str | None) -> str:
    """An address that may stand in a package: of a known scheme, with nothing in it that an URI can't hold."""
    try:
        parts = urlsplit(link or "")
        leads_somewhere = bool(parts.netloc) and parts.port != 0 if parts.scheme != "mailto" else bool(parts.path)
    except ValueError:  # no such port, no such host
        return ""
    known = parts.scheme in _SCHEMES and leads_somewhere
    return quote(link or "", safe="%/:=&?~#+!$,;'@()*") if known else ""
