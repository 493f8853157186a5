"""What the user has chosen for the program: declared once, here; file, dialog and tests are made from it.

The file is TOML, one line a setting with its meaning above it, so that it can be read, edited and handed out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from briefing.app.keeping import keep
from briefing.messages import Message, say
from briefing.paths import config_folder

Value = str | int | bool
"""What a setting can be."""


def _setting(
    default: Value, doc: str, *, choices: Mapping[str, str] = {}, low: int = 0, high: int = 0, files: str = ""
) -> Any:
    metadata = {"doc": doc, "choices": choices, "low": low, "high": high, "files": files}
    return field(default=default, metadata=metadata)


_THEMES = {"system": "As the system", "light": "Light", "dark": "Dark", "contrast": "High contrast"}
_LANGUAGES = {"system": "As the system", "en": "English", "fr": "Français"}

_WRITTEN = {
    "window": "As the window",
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "it": "Italiano",
    "nl": "Nederlands",
    "pt": "Português",
    "pl": "Polski",
    "sv": "Svenska",
    "da": "Dansk",
    "no": "Norsk",
    "fi": "Suomi",
    "cs": "Čeština",
    "hu": "Magyar",
    "ro": "Română",
}
"""In which languages briefs are written: European ones that reading tells apart."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings and their defaults."""

    theme: str = _setting("system", "Colours", choices=_THEMES)
    language: str = _setting("system", "Language, from the next start on", choices=_LANGUAGES)
    written: str = _setting("window", "Language that your briefs are written in", choices=_WRITTEN)
    reading_size: int = _setting(100, "Size of the article’s and the brief’s text in per cent", low=75, high=250)
    dim_pages: bool = _setting(False, "Dim the white pages in the dark")
    lock_order: bool = _setting(False, "Keep entries from being dragged by a slip of the hand")
    keep_shelf: bool = _setting(False, "Keep opened articles and saved briefs on the shelf, to be found again")
    word_template: str = _setting(
        "", "Word template for exports, none where empty", files="*.docx *.dotx *.docm *.dotm"
    )
    template_text: bool = _setting(True, "Keep the Word template’s own text beside the brief")


@dataclass(frozen=True, slots=True)
class Declared:
    """A setting as it is declared.

    `choices` are its values and what a person calls them, empty where it is no choice; `low` and `high` are both 0
    where it has no bounds. `files` are patterns of names where it is a file's path.
    """

    name: str
    doc: str
    default: Value
    choices: Mapping[str, str]
    low: int
    high: int
    files: str = ""

    def fault(self, value: object) -> Message | None:
        """Why `value` cannot be this setting's, in words that follow its name; None where it can."""
        if type(value) is not type(self.default):
            return _KINDS[type(self.default)]
        if self.choices and value not in self.choices:
            return say("is none of {choices}", choices=", ".join(self.choices))
        if isinstance(value, int) and self.high and not self.low <= value <= self.high:
            return say("is not between {low} and {high}", low=self.low, high=self.high)
        return None


_KINDS: Mapping[type, Message] = {
    str: say("is not a text in quotation marks"),
    int: say("is not a whole number"),
    bool: say("is not true or false"),
}


def declared() -> tuple[Declared, ...]:
    """All settings, in the order in which they are shown."""
    usual = Settings()
    return tuple(Declared(one.name, default=getattr(usual, one.name), **one.metadata) for one in fields(Settings))


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as they were read; `remarks` are sentences about what could not be read and was left at its default."""

    settings: Settings
    remarks: tuple[Message, ...] = ()


def settings_file() -> Path:
    """Where the settings are kept."""
    return config_folder() / "settings.toml"


def load_settings() -> Loaded:
    """The settings of this user; what is missing or wrong is as declared. Never raises."""
    path = settings_file()
    try:
        values = _parsed(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError) as error:
        said = say(
            "The settings in “{path}” could not be read: {error}. The usual ones are used.", path=path, error=error
        )
        return Loaded(Settings(), (said,))
    given = [(setting, values[setting.name]) for setting in declared() if setting.name in values]
    good = {setting.name: value for setting, value in given if not setting.fault(value)}
    bad = tuple(
        say(
            "“{name}” in “{path}” {fault}. {usual} is used.",
            name=setting.name,
            path=path,
            fault=fault,
            usual=_toml(setting.default),
        )
        for setting, value in given
        if (fault := setting.fault(value))
    )
    return Loaded(replace(Settings(), **good), bad)


def _parsed(text: str) -> dict[str, Any]:
    import tomllib  # not loaded at the first start, when there is no file

    return tomllib.loads(text)


def save_settings(settings: Settings) -> None:
    """Keep the settings for the next time. Raises BriefingError where they cannot be written."""
    keep(settings_file(), "\n".join(_line(setting, getattr(settings, setting.name)) for setting in declared()))


def _line(setting: Declared, value: Value) -> str:
    return f"# {setting.doc}{_bounds(setting)}\n{setting.name} = {_toml(value)}\n"


def _bounds(setting: Declared) -> str:
    if setting.choices:
        return f" ({', '.join(setting.choices)})"
    return f" ({setting.low} to {setting.high})" if setting.high else ""


def _toml(value: Value) -> str:
    import json

    # JSON's texts, numbers and truths are TOML's too, but for DEL, which TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
