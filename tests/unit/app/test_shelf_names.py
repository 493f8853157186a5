"""Whoever is asked for is found under all that articles call them, and nobody else is."""

import pytest

from briefing.app.shelf_names import meant

NAMES = (
    "Signe Brandvik",
    "Signe M. Brandvik",
    "Brandvik",
    "Mr. Brandvik",
    "Wang Tessa",
    "Wang",
    "Tomas Reuel Jr.",
    "Tomas Reuel",
    "Odd Müller",
    "Signe Vale",
    "Brandviksen",
    "a Brandvik aide",
)


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("Signe Brandvik", ["Signe Brandvik", "Signe M. Brandvik", "Brandvik", "Mr. Brandvik"]),
        ("Minister Signe Brandvik", ["Signe Brandvik", "Signe M. Brandvik", "Brandvik", "Mr. Brandvik"]),
        ("brandvik, SIGNE", ["Signe Brandvik", "Signe M. Brandvik", "Brandvik", "Mr. Brandvik"]),
        ("Wang Tessa", ["Wang Tessa", "Wang"]),
        ("Mr Wang", ["Wang Tessa", "Wang"]),
        ("Tomas Reuel Jr", ["Tomas Reuel Jr.", "Tomas Reuel"]),
        ("MULLER", ["Odd Müller"]),
        ("Mül", ["Odd Müller"]),
        ("Vale", ["Signe Vale"]),
        ("brandviks", ["Brandviksen"]),
        ("%", []),
        (" ", []),
    ],
)
def test_a_person_is_found_by_title_surname_middle_name_and_without_accents(asked: str, names: list[str]) -> None:
    assert meant(asked, NAMES) == names


def test_a_bare_given_name_is_not_taken_for_everybody_who_bears_it() -> None:
    assert meant("Robert Vale", ["Robert", "Vale", "Robert Vale"]) == ["Vale", "Robert Vale"]
