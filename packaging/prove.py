"""Proves a bundle: `python packaging/prove.py [FOLDER]`, by default the one that `build.py` made.

It starts the bundle without Python on the path, lets it export the sample, has both files checked by this checkout,
opens a window and quits it, and times the start against the plain interpreter in the same run. Windows are looked for
on Linux with Xvfb and xdotool; elsewhere the window's program must still run after a while and end when it is told to.
"""

import os
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import screen
from product import BUNDLE, MACOS_BUNDLE, ROOT, SAMPLE, size, version

SYSTEM = platform.system()
LARGEST = 230.0
"""MB of a million bytes, unpacked."""
SLOWEST = 1.3
"""Times the start of the plain interpreter."""
PAIRS = 31
"""Starts of each, in pairs that stand close together in time, so that what else runs weighs on both alike.

Who is first changes from pair to pair.
"""
SETTLED = 15.0
"""Seconds after which a window's program would have failed, where windows cannot be looked for."""


class NotProvenError(Exception):
    """The bundle does not do what it must."""


def say(words: str) -> None:
    """Tell of one thing proven."""
    print(f"  proven: {words}", flush=True)


def need(holds: object, words: str) -> None:
    """Say what holds; NotProvenError where it does not."""
    if not holds:
        raise NotProvenError(words)
    say(words)


def program(bundle: Path, name: str) -> Path:
    """One of the bundle's two programs."""
    return bundle / (f"{name}.exe" if SYSTEM == "Windows" else name)


def environment(folder: Path, **more: str) -> dict[str, str]:
    """No Python on the path, and folders of its own for settings and state."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    path = os.environ.get("SYSTEMROOT", "") if SYSTEM == "Windows" else str(folder / "empty")
    return {**kept, "PATH": path, "BRIEFING_STATE": str(folder), "BRIEFING_CONFIG": str(folder), **more}


def run(words: Sequence[str | Path], env: dict[str, str]) -> str:
    """What a command prints; NotProvenError where it fails."""
    done = subprocess.run([str(word) for word in words], env=env, capture_output=True, timeout=300, check=False)
    if done.returncode:
        raise NotProvenError(f"{words[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
    return done.stdout.decode(errors="replace").strip()


def prove_size(bundle: Path) -> None:
    """It is not too large, and brings its licences and its bill of materials."""
    need(size(bundle) <= LARGEST, f"{size(bundle):.0f} MB unpacked, at most {LARGEST:.0f}")
    need((bundle / "THIRD-PARTY-LICENCES.txt").is_file() and (bundle / "sbom.cdx.json").is_file(), "licences and SBOM")
    gpl = [file.name for file in bundle.rglob("*") if "darkgarden" in file.name.lower()]
    need(not gpl, "no font under the GPL in it")


def export_words(folder: Path | str, sample: Path | str) -> list[str]:
    """The command that exports both files of the sample into a folder."""
    return ["export", str(sample), "-o", f"{folder}/sample.pdf", "-o", f"{folder}/sample.docx"]


def prove_exports(folder: Path) -> None:
    """Both files in a folder are right: the same bytes as this checkout's, each quotation found in the sample."""
    briefing = [sys.executable, "-m", "briefing"]
    ours = folder / "checkout"
    ours.mkdir()
    run([*briefing, *export_words(ours, SAMPLE)], {**os.environ})
    for name in ("sample.pdf", "sample.docx"):
        said = run([*briefing, "check", folder / name, "--against", SAMPLE], {**os.environ})
        say(f"this checkout checks its {name}: {said}")
        need(
            (folder / name).read_bytes() == (ours / name).read_bytes(), f"its {name} is this checkout's, byte for byte"
        )


def prove_window(desk: Sequence[str | Path], title: str, opened: str | Path, env: dict[str, str]) -> None:
    """The window opens with a file in it, and quits when it is told to."""
    started = subprocess.Popen([*map(str, desk), str(opened)], env=env, stderr=subprocess.PIPE)
    try:
        _quit(started, title, env)
        status = started.wait(timeout=30)
    finally:
        started.kill()
    said = (started.stderr.read() if started.stderr else b"").decode(errors="replace").strip()
    expected = {0} if SYSTEM != "Darwin" else {0, -signal.SIGTERM}
    need(
        status in expected and "Traceback" not in said, f"the window opens {Path(opened).name} and quits {said}".strip()
    )


def _quit(started: "subprocess.Popen[bytes]", title: str, env: dict[str, str]) -> None:
    if SYSTEM == "Linux":
        window = screen.wait_for(env["DISPLAY"], title, started)
        screen.press(env["DISPLAY"], window, "ctrl+w")
        return
    time.sleep(SETTLED)
    need(started.poll() is None, "the window's program runs")
    if SYSTEM == "Windows":
        subprocess.run(["taskkill", "/PID", str(started.pid)], check=True)  # asks its windows to close
    else:
        started.terminate()


def start_seconds(words: Sequence[str | Path], env: dict[str, str]) -> float:
    """From the start of a program to its window on the screen."""
    begun = time.perf_counter()
    started = subprocess.Popen([str(word) for word in words], env=env, stderr=subprocess.DEVNULL)
    try:
        screen.wait_for(env["DISPLAY"], "Briefing", started)
        return time.perf_counter() - begun
    finally:
        started.terminate()
        started.wait()


def prove_start(bundle: Path, env: dict[str, str]) -> None:
    """It starts about as quickly as the plain interpreter does: the middle one of the ratios of all pairs of starts."""
    plain = {**env, "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}

    def pair(number: int) -> float:
        starts: dict[str, Callable[[], float]] = {
            "bundle": lambda: start_seconds([program(bundle, "briefing-desk")], env),
            "plain": lambda: start_seconds([sys.executable, "-m", "briefing"], plain),
        }
        order = [*starts] if number % 2 else [*reversed(starts)]
        seconds = {name: starts[name]() for name in order}
        return seconds["bundle"] / seconds["plain"]

    pair(0)  # fills the caches
    low, middle, high = statistics.quantiles([pair(number) for number in range(PAIRS)], n=4)
    say(f"half of {PAIRS} pairs of starts lie from {low:.2f} to {high:.2f} of the interpreter's")
    need(middle <= SLOWEST, f"the middle one is {middle:.2f}, at most {SLOWEST}")


def saved_brief(folder: Path) -> Path:
    """A brief of the sample, saved by this checkout."""
    sys.path.insert(0, str(ROOT))
    from briefing.app.drafting import draft
    from briefing.app.sources import read_articles
    from briefing.storage.brief_file import save

    path = folder / "harbour.brief"
    save(draft(read_articles(str(SAMPLE))).brief, path)
    return path


def prove(bundle: Path, folder: Path) -> None:
    """Prove all there is to prove on this system."""
    env = environment(folder)
    prove_size(bundle)
    command = program(bundle, "briefing")
    need(run([command, "--version"], env) == f"Briefing {version()}", f"it is version {version()}, without Python")
    run([command, *export_words(folder, SAMPLE)], env)
    prove_exports(folder)
    if SYSTEM != "Linux":
        prove_windows(bundle, folder, env)
        return
    with screen.screen() as display:
        shown = {**env, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        prove_windows(bundle, folder, shown)
        prove_start(bundle, shown)


def prove_windows(bundle: Path, folder: Path, env: dict[str, str]) -> None:
    """An article opens, and so does a saved brief."""
    in_app = MACOS_BUNDLE / "Contents" / "MacOS" / "briefing-desk"
    desk = [in_app if SYSTEM == "Darwin" else program(bundle, "briefing-desk")]
    prove_window(desk, "Ministers gather", SAMPLE, env)
    prove_window(desk, "harbour", saved_brief(folder), env)


def main() -> int:
    """Prove the bundle; 1 with what does not hold."""
    bundle = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else BUNDLE
    print(f"Proving {bundle}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        try:
            prove(bundle, Path(folder))
        except (NotProvenError, TimeoutError, subprocess.TimeoutExpired) as error:
            print(f"  NOT PROVEN: {error}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
