"""Rich Text, as Word, Nexis and Factiva write it: striprtf takes the words out of the markup."""

from striprtf.striprtf import rtf_to_text

from briefing.model.article import Article
from briefing.reading.assemble import article_from_text
from briefing.reading.plain import clean
from briefing.reading.refusals import unreadable


def read(data: bytes, name: str) -> Article:
    """The article in an RTF file; ReadError where its markup is broken."""
    try:
        text = str(rtf_to_text(data.decode("cp1252", "replace"), errors="replace"))  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError) as error:
        raise unreadable(
            name, "its markup is broken", "Open it in Word or LibreOffice and save it once more"
        ) from error
    return article_from_text(clean(text))
