"""The commands, each as one function; what fails is said in one line and the rest still done."""

import io
import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from contextlib import nullcontext

from briefing.app import shapes, sources
from briefing.app.drafting import DEFAULT_STYLE, Named, limits_of, proposed
from briefing.cli import tables
from briefing.cli.articles import articles_of, as_asked
from briefing.cli.failures import Failures
from briefing.cli.parser import parser
from briefing.cli.progress import Pace, complain, followed, show
from briefing.model.suggestion import Severity

DONE, COULD_NOT, FOUND_ERRORS, INTERRUPTED = 0, 1, 3, 130
"""Exit statuses; 2, wrong usage, is argparse's. 130 is 128 and the number of SIGINT, as shells have it."""


def run(arguments: list[str]) -> int:
    """Carry out a command line; the exit status."""
    if sys.stdout is None or sys.stderr is None:  # on Windows, a program without a console: nobody listens
        sys.stdout = sys.stderr = io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a lone surrogate becomes \\udXXX, which JSON reads back as what it was
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    failures = Failures()
    try:
        with failures:
            asked = parser().parse_args(arguments)
            return NAMES[asked.command](asked)
    except BrokenPipeError:  # whoever read our output has enough; nothing more can be said to them
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    return COULD_NOT


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
        lambda named: [shapes.proposal_shape(named, proposed(named.article))],
        lambda named: tables.proposal_lines(named, proposed(named.article)),
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

    articles = articles_of(asked, asked.sources)
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
            for named in as_asked(asked, sources.read_articles(argument)):
                show(map(_json, shape(named)) if asked.json else lines(named))
    return COULD_NOT if failures.any else DONE


def _json(shape: shapes.Shape) -> str:
    return json.dumps(shape, ensure_ascii=False)


def export(asked: Namespace) -> int:
    """`briefing export`: a brief of all sources together. If one cannot be read nothing is written."""
    from briefing.cli.export import export_brief

    return DONE if export_brief(asked) else COULD_NOT


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
    """`briefing shelf`: find articles, find what somebody said, take it into a brief, or forget."""
    from briefing.app import shelf as kept
    from briefing.app.shelf_taking import take_into
    from briefing.cli.shelf_table import hit_lines, nothing_lines, taken_line

    if asked.doing == "take":
        show(map(taken_line, take_into(asked.brief, asked.hits)))
        return DONE
    if asked.doing == "forget":
        if asked.all:
            kept.forget_everything()
        for sha256 in asked.articles:
            kept.forget(sha256.partition(":")[0])
        return DONE
    wanted = kept.Wanted(
        " ".join(asked.words), asked.speaker, asked.outlet, asked.since, asked.until, asked.section, -1
    )
    hits = kept.articles(wanted) if asked.doing == "find" else kept.sayings(wanted)
    for hit in hits:
        show([_json(hit._asdict())] if asked.json else hit_lines(hit))
    if not hits and not asked.json:
        show(nothing_lines())
    return DONE


def batch(asked: Namespace) -> int:
    """`briefing batch`: a brief of each article; what was done by an earlier run is passed over."""
    from briefing.app.batch import plan
    from briefing.app.cluster import cluster
    from briefing.app.crew import outcomes, processes
    from briefing.app.journal import journal_of

    limits_of(asked.style or DEFAULT_STYLE)  # a style that is not there is told once, and not of each article
    tasks = list(plan(asked.sources, asked.out, asked.formats, asked.style or DEFAULT_STYLE))
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
