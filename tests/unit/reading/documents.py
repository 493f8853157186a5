"""The sample article as mails, web archives, Word and OpenDocument files, Rich Text and Markdown."""

from collections.abc import Mapping
from email.message import EmailMessage
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from tests.unit.reading.pages import Story, nested_tables, saved_by_a_browser

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_COMPATIBLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_OOXML = f"{_WORD} {_COMPATIBLE}"
_OPEN = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        *(("office", "office"), ("text", "text"), ("draw", "drawing"), ("table", "table"), ("style", "style")),
        ("svg", "svg-compatible"),
    )
)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of these parts; `mimetype` is stored as it is, as OpenDocument asks."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part, ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    return made.getvalue()


def lines(story: Story) -> list[str]:
    """The blocks of the story, from the headline on."""
    return [story.title, f"By {story.byline}", f"{story.outlet}, {story.day}", *story.paragraphs]


def word(story: Story, body: str | None = None) -> bytes:
    """A Word file: a heading, then paragraphs with a change, a control, a table and a link among them."""
    title, *rest = map(escape, lines(story))
    style = '<w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>'
    styled = f"<w:p>{style}<w:r><w:t>{title}</w:t></w:r></w:p>"
    document = styled + "".join(_word_paragraph(number, words) for number, words in enumerate(rest))
    names = {"berschrift1": "heading 1", "Beschriftung": "caption"}
    styles = "".join(f'<w:style w:styleId="{id_}"><w:name w:val="{name}"/></w:style>' for id_, name in names.items())
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {_OOXML}><w:body>{body or document}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {_WORD}>{styles}</w:styles>",
        }
    )


def _word_paragraph(number: int, words: str) -> str:
    first, second, rest = words[:4], words[4:9], words[9:]
    run = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'.format
    change = f"<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>{run(second)}</w:ins>"
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{run(second)}</w:sdtContent></w:sdt>"
    link = f"<w:hyperlink>{run(second)}</w:hyperlink>"
    field = f"<w:r><w:instrText>PAGE</w:instrText></w:r><w:smartTag>{run(second)}</w:smartTag>"
    middle = (change, control, link, field)[number % 4]
    paragraph = f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>{run(first)}{middle}{run(rest)}</w:p>"
    return f"<w:tbl><w:tr><w:tc>{paragraph}</w:tc></w:tr></w:tbl>" if number == 7 else paragraph


def open_document(story: Story, body: str | None = None) -> bytes:
    """An OpenDocument text: a heading, spans, spaces as elements, a deletion and a note."""
    title, *rest = map(escape, lines(story))
    gone = "<text:changed-region><text:p>Gone.</text:p></text:changed-region>"
    deleted = f"<text:tracked-changes>{gone}</text:tracked-changes>"
    note = "<text:note-citation>1</text:note-citation><text:note-body><text:p>Aside.</text:p></text:note-body>"
    paragraphs = [f"<text:p>{_open_words(words)}</text:p>" for words in rest]
    paragraphs[4] = paragraphs[4].replace("</text:p>", f"<text:note>{note}</text:note></text:p>")
    document = f"{deleted}<text:h>{title}</text:h>{''.join(paragraphs)}"
    content = (
        f"<office:document-content {_OPEN}><office:body><office:text>{body or document}</office:text></office:body>"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content + "</office:document-content>",
        }
    )


def _open_words(words: str) -> str:
    """Words with a span, an element for a space, and a line break of the markup that is one space."""
    first, second, *rest = words.split(" ", 2)
    return f"<text:span>{first}</text:span><text:s/>{second}" + "".join(f"\n  {words}" for words in rest)


def rich_text(story: Story) -> bytes:
    """Rich Text as Word writes it: escapes for what is beyond ASCII, a running head, paragraph marks."""
    escaped = [
        "".join(character if character.isascii() else f"\\u{ord(character)}?" for character in words)
        for words in lines(story)
    ]
    body = "\\par\n".join(escaped)
    return f"{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Times;}}}}{{\\header Page}}\\f0 {body}\\par}}".encode("ascii")


def markdown(story: Story) -> bytes:
    """Markdown with fields before it and marks within it."""
    paragraphs = [words.replace(" the ", " **the** ", 1).replace("$", "\\$") for words in story.paragraphs]
    fields = f'---\ntitle: "{story.title}"\nauthor: {story.byline}\nlayout: post\n---\n'
    return "\n\n".join([f"{fields}# {story.title}", f"{story.outlet}, {story.day}", *paragraphs]).encode()


def newsletter(story: Story) -> bytes:
    """A mail whose picture comes first, with the words as HTML and as plain text."""
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = (
        f"Fwd: {story.title}",
        "News <news@harbour.example>",
        "desk@desk.example",
    )
    mail.set_content("View this mail in a browser.")
    mail.add_alternative(nested_tables(story), subtype="html", charset="windows-1252", cte="quoted-printable")
    mail.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="report.pdf")
    return mail.as_bytes()


def plain_mail(story: Story) -> bytes:
    """A forwarded mail of plain text, base64 in UTF-8, inside another."""
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"] = story.title
    inner.set_content("\n\n".join(lines(story)[1:]), cte="base64")
    outer["Subject"] = "FYI"
    outer.set_content("Worth a look.")
    outer.add_attachment(inner)
    return outer.as_bytes()


def web_archive(story: Story) -> bytes:
    """A page with its picture in one file, as browsers save it."""
    archive = EmailMessage()
    archive["Subject"], archive["Snapshot-Content-Location"] = story.title, "https://harbour.example/talks"
    archive.set_content(saved_by_a_browser(story), subtype="html", cte="quoted-printable")
    archive.add_related(b"GIF89a", maintype="image", subtype="gif")
    return archive.as_bytes()
