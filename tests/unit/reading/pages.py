"""Ten shapes of real news pages around one story, and what each calls furniture."""

import json
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "sample.txt"

CAPTION = "A ferry waits in the outer harbour at dusk, seen from the old customs house. Photo: Agnes Holt"
RELATED = "Five things to know about the northern fishing grounds before the season opens"
COOKIES = "We and our partners use cookies to measure how this site is used. You can change your choice at any time."
COMMENT = (
    "I have lived by that harbour for forty years and nobody ever asked me what I think of any of this, which is "
    "a shame, because those of us who fish here have a good deal to say about the way in which it is all decided."
)
PROMO = "Get the morning briefing in your inbox every weekday. Sign up for our newsletter, it is free."
COPYRIGHT = "All rights reserved. No part of this site may be copied without written permission of the publisher."


@dataclass(frozen=True, slots=True)
class Story:
    """The sample article, taken apart by hand: each of its blocks is set off by blank lines."""

    title: str
    byline: str
    outlet: str
    day: str
    paragraphs: tuple[str, ...]


@cache
def story() -> Story:
    title, byline, outlet_and_day, *paragraphs = SAMPLE.read_text(encoding="utf-8").strip().split("\n\n")
    outlet, day = outlet_and_day.split(", ")
    return Story(title, byline.removeprefix("By "), outlet, day, tuple(paragraphs))


def _each(paragraphs: tuple[str, ...] | list[str]) -> str:
    return "\n".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in paragraphs)


def semantic(story: Story) -> str:
    """HTML5 elements, schema.org data, a figure, an aside and a footer."""
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": story.outlet},
            {
                "@type": "NewsArticle",
                "headline": story.title,
                "author": [{"@type": "Person", "name": story.byline}],
                "publisher": {"@type": "Organization", "name": story.outlet},
                "datePublished": "2026-05-14T06:00:00+02:00",
                "url": "https://harbour.example/talks",
            },
        ],
    }
    half = len(story.paragraphs) // 2
    return f"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{story.title} | {story.outlet}</title>
<script type="application/ld+json">{json.dumps(data)}</script><style>p {{ color: red }}</style></head><body>
<header><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav></header>
<main><article><header><h1>{story.title}</h1><p>By <a rel=author href=/im>{story.byline}</a></p><time>14 May 2026</time>
</header><figure><img src=x.jpg alt="A ferry"><figcaption>{CAPTION}</figcaption></figure>
{_each(story.paragraphs[:half])}<aside><h2>Related</h2><p>{RELATED}</p></aside>
{_each(story.paragraphs[half:])}<footer><p>{PROMO}</p></footer></article></main>
<footer><p>{COPYRIGHT}</p></footer></body></html>"""


def divisions(story: Story) -> str:
    """Divisions and class names only, and more comments than article."""
    return f"""<html><head><meta name=author content="{story.byline}">
<meta property="og:site_name" content="{story.outlet}">
<meta property="article:published_time" content="2026-05-14T06:00:00Z">
<meta property="og:title" content="{story.title}">
<title>{story.title}</title></head><body class="has-sidebar with-comments"><div id=top class=menu><a href=/>Home</a>
</div>
<div class=cookie-consent><p>{COOKIES}</p></div><div id=wrap><div class=story><div class=hed><h1>{story.title}</h1>
</div>
<div class=byline>By {story.byline}</div><div class=text>{_each(story.paragraphs)}</div></div>
<div class=comments><h3>Comments</h3>{_each([COMMENT] * 40)}</div><div id=sidebar><p>{PROMO}</p></div></div></body>
</html>"""


def line_breaks(story: Story) -> str:
    """A page of the nineties: capitals, tables for layout, paragraphs parted by two line breaks."""
    body = "<BR><BR>\n".join(map(escape, story.paragraphs))
    return f"""<HTML><HEAD><TITLE>{story.title}</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=100%><TR><TD WIDTH=120>
<A HREF=a>World</A><BR><A HREF=b>Business</A><BR><A HREF=c>Sport</A></TD><TD><FONT SIZE=5><B>{story.title}</B></FONT>
<BR><BR>
By {story.byline}<BR><BR>{story.outlet}, {story.day}<BR><BR><FONT FACE=Times>{body}</FONT></TD></TR></TABLE>
<CENTER><A HREF=d>Copyright</A></CENTER></BODY></HTML>"""


def pull_quotes(story: Story) -> str:
    """Words of the text repeated large beside it, once in a blockquote and once in an aside."""
    first, second = (max(paragraph.split(". "), key=len) for paragraph in story.paragraphs[2:4])
    paragraphs = _each(story.paragraphs[:3]) + f"<blockquote class=big><p>{escape(first)}</p></blockquote>"
    paragraphs += _each(story.paragraphs[3:6]) + f"<aside class=quote>{escape(second)}</aside>"
    return f"""<!doctype html><title>{story.title} - {story.outlet}</title><body><h1>{story.title}</h1>
<p class=byline>By {story.byline}</p><p>{story.outlet}, {story.day}</p>
<section>{paragraphs}{_each(story.paragraphs[6:])}</section></body>"""


def one_division_each(story: Story) -> str:
    """Each paragraph in a division of its own, with advertisements and boxes of links between."""
    box = f'<div class="zn-related"><div><a href=/x>{RELATED}</a></div></div><div class=ad-slot>Advertisement</div>'
    body = "".join(
        f'<div class="zn-paragraph">{escape(paragraph)}</div>' + (box if number % 4 == 3 else "")
        for number, paragraph in enumerate(story.paragraphs)
    )
    return f"""<!doctype html><html><head><meta charset=utf-8><meta property=og:title content="{story.title}"></head>
<body>
<div class=wrap><h1>{story.title}</h1><div class=meta><span>By {story.byline}</span></div>
<div class=meta>{story.outlet} | 14 May 2026
</div><div class=tools>Share this</div>{body}<div class=also><a href=/y>{RELATED}</a></div></div></body></html>"""


def lead_apart(story: Story) -> str:
    """The first paragraph outside the element that holds the others, which an advertisement parts in two."""
    half = len(story.paragraphs) // 2
    return f"""<!doctype html><html><head><meta charset=utf-8><meta name=date content=2026-05-14></head><body>
<div class=page><h1>{story.title}</h1><div class=lead><p>{escape(story.paragraphs[0])}</p></div><div class=content>
<div class=part>{_each(story.paragraphs[1:half])}</div><div class=advert><p>{PROMO}</p></div>
<div class=part>{_each(story.paragraphs[half:])}</div></div><div class=author-line>By {story.byline}</div></div>
</body></html>"""


def nested_tables(story: Story) -> str:
    """A newsletter: tables within tables, every paragraph a row."""
    rows = "".join(
        f"<tr><td><table><tr><td width=9><p style='margin:0'>{escape(words)}</p></td></tr></table></td></tr>"
        for words in story.paragraphs
    )
    return f"""<html><body>
<div style="display:none">Your morning news, gathered before breakfast by people who read it all.</div>
<table width=600><tr><td><a href=/view>View this mail in your browser</a></td></tr><tr><td><h1>{story.title}</h1>
</td></tr>
<tr><td>By {story.byline}</td></tr><tr><td>{story.outlet}, {story.day}</td></tr>{rows}
<tr><td><a href=/u>Unsubscribe</a> | <a href=/p>Privacy</a></td></tr></table></body></html>"""


def preformatted(story: Story) -> str:
    """A wire story as it came, wrapped by hand."""
    body = "\n\n".join(textwrap.fill(paragraph, 72, break_on_hyphens=False) for paragraph in story.paragraphs)
    return f"""<html><head><title>{story.title}</title></head><body><h2>{story.title}</h2>
<pre>By {story.byline}

{story.outlet}, {story.day}

{escape(body)}</pre></body></html>"""


def custom_elements(story: Story) -> str:
    """Elements of the site's own making, a hidden consent dialogue, in Windows-1252."""
    body = "".join(f"<x-block><p>{escape(p)}</p></x-block><x-ad>Advertisement</x-ad>" for p in story.paragraphs)
    return f"""<!doctype html><html><head><meta charset=windows-1252><meta name=author content="{story.byline}">
</head><body>
<div role=dialog><p>{COOKIES}</p></div><x-page><x-head><h1>{story.title}</h1>
<time datetime="2026-05-14">yesterday</time></x-head>
<x-body>{body}</x-body></x-page></body></html>"""


def saved_by_a_browser(story: Story) -> str:
    """Links, spans, no-break spaces and odd line ends within paragraphs; stories to read next below."""
    marked = []
    for number, paragraph in enumerate(story.paragraphs):
        words = escape(paragraph).split(" ")
        words[1] = f"<a href='https://harbour.example/{number}'><span>{words[1]}</span></a>"
        words[-2] = f"\n   <em>{words[-2]}</em>"
        marked.append(f"<p><span class=x>{' '.join(words)}</span><!-- {number} --></p>\n")
    more = "".join(f"<li><a href=/{number}>{RELATED} {number}</a></li>" for number in range(30))
    return f"""<!DOCTYPE html>
<!-- saved from url=(0027)https://harbour.example/talks -->
<html><head><title>{story.title} – {story.outlet}</title>
<meta http-equiv=Content-Type content="text/html; charset=UTF-8"></head>
<body><ul><li><a href=/>Home</a></li></ul><div><div><h1>{story.title}</h1>
<p>By {story.byline} | {story.outlet} | {story.day}</p>
<button>Share</button>{"".join(marked)}</div><div><h2>More</h2><ul>{more}</ul></div></div></body></html>"""


SHAPES: tuple[Callable[[Story], str], ...] = (
    semantic,
    divisions,
    line_breaks,
    pull_quotes,
    one_division_each,
    lead_apart,
    nested_tables,
    preformatted,
    custom_elements,
    saved_by_a_browser,
)
