"""veraPDF, the validator of the PDF Association: `python3 packaging/verapdf.py fetch` or `check FILE...`.

It is a Java program on Maven Central. `fetch` puts it and what it needs into `build/verapdf`, with the machine's own
`mvn`; `check` runs it there against PDF/UA-1 and PDF/A-2a. It is a tool beside the project: nothing of it is shipped.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

JARS = Path(__file__).resolve().parent.parent / "build" / "verapdf"
FLAVOURS = ("ua1", "2a")
"""veraPDF's names of PDF/UA-1 and PDF/A-2a."""

VERSION = "1.28.2"
MAIN = "org.verapdf.apps.GreenfieldCliWrapper"
POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>briefing</groupId><artifactId>verapdf</artifactId><version>1</version><dependencies><dependency>
<groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>{VERSION}</version>
</dependency></dependencies></project>
"""


def missing() -> str:
    """Why veraPDF can't be run here, or ""."""
    if not shutil.which("java"):
        return "veraPDF needs Java, which is not here"
    if not list(JARS.glob("greenfield-apps-*.jar")):
        return "veraPDF is not here: python3 packaging/verapdf.py fetch brings it"
    return ""


def fetch() -> int:
    """Bring veraPDF by Maven; 0 where it is there then, 1 with a plain sentence where it can't be had."""
    if not missing():
        return 0
    if not shutil.which("mvn"):
        print("veraPDF was not fetched: Maven is not here")
        return 1
    JARS.mkdir(parents=True, exist_ok=True)
    pom = JARS / "pom.xml"
    pom.write_text(POM, encoding="utf-8")
    goal = ["dependency:copy-dependencies", f"-DoutputDirectory={JARS}", "-DincludeScope=runtime"]
    done = subprocess.run(["mvn", "-B", "-q", "-f", str(pom), *goal], capture_output=True, text=True, check=False)
    if done.returncode:
        print("veraPDF was not fetched: Maven could not reach it")
    return 1 if done.returncode else 0


def failures(files: Iterable[Path]) -> list[str]:
    """VeraPDF's lines about the files that do not pass, for both standards; empty where all pass."""
    names = [str(file) for file in files]
    lines: list[str] = []
    for flavour in FLAVOURS:
        command = ["java", "-cp", str(JARS / "*"), MAIN, "-f", flavour, "--format", "text", "-v", *names]
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
        passed = sum(line.startswith("PASS") for line in said)
        if passed != len(names):
            lines += [f"{flavour}: {line}" for line in said if not line.startswith("PASS")] or [f"{flavour}: no answer"]
    return lines


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says."""
    if list(arguments) == ["fetch"]:
        return fetch()
    if len(arguments) < 2 or arguments[0] != "check":
        print(__doc__)
        return 2
    if reason := missing():
        print(reason)
        return 1
    found = failures(Path(name) for name in arguments[1:])
    print("\n".join(found) or "All pass PDF/UA-1 and PDF/A-2a")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
