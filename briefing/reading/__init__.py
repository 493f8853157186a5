"""A file or pasted text becomes an Article. One module a format, one registry."""
