"""The `.brief` format: a zip file that any zip program opens, and that holds all of a brief.

    mimetype            application/vnd.briefing+zip, first and not compressed, as OpenDocument and EPUB have it
    brief.json          {"version": 2, "brief": {...}, "originals": {...}}: the nouns of `model`, field by field (see
                        `plain`), and by its letter the original of each source: its name and SHA-256
    sources/A.txt       the text of source A exactly as it was read, UTF-8; its SHA-256 stands in brief.json
    originals/A.html    the file that source A was read from, where it was kept; one of several articles stands once
    style/...           a house style of the user's own, and its logo
    recovery/...        in recovery files only: where the brief belongs, and where its originals are

The same brief gives the same bytes. A file is data from anywhere: sizes are bounded before anything is unpacked, no
name in it is ever used as a path, and all of it is checked before any of it is returned.
"""

import hashlib
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from briefing.errors import ProjectError
from briefing.messages import say
from briefing.model.brief import Brief
from briefing.storage import originals
from briefing.storage.migrations import VERSION, brought_up_to_date
from briefing.storage.originals import Original
from briefing.storage.plain import Plain, encoded, from_plain, to_plain
from briefing.storage.whole import check_whole

MIMETYPE = b"application/vnd.briefing+zip"
LARGEST = 256 * 2**20
"""Bytes that a brief may take, packed or unpacked: some hundred articles with the files they came from."""
MOST_MEMBERS = 2000
"""Files that a brief may hold: the text and the original of some hundred articles, and a style, many times over."""
CHUNK = 2**18
"""Bytes copied at a time: the window's thread gets its turn in between, however large an original is."""
ENCLOSED = re.compile(r"(style|recovery)/[^/\\:\x00-\x1f]{1,200}")
"""What the name of an enclosed file may be."""
_PACKED = ("mimetype", ".pdf", ".docx", ".odt", ".png", ".jpg", ".jpeg")
"""Ends of the names of what is not compressed: the type, which must be readable as it is, and what is so already."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
"""The system that a member's permissions are those of (APPNOTE 4.4.2); Python would name the one it runs on."""
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)


@dataclass(frozen=True, slots=True)
class Package:
    """A brief and what is kept with it: `enclosed` files by their names ("style/memo.toml"), and the originals."""

    brief: Brief
    enclosed: Mapping[str, bytes] = field(default_factory=dict)
    originals: Mapping[str, Original] = field(default_factory=dict)


def pack(package: Package) -> bytes:
    """The bytes of a brief file, read back before they are returned.

    ProjectError where they are not the same brief again: what cannot be opened is not saved over what can.
    """
    plain = to_plain(package.brief)
    members = {"mimetype": MIMETYPE, "brief.json": b""}
    for source in plain["sources"]:
        members[f"sources/{source['id']}.txt"] = _encoded(source["article"].pop("text"))
        source["article"]["sha256"] = package.brief.source(source["id"]).article.sha256
    listed, files = _listed(package)
    outer = {"version": VERSION, "brief": plain, "originals": listed}
    members["brief.json"] = encoded(outer)
    data = _zipped(members | files | dict(package.enclosed))
    try:
        same = _unpacked(data) == package
    except Exception:  # any trouble in reading back is the same trouble
        same = False
    if not same:
        remedy = say("Undo the last change and save again; please report what it was")
        raise ProjectError(say("The brief was not saved"), say("it could not be read back as it is"), remedy)
    return data


def _listed(package: Package) -> tuple[dict[str, dict[str, str]], dict[str, bytes]]:
    """What brief.json says of the originals, by source, and the files; each stands once, under its first source."""
    listed, names = dict[str, dict[str, str]](), dict[str, str]()
    files = dict[str, bytes]()
    for source in package.brief.sources:
        if original := package.originals.get(source.article.sha256):
            name = names.setdefault(original.sha256, f"{originals.FOLDER}{source.id}{original.suffix}")
            listed[source.id] = {"file": name, "sha256": original.sha256}
            files[name] = original.data
    return listed, files


def unpack(data: bytes, name: str) -> Package:
    """The brief in the bytes of the file called `name`. ProjectError where they hold none, or not a whole one."""
    try:
        return _unpacked(data)
    except _NewerError as error:
        remedy = say("Open it with the version of Briefing that wrote it, or a later one")
        raise ProjectError(
            say("“{name}” was not opened", name=name), say("a newer version of Briefing wrote it"), remedy
        ) from error
    except _NoBriefError as error:
        remedy = say("Choose a file that Briefing saved; an article is opened with Open")
        raise ProjectError(say("“{name}” was not opened", name=name), say("it is not a brief"), remedy) from error
    except Exception as error:  # whatever the bytes of a stranger's file bring about
        remedy = say("Try the version before it, “{name}~”, or another copy of it", name=name)
        raise ProjectError(say("“{name}” was not opened", name=name), say("the file is damaged"), remedy) from error


class _NewerError(Exception):
    """The file was written by a later version."""


class _NoBriefError(Exception):
    """The file is something else."""


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _zipped(members: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_STORED if name.endswith(_PACKED) else zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr, info.file_size = _UNIX, 0o600 << 16, len(data)
            with file.open(info, "w") as member:
                for start in range(0, len(data), CHUNK):
                    member.write(memoryview(data)[start : start + CHUNK])
    return buffer.getvalue()


def _unpacked(data: bytes) -> Package:
    members = _members(data)
    outer = json.loads(members["brief.json"].decode("utf-8", "surrogatepass"))
    plain = _brief_of(outer)
    for source in plain["sources"]:
        text = members[f"sources/{source['id']}.txt"]
        if hashlib.sha256(text).hexdigest() != source["article"].pop("sha256"):
            raise ValueError(f"the text of source {source['id']} is not what it was")
        source["article"]["text"] = text.decode("utf-8", "surrogatepass")
    brief = from_plain(plain)
    check_whole(brief)
    enclosed = {name: data for name, data in members.items() if ENCLOSED.fullmatch(name)}
    return Package(brief, enclosed, dict(_originals(brief, outer, members)))


def _originals(brief: Brief, outer: Any, members: Mapping[str, bytes]) -> Iterator[tuple[str, Original]]:
    """The originals, by their articles' SHA-256. Version 1 listed none; there the name alone tells the source."""
    named = (name for name in members if name.startswith(originals.FOLDER))
    unlisted = {PurePosixPath(name).stem: {"file": name} for name in named}
    listed = outer.get("originals", unlisted)
    for source in brief.sources:
        if about := listed.get(source.id):
            original = Original(members[about["file"]], PurePosixPath(about["file"]).suffix)
            if about.get("sha256", original.sha256) != original.sha256:
                raise ValueError(f"the original of source {source.id} is not what it was")
            yield source.article.sha256, original


def _brief_of(outer: Any) -> Plain:
    version = outer["version"]
    if type(version) is not int or version < 1:
        raise ValueError("no such version")
    if version > VERSION:
        raise _NewerError
    return brought_up_to_date(outer["brief"], version)


def _members(data: bytes) -> dict[str, bytes]:
    try:
        file = zipfile.ZipFile(io.BytesIO(data))
    except _UNREADABLE as error:
        raise (_NoBriefError if not data.startswith(b"PK") else ValueError)("not a zip file") from error
    with file:
        infos = file.infolist()
        if "mimetype" not in file.namelist() or "brief.json" not in file.namelist():
            raise _NoBriefError
        _check_sizes(infos)
        return dict(_read(file, infos))


def _check_sizes(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > MOST_MEMBERS or sum(info.file_size for info in infos) > LARGEST:
        raise ValueError("too large")
    if len({info.filename for info in infos}) < len(infos):
        raise ValueError("a name stands there twice")


def _read(file: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> Iterator[tuple[str, bytes]]:
    for info in infos:
        with file.open(info) as member:  # reads no more than the size declared, and checks its CRC
            chunks = iter(partial(member.read, CHUNK), b"")
            yield info.filename, b"".join(chunks)
