"""A name that is proposed for a file can be used on every system."""

import pytest

from briefing.app.file_names import LONGEST, file_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Port to close: what now?", "Port to close what now"),
        ("  A/B\\C  -  d\n", "ABC - d"),
        ("Œuvre à Łódź", "Œuvre à Łódź"),
        ("…", ""),
    ],
)
def test_it_has_letters_digits_and_spaces(words: str, name: str) -> None:
    assert file_name(words) == name


@pytest.mark.parametrize("word", ["con", "CON", "Aux.", "nul", "prn", "com1", "LPT9", "com²"])
def test_a_name_that_windows_keeps_for_a_device_is_made_another(word: str) -> None:
    assert file_name(word) == f"_{word.rstrip('.')}"


@pytest.mark.parametrize("words", ["Con artists", "console", "com10", "annul", "Auxerre"])
def test_a_name_that_only_begins_so_is_kept(words: str) -> None:
    assert file_name(words) == words


def test_it_is_not_too_long() -> None:
    assert len(file_name("word " * 40)) <= LONGEST
