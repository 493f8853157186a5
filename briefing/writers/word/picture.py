"""The logo at the head of the first page, with its alternative text."""

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from briefing.pages.document import Logo
from briefing.writers.word.markup import escape, paragraph, run

_RELATION = "logo"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_EMU = 12700
"""English metric units in a point (ISO/IEC 29500-1, 20.1.2.1)."""


def logo_paragraph(logo: Logo) -> str:
    """The paragraph that shows a logo; `add_logo` brings the picture itself."""
    size = f'cx="{round(logo.width * _EMU)}" cy="{round(logo.height * _EMU)}"'
    about = f'<wp:docPr id="1" name="Logo" descr="{escape(logo.alternative)}"/>'
    fill = f'<pic:blipFill><a:blip r:embed="{_RELATION}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    shape = f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    picture = (
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/>'
        f"</pic:nvPicPr>{fill}<pic:spPr>{shape}</pic:spPr></pic:pic>"
    )
    graphic = (
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">{picture}</a:graphicData>'
        "</a:graphic>"
    )
    inline = (
        f'<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {size}/>{about}{graphic}</wp:inline>"
    )
    return paragraph(run(f"<w:drawing>{inline}</w:drawing>"), "")


def add_logo(main: Part, logo: Logo) -> None:
    """Put the picture into the package."""
    png = logo.data.startswith(b"\x89PNG")
    name, content_type = ("logo.png", CONTENT_TYPE.PNG) if png else ("logo.jpeg", CONTENT_TYPE.JPEG)
    picture = Part(PackURI(f"/word/media/{name}"), content_type, logo.data, main.package)
    main.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, picture, _RELATION)
