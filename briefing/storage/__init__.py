"""The .brief file, atomic writing and recovery."""
