"""Alter quotations in ten thousand ways and count how many the checks let through.

    python tests/quality/mutations.py [--count 10000] [--seed 1]

Quotations are altered in the brief itself (the check must find an error), in finished Word files and in finished PDFs
(the read-back must refuse the file). Then the same is asked of briefs that nobody altered: no alarm may sound.
"""

import argparse
import io
import random
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from briefing.app.drafting import draft  # noqa: E402 - the checkout comes first
from briefing.app.export import make  # noqa: E402
from briefing.app.sources import read_articles  # noqa: E402
from briefing.errors import ExportError  # noqa: E402
from briefing.model import revise  # noqa: E402
from briefing.model.brief import Brief, Entry, EntryKind, Locked  # noqa: E402
from briefing.model.quotation import Speaker  # noqa: E402
from briefing.verify.check import quotation_errors  # noqa: E402
from briefing.verify.printed import locked, printed  # noqa: E402
from briefing.verify.readback import prove  # noqa: E402
from tests.briefs import sample_brief  # noqa: E402

LETTERS = "abcdefghijklmnopqrstuvwxyz"
NUMBERS = "two three four five six seven eight nine ten twelve twenty hundred thousand million".split()  # noqa: SIM905
SHARES = {"brief": 0.6, "Word": 0.3, "PDF": 0.1}
"""How many of the mutations are made where: a PDF takes forty times as long as a brief."""


@dataclass(slots=True)
class Table:
    """By place and kind: how many mutations were made, and how many passed unseen."""

    made: Counter[tuple[str, str]] = field(default_factory=Counter)
    passed: list[str] = field(default_factory=list)

    def note(self, place: str, kind: str, *, seen: bool, words: str) -> None:
        """Count one mutation."""
        self.made[place, kind] += 1
        if not seen:
            self.passed.append(f"{place}, {kind}: {words}")


def character(words: str, chance: random.Random) -> str:
    """One letter changed, dropped, doubled, or swapped with the next."""
    places = [n for n, letter in enumerate(words) if letter.isalpha()]
    if not places:
        return words
    at = chance.choice(places)
    letter = chance.choice(LETTERS)
    options = (letter, "", words[at] * 2, words[at : at + 2][::-1])
    picked = chance.randrange(4)
    return words[:at] + options[picked] + words[at + (2 if picked == 3 else 1) :]


def order(words: str, chance: random.Random) -> str:
    """Two neighbouring words swapped."""
    parts = words.split(" ")
    if len(parts) < 2:
        return words
    at = chance.randrange(len(parts) - 1)
    parts[at], parts[at + 1] = parts[at + 1], parts[at]
    return " ".join(parts)


def negation(words: str, chance: random.Random) -> str:
    """A negation dropped, or one put in where there is none."""
    dropped = re.sub(r"\b(?:not|never|no|nobody|n’t)\b ?", "", words, count=1, flags=re.IGNORECASE)
    if dropped != words:
        return dropped
    parts = words.split(" ")
    return " ".join([*parts[:1], "not", *parts[1:]])


def figure(words: str, chance: random.Random) -> str:
    """A figure changed, or one put in where there is none."""
    if re.search(r"\d", words):
        return re.sub(r"\d", lambda digit: str((int(digit[0]) + chance.randint(1, 9)) % 10), words, count=1)
    found = re.search(rf"\b(?:{'|'.join(NUMBERS)})\b", words)
    if found:
        return words.replace(found[0], chance.choice([number for number in NUMBERS if number != found[0]]), 1)
    parts = words.split(" ")
    return " ".join([*parts[:1], chance.choice(NUMBERS), *parts[1:]])


def mark(words: str, chance: random.Random) -> str:
    """A stop or mark changed, dropped or put in."""
    places = [n for n, letter in enumerate(words[:-1]) if letter in ",.;:!?’–—"]
    if places and chance.random() < 0.7:
        at = chance.choice(places)
        other = chance.choice([each for each in ("", ";", "!", "?", " – ") if each != words[at]])
        return words[:at] + other + words[at + 1 :]
    spaces = [n for n, letter in enumerate(words) if letter == " "]
    return f"{words[: (at := chance.choice(spaces))]},{words[at:]}" if spaces else f"{words}!"


KINDS: dict[str, Callable[[str, random.Random], str]] = {
    "character": character,
    "word order": order,
    "negation": negation,
    "figure": figure,
    "mark": mark,
}


def briefs() -> tuple[Brief, ...]:
    """The briefs that are altered: one with everything in it, and the first draft of the sample article."""
    drafted = draft([read_articles(str(ROOT / "resources" / "sample" / "sample.txt"))[0]]).brief
    return sample_brief(), drafted


def quoted(brief: Brief) -> Iterator[tuple[Entry, Locked]]:
    """Every quotation on the page that is all of one piece."""
    yield from ((entry, one) for entry in printed(brief) for one in locked(entry) if len(one.parts) == 1)


def altered(brief: Brief, entry: Entry, stretch: Locked, words: str) -> Brief:
    """The brief with other words between the marks, behind the back of the locks."""
    changed = replace(stretch, parts=(replace(stretch.parts[0], text=words),))
    stretches = tuple(changed if one is stretch else one for one in entry.stretches)
    return revise.change_entry(brief, entry.id, lambda old: replace(old, stretches=stretches))


def in_brief(changed: Brief) -> bool:
    """Whether the check of the brief sees it."""
    return any(quotation_errors(changed))


def in_pdf(brief: Brief, changed: Brief) -> bool:
    """Whether a PDF made from the altered brief is refused for the true one."""
    return refused(brief, make(changed, ".pdf").data, ".pdf")


def refused(brief: Brief, data: bytes, suffix: str) -> bool:
    """Whether the read-back keeps a file in."""
    with suppress(ExportError):
        prove(brief, data, suffix)
        return False
    return True


def with_words(data: bytes, old: str, new: str) -> bytes:
    """A Word file in which somebody changed words, every time they stand there."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as file, zipfile.ZipFile(out, "w") as changed:
        for info in file.infolist():
            part = file.read(info)
            if info.filename == "word/document.xml":
                part = part.replace(escape(old).encode(), escape(new).encode())
            changed.writestr(info, part)
    return out.getvalue()


def printed_words(entry: Entry, stretch: Locked) -> str:
    """A quotation's words as they are printed: the comma that joined it to its cue is left off."""
    return stretch.words.rstrip().removesuffix(",") if entry.kind is EntryKind.QUOTATION else stretch.words


def mutate_words(count: int, chance: random.Random, table: Table) -> None:
    """Alter words between marks, `count` times over all places."""
    all_briefs = briefs()
    word_files = [make(brief, ".docx").data for brief in all_briefs]
    for place, share in SHARES.items():
        made = 0
        while made < count * share:
            at = chance.randrange(len(all_briefs))
            brief = all_briefs[at]
            entry, stretch = chance.choice(list(quoted(brief)))
            kind = chance.choice(list(KINDS))
            old = printed_words(entry, stretch)
            new = KINDS[kind](old, chance)
            if new.split() == old.split():
                continue
            made += 1
            if place == "Word":
                seen = refused(brief, with_words(word_files[at], old, new), ".docx")
            elif place == "PDF":
                seen = in_pdf(brief, altered(brief, entry, stretch, new))
            else:
                seen = in_brief(altered(brief, entry, stretch, new))
            table.note(place, kind, seen=seen, words=f"{old!r} -> {new!r}")


def mutate_speakers(table: Table) -> None:
    """Give every quotation set off to every other speaker, in finished files."""
    for brief in briefs():
        spoken = [entry for entry in printed(brief) if entry.kind is EntryKind.QUOTATION and entry.speaker]
        others = {entry.speaker for entry in spoken if entry.speaker} | {Speaker("Ada Morrow", "mayor")}
        for entry in spoken:
            for speaker in sorted(others - {entry.speaker}, key=lambda one: one.name if one else ""):
                changed = revise.change_entry(brief, entry.id, partial(replace, speaker=speaker))
                for place, suffix in (("Word", ".docx"), ("PDF", ".pdf")):
                    seen = refused(brief, make(changed, suffix).data, suffix)
                    table.note(place, "speaker", seen=seen, words=f"{entry.speaker} -> {speaker}")


def false_alarms() -> list[str]:
    """What sounds on briefs that nobody altered, in every shipped style."""
    found = list[str]()
    for brief in briefs():
        found += [finding.what for finding in quotation_errors(brief)]
        for style in ("briefing-note", "memo", "ministerial", "digest"):
            for suffix in (".docx", ".pdf"):
                styled = revise.set_style(brief, style)
                if refused(styled, make(styled, suffix).data, suffix):
                    found.append(f"{style}{suffix} was refused")
    return found


def run(count: int, seed: int) -> tuple[Table, list[str]]:
    """The table of mutations and the false alarms."""
    table = Table()
    mutate_words(count, random.Random(seed), table)  # noqa: S311 - nothing is secret here
    mutate_speakers(table)
    return table, false_alarms()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    table, alarms = run(options.count, options.seed)
    places = [*SHARES]
    print(f"{'altered':12}" + "".join(f"{place:>8}" for place in places))
    for kind in (*KINDS, "speaker"):
        print(f"{kind:12}" + "".join(f"{table.made[place, kind]:8}" for place in places))
    print(f"made {table.made.total()}, passed unseen {len(table.passed)}, false alarms {len(alarms)}")
    for line in (*table.passed, *alarms):
        print(f"  {line}")
    return 1 if table.passed or alarms else 0


if __name__ == "__main__":
    sys.exit(main())
