"""Does any damaged file do worse than being refused? Every format, damaged at random, read.

    python -m tests.quality.damaged_files [--inputs 100000] [--seed 1]

Prints for each format how many inputs still gave an article and the longest time that one took. Exit status 1 where
anything but an article or a refusal came of one; the first such input of each kind is printed.
"""

import argparse
import io
import sys
import time
import zipfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from briefing.errors import ReadError
from briefing.reading.registry import read_bytes
from tests.unit.reading import documents
from tests.unit.reading.pages import divisions, story
from tests.unit.reading.test_pdf import page_of

_PIECES = (
    *(b"<", b">", b"\0", b"{", b"}", b'"', b"\n\n", b"\xff\xfe", b"\xc2\xa0", b"</p>", b"&#xd800;", b"=?x?q?=ff?="),
    *(b"\\'ff", b"\\u-9999?", b"\\bin9999 ", b"charset=utf-7;"),
)
"""What means something in one format or another."""


def originals() -> dict[str, bytes]:
    """One whole file of each format."""
    short = replace(story(), paragraphs=story().paragraphs[:5])
    return {
        "a.txt": "\n".join(documents.lines(short)).encode("cp1252", "replace"),
        "a.html": divisions(short).encode(),
        "a.eml": documents.newsletter(short),
        "b.eml": documents.plain_mail(short),
        "a.mht": documents.web_archive(short),
        "a.docx": documents.word(short),
        "a.odt": documents.open_document(short),
        "a.rtf": documents.rich_text(short),
        "a.md": documents.markdown(short),
        "a.pdf": page_of(["Talks ended on Fri-", "day.", "Nobody spoke."]),
    }


def damaged(data: bytes, chance: Random) -> bytes:
    """Bytes with a few changed, cut out, doubled or put in."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at, other = chance.randrange(len(broken) + 1), chance.randrange(len(broken) + 1)
        pieces = (chance.randbytes(1), b"", bytes(broken[other : other + 60]), chance.choice(_PIECES))
        broken[at : at + chance.choice((0, 1, 40))] = chance.choice(pieces)
    return bytes(broken)


def damaged_within(data: bytes, chance: Random) -> bytes:
    """An archive whose parts are damaged and packed anew."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return documents.zipped({name: damaged(archive.read(name), chance) for name in archive.namelist()})


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = Random(options.seed)  # noqa: S311 - damage must be the same each time, not secret
    failed = False
    for name, original in originals().items():
        tally = Tally()
        for _ in range(options.inputs):
            packed = name in ("a.docx", "a.odt") and chance.random() < 0.7
            tally.read(damaged_within(original, chance) if packed else damaged(original, chance), name)
        print(f"{name:8} {options.inputs} inputs, {tally.articles} articles, longest {tally.longest:.3f} s", flush=True)
        for error, data in tally.failures.items():
            print(f"  {error}: {data[:200]!r}")
        failed = failed or bool(tally.failures)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
