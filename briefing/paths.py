"""Where things are: resources in a checkout, a wheel or a frozen bundle, and the user's own folders."""

import os
import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of styles, lexicons, icons and the sample.

    In a wheel it lies inside the package, in a checkout beside it, in a frozen bundle under the bundle's root.
    """
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package))
    places = (package / "_resources", package.parent / "resources", bundle / "resources")
    return next(place for place in places if place.is_dir())


def resource(*parts: str) -> Path:
    """The path of one resource, e.g. `resource("styles", "briefing-note.toml")`."""
    return resources().joinpath(*parts)


def state_folder() -> Path:
    """Where recovery files and the crash log are kept: the platform's place for a program's own state.

    `BRIEFING_STATE` overrides it, for tests and for locked-down machines.
    """
    if own := os.environ.get("BRIEFING_STATE"):
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Briefing"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Briefing"
    return Path(os.environ.get("XDG_STATE_HOME", Path.home() / ".local" / "state")) / "briefing"


def config_folder() -> Path:
    """Where the user's settings are kept: the platform's place for what a user may edit and carry along.

    `BRIEFING_CONFIG` overrides it, for tests and for locked-down machines.
    """
    if own := os.environ.get("BRIEFING_CONFIG"):
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / "Briefing"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Preferences" / "Briefing"
    return Path(os.environ.get("XDG_CONFIG_HOME", Path.home() / ".config")) / "briefing"
