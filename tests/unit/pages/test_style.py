"""House styles: what is shipped loads, what is amiss is told by file and key."""

from pathlib import Path

import pytest

from briefing.errors import ProjectError
from briefing.model.suggestion import SectionKind
from briefing.pages.document import Role
from briefing.pages.style import load_style, style_names

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
    "789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
"""A PNG of one red pixel."""


def style_file(folder: Path, text: str) -> str:
    path = folder / "house.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def refused(folder: Path, text: str) -> str:
    with pytest.raises(ProjectError) as error:
        load_style(style_file(folder, text))
    return str(error.value)


def test_four_styles_are_shipped_and_each_says_how_every_role_looks() -> None:
    assert style_names() == ("briefing-note", "digest", "memo", "ministerial")
    for name in style_names():
        style = load_style(name)
        assert style.name == name
        assert set(style.looks) == set(Role)
        assert set(style.headings) == set(SectionKind)


def test_a_style_holds_only_what_differs_from_the_one_it_extends(tmp_path: Path) -> None:
    own = load_style(style_file(tmp_path, 'extends = "briefing-note"\n[text.title]\nsize = 30\n'))
    shipped = load_style("briefing-note")
    assert own.looks[Role.TITLE].size == 30
    assert own.looks[Role.TITLE].leading == shipped.looks[Role.TITLE].leading
    assert own.looks[Role.PASSAGE] == shipped.looks[Role.PASSAGE]


def test_a_style_may_extend_a_file_beside_it(tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text('extends = "memo"\nlabel = "Base"\n', encoding="utf-8")
    assert load_style(style_file(tmp_path, 'extends = "base.toml"\n')).label == "Base"


def test_styles_that_extend_each_other_are_refused(tmp_path: Path) -> None:
    assert "extends" in refused(tmp_path, 'extends = "house.toml"\n')


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    with pytest.raises(ProjectError, match="briefing-note, digest, memo, ministerial"):
        load_style("no such style")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("[page]\nleft = 'wide'", "“page.left” must be a number from 5 to 80, not “wide”"),
        ("[page]\nleft = 500", "“page.left” must be a number from 5 to 80, not “500”"),
        ("[page]\nsize = 'A3'", "“page.size” must be one of A4, Letter, not “A3”"),
        ("[text.title]\ncolour = 'reddish'", "“text.title.colour” must be a colour, not “reddish”"),
        ("[text.title]\nbold = 1", "“text.title.bold” must be true or false, not “1”"),
        ("[text.titel]\nbold = true", "“text.titel” is not a key that a style has"),
        ("margins = 3", "“margins” is not a key that a style has"),
        ("lists = ['quotes', 'quotes']", "“lists” may hold each of"),
        ("parts = ['sections', 'title']", "“parts” must have the title before everything"),
        ("label = 3", "“label” must be text, not “3”"),
        ("page = 'A4'", "“page” must be a table"),
        ("lists = 'quotes'", "“lists” must be a list"),
    ],
)
def test_a_wrong_key_is_named_with_its_file_and_what_it_may_be(wrong: str, told: str, tmp_path: Path) -> None:
    message = refused(tmp_path, f'extends = "briefing-note"\n{wrong}\n')
    assert told in message
    assert "house.toml" in message


def test_a_slip_in_toml_is_told_by_its_line(tmp_path: Path) -> None:
    assert "line 2" in refused(tmp_path, 'label = "x"\n[page\n')


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "old.toml"
    path.write_bytes('label = "Übersicht"'.encode("cp1252"))
    with pytest.raises(ProjectError, match="not in UTF-8"):
        load_style(str(path))


def test_a_logo_lies_beside_the_style_and_says_what_it_shows(tmp_path: Path) -> None:
    (tmp_path / "crest.png").write_bytes(PNG)
    logo = '[logo]\nfile = "crest.png"\nwidth = 40\nheight = 30\nalternative = "The port authority’s crest"\n'
    style = load_style(style_file(tmp_path, f'extends = "briefing-note"\n{logo}'))
    assert style.logo is not None
    assert style.logo.data == PNG


@pytest.mark.parametrize(
    ("logo", "told"),
    [
        ('file = "none.png"\nwidth = 40\nheight = 30\nalternative = "x"', "“logo.file” can't be read"),
        ('file = "house.toml"\nwidth = 40\nheight = 30\nalternative = "x"', "must be a PNG or JPEG"),
        ('file = "crest.png"\nwidth = 40\nheight = 30\nalternative = " "', "“logo.alternative” must say"),
        ('file = "crest.png"\nheight = 30\nalternative = "x"', "“logo.width” is missing"),
    ],
)
def test_a_wrong_logo_is_told(logo: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "crest.png").write_bytes(PNG)
    assert told in refused(tmp_path, f'extends = "briefing-note"\n[logo]\n{logo}\n')
