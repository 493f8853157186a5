"""A finished file made small: objects that are no streams go into compressed object streams (ISO 32000-1, 7.5.7).

A tagged file has an object for every paragraph; as ReportLab writes them they are most of a long file. PDF/A-2 allows
object streams and cross-reference streams, with a line end before `endstream` as everywhere.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

_MOST = 200
"""Objects in one object stream: few enough that a viewer need not unpack the whole tree for one page."""

_TRAILER = re.compile(rb"/ID\s*\[\s*(<[0-9a-f]+>\s*<[0-9a-f]+>)\s*\].*?/Info (\d+ 0 R)\s+/Root (\d+ 0 R)", re.DOTALL)


@dataclass(slots=True)
class _File:
    """The file being written, and where each object is: the three fields of its cross-reference entry."""

    data: bytearray
    entries: dict[int, tuple[int, int, int]] = field(default_factory=dict)

    def add_object(self, number: int, body: bytes) -> None:
        self.entries[number] = (1, len(self.data), 0)
        self.data += b"%d 0 obj\n%sendobj\n" % (number, body)

    def add_stream(self, number: int, entries: bytes, content: bytes) -> None:
        packed = zlib.compress(content)
        head = b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n" % (entries, len(packed))
        self.add_object(number, head + packed + b"\r\nendstream\n")


def compacted(data: bytes) -> bytes:
    """The same document, smaller. `data` is a file as ReportLab writes it: one table of objects, nothing encrypted."""
    objects = dict(_objects(data))
    small = [number for number, body in objects.items() if not body.endswith(b"endstream\n")]
    file = _File(bytearray(data[: _first_object(data)]))
    for number, body in objects.items():
        if body.endswith(b"endstream\n"):
            file.add_object(number, body)
    following = max(objects) + 1
    for start in range(0, len(small), _MOST):
        _add_object_stream(file, following, small[start : start + _MOST], objects)
        following += 1
    _add_table(file, following, data)
    return bytes(file.data)


def _first_object(data: bytes) -> int:
    return data.index(b"1 0 obj\n")


def _objects(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and body of each object, the line `endobj` left off."""
    start = int(data[data.rindex(b"startxref") :].split()[1])
    lines = data[start:].split(b"\n")
    count = int(lines[1].split()[1])
    offsets = [int(line[:10]) for line in lines[3 : 2 + count]]
    for number, (offset, end) in enumerate(zip(offsets, [*offsets[1:], start], strict=True), 1):
        yield number, data[data.index(b"\n", offset) + 1 : end].removesuffix(b"endobj\n")


def _add_object_stream(file: _File, number: int, members: list[int], objects: dict[int, bytes]) -> None:
    places, bodies, at = [], [], 0
    for index, member in enumerate(members):
        file.entries[member] = (2, number, index)
        places.append(b"%d %d" % (member, at))
        bodies.append(objects[member])
        at += len(objects[member])
    index_of_members = b" ".join(places) + b"\n"
    head = b"/Type/ObjStm/N %d/First %d" % (len(members), len(index_of_members))
    file.add_stream(number, head, index_of_members + b"".join(bodies))


def _add_table(file: _File, number: int, data: bytes) -> None:
    """The cross-reference stream, which is the trailer too (ISO 32000-1, 7.5.8)."""
    trailer = _TRAILER.search(data, data.rindex(b"trailer"))
    if trailer is None:
        raise ValueError("no trailer as ReportLab writes it")
    identity, info, root = trailer.groups()
    start = len(file.data)
    file.entries[number] = (1, start, 0)
    rows = (file.entries.get(each, (0, 0, 65535)) for each in range(number + 1))
    table = b"".join(struct.pack(">BIH", *row) for row in rows)
    entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[%s]" % (number + 1, root, info, identity)
    file.add_stream(number, entries, table)
    file.data += b"startxref\n%d\n%%%%EOF\n" % start
