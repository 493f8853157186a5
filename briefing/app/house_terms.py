"""The words a house writes for others ("Taiwan authorities" for "Taiwanese government"), in a file the user edits."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing.errors import system_says
from briefing.messages import Message, say
from briefing.model.suggestion import Finding
from briefing.paths import config_folder
from briefing.verify.findings import advice


@dataclass(frozen=True, slots=True)
class HouseTerms:
    """What the house writes, by the words it replaces; `findings` say what of its list is not used, and why."""

    wanted: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def house_terms_file() -> Path:
    """Where the list is: a TOML file with a line a term, `"words found" = "words wanted"`."""
    return config_folder() / "house-terms.toml"


def house_terms() -> HouseTerms:
    """The house's list; none where there is no file. Never raises."""
    try:
        terms = tomllib.loads(house_terms_file().read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return HouseTerms()
    except tomllib.TOMLDecodeError as error:
        return HouseTerms(findings=(_unused(say("it is not valid TOML ({error})", error=error)),))
    except (OSError, UnicodeDecodeError) as error:
        return HouseTerms(findings=(_unused(system_says(error)),))
    wanted = {found: words for found, words in terms.items() if found.strip() and isinstance(words, str)}
    wrong = (found for found in terms if found not in wanted)
    return HouseTerms(wanted, tuple(_unused(say("“{found}” has no words to write", found=found)) for found in wrong))


def _unused(why: Message) -> Finding:
    remedy = say("Correct “{path}”", path=house_terms_file())
    return advice("term", say("Your list of house terms is not used in full"), why, remedy)
