"""Headline, byline, outlet and date: taken where the text plainly gives them, and left alone where it does not."""

from datetime import date

import pytest

from briefing.model.article import Article
from briefing.reading.assemble import article_from_text
from briefing.reading.dates import find_date

BODY = "The harbour talks ended on Friday without a treaty.\n\n“We have come far,” said Ada Fenn.\n"
JUNE_17 = date(2023, 6, 17)


def article(*head: str) -> Article:
    return article_from_text("\n\n".join([*head, BODY]))


def test_a_text_that_opens_with_a_sentence_has_no_headline() -> None:
    assert article().title is None
    assert len(article().paragraphs) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Harbour talks end",
        "Will the talks go on?",
        "HARBOUR TALKS END!",
        "Fishing: “We have come far”",
        "Vote in the U.S.",
    ],
)
def test_a_short_first_line_without_a_full_stop_is_the_headline(line: str) -> None:
    assert article(line).title == line
    assert len(article(line).paragraphs) == 2


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Fenn: Harbour Talks End Without a Treaty.", "Fenn: Harbour Talks End Without a Treaty."),
        ("Islands Call the Talks ‘a Waste of Time.’", "Islands Call the Talks ‘a Waste of Time.’"),
        ("Islands call the talks a waste;", "Islands call the talks a waste"),
    ],
)
def test_a_stop_does_not_hide_a_headline_that_is_plainly_one(line: str, title: str) -> None:
    assert article(line).title == title
    assert len(article(line).paragraphs) == 2


@pytest.mark.parametrize(
    ("line", "title", "publisher"),
    [
        ("Harbour talks end | Norrland News", "Harbour talks end", "Norrland News"),
        ("Harbour talks end - Xinhua", "Harbour talks end", "Xinhua"),
        ("Harbour talks end – Ada Fenn", "Harbour talks end – Ada Fenn", None),
        ("Harbour talks end | what comes next", "Harbour talks end | what comes next", None),
        ("Talks | Norrland News", "Talks | Norrland News", None),
    ],
)
def test_the_outlet_behind_a_headline_is_no_part_of_it(line: str, title: str, publisher: str | None) -> None:
    assert (article(line).title, article(line).publisher) == (title, publisher)


def test_the_outlet_that_another_line_names_is_known_behind_a_dash() -> None:
    found = article("Harbour talks end - The Harbour", "By Jane Doe | The Harbour | June 17, 2023")
    assert (found.title, found.publisher) == ("Harbour talks end", "The Harbour")


@pytest.mark.parametrize(
    "line",
    [
        "Ada Fenn met Jane Doe in Port Ann.",
        "Ada Fenn is Mayor of Port Ann.",
        "They Left.",
        "The talks ended on Friday.",
        "“Why?” she asked,",
        "They said this:",
        "PORT ANN (NNA) — Talks ended",
        "x" * 201,
    ],
)
def test_other_first_lines_are_not(line: str) -> None:
    assert article(line).title is None
    assert len(article(line).paragraphs) == 3


def test_a_single_line_is_the_body_whatever_it_looks_like() -> None:
    assert article_from_text("Harbour talks end").title is None
    assert len(article_from_text("Harbour talks end").paragraphs) == 1


@pytest.mark.parametrize(
    ("lines", "byline", "publisher", "published"),
    [
        (["By Jane Doe"], "Jane Doe", None, None),
        (["By JANE DOE and JOHN ROE", "17 June 2023"], "JANE DOE and JOHN ROE", None, JUNE_17),
        (["Published 17 June 2023"], None, None, JUNE_17),
        (["Norrland News | June 17, 2023"], None, "Norrland News", JUNE_17),
        (["Norrland News, Saturday 17 June 2023, 10:35 GMT"], None, "Norrland News", JUNE_17),
        (["By Jane Doe | Norrland News | June 17, 2023"], "Jane Doe", "Norrland News", JUNE_17),
        (["Sat, 17 Jun 2023 10:00:00 +0200"], None, None, JUNE_17),
        (["By Jane Doe", "Norrland News", "2023-06-17"], "Jane Doe", "Norrland News", JUNE_17),
        (["Source: Norrland News | 2023-06-17 10:19:10 | Editor: jd"], None, "Norrland News", JUNE_17),
        (["Byline: Jane Doe", "Date: 17.06.2023", "Publication: The Harbour"], "Jane Doe", "The Harbour", JUNE_17),
        (["The two sides will meet again before winter.", "By Jane Doe"], "Jane Doe", None, None),
    ],
)
def test_lines_under_the_headline_give_byline_outlet_and_date(
    lines: list[str], byline: str | None, publisher: str | None, published: date | None
) -> None:
    found = article("Harbour talks end", *lines)
    assert (found.byline, found.publisher, found.published) == (byline, publisher, published)
    assert len(found.paragraphs) == 2 + sum(line.endswith(".") for line in lines)


def test_labels_give_headline_and_address() -> None:
    found = article("Headline: Harbour talks end.", "https://news.example/talks?id=5")
    assert (found.title, found.address) == ("Harbour talks end.", "https://news.example/talks?id=5")


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the talks had failed.",
        "On 17 June 2023 the ministers met in Port Ann and agreed on nothing at all",
        "Fishermen protest in Port Ann, photo by John Roe, Norrland News, 17 June 2023",
    ],
)
def test_a_line_that_only_resembles_them_stays_in_the_body(line: str) -> None:
    found = article("Harbour talks end", line)
    assert (found.byline, found.publisher, found.published) == (None, None, None)
    assert len(found.paragraphs) == 3


@pytest.mark.parametrize(
    ("dateline", "publisher", "published"),
    [
        ("PORT ANN (NNA) — ", "NNA", None),
        ("PORT ANN, June 17, 2023 (Norrland News) -- ", "Norrland News", JUNE_17),
        ("PORT ANN, Norrland, Jan. 4 (Norrland News) - ", "Norrland News", None),
        ("Port Ann (NNA) – ", "NNA", None),
        ("(NNA) ", "NNA", None),
        ("Ada Fenn (pictured) - ", None, None),
    ],
)
def test_a_dateline_names_the_outlet_and_stays_in_its_paragraph(
    dateline: str, publisher: str | None, published: date | None
) -> None:
    found = article_from_text(f"Harbour talks end\n\n{dateline}{BODY}")
    assert (found.publisher, found.published) == (publisher, published)
    assert found.words(found.paragraphs[0].span).startswith(dateline)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("17 June 2023", JUNE_17),
        ("June 17th, 2023", JUNE_17),
        ("17. Juni 2023", JUNE_17),
        ("le 17 juin 2023", JUNE_17),
        ("17 de junio de 2023", JUNE_17),
        ("2023-06-17T10:00:00Z", JUNE_17),
        ("17/06/2023", JUNE_17),
        ("06/17/2023", JUNE_17),
        ("6.7.2023", date(2023, 7, 6)),
        ("2023年6月17日", JUNE_17),
        ("06/07/2023", None),
        ("31 June 2023", None),
        ("17 Foo 2023", None),
        ("June 17", None),
        ("Flight 17 May 20235", None),
    ],
)
def test_dates_are_read_only_where_they_are_certain(line: str, day: date | None) -> None:
    found = find_date(line)
    assert (found and found[0]) == day
