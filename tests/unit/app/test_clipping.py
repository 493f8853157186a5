"""A brief on the clipboard says what its pages say, in a form that mail programs keep."""

from dataclasses import replace

from briefing.app.clipping import clip
from briefing.model import revise
from briefing.model.article import Article, Paragraph, Sentence, Span
from briefing.model.brief import Brief, Details
from briefing.model.quotation import Quotation, QuotationKind, Speaker
from briefing.model.suggestion import SectionKind

TEXT = "Tolls rose & fell <twice>. “The bridge is safe,” Orla Venn said."


def made() -> Brief:
    words = Span(TEXT.index("The bridge"), TEXT.index("”"))
    quotation = Quotation(
        Span(words.start - 1, words.end + 1), words, QuotationKind.FULL, speaker=Speaker("Orla Venn", "engineer")
    )
    whole = Span(0, len(TEXT))
    article = Article(TEXT, (Paragraph(whole, 1),), (Sentence(whole, 0),), title="Tolls")
    brief = revise.add_source(Brief(details=Details(to="The Minister")), article, (quotation,))
    brief = revise.add_passage(brief, SectionKind.KEY_ISSUES, "A", Span(0, 26))
    return revise.add_passage(brief, SectionKind.QUOTES, "A", words)


def test_words_of_the_article_are_never_markup() -> None:
    clipping = clip(made())
    assert "<li>Tolls rose &amp; fell &lt;twice&gt;.</li>" in clipping.html
    assert "Tolls rose & fell <twice>." in clipping.text


def test_a_quotation_stands_apart_with_its_speaker() -> None:
    html = clip(made()).html
    quotation = html[html.index("<blockquote>") : html.index("</blockquote>")]
    assert "“The bridge is safe”" in quotation
    assert "Orla Venn" in quotation


def test_plain_text_has_the_same_words() -> None:
    text = clip(made()).text
    assert "The Minister" in text
    assert "“The bridge is safe”\nOrla Venn" in text


def test_the_marking_stands_above_and_below_in_both_forms() -> None:
    brief = made()
    clipping = clip(revise.set_details(brief, replace(brief.details, marking="OFFICIAL")))
    assert clipping.html.count("<p><b>OFFICIAL</b></p>") == 2
    assert clipping.html.endswith("<p><b>OFFICIAL</b></p>")
    assert clipping.text.startswith("OFFICIAL\n")
    assert clipping.text.endswith("\nOFFICIAL")


def test_a_lead_in_is_bold() -> None:
    html = clip(revise.set_lead_in(made(), "e1", "Tolls")).html
    assert "<li><b>Tolls.</b> Tolls rose" in html
