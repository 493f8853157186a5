"""Whom a short name means where people share it: Wang Wenbin and Wang Yi are both “Wang”.

The press gives a short name to whoever is already known by it, and the full name to a newcomer. Where nobody is known
by it yet, the one named in full last is meant most likely; but then the text does not decide, and that is said.
"""

from collections.abc import Sequence

from briefing.suggest.person import Meant, Person


def meant(bearers: Sequence[Person], short: str, token: int) -> Meant:
    """Whom a short name at `token` means among its bearers; there is at least one."""
    rivals = [person for person in bearers if person.likely] or bearers
    introduced = [person for person in rivals if person.last_named(token) >= 0]
    if not introduced:
        return Meant(max(rivals, key=lambda person: (person.likely, person.mentions + (person is bearers[0]))))
    ranked = sorted(introduced, key=lambda person: _claim(person, short, token), reverse=True)
    first, others = ranked[0], ranked[1:]
    if first.known_as(short, token):
        others = [person for person in others if person.spoke_before(token)]
    return Meant(first, others[0] if others else None)


def _claim(person: Person, short: str, token: int) -> tuple[bool, int]:
    """Who is known by the short name comes first, then who was named in full last."""
    return person.known_as(short, token), person.last_named(token)
