"""The XML parts inside a Word or OpenDocument file, read so that no hostile file can take time or memory.

Sizes are checked while a part is unpacked, not by what the archive claims. Entities are not expanded and nothing is
fetched: neither format has a use for a document type, so a part with one is refused.
"""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from briefing.messages import say
from briefing.reading.refusals import unreadable

_LARGEST_PART = 32 * 2**20
"""Bytes of one part, unpacked: a million words with their markup are a third of that."""

MOST_TAGS = 3_000_000
"""Tags of one part, or of a page: each takes about 130 bytes of memory, and a million words have half as many."""

_MOST_PARTS = 10_000
"""Parts of an archive: pictures are one each."""

_DAMAGED = say("Open it in the program that made it and save it once more")


class Archive:
    """An Office file: a ZIP archive of XML parts. `name` is what messages call it."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        if data.count(b"PK\x01\x02") > _MOST_PARTS:
            raise unreadable(name, say("it unpacks to more than any article"), say("Copy the article and paste it"))
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, NotImplementedError, ValueError, OSError) as error:
            raise unreadable(name, say("it is damaged"), _DAMAGED) from error

    @property
    def parts(self) -> list[str]:
        """The names of the parts."""
        return self._zip.namelist()

    def holds(self, part: str) -> bool:
        """Whether there is a part of this name."""
        return part in self.parts

    def text(self, part: str) -> bytes:
        """The bytes of a part; ReadError where it is missing, damaged, locked or too large."""
        try:
            with self._zip.open(part) as file:
                data = file.read(_LARGEST_PART + 1)
        except (BadZipFile, EOFError, KeyError, NotImplementedError, OSError, ValueError, zlib.error) as error:
            raise unreadable(self._name, say("it is damaged"), _DAMAGED) from error
        except RuntimeError as error:  # zipfile's word for a password
            raise unreadable(self._name, say("it is protected by a password"), say("Save it without one")) from error
        if len(data) > _LARGEST_PART:
            raise unreadable(
                self._name, say("it unpacks to more than any article"), say("Copy the article and paste it")
            )
        return data

    def xml(self, part: str, renamed: tuple[bytes, bytes] = (b"", b"")) -> etree._Element:
        """The tree of a part; ReadError as for `text`, and where it is no XML that such a file may hold.

        `renamed` are two namespaces that mean the same: where the first stands, the second is read.
        """
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        data = self.text(part)
        if data.count(b"<") > MOST_TAGS:
            raise unreadable(
                self._name, say("it unpacks to more than any article"), say("Copy the article and paste it")
            )
        try:
            root = etree.fromstring(data.replace(*renamed) if renamed[0] else data, parser)
        except etree.XMLSyntaxError as error:
            raise unreadable(self._name, say("it is damaged"), _DAMAGED) from error
        if etree.ElementTree(root).docinfo.internalDTD is not None:
            raise unreadable(self._name, say("it holds a document type, as no program writes it"), _DAMAGED)
        return root
