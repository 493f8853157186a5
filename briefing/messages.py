"""What the core says to people: English texts that can still be said in another language.

The core speaks English and knows nothing of translations. What it says it makes with `say`, which keeps beside the
finished words the template and the values that went into it; the window looks the template up in its catalogue and
fills the values in there. `packaging/translations.py` finds the templates by reading the calls of `say`.
"""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Self

_FORMS = re.compile(r"(?<=\w)\((?:(\w+)/)?(\w*)\)")

_BLANKS = re.compile(r"(%n)|\{(\w+)\}|\(\w*/?\w*\)")

_NOTHING: Mapping[str, object] = MappingProxyType({})


class Message(str):
    """A text as the user reads it in English, with what it was made of.

    Made of a text alone, it stands for words from elsewhere (the system's, a library's) that no catalogue has.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object] = _NOTHING) -> Self:
        """Says the template in English."""
        number = values.get("n")
        english = in_number(template, number).replace("%n", str(number)) if isinstance(number, int) else template
        made = super().__new__(cls, filled(english, values))
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[type["Message"], tuple[str, dict[str, object]]]:
        return Message, (self.template, dict(self.values))


def say(template: str, /, **values: object) -> Message:
    """A text for people: `say("“{name}” was not read", name=path.name)`.

    What is counted is called `n` and stands as %n, its forms in brackets: `say("%n sentence(s) before", n=2)`. A
    value may be a Message itself. The template is written out where it is said, so that it can be found.
    """
    return Message(template, values)


def filled(template: str, values: Mapping[str, object]) -> str:
    """A template, in whatever language, with its values; without any it stays as it is, braces and all."""
    return template.format(**values) if values else template


def in_number(template: str, number: int) -> str:
    """An English text in the form for a number: “%n word(s)”, “%n entr(y/ies)”, “match(es/)”."""
    return _FORMS.sub(lambda forms: (forms[1] or "") if number == 1 else forms[2], template)


def recalled(text: str, templates: Iterable[str]) -> Message:
    """The message that words were when they were said, found among the templates it may have been made of.

    Words that none of them gives are a message of their own, as words from elsewhere are.
    """
    for template in templates:
        if found := re.fullmatch(_pattern(template), text):
            values: dict[str, object] = {**found.groupdict()}
            return Message(template, values | ({"n": int(found["n"])} if "n" in values else {}))
    return Message(text)


def _pattern(template: str) -> str:
    """What every text that a template gives looks like, its values as named groups."""
    pattern, at = "", 0
    for blank in _BLANKS.finditer(template):
        pattern += re.escape(template[at : blank.start()])
        pattern += r"(?P<n>\d+)" if blank[1] else rf"(?P<{blank[2]}>.+)" if blank[2] else r"\w*"
        at = blank.end()
    return pattern + re.escape(template[at:])
