"""What PDF/A asks of a file beyond tags: the output intent, and fonts whose ToUnicode holds no nonsense."""

import re
from functools import cache

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from briefing.writers.pdf.tagging.reportlab_parts import reference

_ROW = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")
_ROWS = re.compile(r"\d+ beginbfchar\n.*?endbfchar", re.DOTALL)

_MOST_ROWS = 100
"""Entries in one bfchar block (Adobe Technical Note 5014, 1.4.1)."""


@cache
def _srgb() -> bytes:
    """The sRGB profile that Pillow makes, its date (bytes 24 to 35 of the header) set to 1 January 2000.

    With today's date, two files made from the same brief would differ; with the platform (bytes 40 to 43), which is
    only a hint (ICC.1:2010, 7.2.12), those made on Windows and on Linux would.
    """
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07d000010001000000000000")
    profile[40:44] = b"APPL"
    return bytes(profile)


def output_intents(document: PDFDocument) -> PDFArray:
    """The output intent that makes the file's RGB colours mean sRGB (ISO 19005-2, 6.2.3)."""
    profile = PDFStream(PDFDictionary({"N": 3}), _srgb(), [PDFZCompress])
    intent = {
        "Type": PDFName("OutputIntent"),
        "S": PDFName("GTS_PDFA1"),
        "DestOutputProfile": reference(document, profile),
        "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
        "Info": PDFString("sRGB IEC61966-2.1"),
    }
    return PDFArray([PDFDictionary(intent)])


def mended_unicode_map(cmap: str) -> str:
    """A ToUnicode map without unused codes, in blocks of the allowed size, characters over U+FFFF as UTF-16.

    ReportLab maps unused codes to U+0000, which both standards forbid, and writes U+1F600 as five digits.
    """
    rows = [(code, int(value, 16)) for code, value in _ROW.findall(cmap)]
    used = [f"<{code}> <{_utf16(value)}>" for code, value in rows if value]
    blocks = (used[n : n + _MOST_ROWS] for n in range(0, len(used), _MOST_ROWS))
    text = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _ROWS.sub(lambda _: text, cmap)


def _utf16(value: int) -> str:
    return chr(value).encode("utf-16-be").hex().upper()
