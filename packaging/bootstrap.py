"""Sets everything up and runs Briefing, or its tests: `python3 packaging/bootstrap.py run|test`.

Needs nothing but Python 3.11 or later with venv. It makes a virtual environment of its own in `.venv`, asks no
question, and does again only what has changed. On Debian and Ubuntu as root it installs the system libraries that Qt
lacks; elsewhere it names the command that does.
"""

from __future__ import annotations  # so that an older Python comes as far as the sentence that it is too old

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "set-up-for"
SAMPLE = ROOT / "resources" / "sample" / "sample.txt"
OLDEST = (3, 11)

# What Qt loads at start on a bare Debian 12, found by starting it there: shared library -> Debian package.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def python() -> Path:
    """The environment's interpreter."""
    windows = ENVIRONMENT / "Scripts" / "python.exe"
    return windows if sys.platform == "win32" else ENVIRONMENT / "bin" / "python"


def call(*words: str | Path, environment: Mapping[str, str] | None = None) -> int:
    """Run a command in the project's folder; its exit status."""
    return subprocess.run([str(word) for word in words], cwd=ROOT, env=environment, check=False).returncode


def need(*words: str | Path) -> None:
    """Run a command; end with its status where it fails."""
    if status := call(*words):
        sys.exit(status)


def set_up(groups: Sequence[str]) -> None:
    """The environment with Briefing and the dependency groups, unless it is there already."""
    asked = repr((sys.version, str(ROOT), groups)).encode()  # a folder that was moved is another one to its scripts
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + asked).hexdigest()
    done = STAMP.read_text(encoding="utf-8").split() if STAMP.exists() else []
    if wanted in done and python().exists():
        return
    print("Setting up Briefing; the first time takes a few minutes.", flush=True)
    make_environment()
    install("--upgrade", "pip>=25.1")  # the first that installs dependency groups
    install("--editable", ".", *(word for group in groups for word in ("--group", group)))
    STAMP.write_text("\n".join([*done, wanted]), encoding="utf-8")


def make_environment() -> None:
    """The virtual environment, made anew where there is none or only a part of one."""
    if has_pip():
        return
    try:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
    except OSError as error:
        sys.exit(
            f"{ENVIRONMENT} can't be made ({error.strerror}). Copy the folder to where you may write, and try again."
        )
    except subprocess.CalledProcessError:
        sys.exit(
            "This Python makes no environments. On Debian and Ubuntu install what it lacks:\n"
            "  sudo apt-get install python3-venv"
        )


def has_pip() -> bool:
    """Whether the environment has an interpreter with pip; an interruption may have left one without."""
    command = [str(python()), "-c", "import pip"]
    return python().exists() and not subprocess.run(command, capture_output=True, check=False).returncode


def install(*words: str) -> None:
    """Install packages into the environment; end with a sentence where that fails."""
    if status := call(python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words):
        print("What Briefing needs could not be installed. Check the network, and run this again.", file=sys.stderr)
        sys.exit(status)


def missing_packages() -> list[str]:
    """The Debian packages whose libraries Qt would not find; none on other systems."""
    if sys.platform != "linux":
        return []
    return [package for library, package in QT_LIBRARIES.items() if not loads(library)]


def loads(library: str) -> bool:
    """Whether the system has a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_libraries() -> None:
    """Qt's system libraries, installed where we may, else asked for by the exact command."""
    packages = missing_packages()
    if not packages:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        sys.exit(f"Briefing's window needs these libraries of your system: {', '.join(packages)}.")
    if os.geteuid() != 0:
        sys.exit(
            f"Briefing's window needs some libraries of your system. Install them with:\n  sudo {' '.join(command)}"
        )
    need("apt-get", "update", "-q")
    need("env", "DEBIAN_FRONTEND=noninteractive", *command)


def has_screen() -> bool:
    """Whether a window can be shown."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run() -> int:
    """Open Briefing on the sample; where there is no screen, write the sample's PDF and Word file."""
    set_up([])
    if has_screen():
        install_libraries()
        return call(python(), "-m", "briefing", SAMPLE)
    folder = ROOT / "build"
    folder.mkdir(exist_ok=True)
    targets = [folder / "sample-brief.pdf", folder / "sample-brief.docx"]
    status = call(python(), "-m", "briefing", "export", SAMPLE, *(word for out in targets for word in ("-o", out)))
    if not status:
        print("There is no screen to open a window on, so the sample's brief was written:", *targets, sep="\n  ")
    return status


def test() -> int:
    """Lint, types and tests; the tests under a virtual screen where there is no other and Xvfb is installed."""
    install_libraries()
    set_up(["test"])
    need(python(), "-m", "ruff", "check", ".")
    need(python(), "-m", "ruff", "format", "--check", ".")
    need(python(), "-m", "mypy")
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"] if shutil.which("xvfb-run") and not has_screen() else []
    return call(*screen, python(), "-m", "pytest", "-q", *sys.argv[2:])


def main() -> int:
    """Do what the first word asks for."""
    if sys.version_info < OLDEST:
        sys.exit(f"Briefing needs Python {OLDEST[0]}.{OLDEST[1]} or later; this is {sys.version.split()[0]}.")
    jobs = {"run": run, "test": test}
    if len(sys.argv) < 2 or sys.argv[1] not in jobs:
        sys.exit("Use: python3 packaging/bootstrap.py run | test")
    try:
        return jobs[sys.argv[1]]()
    except KeyboardInterrupt:  # what is half done is done again the next time
        return 130


if __name__ == "__main__":
    sys.exit(main())
