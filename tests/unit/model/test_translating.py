"""Our words for a quotation in another language stand in its place, and the original stays what it was."""

from dataclasses import replace

import pytest

from briefing.app.clipping import clip
from briefing.app.drafting import Named, draft
from briefing.app.export import make
from briefing.errors import EditError, ExportError
from briefing.model import revise
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry, EntryKind, Place
from briefing.model.reshape import merge_entries
from briefing.model.section import SectionKind
from briefing.model.translating import is_foreign, original, translate_entry
from briefing.reading.assemble import article_from_text
from briefing.storage.package import Package, pack, unpack
from briefing.verify.check import check, counts, quotation_errors
from briefing.verify.readback import paragraphs, prove
from briefing.verify.translated import untranslated

ARTICLE = article_from_text(
    "Le pont du port rouvre lundi\n\n"
    "Le pont a rouvert lundi après deux ans de travaux, et les premiers bus sont passés à midi.\n\n"
    "« Nous avons tenu parole envers la ville », a déclaré Ada Lind, directrice du port, lors de la cérémonie.\n\n"
    "Les travaux doivent se terminer en mai, selon le port, et le péage doit baisser dans les deux ans.\n"
)
SAID = "« Nous avons tenu parole envers la ville »"
OURS = "We kept our word to the town."


def brief() -> Brief:
    """A brief with one quotation, in French."""
    empty = replace(draft([Named("pont.txt", ARTICLE)]).brief, bottom_line=None)
    empty = replace(empty, sections=tuple(replace(section, entries=()) for section in empty.sections))
    start = ARTICLE.text.index(SAID)
    return revise.add_passage(empty, SectionKind.QUOTES, "A", Span(start, start + len(SAID)))


def quote(of: Brief) -> Entry:
    return of.section(SectionKind.QUOTES).entries[0]


def translated() -> Brief:
    return translate_entry(brief(), quote(brief()).id, OURS)


def test_the_article_is_in_another_language_and_its_quotation_is_found() -> None:
    assert ARTICLE.language == "fr"
    assert quote(brief()).text == SAID
    assert is_foreign(brief(), quote(brief()))


def test_our_words_stand_in_the_quotations_place_and_the_original_is_kept() -> None:
    entry = quote(translated())
    assert (entry.kind, entry.text, entry.speaker) == (EntryKind.TRANSLATION, OURS, quote(brief()).speaker)
    assert original(translated(), entry) == SAID


def test_deleting_our_words_brings_the_quotation_back() -> None:
    assert translate_entry(translated(), quote(translated()).id, " ") == brief()
    assert translate_entry(brief(), quote(brief()).id, "") == brief()


def test_a_passage_around_a_quotation_is_translated_and_comes_back_too() -> None:
    span = ARTICLE.paragraphs[1].span
    passage = revise.add_passage(brief(), SectionKind.BACKGROUND, "A", span)
    entry = passage.section(SectionKind.BACKGROUND).entries[0]
    there = translate_entry(passage, entry.id, "She said that they had kept their word.")
    assert original(there, there.find(entry.id)) == span.of(ARTICLE.text)
    assert translate_entry(there, entry.id, "") == passage


def test_own_words_have_nothing_to_translate() -> None:
    own = revise.add_own(brief(), SectionKind.BACKGROUND, "Ours.")
    with pytest.raises(EditError):
        translate_entry(own, own.section(SectionKind.BACKGROUND).entries[0].id, "Ours too.")


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_page_shows_our_words_marked_ours_and_the_original_and_is_proved(suffix: str) -> None:
    data = make(translated(), suffix).data
    letters = "".join("".join(paragraphs(data, suffix)).split()).replace("—", "")
    shown = f"{OURS} Ada Lind (our translation; original: {SAID})"
    assert "".join(shown.split()) in letters
    prove(translated(), data, suffix)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_file_with_another_original_is_held_back(suffix: str) -> None:
    elsewhere = Place("A", ARTICLE.paragraphs[0].span)
    other = revise.change_entry(translated(), quote(translated()).id, lambda entry: replace(entry, places=(elsewhere,)))
    with pytest.raises(ExportError):
        prove(translated(), make(other, suffix).data, suffix)


def test_the_clipboard_has_both_too() -> None:
    clipped = clip(translated())
    for words in (OURS, SAID, "our translation"):
        assert words in clipped.text
        assert words in clipped.html


def test_a_quotation_that_nobody_translated_is_advice_and_told_once() -> None:
    twice = revise.add_passage(brief(), SectionKind.BACKGROUND, "A", ARTICLE.paragraphs[1].span)
    told = [finding for finding in check(twice) if finding.rule == "language"]
    assert [(finding.what, finding.entry) for finding in told] == [
        ("2 entries quote in another language", twice.section(SectionKind.BACKGROUND).entries[0].id)
    ]
    assert not [finding for finding in check(translated()) if finding.rule == "language"]


def test_a_source_that_was_taken_out_stops_no_check() -> None:
    assert not list(untranslated(replace(brief(), sources=())))
    lost = replace(translated(), sources=())
    assert [finding.rule for finding in quotation_errors(lost)] == ["original"]


def test_the_original_counts_as_a_quotation_that_matches() -> None:
    assert (counts(translated()).matching, counts(translated()).total) == (1, 1)
    assert not list(quotation_errors(translated()))


def test_an_original_that_is_in_no_source_is_an_error() -> None:
    gone = Place("A", Span(len(ARTICLE.text) + 1, len(ARTICLE.text) + 9))
    lost = revise.change_entry(translated(), quote(translated()).id, lambda entry: replace(entry, places=(gone,)))
    assert [finding.rule for finding in quotation_errors(lost)] == ["original"]
    assert counts(lost).matching == 0


def test_a_translation_is_saved_and_opened() -> None:
    assert unpack(pack(Package(translated())), "a.brief").brief == translated()


def test_a_translated_bottom_line_says_so_too() -> None:
    entry = replace(quote(translated()), id=revise.BOTTOM_LINE)
    clipped = clip(replace(brief(), bottom_line=entry))
    assert f"{OURS} (Ada Lind) (our translation; original: {SAID})" in clipped.text


def test_a_translation_is_joined_to_no_words_of_another_kind() -> None:
    passage = revise.add_passage(translated(), SectionKind.QUOTES, "A", ARTICLE.paragraphs[0].span)
    ours, theirs = passage.section(SectionKind.QUOTES).entries
    for first, second in ((ours, theirs), (theirs, ours)):
        with pytest.raises(EditError):
            merge_entries(passage, first.id, second.id)
