"""Builds what this system can build, into `build/`: `python packaging/build.py [PACKAGE...]`.

Needs the dependency group `package`. A package that is made from the bundle builds the bundle first, once; without a
name everything is built that this system can build, and what is left out is named with the reason.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import debian
import windows_files
from contents import write_bill_of_materials, write_licences
from product import BUILD, BUNDLE, IDENTIFIER, MACOS_BUNDLE, PACKAGING, ROOT, size, version


@dataclass(frozen=True)
class Package:
    """Something that can be built: how, on which systems (by `sys.platform`; none means all), and with which tools.

    `unasked` is what a run without names builds too.
    """

    what: str
    build: Callable[[], Path]
    systems: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    from_bundle: bool = True
    unasked: bool = field(default=True, kw_only=True)

    def obstacle(self) -> str:
        """Why it can't be built here, or ""."""
        if self.systems and sys.platform not in self.systems:
            return f"needs {' or '.join(self.systems)}"
        missing = [tool for tool in self.tools if not shutil.which(tool)]
        return f"needs {', '.join(missing)}" if missing else ""


def wheel() -> Path:
    """The wheel and the source distribution."""
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(BUILD / "dist"), str(ROOT)], cwd=BUILD, check=True)
    return BUILD / "dist"


def bundle() -> Path:
    """The one-folder bundle, with the licences and the bill of materials of what is in it."""
    places = ["--distpath", str(BUNDLE.parent), "--workpath", str(BUILD / "pyinstaller")]
    recipe = PACKAGING / "bundle" / "briefing.spec"
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, str(recipe)]
    subprocess.run([sys.executable, *words], cwd=ROOT, check=True)
    write_licences(BUNDLE)
    write_bill_of_materials(BUNDLE)
    if MACOS_BUNDLE.is_dir():
        for name in ("THIRD-PARTY-LICENCES.txt", "sbom.cdx.json"):
            shutil.copy(BUNDLE / name, MACOS_BUNDLE / "Contents" / "Resources" / name)
    return BUNDLE


def disk_image() -> Path:
    """The macOS disk image."""
    made = BUILD / f"Briefing-{version()}.dmg"
    subprocess.run([str(PACKAGING / "macos" / "dmg.sh"), str(MACOS_BUNDLE), str(made)], check=True)
    return made


def flatpak() -> Path:
    """The Flatpak, from the bundle; flatpak-builder fetches the runtime, so it needs the network."""
    metainfo = BUILD / f"{IDENTIFIER}.metainfo.xml"
    metainfo.write_text(debian.metainfo(f"{IDENTIFIER}.desktop", IDENTIFIER), encoding="utf-8")
    made = BUILD / f"Briefing-{version()}.flatpak"
    repository, folder = BUILD / "flatpak-repository", BUILD / "flatpak"
    manifest = PACKAGING / "flatpak" / f"{IDENTIFIER}.yml"
    options = ["--user", "--force-clean", "--install-deps-from=flathub", f"--repo={repository}"]
    subprocess.run(["flatpak-builder", *options, str(folder), str(manifest)], cwd=BUILD, check=True)
    subprocess.run(["flatpak", "build-bundle", str(repository), str(made), IDENTIFIER], check=True)
    return made


PACKAGES = {
    "wheel": Package("wheel and source distribution", wheel, from_bundle=False),
    "bundle": Package("one-folder bundle", bundle, from_bundle=False),
    "zip": Package("no-install zip", windows_files.portable, ("win32",)),
    "windows": Package("Windows installer", windows_files.installer, ("win32",), ("makensis",)),
    "dmg": Package("macOS disk image", disk_image, ("darwin",), ("hdiutil",)),
    "deb": Package("Debian package", debian.package, ("linux",), ("dpkg-deb", "dpkg-shlibdeps")),
    "flatpak": Package("Flatpak", flatpak, ("linux",), ("flatpak-builder", "flatpak"), unasked=False),
}
"""By the name on the command line, in the order in which they are built."""


def build(names: Sequence[str]) -> None:
    """Build these packages, and the bundle before what is made from it."""
    BUILD.mkdir(exist_ok=True)
    wanted = set(names) | ({"bundle"} if any(PACKAGES[name].from_bundle for name in names) else set())
    for name, package in PACKAGES.items():
        if name in wanted:
            print(f"Building the {package.what} ...", flush=True)
            made = package.build()
            bytes_taken = size(made) if made.is_dir() else made.stat().st_size / 1e6
            print(f"  {made.relative_to(ROOT)}, {bytes_taken:.1f} MB", flush=True)


def main(names: Sequence[str]) -> int:
    """Build what was asked for, or all that can be built here; the exit status."""
    if unknown := [name for name in names if name not in PACKAGES]:
        print(f"There is no package {', '.join(unknown)}; there are {', '.join(PACKAGES)}.")
        return 2
    obstacles = {name: PACKAGES[name].obstacle() for name in names or PACKAGES if names or PACKAGES[name].unasked}
    for name, why in obstacles.items():
        if why:
            print(f"Not built here: {PACKAGES[name].what}, {why}.", flush=True)
    build([name for name, why in obstacles.items() if not why])
    return 1 if names and any(obstacles.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
