"""What the command line understands."""

import argparse
import os
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from briefing import __version__
from briefing.app.batch import FORMATS
from briefing.model.brief import PAGE_SIZES
from briefing.model.suggestion import PROPOSED, SectionKind

SOURCE = "a file of any readable format, a .brief, or - for standard input"


def parser() -> argparse.ArgumentParser:
    """The parser of all commands. Wrong usage ends the program with status 2."""
    top = argparse.ArgumentParser(
        prog="briefing",
        description="Turns a press article into a briefing document. Without a command it opens the window.",
        epilog="Exit status: 0 done, 1 something could not be done, 2 wrong usage, 3 check found an error.",
    )
    top.add_argument("--version", action="version", version=f"Briefing {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _export(commands.add_parser("export", help="write a brief of the sources as PDF, Word file, or both"))
    for name, what in (
        ("suggest", "show quotations, speakers and proposed passages"),
        ("speakers", "show who said what"),
        ("dossier", "show what several articles have in common: quotations, people, agency copy, dates"),
    ):
        command = commands.add_parser(name, help=what)
        command.add_argument("sources", nargs="+", metavar="SOURCE", help=SOURCE)
        command.add_argument("--json", action="store_true", help="JSON Lines: one object a source; a dossier is one")
    _read(commands.add_parser("read", help="show the article as it was read"))
    _batch(commands.add_parser("batch", help="a brief of each of many articles"))
    _check(commands.add_parser("check", help="check a brief, or a finished file against its sources"))
    _shelf(commands.add_parser("shelf", help="look through the articles that were kept"))
    return top


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("sources", nargs="+", metavar="SOURCE", help=SOURCE)
    command.add_argument(
        "-o",
        "--out",
        action="append",
        required=True,
        type=Path,
        metavar="OUT",
        dest="targets",
        help="a .pdf, .docx or .brief to write; may be given several times",
    )
    command.add_argument(
        "--sections", type=sections, default=None, metavar="LIST", help=f"default: {names_of(PROPOSED)}"
    )
    command.add_argument("--details", type=Path, metavar="FILE.toml", help="title, to, from, date, sources ...")
    command.add_argument("--style", default="", metavar="NAME|FILE.toml", help="house style")
    command.add_argument("--template", type=Path, metavar="ORG.docx", help="the organisation's own Word template")
    command.add_argument(
        "--no-template-text", action="store_false", dest="template_text", help="clear what the template itself says"
    )
    command.add_argument("--page-size", choices=PAGE_SIZES, default="", help="default: as the style has it")
    command.add_argument(
        "--citations",
        choices=("notes", "inline", "sources", "none"),
        default="",
        help="how passages tell where they come from; default: as the style has it",
    )
    command.add_argument("--title", default="", metavar="TEXT", help="default: the article's headline")
    command.add_argument(
        "--after",
        type=Path,
        metavar="OLD.brief",
        help="begin from this: its heading, style, background; the rest is news",
    )
    command.add_argument(
        "--returned", type=Path, metavar="FILE.docx", help="carry back into a .brief what colleagues changed in this"
    )
    _with_left_out(command)
    command.add_argument(
        "--despite-errors",
        action="store_true",
        help="write even where quotations are not the source's words or a character has no font",
    )


def _read(command: argparse.ArgumentParser) -> None:
    command.add_argument("sources", nargs="+", metavar="SOURCE", help=SOURCE)
    command.add_argument("--left-out", action="store_true", help="show what was left out, too")
    _with_left_out(command)
    command.add_argument("--json", action="store_true", help="JSON Lines: one object a source")


def _with_left_out(command: argparse.ArgumentParser) -> None:
    command.add_argument("--with-left-out", action="store_true", help="bring back what reading leaves out")


def _batch(command: argparse.ArgumentParser) -> None:
    command.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, a folder, a pattern, or @list of these")
    command.add_argument(
        "--out", required=True, metavar="FOLDER", help="where the files go, and the journal batch.jsonl"
    )
    command.add_argument("--formats", type=formats, default=("pdf", "docx"), metavar="LIST", help="pdf,docx,json")
    command.add_argument(
        "--style", default="", metavar="NAME|FILE.toml", help="house style; for another one name another folder"
    )
    command.add_argument(
        "--jobs", type=jobs, default=os.cpu_count() or 1, metavar="N", help="processes; default: all cores"
    )
    command.add_argument("--scheduler", default="", metavar="ADDRESS", help="a Dask scheduler, tcp://host:port")


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="a .brief, .pdf or .docx")
    command.add_argument(
        "--against",
        nargs="+",
        default=[],
        metavar="SOURCE",
        help="what it draws on; the .brief that a Word file was made from shows what colleagues changed",
    )
    command.add_argument("--json", action="store_true", help="JSON Lines: one object a finding")


def _shelf(command: argparse.ArgumentParser) -> None:
    doings = command.add_subparsers(dest="doing", required=True, metavar="find|said|take|forget")
    find = doings.add_parser("find", help="articles with these words")
    find.add_argument("words", nargs="*", metavar="WORD", help='all must occur; "in quotation marks" in a row')
    find.add_argument("--speaker", default="", metavar="NAME")
    said = doings.add_parser("said", help="everything that somebody has said")
    said.add_argument("speaker", metavar="SPEAKER", help="the name or a part of it")
    said.add_argument("words", nargs="*", metavar="WORD", help="only quotations with these words")
    for search in (find, said):
        search.add_argument("--outlet", default="", metavar="NAME")
        search.add_argument("--since", type=day, metavar="YYYY-MM-DD")
        search.add_argument("--until", type=day, metavar="YYYY-MM-DD")
        search.add_argument("--section", type=section, metavar="SECTION", help="what some brief has in it")
        search.add_argument("--json", action="store_true", help="JSON Lines: one object a hit")
    take = doings.add_parser("take", help="put what was found into a brief")
    take.add_argument("brief", type=Path, metavar="FILE.brief")
    take.add_argument("hits", type=hit, nargs="+", metavar="SHA256[:START]", help="as find and said print it")
    forget = doings.add_parser("forget", help="take articles off the shelf")
    what = forget.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "articles", nargs="*", default=[], metavar="SHA256", help="as find prints it; its beginning is not enough"
    )
    what.add_argument("--all", action="store_true", help="the whole shelf")


def day(written: str) -> date:
    """A day such as 2026-05-14; argparse reports what is none."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{written}” is not a day such as 2026-05-14") from None


def hit(written: str) -> str:
    """An article's hash, or with a colon and a number a quotation in it; argparse reports what is neither."""
    if not re.fullmatch("[0-9a-f]{64}(:[0-9]{1,9})?", written):
        raise argparse.ArgumentTypeError(f"“{written}” is not a hash as “briefing shelf find” prints it")
    return written


def section(name: str) -> SectionKind:
    """One section, as it is written on the command line; argparse reports what is none."""
    try:
        return SectionKind(name.strip().replace("-", "_"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{name}” is none of {names_of(SectionKind)}") from None


def names_of(kinds: Iterable[SectionKind]) -> str:
    """Sections as they are written on the command line."""
    return ",".join(kind.value.replace("_", "-") for kind in kinds)


def sections(names: str) -> tuple[SectionKind, ...]:
    """The sections in a list such as "quotes,outlook"; argparse reports what is none."""
    try:
        return tuple(SectionKind(name.strip().replace("-", "_")) for name in names.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{names}” is not a list of {names_of(SectionKind)}") from None


def formats(names: str) -> tuple[str, ...]:
    """The formats in a list such as "pdf,json"; argparse reports what is none."""
    asked = tuple(dict.fromkeys(name.strip().lower() for name in names.split(",")))
    if not asked or set(asked) - set(FORMATS):
        raise argparse.ArgumentTypeError(f"“{names}” is not a list of {','.join(FORMATS)}")
    return asked


def jobs(number: str) -> int:
    """A number of processes, at least one; argparse reports what is none."""
    if not number.isdecimal() or int(number) < 1:
        raise argparse.ArgumentTypeError(f"“{number}” is not a number of processes")
    return int(number)
