"""What can go wrong, said so that a person can act on it.

An error carries three sentences' worth of words: what happened, why, and what to do.
Rooms raise them; only the command line and the window's one reporter show them.
"""


class BriefingError(Exception):
    """Something the user asked for could not be done.

    `what` says what happened ("“notes.txt” could not be read"), `why` the cause in plain words,
    `remedy` what the user can do about it. None of them ends in a full stop.
    """

    def __init__(self, what: str, why: str, remedy: str) -> None:
        super().__init__(what, why, remedy)
        self.what = what
        self.why = why
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.what}: {self.why}. {self.remedy}."


class ReadError(BriefingError):
    """A file or pasted text could not be turned into an article."""


class ProjectError(BriefingError):
    """A `.brief` file, a style or details could not be read or kept."""


class ExportError(BriefingError):
    """A document could not be made or written."""


class EditError(BriefingError):
    """An edit was refused because it would alter a speaker's words."""
