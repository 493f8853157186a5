"""A short run of the damaged files; see `damaged_files` for the long one."""

from random import Random

import pytest

from tests.quality import damaged_files


@pytest.mark.parametrize("name", damaged_files.originals())
def test_damage_of_every_kind_gives_an_article_or_a_refusal_and_much_of_it_an_article(name: str) -> None:
    original, tally = damaged_files.originals()[name], damaged_files.Tally()
    for each in range(60):
        tally.read(damaged_files.damaged(original, name, Random(f"CI {name} {each}")), name)  # noqa: S311 - the same each time
    assert not tally.failures
    assert tally.articles > 10
