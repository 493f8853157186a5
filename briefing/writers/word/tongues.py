"""Languages and directions of writing, as Word wants them told."""

import unicodedata

from briefing.writers.word.markup import escape

_REGIONS = {
    "ar": "ar-SA",
    "cs": "cs-CZ",
    "da": "da-DK",
    "de": "de-DE",
    "el": "el-GR",
    "en": "en-GB",
    "es": "es-ES",
    "et": "et-EE",
    "fa": "fa-IR",
    "fi": "fi-FI",
    "fr": "fr-FR",
    "he": "he-IL",
    "hi": "hi-IN",
    "hu": "hu-HU",
    "it": "it-IT",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "nb": "nb-NO",
    "nl": "nl-NL",
    "no": "nb-NO",
    "pl": "pl-PL",
    "pt": "pt-PT",
    "ro": "ro-RO",
    "ru": "ru-RU",
    "sk": "sk-SK",
    "sv": "sv-SE",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "ur": "ur-PK",
    "zh": "zh-CN",
}
"""Word's proofing tools go by language and region; a bare language gets the one that is named after it."""

_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_EAST_ASIAN = frozenset({"ja", "ko", "zh"})


def language_properties(language: str) -> str:
    """The `w:lang` of a run in a language (a BCP 47 tag), under the kind of script that it is written in."""
    plain = language.split("-", maxsplit=1)[0].lower()
    kind = "bidi" if plain in _RIGHT_TO_LEFT else "eastAsia" if plain in _EAST_ASIAN else "val"
    return f'<w:lang w:{kind}="{escape(regional(language))}"/>'


def regional(language: str) -> str:
    """A language tag with its region: "fr" is "fr-FR"; one that has a region, or that we do not know, stays."""
    return _REGIONS.get(language, language)


def right_to_left(words: str) -> bool:
    """Whether words run from right to left: their first strong character says so (Unicode UAX #9, rule P2)."""
    if words.isascii():
        return False
    for character in words:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
