"""What goes wrong on the command line: said in one line of standard error, and the rest still done."""

from briefing.cli.progress import complain
from briefing.errors import BriefingError
from briefing.messages import say


class Failures:
    """A context that reports what fails within, in one line of standard error, and goes on behind it.

    A fault of Briefing's own is reported too, so that the other sources are still done. `any` tells whether there
    was one so far. A reader of our output who has enough ends it all: `BrokenPipeError` goes through.
    """

    def __init__(self) -> None:
        self.any = False

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if not isinstance(error, Exception) or isinstance(error, BrokenPipeError):
            return False
        self.any = True
        complain(error if isinstance(error, BriefingError) else _fault(error))
        return True


def _fault(error: Exception) -> BriefingError:
    why = say("it met a fault of its own ({name}: {error})", name=type(error).__name__, error=error)
    return BriefingError(say("Briefing could not finish"), why, say("Please report this, with the file if you can"))
