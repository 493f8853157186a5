"""The commands, each as one function; what fails is said in one line and the rest still done."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from pathlib import Path

from briefing.app import details, drafting, shapes, sources
from briefing.app.drafting import Named
from briefing.cli import tables
from briefing.cli.parser import parser
from briefing.cli.progress import Pace, complain, followed, show
from briefing.errors import BriefingError
from briefing.messages import say
from briefing.model import revise
from briefing.model.brief import Brief
from briefing.model.suggestion import PROPOSED, Severity

DONE, COULD_NOT, FOUND_ERRORS = 0, 1, 3
"""Exit statuses; 2, wrong usage, is argparse's."""


def run(arguments: list[str]) -> int:
    """Carry out a command line; the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a lone surrogate becomes \\udXXX, which JSON reads back as what it was
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    asked = parser().parse_args(arguments)
    failures = Failures()
    with failures:
        return NAMES[asked.command](asked)
    return COULD_NOT if failures.any else DONE


class Failures:
    """A context that reports what fails within, in one line of standard error, and goes on behind it.

    A fault of Briefing's own is reported too, so that the other sources are still done. `any` tells whether there
    was one so far.
    """

    def __init__(self) -> None:
        self.any = False

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, BrokenPipeError):  # whoever read our output has enough; nothing more can be said to them
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        elif isinstance(error, Exception):
            self.any = True
            complain(error if isinstance(error, BriefingError) else _fault(error))
        return isinstance(error, Exception)


def _fault(error: Exception) -> BriefingError:
    why = say("it met a fault of its own ({name}: {error})", name=type(error).__name__, error=error)
    return BriefingError(say("Briefing could not finish"), why, say("Please report this, with the file if you can"))


def read(asked: Namespace) -> int:
    """`briefing read`: the article only, and what was left out of it."""
    return _each(
        asked,
        lambda named: [shapes.article_shape(named) | (shapes.left_out_shape(named) if asked.left_out else {})],
        lambda named: [*tables.article_lines(named), *(tables.left_out_lines(named) if asked.left_out else ())],
    )


def suggest(asked: Namespace) -> int:
    """`briefing suggest`: what was found and what is proposed."""
    return _each(
        asked,
        lambda named: [shapes.proposal_shape(named, drafting.proposed(named.article))],
        lambda named: tables.proposal_lines(named, drafting.proposed(named.article)),
    )


def speakers(asked: Namespace) -> int:
    """`briefing speakers`: who said what; of a `.brief` with its corrections, and what of it the brief holds."""
    from briefing.app.speaker_ledger import briefs_of, ledger_of

    failures = Failures()
    for argument in followed(asked.sources):
        with failures:
            for named, brief in briefs_of(argument):
                found = ledger_of(brief)
                show([_json(shapes.speakers_shape(named, found))] if asked.json else tables.speaker_lines(named, found))
    return COULD_NOT if failures.any else DONE


def dossier(asked: Namespace) -> int:
    """`briefing dossier`: what all sources together have in common. If one cannot be read nothing is shown."""
    from briefing.app.dossier import dossier_of, sources_of
    from briefing.app.dossier_shapes import dossier_shape
    from briefing.cli.dossier_table import dossier_lines

    articles = _articles(asked)
    if articles is None:
        return COULD_NOT
    found = dossier_of(sources_of(articles))
    show([_json(dossier_shape(found))] if asked.json else dossier_lines(found))
    return DONE


def _each(
    asked: Namespace, shape: Callable[[Named], Iterable[shapes.Shape]], lines: Callable[[Named], Iterable[str]]
) -> int:
    """Print every source, as JSON or for a person; a source that fails is reported and passed over."""
    failures = Failures()
    for argument in followed(asked.sources):
        with failures:
            for named in _wanted(asked, sources.read_articles(argument)):
                show(map(_json, shape(named)) if asked.json else lines(named))
    return COULD_NOT if failures.any else DONE


def _wanted(asked: Namespace, articles: tuple[Named, ...]) -> Iterable[Named]:
    """The articles of a source, with what was left out of them where that is asked for."""
    if not getattr(asked, "with_left_out", False):
        return articles
    from briefing.app.left_out import whole

    return map(whole, articles)


def _json(shape: shapes.Shape) -> str:
    return json.dumps(shape, ensure_ascii=False)


def export(asked: Namespace) -> int:
    """`briefing export`: a brief of all sources together. If one cannot be read nothing is written."""
    from briefing.app.export import check_target, read_template
    from briefing.app.export import export as write

    for target in asked.targets:
        check_target(target)
    template = read_template(str(asked.template)) if asked.template else None
    brief = _brief(asked)
    if brief is None:
        return COULD_NOT
    made = write(brief, asked.targets, template, template_text=asked.template_text, despite_errors=asked.despite_errors)
    for exported in made:
        for missing in exported.made.missing:
            complain(f"{exported.path.name}: no font here has “{missing.character}” in “{missing.words}”")
        for remark in exported.made.remarks:
            complain(f"{exported.path.name}: {remark}")
    return DONE


def _brief(asked: Namespace) -> Brief | None:
    """The brief that the options ask for; None, and each reason reported, where a source cannot be read."""
    heading = details.read_details(asked.details) if asked.details else details.DetailsFile()
    drafted = _drafted(asked)
    if drafted is None:
        return None
    brief = details.with_details(drafted, heading)
    for kind in PROPOSED if asked.sections else ():
        brief = revise.include_section(brief, kind, kind in asked.sections)
    if asked.style:
        brief = revise.set_style(brief, asked.style)
    if asked.citations:
        brief = revise.set_citations(brief, asked.citations)
    if asked.page_size:
        brief = revise.set_page_size(brief, asked.page_size)
    return revise.set_title(brief, asked.title) if asked.title else brief


def _drafted(asked: Namespace) -> Brief | None:
    if len(asked.sources) == 1 and sources.is_brief(asked.sources[0]):
        return sources.load_brief(Path(asked.sources[0]))
    articles = _articles(asked)
    return None if articles is None else drafting.draft(articles, asked.style or drafting.DEFAULT_STYLE).brief


def _articles(asked: Namespace) -> list[Named] | None:
    """The articles of all sources; None, and each reason reported, where one cannot be read."""
    articles = list[Named]()
    failures = Failures()
    for argument in followed(asked.sources):
        with failures:
            articles += _wanted(asked, sources.read_articles(argument))
    return None if failures.any else articles


def check(asked: Namespace) -> int:
    """`briefing check`: 3 where there is an error; advice alone gives 0."""
    from briefing.app.checking import check_file

    altered, changed = _colleagues(asked)
    findings = check_file(
        asked.file, [named for argument in asked.against for named in sources.read_articles(argument)]
    )
    for finding in findings:
        show([_json(shapes.finding_shape(finding))] if asked.json else tables.finding_lines(finding))
    if not findings and not changed and not asked.json:
        show(["Nothing found."])
    errors = altered or any(finding.severity is Severity.ERROR for finding in findings)
    return FOUND_ERRORS if errors else DONE


def _colleagues(asked: Namespace) -> tuple[bool, bool]:
    """Print what colleagues changed in a Word file; whether a speaker's words are among it, and whether anything is."""
    from briefing.app.returned import Change, is_returned, returned_against
    from briefing.cli.returned_table import returned_lines

    if not is_returned(asked.file, asked.against):
        return False, False
    brief, entries = returned_against(asked.file, asked.against[0])
    changes = [each for each in entries if each.change is not Change.NONE]
    for change in changes:
        show([_json(shapes.returned_shape(change))] if asked.json else returned_lines(brief, change))
    return any(change.change is Change.ALTERED for change in changes), bool(changes)


def shelf(asked: Namespace) -> int:
    """`briefing shelf`: find articles, find what somebody said, or forget."""
    from briefing.app import shelf as kept
    from briefing.cli.shelf_table import hit_lines

    if asked.doing == "forget":
        if asked.all:
            kept.forget_everything()
        for sha256 in asked.articles:
            kept.forget(sha256)
        return DONE
    wanted = kept.Wanted(" ".join(asked.words), asked.speaker, asked.outlet, asked.since, asked.until, asked.section)
    hits = kept.articles(wanted) if asked.doing == "find" else kept.sayings(wanted)
    for hit in hits:
        show([_json(hit._asdict())] if asked.json else hit_lines(hit))
    if not hits and not asked.json:
        show(["Nothing found."])
    return DONE


def batch(asked: Namespace) -> int:
    """`briefing batch`: a brief of each article; what was done by an earlier run is passed over."""
    from briefing.app.batch import plan
    from briefing.app.cluster import cluster
    from briefing.app.crew import outcomes, processes
    from briefing.app.journal import journal_of

    tasks = list(plan(asked.sources, asked.out, asked.formats))
    hired = cluster(asked.scheduler) if asked.scheduler else nullcontext(processes(asked.jobs))
    with hired as crew, journal_of(asked.out) as journal:
        left = list(journal.left(tasks))
        pace = Pace(len(left))
        for outcome in outcomes(left, crew):
            journal.note(outcome)
            pace.count(failed=bool(outcome.error))
            if outcome.error:
                complain(f"{outcome.source}: {outcome.error}")
        show(tables.batch_lines(pace.done - pace.failed, pace.failed, len(tasks) - len(left), journal.path))
    return COULD_NOT if pace.failed else DONE


NAMES = {
    "batch": batch,
    "export": export,
    "suggest": suggest,
    "read": read,
    "speakers": speakers,
    "dossier": dossier,
    "check": check,
    "shelf": shelf,
}
"""The commands by name; what begins with none of them opens the window."""
