"""Who said what in an article."""

from briefing.app.drafting import Named
from briefing.suggest.ledger import SpeakerRecord, speakers

__all__ = ["SpeakerRecord", "speakers_of"]


def speakers_of(named: Named) -> tuple[SpeakerRecord, ...]:
    """The speaker ledger of one article, who speaks most first."""
    from briefing.suggest.quotations import find_quotations

    return speakers([find_quotations(named.article)])
