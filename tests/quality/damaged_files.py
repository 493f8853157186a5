"""Does any damaged file do worse than being refused? Every format, damaged at random, read.

    python -m tests.quality.damaged_files [--inputs 100000] [--seed 1] [--only a.pdf]

Each format has a process of its own. Printed for each: how many inputs still gave an article, the longest time that
one took, and the most memory taken after the first tenth and at the end, which shows a leak. Exit status 1 where
anything but an article or a refusal came of an input; the first such input of each kind is printed, and the number of
one that took the process down. Number, seed and format make an input again.

Half of the damage is rough: bytes changed, cut out, doubled, put in. The other half is gentle and reaches deeper:
digits and letters become other ones, and in archives the elements of well-formed parts are changed, moved, doubled
and nested.
"""

import argparse
import io
import multiprocessing
import sys
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field, replace
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from random import Random

from lxml import etree
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from briefing.errors import ReadError
from briefing.reading.registry import read_bytes
from tests.unit.reading import documents
from tests.unit.reading.pages import divisions, story
from tests.unit.reading.test_cutting import as_text, factiva_with_labels, labels_before_their_words, nexis, several

_PIECES = (
    *(b"<", b">", b"\0", b"{", b"}", b'"', b"\n\n", b"\xff\xfe", b"\xc2\xa0", b"</p>", b"&#xd800;", b"=?x?q?=ff?="),
    *(b"\\'ff", b"\\u-9999?", b"\\bin9999 ", b"charset=utf-7;"),
)
"""What means something in one format or another."""

_CLASSES = (b"0123456789", b"abcdefghijklmnopqrstuvwxyz", b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", b" \n\t.,-", b"()[]{}<>/\\")
"""Gentle damage makes a byte another one of its class, so that lengths and most of the grammar stay."""

_WORDS = ("", " ", "\u202e", "\ue000", "\U0010ffff", "“", "0", "-1", "999999999999", "\u0301" * 40, "a" * 2000)
"""Values that a part's words and attributes may come to hold."""

_DEEPEST = 400
"""Levels by which an element may be wrapped: libxml2 refuses trees that are deeper than 256."""

_NOTE_AND_BOX = rb"{\footnote An aside.}{\shp{\*\shpinst{\shptxt Boxed.\par}}}{\*\do{\dptxbxtext Boxed.\par}}"

Damage = Callable[[bytes, Random], bytes]


def originals() -> dict[str, bytes]:
    """One whole file of each format."""
    short = replace(story(), paragraphs=story().paragraphs[:5])
    return {
        "a.txt": "\n".join(documents.lines(short)).encode("cp1252", "replace"),
        "a.html": divisions(short).encode(),
        "a.eml": documents.newsletter(short),
        "b.eml": documents.plain_mail(short),
        "a.mht": documents.web_archive(short),
        "b.txt": as_text([*several(nexis)[:10], *factiva_with_labels()[:18], *labels_before_their_words()[:8]]),
        "a.docx": _word(documents.word(short)),
        "a.odt": documents.open_document(short),
        "a.rtf": documents.rich_text(short).replace(b"\\f0 ", b"\\f0 " + _NOTE_AND_BOX, 1),
        "a.md": documents.markdown(short),
        "a.pdf": _pdf(),
    }


def _word(data: bytes) -> bytes:
    """A Word file with a text box, a note and a sign of a symbol font too."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    box = b"<w:txbxContent><w:p><w:r><w:t>Boxed.</w:t></w:r></w:p></w:txbxContent>"
    sign = b'<w:p><w:r><w:sym w:font="Symbol" w:char="F061"/></w:r><w:pict>' + box + b"</w:pict></w:p></w:body>"
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"</w:body>", sign)
    return documents.zipped(parts | {"word/footnotes.xml": parts["word/document.xml"]})


def _pdf() -> bytes:
    """Two pages of plain streams: of compressed ones nothing but the compression would be tried."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4, pageCompression=0)
    for lines in (["Talks ended on Fri-", "day. The ferry will", "sail again."], ["Nobody spoke.", "Page 2"]):
        for number, words in enumerate(lines):
            canvas.drawString(72, 600 - 14 * number, words)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def roughly(data: bytes, chance: Random) -> bytes:
    """Bytes with a few changed, cut out, doubled or put in."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at, other = chance.randrange(len(broken) + 1), chance.randrange(len(broken) + 1)
        pieces = (chance.randbytes(1), b"", bytes(broken[other : other + 60]), chance.choice(_PIECES))
        broken[at : at + chance.choice((0, 1, 40))] = chance.choice(pieces)
    return bytes(broken)


def gently(data: bytes, chance: Random) -> bytes:
    """Bytes of which a few have become others of their class."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(broken))
        broken[at] = chance.choice(next((each for each in _CLASSES if broken[at] in each), bytes((broken[at],))))
    return bytes(broken)


def within(damage: Damage) -> Damage:
    """Damage to the parts of an archive, which is packed anew."""

    def damaged(data: bytes, chance: Random) -> bytes:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return documents.zipped({name: damage(archive.read(name), chance) for name in archive.namelist()})

    return damaged


def in_elements(part: bytes, chance: Random) -> bytes:
    """A part whose elements and words are changed, moved, doubled, nested or gone; still well-formed."""
    try:
        root = etree.fromstring(part)
    except etree.XMLSyntaxError:  # no part with elements
        return part
    for _ in range(chance.randint(1, 6)):
        elements = list(root.iter())
        _change(chance.choice(elements), chance.choice(elements), chance)
    return etree.tostring(root)


def _change(one: etree._Element, other: etree._Element, chance: Random) -> None:
    match chance.randrange(7):
        case 0:
            one.text = _words(chance, one.text)
        case 1:
            one.tail = _words(chance, one.tail) if one.getparent() is not None else None
        case 2 if one.attrib:
            one.set(chance.choice(list(map(str, one.attrib))), chance.choice(_WORDS))
        case 3:
            one.tag = other.tag
        case 4 if (parent := one.getparent()) is not None:
            parent.remove(one)
        case 5:
            other.append(deepcopy(one))
        case 6:
            _wrap(one, chance.choice((1, 3, 100, _DEEPEST)))


def _words(chance: Random, words: str | None) -> str:
    at = chance.randrange(len(words or "") + 1)
    return (words or "")[:at] + chance.choice(_WORDS) + (words or "")[at:]


def _wrap(element: etree._Element, levels: int) -> None:
    """Puts what an element holds so many levels deeper, in elements of its own kind."""
    inside = list(element)
    innermost = element
    for _ in range(levels):
        innermost = etree.SubElement(innermost, element.tag)
    innermost.extend(inside)


def damaged(original: bytes, name: str, chance: Random) -> bytes:
    """A file damaged in one of the ways that there are for its format."""
    ways: list[Damage] = [roughly, gently]
    if name in ("a.docx", "a.odt"):
        ways = [roughly, within(roughly), within(gently), *[within(in_elements)] * 3]
    return chance.choice(ways)(original, chance)


@dataclass(slots=True)
class Tally:
    """What came of the damaged files of one format."""

    articles: int = 0
    longest: float = 0.0
    failures: dict[str, bytes] = field(default_factory=dict)

    def read(self, data: bytes, name: str) -> None:
        """Reads one file and notes what came of it."""
        start = time.perf_counter()
        try:
            read_bytes(data, name)
            self.articles += 1
        except ReadError:
            pass
        except BaseException as error:  # a panic of a library is no Exception, and just what is looked for
            self.failures.setdefault(repr(error)[:100], data)
        self.longest = max(self.longest, time.perf_counter() - start)


def run(name: str, inputs: int, seed: int, number: "Synchronized[int]") -> None:
    """Reads the damaged files of one format and prints what came of them; `number` is the one being read."""
    original = originals()[name]
    tally = Tally()
    early = 0.0
    for each in range(inputs):
        number.value = each
        tally.read(damaged(original, name, Random(f"{seed} {name} {each}")), name)  # noqa: S311 - the same each time
        early = peak() if each == inputs // 10 else early
    memory = f"{early:.0f} MB at a tenth, {peak():.0f} at the end"
    print(f"{name:7}{inputs} inputs, {tally.articles} articles, longest {tally.longest:.3f} s, {memory}", flush=True)
    for error, data in tally.failures.items():
        print(f"  {error}: {data[:200]!r}")
    sys.exit(bool(tally.failures))


def peak() -> float:
    """The most memory that this process has taken so far, in MB; 0 where the system does not say."""
    with suppress(ImportError):
        import resource

        unit = 2**20 if sys.platform == "darwin" else 2**10
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20
    return 0.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=originals(), action="append")
    options = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    failed = False
    for name in options.only or originals():
        number = context.Value("q", -1)
        process = context.Process(target=run, args=(name, options.inputs, options.seed, number))
        process.start()
        process.join()
        if process.exitcode not in (0, 1):
            print(f"{name:7}input {number.value} ended the process with {process.exitcode}", flush=True)
        failed = failed or process.exitcode != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
