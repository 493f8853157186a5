"""Somebody whom an article names."""

from bisect import bisect_left
from dataclasses import dataclass, field

from briefing.language.nouns import Gender


@dataclass(slots=True)
class Person:
    """Somebody the article names.

    `words` are the first and the last name in lower case, the first "" where only one is known. `likely` says that
    there is a sign of a person: a title, a given name, a verb of speech. `leaning` adds up the signs of gender, above
    nought for “he”. `named` has the tokens where the full name stands, `spoke` those of them beside a verb of speech;
    `called` has each short name (“wang”) with the first token where it means this person and could mean nobody else.
    """

    name: str
    words: tuple[str, ...]
    mentions: int = 0
    likely: bool = False
    leaning: int = 0
    named: list[int] = field(default_factory=list)
    spoke: list[int] = field(default_factory=list)
    called: dict[str, int] = field(default_factory=dict)

    @property
    def gender(self) -> Gender | None:
        """What titles, pronouns and the given name say, or None."""
        return None if self.leaning == 0 else Gender.MALE if self.leaning > 0 else Gender.FEMALE

    def lean(self, gender: Gender | None, weight: int) -> None:
        """Adds a sign of the person's gender."""
        if gender:
            self.leaning += weight if gender is Gender.MALE else -weight

    def last_named(self, token: int) -> int:
        """The last token before `token` where the full name stands, or -1."""
        place = bisect_left(self.named, token)
        return self.named[place - 1] if place else -1

    def known_as(self, short: str, token: int) -> bool:
        """Whether a short name meant this person before `token` and nobody else."""
        return self.called.get(short, token) < token

    def spoke_before(self, token: int) -> bool:
        """Whether the full name stands beside a verb of speech before `token`."""
        return bool(self.spoke) and self.spoke[0] < token


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a name or a pronoun means, and another whom it may mean as well where the text does not decide."""

    person: Person
    other: Person | None = None
