"""Characters of the fonts Symbol and Wingdings, which Word keeps by their place in the font, as Unicode has them.

Symbol as in Adobe's Symbol encoding (ISO 32000-1, annex D.5), Wingdings as far as writers use it: bullets, arrows,
ticks, signs.
"""

UNKNOWN = "\ufffd"
"""What stands for a sign that is in neither table, so that it is seen that one is missing."""

_SYMBOL = {
    0x2D: "−",
    **dict(enumerate("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", 0x41)),
    **dict(enumerate("αβχδεφγηιϕκλμνοπθρστυϖωξψζ", 0x61)),
    **dict(enumerate("€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…", 0xA0)),
    **dict(enumerate("∇®©™∏√⋅¬", 0xD1)),
    **dict(enumerate("◊〈®©™∑", 0xE0)),
}
_WINGDINGS = dict(
    zip(
        bytes.fromhex("22 28 2A 4A 4C 6C 6E 71 75 76 9F A7 A8 D8 DF E0 E1 E2 E8 FB FC FD FE"),
        "✂☎✉☺☹●■❑◆❖•▪◻➢←→↑↓➔✗✓☒☑",
        strict=True,
    )
)
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def sign(font: str, place: str) -> str:
    """The character at a place of a font, as Word writes it: hexadecimal, often moved to U+F000 and above."""
    try:
        code = int(place, 16)
        table = _FONTS.get(font.lower())
        moved = 0xF000 <= code <= 0xF0FF
        character = table.get(code & 0xFF, UNKNOWN) if table else UNKNOWN if moved else chr(code)
    except (ValueError, OverflowError):
        return UNKNOWN
    return character if character.isprintable() else UNKNOWN
