"""What is really in a bundle: the third-party licences and the bill of materials, read out of the bundle itself.

PyInstaller keeps Python modules in an archive inside the program and everything else as files; both are looked into,
and each name found is traced to the distribution that brought it.
"""

import platform
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from product import PACKAGING, version

if TYPE_CHECKING:  # needed where a bill is written only
    from cyclonedx.model.bom import Bom

OURS = "briefing"
LICENCE_NAMES = ("licen", "copying", "notice")
LGPL_NOTE = """Qt and Qt for Python (PySide6, shiboken6) are used under the GNU Lesser General Public License, version
3. Their libraries are the unchanged ones of the Python Package Index, and lie as separate files in the folders
`_internal/PySide6` and `_internal/shiboken6`: you may put other builds of the same version in their place, and the
program will run with them. Their source is at https://download.qt.io/official_releases/QtForPython/ and
https://download.qt.io/official_releases/qt/.
"""


@dataclass(frozen=True, slots=True)
class Component:
    """A third party's part of the bundle: its name and version, its licence in a line and in full, and its home."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    home: str = ""


def components(bundle: Path) -> list[Component]:
    """Every third-party part of a bundle, by name."""
    brought = metadata.packages_distributions()
    names = {name for top in _top_names(bundle) for name in brought.get(top, [])} - {OURS}
    found = [*map(_component, names), _python(), _bootloader()]
    return sorted(found, key=lambda each: each.name.lower())


def _top_names(bundle: Path) -> set[str]:
    """The top-level module and folder names in the program's archive and in the bundle's folder."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(file for file in (bundle / "briefing", bundle / "briefing.exe") if file.is_file())
    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    return {name.split(".")[0] for name in modules} | {file.name for file in (bundle / "_internal").iterdir()}


def _component(name: str) -> Component:
    about = metadata.distribution(name)
    told = about.metadata
    classes = [line.split(" :: ")[-1] for line in told.get_all("Classifier") or [] if line.startswith("License ::")]
    given = [*told.get_all("License-Expression", []), *told.get_all("License", []), ", ".join(classes)]
    licence = next(filter(None, given), "see its text")
    homes = [line.split(", ", 1)[1] for line in told.get_all("Project-URL") or [] if ", " in line]
    texts = tuple(_texts(about)) or tuple(_lesser_licence(licence)) or (f"{licence}\n",)
    return Component(
        name, about.version, licence.splitlines()[0], texts, next(iter([*told.get_all("Home-page", []), *homes]), "")
    )


def _texts(about: metadata.Distribution) -> Iterator[str]:
    """The licence files that a distribution carries for all of itself, not for a font or a test of its own."""
    for file in about.files or ():
        named = any(mark in str(file).lower() for mark in LICENCE_NAMES) and file.suffix in {"", ".txt", ".md"}
        if named and (".dist-info" in file.parts[0] or file.parent.name == "files"):
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def _lesser_licence(licence: str) -> Iterator[str]:
    """The LGPL, and the GPL which it adds to, for a distribution that names them and carries neither."""
    if licence.startswith("LGPL-3.0"):
        for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
            yield (PACKAGING / "licences" / name).read_text(encoding="utf-8")


def _python() -> Component:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    words = text.read_text(encoding="utf-8") if text.is_file() else "https://docs.python.org/3/license.html\n"
    return Component("Python", platform.python_version(), "PSF-2.0", (words,), "https://www.python.org/")


def _bootloader() -> Component:
    """PyInstaller's bootloader, the small program that starts Python: GPL, with leave to be part of any program."""
    return _component("pyinstaller")


def write_licences(bundle: Path) -> Path:
    """Put the list of third-party licences into a bundle."""
    found = components(bundle)
    width = max(len(each.name) + len(each.version) for each in found) + 3
    table = [f"{each.name + ' ' + each.version:<{width}}{each.licence}" for each in found]
    parts = [f"What Briefing {version()} is made with\n", "\n".join(table) + "\n", LGPL_NOTE, *_in_full(found)]
    path = bundle / "THIRD-PARTY-LICENCES.txt"
    path.write_text("\n".join(parts), encoding="utf-8")
    return path


def _in_full(found: list[Component]) -> Iterator[str]:
    """Each different licence text once, under the names of all that come with it."""
    bearers: dict[str, list[str]] = {}
    for each in found:
        for text in each.texts:
            bearers.setdefault(text.strip(), []).append(each.name)
    for text, names in bearers.items():
        title = ", ".join(names)
        yield f"\n{'=' * 100}\n{title}\n{'=' * 100}\n{text}\n"


def write_bill_of_materials(bundle: Path) -> Path:
    """Put the software bill of materials into a bundle: CycloneDX 1.6 as JSON, checked against its schema."""
    from cyclonedx.output.json import JsonV1Dot6
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = JsonV1Dot6(_bill(components(bundle))).output_as_string(indent=2)
    if problem := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise ValueError(f"the bill of materials breaks its schema: {problem}")
    path = bundle / "sbom.cdx.json"
    path.write_text(text, encoding="utf-8")
    return path


def _bill(found: list[Component]) -> "Bom":
    from cyclonedx.model import component as parts
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.license import DisjunctiveLicense
    from packageurl import PackageURL

    bill = Bom()
    bill.metadata.component = parts.Component(
        name="Briefing", version=version(), type=parts.ComponentType.APPLICATION, bom_ref="briefing"
    )
    for each in found:
        part = parts.Component(
            name=each.name,
            version=each.version,
            type=parts.ComponentType.LIBRARY,
            licenses=[DisjunctiveLicense(name=each.licence)],
            purl=PackageURL("generic" if each.name == "Python" else "pypi", None, each.name.lower(), each.version),
            bom_ref=each.name,
        )
        bill.components.add(part)
        bill.register_dependency(bill.metadata.component, [part])
    return bill
