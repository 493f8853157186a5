"""Quotations worth setting off."""

from briefing.model import revise
from briefing.model.brief import Brief, EntryKind, Locked
from briefing.model.suggestion import Limits, SectionKind
from tests.unit.suggest.drafting import article_of, picked, proposal_of

LEAD = "Ministers met in Sella on Tuesday to revive talks about the water, ten months after a quarrel about a dam."
FILLING = (
    "The treaty of 1961 gave each of the two countries half of the water that the river carries in a dry summer.",
    "Velmark began to fill the reservoir behind the dam last summer, and the level downstream fell by a third.",
    "Another sensitive issue is the price of the electricity that the dam will make for both countries.",
    "Farmers on the lower river lost a fifth of their maize last year, and the ministry has paid no money so far.",
    "Engineers of both countries have measured the flow at nine places every month since the spring of 2015.",
    "The old station at the border was closed when its roof fell in during the great storm of last November.",
    "A further round of talks is expected to be held in June in the capital of the Ostravan Republic.",
)


def quotes_of(*paragraphs: str) -> list[tuple[str, str]]:
    article = article_of(LEAD, *paragraphs, *FILLING)
    found = picked(proposal_of(article, Limits(share=1.0)), SectionKind.QUOTES)
    return [
        (one.speaker.name if one.speaker else "", one.wording or " ".join(article.words(span) for span in one.spans))
        for one in found
    ]


def test_a_quotation_is_picked_with_its_speaker() -> None:
    assert quotes_of("“We came here to talk about farmers who have no water,” said Ilse Marten, a minister.") == [
        ("Ilse Marten", "“We came here to talk about farmers who have no water,”")
    ]


def test_adjoining_quotations_of_one_speaker_are_one_entry_each_in_its_own_marks() -> None:
    assert quotes_of(
        "“We are ready to share all data,” said Tomas Reik, a minister. “We are not ready to sign away our lakes.”"
    ) == [("Tomas Reik", "“We are ready to share all data,” “We are not ready to sign away our lakes.”")]


def test_a_quotation_of_short_words_is_no_title() -> None:
    said = "“we can do it if we all try”"
    assert quotes_of(f"Tomas Reik, a minister, said {said} and would say no more.") == [("Tomas Reik", said)]


def test_a_fragment_under_five_words_is_not_picked() -> None:
    assert quotes_of("Tomas Reik, the minister, said that the old treaty was “about fairness” and no more.") == []


def test_a_long_quotation_is_cut_at_a_sentences_end_in_its_own_marks() -> None:
    opening = "“We came here to talk about farmers who have no water at all in a dry summer."
    rest = " ".join(f"And we will talk about their water in the month number {n} as well." for n in range(8))
    assert quotes_of(f"{opening} {rest}” said Ilse Marten, a minister.") == [("Ilse Marten", f"{opening}”")]


LAKES = "“We came here to talk about lakes that nobody has looked after for the last thirty years."
DAMS = "“We did not come here to talk about dams, which others may build where and when they like.”"


def test_a_quotation_over_paragraphs_is_one_entry_each_paragraph_in_its_own_marks() -> None:
    assert quotes_of(f"Ilse Marten, a minister, spoke first. {LAKES}", f"{DAMS} Marten said.") == [
        ("Ilse Marten", f"{LAKES} {DAMS}")
    ]


def test_of_a_quotation_over_paragraphs_that_is_too_long_the_first_words_are_picked() -> None:
    middle = "“There are nine lakes in all, and of every one of them I could tell you the same sad story today."
    found = quotes_of(f"Ilse Marten, a minister, spoke first. {LAKES}", middle, f"{DAMS} Marten said.")
    assert found[0] == ("Ilse Marten", f"{LAKES} {middle}")


def test_the_opening_of_a_quotation_that_goes_on_is_closed() -> None:
    more = "It is our first and last subject. " * 4
    found = quotes_of(f"Ilse Marten, a minister, spoke first. {LAKES} {more}".strip(), f"{DAMS} Marten said.")
    assert ("Ilse Marten", f"{LAKES}”") in found


def test_a_quotation_whose_closing_mark_was_forgotten_is_not_picked() -> None:
    assert quotes_of(f"Ilse Marten, a minister, spoke first. {LAKES}") == []


def test_every_party_speaks_before_any_observer() -> None:
    speakers = [
        "“The rains alone will decide how this long quarrel ends,” said Pavel Strand, a professor of water law.",
        "“We are ready to talk again at any time and place,” said Anna Holm, a minister of Velmark.",
        "“Our farmers need an answer before the summer comes,” said Berit Lang, a minister of Ostrava.",
        "“Nobody in this town believes in the new dam,” said Carl Moen, the mayor of Sella.",
    ]
    names = {name for name, _ in quotes_of(*speakers)}
    assert names == {"Anna Holm", "Berit Lang", "Carl Moen"}


def test_nobody_speaks_more_than_twice() -> None:
    said = [
        f"“We have told them the same thing {n} times this year,” said Tomas Reik, a minister."
        for n in ("three", "four", "five", "six")
    ]
    between = "The other delegation had asked for more time to look at the figures of the last dry year."
    found = quotes_of(*(line for one in said for line in (one, between)))
    assert len(found) <= 2


def test_a_cut_quotation_comes_into_the_brief_cut_and_locked() -> None:
    opening = "“We came here to talk about farmers who have no water at all in a dry summer."
    rest = " ".join(f"And we will talk about their water in the month number {n} as well." for n in range(8))
    article = article_of(LEAD, f"{opening} {rest}” said Ilse Marten, a minister.", *FILLING)
    proposal = proposal_of(article, Limits(share=1.0))
    brief = revise.add_source(Brief(), article, proposal.quotations, "story.txt")
    brief = revise.add_suggestion(brief, "A", picked(proposal, SectionKind.QUOTES)[0])
    entry = brief.section(SectionKind.QUOTES).entries[0]
    assert entry.text == f"{opening}”"
    assert entry.kind is EntryKind.QUOTATION
    assert all(isinstance(stretch, Locked) for stretch in entry.stretches)


def test_half_of_a_dialogue_is_not_picked() -> None:
    assert quotes_of("“We are talking to the people in your street who -,” said Tomas Reik, a minister.") == []


def test_the_title_of_a_report_is_not_picked() -> None:
    assert quotes_of("Tomas Reik, a minister, said “Special Report on the Rivers of Two Countries” was late.") == []
