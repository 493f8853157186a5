"""Things that are alike, brought together."""

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import TypeVar

_Thing = TypeVar("_Thing")


def clusters(things: Sequence[_Thing], alike: Callable[[_Thing, _Thing], bool]) -> list[list[_Thing]]:
    """The things in groups, in their order: what is alike stands together, and what is like one of a group."""
    home = list(range(len(things)))
    for one, other in combinations(range(len(things)), 2):
        if home[one] != home[other] and alike(things[one], things[other]):
            left, stays = home[other], home[one]
            home = [stays if group == left else group for group in home]
    groups = dict[int, list[_Thing]]()
    for thing, group in zip(things, home, strict=True):
        groups.setdefault(group, []).append(thing)
    return list(groups.values())
