"""What the program remembers from one day to the next without being asked: recent briefs, folders, window places."""

from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from briefing.app.keeping import keep
from briefing.paths import state_folder

RECENT = 10
"""How many briefs are listed as recent."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A brief worked on before; `style` is what menus call its house style, `pages` 0 where that is not known."""

    path: Path
    title: str
    opened: datetime
    pages: int = 0
    style: str = ""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Recent briefs, the latest first; the folders last used, "" for none; who briefs are from; how windows stood.

    `geometry` and `panes` are Qt's own bytes in Base64, opaque to all but the window.
    """

    recent: tuple[Recent, ...] = ()
    open_folder: str = ""
    save_folder: str = ""
    export_folder: str = ""
    geometry: str = ""
    panes: str = ""
    sender: str = ""


def with_recent(before: Remembered, brief: Recent) -> Remembered:
    """The same with one brief more at the head of the list; a file stands there once."""
    others = tuple(other for other in before.recent if other.path != brief.path)
    return replace(before, recent=(brief, *others)[:RECENT])


def memory_file() -> Path:
    """Where it is kept: with the program's own state, for it is no choice of the user's."""
    return state_folder() / "remembered.json"


def load_remembered() -> Remembered:
    """What was remembered; whatever cannot be read is forgotten. Never raises."""
    try:
        kept = _parsed(memory_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Remembered()
    if not isinstance(kept, dict):
        return Remembered()
    texts = {
        one.name: kept[one.name]
        for one in fields(Remembered)
        if one.name != "recent" and isinstance(kept.get(one.name), str)
    }
    listed = kept.get("recent")
    briefs = [_recent(one) for one in listed] if isinstance(listed, list) else []
    return Remembered(recent=tuple(brief for brief in briefs if brief), **texts)


def _parsed(text: str) -> Any:
    import json  # not loaded at the first start, when there is no file

    return json.loads(text)


def save_remembered(remembered: Remembered) -> None:
    """Keep it for the next time. Raises BriefingError where it cannot be written."""
    import json

    keep(memory_file(), json.dumps(asdict(remembered), default=_plain, indent=1))


def _recent(kept: Any) -> Recent | None:
    match kept:
        case {"path": str(path), "title": str(title), "opened": str(opened), "pages": int(pages), "style": str(style)}:
            try:
                return Recent(Path(path), title, datetime.fromisoformat(opened), pages, style)
            except ValueError:
                return None
    return None


def _plain(value: Path | datetime) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
