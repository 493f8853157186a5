"""Proves the Debian package in a fresh minimal Debian: `python packaging/prove_deb.py FOLDER [PACKAGE]`, as root.

FOLDER is a Debian made by `debootstrap --variant=minbase bookworm FOLDER` (with this machine's apt settings, where it
needs some), without Python and used for nothing else. The package is installed there with nothing but what it depends
on, its window is opened on a virtual screen of this machine, a brief is opened as a double click does, the sample is
exported and checked, and the package is removed with all that belongs to it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import screen
from product import BUILD, MEDIA_TYPE, SAMPLE
from prove import NotProvenError, export_words, need, prove_exports, prove_window, run, saved_brief

LARGEST = 80.0
"""MB of a million bytes, packed."""
USER = "1000:1000"
"""No administrator, as on a real desktop."""
TOOLS = ("desktop-file-utils", "shared-mime-info", "hicolor-icon-theme", "xdg-utils", "libglib2.0-bin", "file")
"""What a desktop has: what the package recommends for its file type, and `gio`, which opens as a double click does."""


class Debian:
    """The fresh Debian: commands in it, as root or as a user."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = root / "home" / "desk"
        self.home.mkdir(parents=True, exist_ok=True)
        os.chown(self.home, *map(int, USER.split(":")))
        self.env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/home/desk", "LANG": "C.UTF-8"}

    def as_root(self, *words: str) -> str:
        """Run a command there as root; what it prints."""
        env = {**self.env, "HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}
        return run(["chroot", str(self.root), "/usr/bin/env", *words], {**env, "PATH": os.environ["PATH"]})

    def as_user(self, *words: str) -> list[str]:
        """The words that run a command there as the user."""
        assigned = [f"{name}={value}" for name, value in self.env.items()]
        return ["chroot", f"--userspec={USER}", str(self.root), "/usr/bin/env", "-i", *assigned, *words]

    @contextmanager
    def mounted(self) -> Iterator[None]:
        """With the system's own file systems, which a program expects."""
        places = {"proc": self.root / "proc", "tmpfs": self.root / "dev" / "shm"}
        places["tmpfs"].mkdir(exist_ok=True)
        for kind, place in places.items():
            subprocess.run(["mount", "-t", kind, kind, str(place)], check=True)
        try:
            yield
        finally:
            for place in places.values():
                subprocess.run(["umount", "--lazy", str(place)], check=True)


def prove_install(debian: Debian, package: Path) -> list[str]:
    """It installs without Python, with what it depends on; the files that it brought."""
    need(not list(debian.root.glob("usr/bin/python3*")), "there is no Python there")
    debian.as_root("apt-get", "update", "-q")
    shutil.copy(package, debian.root / "srv" / package.name)
    debian.as_root("apt-get", "install", "-q", "-y", "--no-install-recommends", f"/srv/{package.name}")
    need(not list(debian.root.glob("usr/bin/python3*")), "it installs, and brings no Python")
    return debian.as_root("dpkg", "-L", "briefing").splitlines()


def prove_desktop(debian: Debian, display: str) -> None:
    """A double click on a brief opens Briefing."""
    debian.as_root("apt-get", "install", "-q", "-y", "--no-install-recommends", *TOOLS)
    env = {**os.environ}
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copy(saved_brief(Path(scratch)), debian.home / "harbour.brief")
    brief = "/home/desk/harbour.brief"
    need(
        run(debian.as_user("xdg-mime", "query", "default", MEDIA_TYPE), env) == "briefing.desktop", "briefs are its own"
    )
    told = run(debian.as_user("gio", "info", "-a", "standard::content-type", brief), env)
    need(MEDIA_TYPE in told, f"a .brief is {MEDIA_TYPE}")
    opener = debian.as_user(f"DISPLAY={display}", "gio", "open", brief)
    subprocess.run(opener, check=True)
    patient = subprocess.Popen(["sleep", str(screen.PATIENCE)])
    try:
        screen.press(display, screen.wait_for(display, "harbour", patient), "ctrl+w")
    finally:
        patient.kill()
    need(True, "a double click on a brief opens it")


def prove_files(debian: Debian) -> None:
    """Both exports are right."""
    shutil.copy(SAMPLE, debian.home / "sample.txt")
    run(debian.as_user("briefing", *export_words("/home/desk", "/home/desk/sample.txt")), {**os.environ})
    prove_exports(debian.home)


def prove_removal(debian: Debian, files: list[str]) -> None:
    """It goes without leaving anything."""
    debian.as_root("apt-get", "purge", "-q", "-y", "briefing")
    left = [name for name in files if "briefing" in name and os.path.lexists(debian.root / name.lstrip("/"))]
    need(not left, f"it is removed with its {len(files)} files and folders")
    gone = debian.as_root(
        "sh", "-c", "grep -l briefing /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache || true"
    )
    need(not gone, "the desktop knows it no more")


def prove(debian: Debian, package: Path) -> None:
    """All of it, in the order in which a user meets it."""
    need(package.stat().st_size / 1e6 <= LARGEST, f"{package.stat().st_size / 1e6:.0f} MB, at most {LARGEST:.0f}")
    with debian.mounted(), screen.screen() as display:
        files = prove_install(debian, package)
        prove_files(debian)
        env = {**os.environ, "DISPLAY": display}
        desk = debian.as_user(f"DISPLAY={display}", "briefing-desk")
        prove_window(desk, "Ministers gather", "/home/desk/sample.txt", env)
        prove_desktop(debian, display)
        prove_removal(debian, files)


def main() -> int:
    """Prove the package; 1 with what does not hold."""
    packages = [Path(sys.argv[2])] if len(sys.argv) > 2 else sorted(BUILD.glob("briefing_*.deb"))
    print(f"Proving {packages[-1]} in {sys.argv[1]}", flush=True)
    try:
        prove(Debian(Path(sys.argv[1])), packages[-1])
    except (NotProvenError, TimeoutError, subprocess.SubprocessError) as error:
        print(f"  NOT PROVEN: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
