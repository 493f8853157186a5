"""Proves the wheel and the source distribution: `python packaging/prove_wheel.py`, after `build.py wheel`.

Each is installed by pipx into folders made for it, as a user of pipx would, and run from another folder: it says its
version, exports the sample, and both files are this checkout's byte for byte. Needs the dependency group `package`.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from product import BUILD, SAMPLE, version
from prove import NotProvenError, export_words, need, prove_exports, run


def prove(package: Path, folder: Path) -> None:
    """Prove one of the two."""
    places = {"PIPX_HOME": str(folder / "pipx"), "PIPX_BIN_DIR": str(folder / "bin"), "PIPX_MAN_DIR": str(folder)}
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    env = {**kept, **places, "BRIEFING_STATE": str(folder), "BRIEFING_CONFIG": str(folder)}
    subprocess.run([sys.executable, "-m", "pipx", "install", "--quiet", str(package)], env=env, check=True)
    command = folder / "bin" / ("briefing.exe" if os.name == "nt" else "briefing")
    need(run([command, "--version"], env) == f"Briefing {version()}", f"{package.name} is installed by pipx")
    run([command, *export_words(folder, SAMPLE)], env)
    prove_exports(folder)


def main() -> int:
    """Prove both; 1 with what does not hold."""
    packages = [*BUILD.glob(f"dist/*-{version()}-*.whl"), *BUILD.glob(f"dist/*-{version()}.tar.gz")]
    if len(packages) != 2:
        print("There are not both in build/dist; run packaging/build.py wheel.")
        return 1
    for package in packages:
        print(f"Proving {package.name}", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            try:
                prove(package, Path(folder))
            except (NotProvenError, subprocess.SubprocessError) as error:
                print(f"  NOT PROVEN: {error}")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
