"""Where a bundle starts: the same door as `python -m briefing`."""

import multiprocessing
import sys

from briefing.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a child process of a frozen program begins here too
    sys.exit(main())
