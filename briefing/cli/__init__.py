"""The command line: it does everything the window does."""
