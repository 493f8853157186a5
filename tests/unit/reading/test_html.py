"""Saved pages: every paragraph of the article, exactly, and nothing else, in ten shapes of page."""

import socket
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import ReadError
from briefing.model.article import Article, one_line
from tests.unit.reading.one import read_bytes
from tests.unit.reading.pages import CAPTION, COMMENT, RELATED, SHAPES, Story, divisions, semantic, story

FILLER = "The rest of the story goes on for a while, so that the page has something to be an article about."


def page(markup: str) -> Article:
    return read_bytes(markup.encode(), "page.html")


def paragraphs(article: Article) -> list[str]:
    return [one_line(article.words(paragraph.span)) for paragraph in article.paragraphs]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_a_page_gives_exactly_the_paragraphs_of_its_article(shape: Callable[[Story], str]) -> None:
    markup = shape(story())
    article = read_bytes(markup.encode("cp1252" if "windows-1252" in markup else "utf-8"), "page.html")
    assert tuple(paragraphs(article)) == story().paragraphs


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_a_page_says_who_wrote_it_where_and_when(shape: Callable[[Story], str]) -> None:
    markup = shape(story())
    article = read_bytes(markup.encode("cp1252" if "windows-1252" in markup else "utf-8"), "page.html")
    assert (article.title, article.byline) == (story().title, story().byline)
    assert (article.publisher, article.published) == (story().outlet, date(2026, 5, 14))


def test_what_is_left_out_can_be_looked_at() -> None:
    article = page(semantic(story()))
    assert CAPTION in article.left_out
    assert RELATED in article.left_out
    assert CAPTION not in article.text
    assert page(divisions(story())).left_out.count(COMMENT) == 40


def test_characters_are_those_of_the_page() -> None:
    words = "A no-break\u00a0space, a soft\u00adhyphen, a zero\u200bwidth space, an\u202ftoo narrow one & a <tag> — é."
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace("\u00a0", "&nbsp;").replace("\u00ad", "&shy;")
    assert paragraphs(page(f"<p>{escaped}</p><p>{FILLER}</p>"))[0] == words


def test_markup_within_a_sentence_neither_adds_nor_takes_a_space() -> None:
    markup = (
        "<p>The <b>min</b>ister<sup>1</sup> said\n  <q>no</q>, <a href=x>the  spokes</a><i>man</i> wrote<wbr>down.</p>"
    )
    assert paragraphs(page(f"{markup}<p>{FILLER}</p>"))[0] == "The minister1 said “no”, the spokesman wrotedown."


def test_subheadings_stay_in_the_text_but_are_no_paragraphs() -> None:
    article = page(f"<article><h1>Talks end again</h1><p>{FILLER}</p><h2>A long night</h2><p>{FILLER}</p></article>")
    assert paragraphs(article) == [FILLER, FILLER]
    assert "A long night" in article.text


def test_a_page_of_a_few_words_is_an_article_all_the_same() -> None:
    assert paragraphs(page("<html><body><p>Talks end</p></body></html>")) == ["Talks end"]
    assert paragraphs(page("<nav><p>Talks end</p></nav>")) == ["Talks end"]


@pytest.mark.parametrize(
    ("label", "encoding"),
    [("utf-8", "cp1252"), ("iso-8859-1", "cp1252"), ("iso-8859-1", "utf-8"), ("nonsense", "utf-8"), ("", "utf-16")],
)
def test_a_wrong_or_missing_character_set_is_put_right(label: str, encoding: str) -> None:
    words = "“We came,” said José Peña — the café’s owner, who had waited for it all day long, as he put it."
    data = f"<html><head><meta charset='{label}'></head><body><p>{words}</p></body></html>".encode(encoding)
    assert paragraphs(read_bytes(data, "page.html")) == [words]


def test_a_page_in_another_set_of_characters_says_so_itself() -> None:
    words = "Министр заявил, что переговоры завершились, и что стороны встретятся ещё раз до начала зимы."
    data = f'<html><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>{words}</p>'.encode("koi8-r")
    assert paragraphs(read_bytes(data, "page.html")) == [words]


def test_nothing_that_a_page_points_to_is_fetched() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        there = f"http://127.0.0.1:{server.getsockname()[1]}/x"
        page(
            f'<!DOCTYPE html SYSTEM "{there}.dtd"><html><head><base href="{there}"><link rel=stylesheet href="{there}">'
            f'<script src="{there}"></script></head><body background="{there}"><img src="{there}">'
            f"<iframe src='{there}'></iframe><object data='{there}'></object><p>{FILLER}</p></body></html>"
        )
        with pytest.raises(BlockingIOError):
            server.accept()


def test_parts_nested_too_deeply_are_refused_with_a_reason() -> None:
    with pytest.raises(ReadError, match="its parts are nested too deeply"):
        page("<div>" * 100_000 + FILLER)
    assert paragraphs(page("<div>" * 1_000 + f"<p>{FILLER}</p>" * 500)) == [FILLER] * 500


@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "<p>",
                    "</p>",
                    "<div>",
                    "</div>",
                    "<br>",
                    "<a href=x>",
                    "</a>",
                    "<q>",
                    "<pre>",
                    "</pre>",
                    "<h1>",
                    "<aside>",
                ),
                *(
                    "<script>",
                    "</script>",
                    "<!--",
                    "-->",
                    "<li>",
                    "<td>",
                    "<title>",
                    "<body>",
                    "&amp;",
                    "&#0;",
                    "&#xd800;",
                ),
                *(
                    "<style>",
                    "]]>",
                    "<![CDATA[",
                    "<svg>",
                    "</body>",
                    "<meta charset=utf-16>",
                    "\u00a0",
                    FILLER,
                    "Talks end",
                ),
            ]
        )
    )
)
def test_no_page_however_broken_gives_anything_but_an_article_or_a_clear_refusal(parts: list[str]) -> None:
    try:
        article = page("<html>" + "".join(parts))
    except ReadError as error:
        assert "no words" in error.why  # noqa: PT017 - a refusal is one of the two right answers
    else:
        assert all(article.words(paragraph.span).strip() for paragraph in article.paragraphs)
