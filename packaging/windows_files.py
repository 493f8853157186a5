"""What Windows wants to know of a program: the version resource of its `.exe`, the installer and the zip."""

import shutil
import subprocess
from pathlib import Path

from icons import write_container
from product import BUILD, BUNDLE, PACKAGING, ROOT, size, version

SCRIPT = PACKAGING / "windows" / "briefing.nsi"
RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={parts}, prodvers={parts}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable("080904B0", [
      StringStruct("CompanyName", "The Briefing developers"),
      StringStruct("FileDescription", "Briefing"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("ProductName", "Briefing"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0809, 1200])]),
  ],
)
"""
"""PyInstaller's form of a VERSIONINFO resource; 0x0809 is British English, 1200 is Unicode."""


def four_numbers() -> tuple[int, ...]:
    """The version as Windows counts: always four numbers."""
    numbers = [int(part) for part in version().split(".") if part.isdecimal()]
    return tuple([*numbers, 0, 0, 0, 0][:4])


def version_resource() -> str:
    """The path of a freshly written version resource."""
    path = BUILD / "version.txt"
    path.write_text(RESOURCE.format(parts=four_numbers(), version=version()), encoding="utf-8")
    return str(path)


def installer(bundle: Path = BUNDLE, target: Path | None = None) -> Path:
    """The installer of a Windows bundle, compiled by makensis on whatever system. CalledProcessError where it fails."""
    made = target or BUILD / f"Briefing-{version()}-setup.exe"
    defined = {
        "VERSION": version(),
        "FOUR_NUMBERS": ".".join(map(str, four_numbers())),
        "BUNDLE": bundle.resolve(),
        "LICENCE": ROOT / "LICENSE",
        "ICON": write_container(BUILD / "briefing.ico"),
        "KILOBYTES": round(size(bundle) * 1000),
        "TARGET": made.resolve(),
    }
    words = [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, str(SCRIPT)], check=True)
    return made


def portable() -> Path:
    """The bundle as a zip that needs no installing."""
    made = BUILD / f"Briefing-{version()}-portable"
    return Path(shutil.make_archive(str(made), "zip", BUNDLE.parent, BUNDLE.name))
