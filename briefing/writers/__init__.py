"""A page document becomes the bytes of a PDF or a Word file."""
