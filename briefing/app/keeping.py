"""Small files of the program's own, in folders that it makes when it first needs them."""

from pathlib import Path

from briefing.errors import BriefingError
from briefing.messages import say


def keep(path: Path, text: str) -> None:
    """Write a file into a folder of the program's own, making the folder. Raises BriefingError where that fails."""
    from briefing.storage.atomic import write_atomically

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BriefingError(
            say("“{name}” was not kept", name=path.name),
            say("there is no folder “{folder}”, and it cannot be made", folder=path.parent),
            say("Set BRIEFING_CONFIG and BRIEFING_STATE to folders of your own"),
        ) from error
    write_atomically(path, text.encode(), BriefingError)
