"""Rich Text: the words that Word would show, whatever else the markup holds."""

import time

import pytest

from briefing.errors import ReadError
from tests.unit.reading.one import read_bytes


def text_of(body: str, fonts: str = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}}") -> str:
    return read_bytes(f"{{\\rtf1\\ansi\\ansicpg1252{fonts}{body}}}".encode("cp1252"), "a.rtf").text.strip()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"Talks {\deleted badly }ended.\par", "Talks ended."),
        (r"Talks \deleted badly\par \deleted0 ended.\par", "Talks ended."),
        (r"Talks {\v badly }ended \v0 on {\b\v time \plain Friday}.\par", "Talks ended on Friday."),
        (r"Talks {\v \f1\'cf}\f1\'cf\f0  ended {\v \u-10179?}now.\par", "Talks П ended now."),
        (r'See {\field{\*\fldinst{HYPERLINK "http://a.example"}}{\fldrslt{the note}}}.\par', "See the note."),
        (r"A{\footnote Aside.}{\*\bkmkstart b}{\header Page 1}{\pict\pngblip 8950}{\*\new x} ferry.\par", "A ferry."),
        (r"{\info{\title Draft}{\author Clerk}}Talks ended.\par", "Talks ended."),
        (
            r"\ldblquote Yes\rdblquote , it\rquote s\~5\emdash 6, \u8364?, \'80, \{\}.\par",
            "“Yes”, it’s\xa05—6, €, €, {}.",
        ),
        (r"A smile \u-10179?\u-8704? there.\par", "A smile 😀 there."),
        ("Talks {\\pict\\bin7 }}{{\\v}}ended.\\par", "Talks ended."),
        (r"\trowd Talks ended.\cell Nobody spoke.\cell\row", "Talks ended.\nNobody spoke."),
    ],
)
def test_only_what_word_shows_is_read(body: str, words: str) -> None:
    assert text_of(body) == words


SHAPE = r"{\shp{\*\shpinst\shpleft9{\sp{\sn a}{\sv b}}{\shptxt \pard Boxed \u8220?so\u8221?.\par}}{\shprslt Again.}}"


@pytest.mark.parametrize(
    ("body", "words", "left_out"),
    [
        (r"A{\super\chftn}{\footnote\pard{\super\chftn} An {\i aside}\u8230}, ferry.\par", "A, ferry.", ("An aside…",)),
        (r"A ferry{\footnote\ftnalt Late.} sails{\v{\footnote Unseen.}}.\par", "A ferry sails.", ("Late.",)),
        (r"First.\par A " + SHAPE + r"ferry sails.\par Last.\par", "First.\nBoxed “so”.\nA ferry sails.\nLast.", ()),
        (r"{\*\do\dobxpage{\dptxbxtext Boxed.\par}\dpx1}A ferry.\par", "Boxed.\nA ferry.", ()),
        (r"A ferry{\super\chftn{\*\footnote \chftn\pard An aside.}} sails.\par", "A ferry sails.", ("An aside.",)),
        (r"{\header{\footnote No.}}A ferry{\footnote Left open", "A ferry", ("Left open",)),
        (r"{\shp{\*\shpinst{\shptxt Boxed{\footnote Aside.}.\par}}}A ferry.\par", "Boxed.\nA ferry.", ("Aside.",)),
    ],
)
def test_notes_are_left_out_and_shown_and_text_boxes_are_read(body: str, words: str, left_out: tuple[str, ...]) -> None:
    article = read_bytes(f"{{\\rtf1\\ansi\\ansicpg1252{body}}}".encode("cp1252"), "a.rtf")
    assert (article.text.strip(), article.left_out) == (words, left_out)


def test_letters_are_read_in_the_character_set_of_their_font() -> None:
    assert text_of(r"\f1\'cf\'f0\'e8\'e2\'e5\'f2 \f0 caf\'e9.\par") == "Привет café."


@pytest.mark.parametrize(
    "markup",
    [
        b"{\\fonttbl" + b"{\\f0" * 200_000,
        b"{\\fonttbl" + b"\\f0\\fcharset0 a" * 100_000,
        b'{\\field{\\*\\fldinst{HYPERLINK "' * 50_000,
        b"{" * 1_000_000,
        b"\\bin-5 " * 100_000,
        b"\\v" * 200_000,
    ],
)
def test_hostile_markup_takes_no_more_time_than_its_length(markup: bytes) -> None:
    start = time.process_time()
    with pytest.raises(ReadError, match="there are no words in it"):
        read_bytes(b"{\\rtf1 " + markup, "a.rtf")
    assert time.process_time() - start < 20  # each takes about one second


@pytest.mark.parametrize("markup", [b"\\u9999999999 x", b"\\uc x", b"\\u-999999 x", b"\\f0\\fcharset99999999 x"])
def test_numbers_that_no_program_writes_are_no_crash(markup: bytes) -> None:
    try:
        assert read_bytes(b"{\\rtf1 " + markup + b" end.}", "a.rtf").text
    except ReadError as error:
        assert error.why == "its markup is broken"  # noqa: PT017 - a refusal is one of the two right answers
