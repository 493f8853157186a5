"""The shelf: every article that was opened and every passage that a brief took, in one SQLite file, to be found again.

Words are found by SQLite's full-text search (FTS5). A kill or a pulled plug loses at most the article being added:
SQLite's write-ahead log with full synchronisation (sqlite.org/pragma.html#pragma_synchronous).
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from briefing.errors import ProjectError, system_says
from briefing.messages import Message, say
from briefing.model.brief import Brief, Source
from briefing.storage.plain import source_from_plain, source_to_plain
from briefing.storage.shelf_query import KEPT, MOST, NAMES, Kept, Said, Wanted, all_of, conditions, one_of
from briefing.storage.shelf_schema import SCHEMA, VERSION


class Shelf:
    """The shelf in one file. Use it in one thread, and close it."""

    def __init__(self, path: Path) -> None:
        """Open the file, making it where there is none. Raises ProjectError where it cannot be used."""
        self.path = path
        with self._explained(say("The shelf could not be opened")):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(path, timeout=10)
            self._base.execute("PRAGMA journal_mode = WAL")
            self._base.execute("PRAGMA synchronous = FULL")
            self._base.execute("PRAGMA secure_delete = ON")
            self._make()

    def _make(self) -> None:
        (version,) = self._base.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise ProjectError(
                say("The shelf was not opened"),
                say("a newer Briefing made it"),
                say("Install that version, or begin a new shelf"),
            )
        if version < VERSION:
            self._base.executescript(f"BEGIN; {SCHEMA} PRAGMA user_version = {VERSION}; COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def keep(self, source: Source) -> None:
        """Put an article with its quotations on the shelf; one that is there already is replaced."""
        with self._explained(say("The shelf could not be written")), self._base:
            self._drop(source.article.sha256)
            row = self._base.execute(
                "INSERT INTO articles (sha256, headline, outlet, byline, day, text, rest) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (source.article.sha256, *_credits(source), source.article.text, _rest(source)),
            ).lastrowid
            self._base.executemany(
                "INSERT INTO said (article, start, end, words, speaker, role) VALUES (?, ?, ?, ?, ?, ?)",
                ((row, *fields) for fields in _sayings(source)),
            )

    def keep_passages(self, brief: Brief, name: str) -> None:
        """Note which passages the brief of this name has in which section, in place of those noted before."""
        rows = [
            (name, section.kind.value, brief.source(place.source).article.sha256, place.span.start, place.span.end)
            for section in brief.sections
            for entry in section.entries
            for place in entry.places
        ]
        with self._explained(say("The shelf could not be written")), self._base:
            self._base.execute("DELETE FROM passages WHERE brief = ?", (name,))
            self._base.executemany("INSERT INTO passages VALUES (?, ?, ?, ?, ?)", rows)

    def source(self, sha256: str) -> Source | None:
        """The article with this hash as a source, or None."""
        with self._explained(say("The shelf could not be read")):
            found = self._base.execute("SELECT text, rest FROM articles WHERE sha256 = ?", (sha256,)).fetchone()
        return _source(*found) if found else None

    def articles(self, wanted: Wanted, names: Sequence[str] = ()) -> tuple[Kept, ...]:
        """The articles that fit, the newest first. `names` are whom the wanted speaker may be."""
        where, values = conditions(wanted, "articles_words", "articles")
        if speakers := names or (wanted.speaker and [wanted.speaker]):
            where.append(f"id IN (SELECT article FROM said WHERE {one_of('speaker', speakers)})")
            values += speakers
        query = f"SELECT {KEPT} FROM articles WHERE {all_of(where)} ORDER BY day DESC, id DESC LIMIT {wanted.most}"
        with self._explained(say("The shelf could not be read")):
            return tuple(map(Kept._make, self._base.execute(query, values)))

    def sayings(self, wanted: Wanted, names: Sequence[str] = ()) -> tuple[Said, ...]:
        """The quotations that fit, those of the newest article first, in its order. `words` are between the marks.

        `names` are whom the wanted speaker may be.
        """
        where, values = conditions(wanted, "said_words", "said")
        if speakers := names or (wanted.speaker and [wanted.speaker]):
            where.append(one_of("said.speaker", speakers))
            values += speakers
        query = (
            f"SELECT {KEPT}, start, end, words, speaker, role FROM said JOIN articles ON articles.id = said.article "
            f"WHERE {all_of(where)} ORDER BY day DESC, article DESC, start LIMIT {wanted.most}"
        )
        with self._explained(say("The shelf could not be read")):
            return tuple(map(Said._make, self._base.execute(query, values)))

    def speakers(self) -> tuple[str, ...]:
        """Everybody's name on the shelf, each once."""
        with self._explained(say("The shelf could not be read")):
            names = self._base.execute(f"WITH RECURSIVE {NAMES} SELECT name FROM names WHERE name <> ''")
            return tuple(name for (name,) in names)

    def most_quoted(self, names: Sequence[str]) -> tuple[str, ...]:
        """Some names, who is quoted most first; `MOST` at most."""
        query = (
            "SELECT value FROM json_each(?) ORDER BY (SELECT count(*) FROM said WHERE speaker = value) DESC "
            f"LIMIT {MOST}"
        )
        with self._explained(say("The shelf could not be read")):
            return tuple(name for (name,) in self._base.execute(query, (json.dumps(names),)))

    def forget(self, sha256: str) -> None:
        """Take an article off the shelf, its words out of the file too."""
        with self._explained(say("The shelf could not be written")):
            with self._base:
                self._drop(sha256)
                self._base.execute("DELETE FROM passages WHERE sha256 = ?", (sha256,))
                for table in ("articles_words", "said_words"):  # the index keeps deleted words until it is merged
                    self._base.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
            self._base.execute("VACUUM")
            (busy, *_) = self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:
                raise sqlite3.OperationalError("another window is reading it")

    def _drop(self, sha256: str) -> None:
        self._base.execute("DELETE FROM said WHERE article IN (SELECT id FROM articles WHERE sha256 = ?)", (sha256,))
        self._base.execute("DELETE FROM articles WHERE sha256 = ?", (sha256,))

    @contextmanager
    def _explained(self, what: Message) -> Iterator[None]:
        """SQLite's and the system's errors as a ProjectError that says what could not be done."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            remedy = say("Try again; if it stays so, forget the shelf in the settings")
            raise ProjectError(what, system_says(error), remedy) from error


@contextmanager
def shelf_at(path: Path) -> Iterator[Shelf]:
    """The shelf at a path, closed behind. Raises ProjectError."""
    with closing(Shelf(path)) as shelf:
        yield shelf


def forget_all(path: Path) -> None:
    """Take the whole shelf away. Raises ProjectError."""
    try:
        for file in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            file.unlink(missing_ok=True)
    except OSError as error:
        raise ProjectError(
            say("The shelf was not forgotten"), system_says(error), say("Close other windows first")
        ) from error


def _credits(source: Source) -> tuple[str, str, str, str]:
    own, article = source.credits, source.article
    day = article.published.isoformat() if article.published else ""
    headline = own.headline or article.title or source.name
    return headline, own.outlet or article.publisher or "", own.byline or article.byline or "", day


def _rest(source: Source) -> str:
    """The source as JSON, without the text, which has a column of its own."""
    bare = replace(source, article=replace(source.article, text=""))
    return json.dumps(source_to_plain(bare), ensure_ascii=False, separators=(",", ":"))


def _source(text: str, rest: str) -> Source:
    bare = source_from_plain(json.loads(rest))
    return replace(bare, article=replace(bare.article, text=text))


def _sayings(source: Source) -> Iterator[tuple[int, int, str, str, str]]:
    for quotation in source.quotations:
        speaker = quotation.speaker
        words = quotation.words.of(source.article.text)
        name, role = (speaker.name, speaker.role or "") if speaker else ("", "")
        yield quotation.span.start, quotation.span.end, words, name, role
