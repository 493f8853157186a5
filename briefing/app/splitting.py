"""Where an entry is split when nobody says where."""

from briefing.language.sentences import split_sentences
from briefing.model.article import Span
from briefing.model.brief import Brief, Entry


def first_sentence_end(brief: Brief, entry: Entry) -> int:
    """The offset, in code points, at which an entry's first sentence ends: not behind the stop of “Dr.”.

    0 where it has no words.
    """
    language = brief.source(entry.places[0].source).article.language if entry.places else brief.language
    return next((each.end for each in split_sentences(entry.text, Span(0, len(entry.text)), language)), 0)
