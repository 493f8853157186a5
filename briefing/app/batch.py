"""Many articles, a brief each: every article is a task of its own, and one that fails stops no other.

The tasks are plain values and functions, so they run unchanged in this process, in a pool of processes, or on a
cluster (see `crew`).
"""

import json
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path, PurePath

from briefing.app.drafting import DEFAULT_STYLE, Draft, Named, draft
from briefing.errors import BriefingError, ReadError, system_says
from briefing.messages import say
from briefing.storage.store import is_address

FORMATS = ("pdf", "docx", "json")
"""What a batch can make of an article."""


@dataclass(frozen=True, slots=True)
class Task:
    """A file, mostly of one article, to be made into files: `name` is theirs, without suffix, at the store `out`.

    Paths are absolute, for a worker may be in another folder.
    """

    source: str
    name: str
    out: str
    formats: tuple[str, ...]
    style: str = DEFAULT_STYLE


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task: the files written, or in `error` why there are none. `seconds` is the time it took."""

    source: str
    files: tuple[str, ...] = ()
    error: str = ""
    seconds: float = 0

    def as_line(self) -> str:
        """The outcome as one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def carry_out(task: Task) -> Outcome:
    """Read, draft and write one article. Whatever goes wrong is in the outcome; nothing is raised."""
    start = time.perf_counter()
    try:
        files, error = _write(task), ""
    except BriefingError as failure:
        files, error = (), str(failure)
    except Exception as fault:  # a fault of our own in one article must not stop a night's work
        files, error = (), f"Briefing met a fault of its own ({type(fault).__name__}: {fault})"
    return Outcome(task.source, files, error, round(time.perf_counter() - start, 3))


def _write(task: Task) -> tuple[str, ...]:
    """Make every format in memory, then write them all; the names written."""
    from briefing.app.export import made_of, page_document
    from briefing.app.sources import read_articles
    from briefing.storage.store import store_at
    from briefing.verify.readback import prove

    named = read_articles(task.source)
    made = draft(named, task.style)
    document = page_document(made.brief) if set(task.formats) - {"json"} else None
    data = {}
    for suffix in task.formats:
        if document is None or suffix == "json":
            data[suffix] = _found(made)
        else:
            data[suffix] = made_of(document, f".{suffix}").data
            prove(made.brief, data[suffix], f".{suffix}")
    store = store_at(task.out)
    for suffix, content in data.items():
        store.write(f"{task.name}.{suffix}", content)
    return tuple(f"{task.name}.{suffix}" for suffix in data)


def _found(made: Draft) -> bytes:
    """What was found, an article a line."""
    from briefing.app.shapes import proposal_shape

    shapes = (
        proposal_shape(Named(source.name, source.article), made.proposals[source.id]) for source in made.brief.sources
    )
    return "\n".join(json.dumps(shape, ensure_ascii=False) for shape in shapes).encode("utf-8", "backslashreplace")


def plan(sources: Iterable[str], out: str, formats: Sequence[str], style: str = DEFAULT_STYLE) -> Iterator[Task]:
    """A task for each article that the sources name, each once.

    A source is a file, a folder (all files below it, but for hidden ones and the results at `out`), a pattern such as
    news/*.txt, or @list, a text file with a source a line. Raises ReadError for a list that cannot be read, a pattern
    that fits nothing, and a folder in which the results themselves are to lie.
    """
    seen, taken = set[str](), dict[str, int]()
    store = out if is_address(out) else str(Path(out).absolute())
    for path, relative in _articles(sources, os.path.realpath(out)):
        real = os.path.realpath(path)
        if real not in seen:
            seen.add(real)
            yield Task(str(path.absolute()), _name(relative, taken), store, tuple(formats), style)


def _name(relative: PurePath, taken: dict[str, int]) -> str:
    """A name that no other article has: without its suffix, else with it, else with a number; `taken` counts them."""
    name = relative.with_suffix("").as_posix()
    if name.casefold() in taken:  # two files that differ in their suffix only
        name = relative.as_posix()
    while name.casefold() in taken:  # files of one name in several places
        taken[relative.as_posix().casefold()] += 1
        name = f"{relative.as_posix()}-{taken[relative.as_posix().casefold()]}"
    taken[name.casefold()] = 1
    return name


def _articles(sources: Iterable[str], out: str) -> Iterator[tuple[Path, PurePath]]:
    """Every file with its place below the source that named it."""
    for source in sources:
        path = Path(source)
        if source.startswith("@"):
            yield from _articles(_lines(Path(source[1:])), out)
        elif path.is_dir():
            yield from ((found, found.relative_to(path)) for found in _files_below(path, out))
        elif path.exists() or not any(mark in source for mark in "*?["):
            yield path, PurePath(path.name)
        else:
            yield from ((found, PurePath(found.name)) for found in _fitting(source))


def _files_below(folder: Path, out: str) -> Iterator[Path]:
    """The files below a folder in the order of their names, one folder after the other; no more is held than that."""
    if os.path.realpath(folder) == out:
        raise ReadError(
            say("The batch was not started"),
            say("its results would lie among the articles in “{folder}”", folder=folder),
            say("Name another folder for them"),
        )
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and os.path.realpath(Path(place, name)) != out
        )
        yield from (Path(place, name) for name in sorted(names) if not name.startswith("."))


def _fitting(pattern: str) -> list[Path]:
    path = Path(pattern)
    found = sorted(Path(path.anchor).glob(str(path.relative_to(path.anchor))) if path.anchor else Path().glob(pattern))
    if not found:
        raise ReadError(
            say("“{pattern}” was not read", pattern=pattern),
            say("no file fits it"),
            say("Check the pattern and the folder you are in"),
        )
    return found


def _lines(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(
            say("The list “{name}” was not read", name=path.name), system_says(error), say("Give a UTF-8 text file")
        ) from error
    return [line.strip() for line in lines if line.strip()]
