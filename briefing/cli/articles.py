"""The articles that a command line names."""

import os
from argparse import Namespace
from collections.abc import Iterable, Sequence

from briefing.app import sources
from briefing.app.drafting import Named
from briefing.cli.failures import Failures
from briefing.cli.progress import followed


def articles_of(asked: Namespace, arguments: Sequence[str]) -> list[Named] | None:
    """The articles of some sources; None, and each reason reported, where one cannot be read.

    A file that is named twice is one source.
    """
    articles = list[Named]()
    failures = Failures()
    once = {os.path.realpath(argument): argument for argument in arguments}
    for argument in followed(tuple(once.values())):
        with failures:
            articles += as_asked(asked, sources.read_articles(argument))
    return None if failures.any else articles


def as_asked(asked: Namespace, articles: tuple[Named, ...]) -> Iterable[Named]:
    """The articles of a source, with what was left out of them where that is asked for."""
    if not getattr(asked, "with_left_out", False):
        return articles
    from briefing.app.left_out import whole

    return map(whole, articles)
