"""The Debian package: the bundle in `/usr/lib`, its two programs in `/usr/bin`, and what a desktop wants to know of it.

What it depends on is read out of its own libraries by `dpkg-shlibdeps`: neither more nor less than is needed.
"""

import gzip
import os
import shutil
import subprocess
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from icons import write_hicolor
from product import BUILD, BUNDLE, IDENTIFIER, PACKAGING, ROOT, filled, size, version

MAINTAINER = "The Briefing developers <developers@briefing.invalid>"
"""Whoever publishes a package puts an address of theirs here."""
GOOD_TO_HAVE = ("platformthemes/libqgtk3.so", "printsupport/libcupsprintersupport.so")
"""Plugins that Qt does without where their libraries are missing: GNOME's own dialogs, and printing."""
DESKTOP = "desktop-file-utils, shared-mime-info, hicolor-icon-theme, xdg-utils"
CONTROL = """Package: briefing
Version: {version}
Section: text
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Description: turn a press article into a briefing document
 Briefing finds an article's quotations and who said them, proposes passages for
 background, key issues, quotes and outlook, and lets you pick, reword and order
 them while the pages form. It exports a formatted PDF and an editable Word file.
 .
 It needs no network and no Python of the system.
"""


def package() -> Path:
    """Build the package from the bundle; its path."""
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch) / "tree"
        _fill(tree)
        depends, recommends = _depends(tree, Path(scratch))
        control = CONTROL.format(
            version=version(),
            architecture=_said("dpkg", "--print-architecture"),
            maintainer=MAINTAINER,
            kilobytes=round(size(tree) * 1e6 / 1024),
            depends=depends,
            recommends=", ".join(filter(None, (DESKTOP, recommends))),
        )
        (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        made = BUILD / f"briefing_{version()}_{_said('dpkg', '--print-architecture')}.deb"
        words = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(made)]
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    return made


def _fill(tree: Path) -> None:
    """Lay out everything that is installed."""
    share = tree / "usr" / "share"
    (tree / "DEBIAN").mkdir(parents=True)
    shutil.copytree(BUNDLE, tree / "usr" / "lib" / "briefing", symlinks=True)
    programs = tree / "usr" / "bin"
    programs.mkdir()
    for name in ("briefing", "briefing-desk"):
        (programs / name).symlink_to(f"../lib/briefing/{name}")
    _put(share / "applications" / "briefing.desktop", (PACKAGING / "linux" / "briefing.desktop").read_bytes())
    _put(share / "mime" / "packages" / "briefing.xml", (PACKAGING / "linux" / "briefing.xml").read_bytes())
    _put(share / "metainfo" / f"{IDENTIFIER}.metainfo.xml", metainfo("briefing.desktop", "briefing").encode())
    _put(share / "doc" / "briefing" / "copyright", (ROOT / "LICENSE").read_bytes() + _more_licences())
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    _put(share / "doc" / "briefing" / "changelog.gz", changes)
    write_hicolor(share / "icons" / "hicolor")


def _more_licences() -> bytes:
    return b"\nWhat it is made with: /usr/lib/briefing/THIRD-PARTY-LICENCES.txt\n"


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(0o644)


def metainfo(desktop: str, icon: str) -> str:
    """What software centres show, for a desktop file and an icon of these names.

    The day of the release is SOURCE_DATE_EPOCH (reproducible-builds.org) where it is set, else today.
    """
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    return filled("linux/metainfo.xml", DESKTOP=desktop, ICON=icon, DATE=day)


def _depends(tree: Path, scratch: Path) -> tuple[str, str]:
    """The Depends and Recommends fields for the libraries in a tree that the tree itself does not bring."""
    source = scratch / "debian" / "control"
    _put(source, b"Source: briefing\n\nPackage: briefing\nArchitecture: any\n")
    lib = tree / "usr" / "lib" / "briefing"
    brought = sorted({file.parent for file in lib.rglob("*.so*")})
    needed, welcome = list[str](), list[str]()
    for file in filter(_is_elf, lib.rglob("*")):
        (welcome if str(file).endswith(GOOD_TO_HAVE) else needed).append(str(file))
    options = ["-O", "--ignore-missing-info", "--warnings=0", *(f"-l{folder}" for folder in brought)]
    named = ["-dDepends", *(f"-e{file}" for file in needed), "-dRecommends", *(f"-e{file}" for file in welcome)]
    said = _said("dpkg-shlibdeps", *options, *named, folder=scratch)
    fields = dict(line.split("=", 1) for line in said.splitlines() if line.startswith("shlibs:"))
    return fields["shlibs:Depends"], fields.get("shlibs:Recommends", "")


def _is_elf(file: Path) -> bool:
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _said(*words: str, folder: Path = ROOT) -> str:
    return subprocess.run(words, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()
