"""Invented news stories in any number, for benchmarks: story 7 is the same in every run, and no two are alike.

A story has the length and the parts of an agency's: a lead, quotations with their speakers, figures, what went before
and what is expected; 350 to 650 words. People, places and matters are made of stories.toml.
"""

import tomllib
from calendar import day_name, month_name
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from pathlib import Path
from random import Random

FIRST_DAY = date(2031, 1, 1)
A_FOLDER = 500
"""Stories in one folder, as an archive by days would have."""

PHRASES: dict[str, list[str]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
WEEKDAYS, MONTHS = list(day_name), list(month_name)[1:]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who speaks in a story."""

    name: str
    office: str

    @property
    def surname(self) -> str:
        """The last name."""
        return self.name.split()[-1]


class Story:
    """One story, by its number."""

    def __init__(self, number: int) -> None:
        self._chance = Random(number)  # noqa: S311 - made-up stories need no secrecy
        self._decks: dict[str, list[str]] = {}
        self.place, self.matter = self._name(), self._one("matters")
        self.day = FIRST_DAY + timedelta(days=number % 365)
        surnames = dict.fromkeys(self._name() for _ in range(8))
        self.people = [Person(f"{self._one('given')} {name}", self._one("offices")) for name in list(surnames)[:4]]
        self.headline = f"{self.place} argues over {self.matter}"
        self.paragraphs = tuple(self._paragraphs())

    def _one(self, kind: str) -> str:
        return self._chance.choice(PHRASES[kind])

    def _weekday(self) -> str:
        return self._chance.choice(WEEKDAYS)

    def _name(self) -> str:
        return self._one("starts") + self._one("ends")

    def _drawn(self, kind: str) -> str:
        """One of the phrases of a kind; none comes again before all have come."""
        deck = self._decks.setdefault(kind, [])
        if not deck:
            deck += self._chance.sample(PHRASES[kind], len(PHRASES[kind]))
        return deck.pop()

    def _told(self, kind: str) -> str:
        chance = self._chance
        return self._drawn(kind).format(
            matter=self.matter if chance.random() < 0.5 else self._one("matters"),
            place=self.place if chance.random() < 0.6 else self._name(),
            number=chance.randrange(12, 990),
            other=chance.randrange(2, 90),
            small=chance.randrange(3, 13),
            year=chance.randrange(1990, 2030),
            later=chance.randrange(2033, 2050),
            weekday=self._weekday(),
            month=self._chance.choice(MONTHS),
        )

    def _paragraphs(self) -> Iterator[str]:
        first, *others = self.people
        told = self._told("facts")
        yield (
            f"{self.place.upper()}, {self.day.day} {MONTHS[self.day.month - 1]} {self.day.year} — The government will"
            f" decide on {self.matter} within {self._chance.randrange(2, 9)} weeks, {first.office} {first.name} said on"
            f" {self._weekday()}. {told}"
        )
        yield self._spoken(first, first.name)
        for person in others:
            yield f"{self._told('facts')} {self._told('facts')}"
            yield self._spoken(person, f"{person.name}, {person.office},")
            if self._chance.random() < 0.5:
                yield f"{self._told('earlier')} {self._told('facts')}"
            if self._chance.random() < 0.6:
                yield self._spoken(person, self._chance.choice((person.surname, f"Mr {person.surname}")))
        yield f"{self._told('earlier')} {self._told('earlier')}"
        yield self._partly(self._chance.choice(self.people))
        yield f"{self._told('coming')} {self._told('facts')}"
        yield self._told("coming")

    def _spoken(self, person: Person, mention: str) -> str:
        one, other = self._told("sayings"), self._told("sayings")
        cue = self._one("cues")
        if self._chance.random() < 0.5:
            return f"“{one},” {mention} {cue} on {self._weekday()}. “{other}.”"
        return f"“{one},” {cue if ' ' not in cue else 'said'} {person.name}. {self._told('facts')}"

    def _partly(self, person: Person) -> str:
        words = self._told("sayings").split()
        return f"{person.surname} called the plan “{' '.join(words[-5:])}”, and left before questions were asked."

    def as_text(self) -> str:
        """The story as a text file."""
        return "\n\n".join((self.headline, *self.paragraphs)) + "\n"

    def as_html(self) -> str:
        """The story as a web page."""
        body = "\n".join(f"<p>{escape(each, quote=False)}</p>" for each in self.paragraphs)
        title = escape(self.headline)
        links = "".join(f'<a href="/{each}">{each}</a>' for each in WEEKDAYS)
        return (
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>'
            f"<nav>{links}</nav><article><h1>{title}</h1>\n{body}\n</article><footer>{links}</footer></body></html>\n"
        )


def write_stories(folder: Path, count: int, first: int = 0) -> Path:
    """Files of so many stories, four in five as text and one in five as a web page; the folder again."""
    for number in range(first, first + count):
        story, within = Story(number), folder / f"{number // A_FOLDER:04}"
        within.mkdir(parents=True, exist_ok=True)
        suffix, words = (".html", story.as_html()) if number % 5 == 4 else (".txt", story.as_text())
        (within / f"{number:07}{suffix}").write_text(words, encoding="utf-8")
    return folder
