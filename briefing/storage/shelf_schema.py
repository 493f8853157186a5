"""The tables of the shelf. A change here needs a new `VERSION` and a step that brings older shelves up to date."""

VERSION = 1

_WORDS = 'tokenize = "unicode61 remove_diacritics 2"'
"""Words without case and accents, so that Muller finds Müller (sqlite.org/fts5.html, 4.3.1)."""


def _index(table: str, columns: str) -> str:
    """A full-text index over columns of a table that holds the words, kept in step by triggers."""
    new = ", ".join(f"new.{column}" for column in columns.split(", "))
    old = new.replace("new.", "old.")
    return f"""
CREATE VIRTUAL TABLE {table}_words USING fts5({columns}, content = {table}, content_rowid = id, {_WORDS});
CREATE TRIGGER {table}_kept AFTER INSERT ON {table} BEGIN
    INSERT INTO {table}_words (rowid, {columns}) VALUES (new.id, {new});
END;
CREATE TRIGGER {table}_gone AFTER DELETE ON {table} BEGIN
    INSERT INTO {table}_words ({table}_words, rowid, {columns}) VALUES ('delete', old.id, {old});
END;
"""


SCHEMA = f"""
CREATE TABLE articles (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE,
    headline TEXT NOT NULL, outlet TEXT NOT NULL, byline TEXT NOT NULL, day TEXT NOT NULL,
    text TEXT NOT NULL, rest TEXT NOT NULL
);
CREATE INDEX articles_day ON articles (day);
CREATE TABLE said (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles,
    start INTEGER NOT NULL, end INTEGER NOT NULL, words TEXT NOT NULL,
    speaker TEXT NOT NULL, role TEXT NOT NULL
);
CREATE INDEX said_article ON said (article);
CREATE INDEX said_speaker ON said (speaker);
CREATE TABLE passages (
    brief TEXT NOT NULL, section TEXT NOT NULL, sha256 TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL
);
CREATE INDEX passages_brief ON passages (brief);
CREATE INDEX passages_place ON passages (sha256, section);
{_index("articles", "headline, text")}
{_index("said", "words")}
"""
