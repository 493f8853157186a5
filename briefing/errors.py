"""What can go wrong, said so that a person can act on it.

An error carries three sentences' worth of words: what happened, why, and what to do.
Rooms raise them; only the command line and the window's one reporter show them.
"""

from briefing.messages import Message, say


class BriefingError(Exception):
    """Something the user asked for could not be done.

    `what` says what happened ("“notes.txt” could not be read"), `why` the cause in plain words,
    `remedy` what the user can do about it. None of them ends in a full stop.
    """

    def __init__(self, what: Message, why: Message, remedy: Message) -> None:
        super().__init__(what, why, remedy)
        self.what = what
        self.why = why
        self.remedy = remedy

    @property
    def message(self) -> Message:
        """All of it in one line."""
        return say("{what}: {why}. {remedy}.", what=self.what, why=self.why, remedy=self.remedy)

    def __str__(self) -> str:
        return self.message


class ReadError(BriefingError):
    """A file or pasted text could not be turned into an article."""


class ProjectError(BriefingError):
    """A `.brief` file, a style or details could not be read or kept."""


class ExportError(BriefingError):
    """A document could not be made or written."""


class EditError(BriefingError):
    """An edit was refused because it would alter a speaker's words."""


def system_says(error: Exception) -> Message:
    """Why the system or a library refused, in its own words."""
    words = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return Message(words[:1].lower() + words[1:]) if words else say("the system refused")
