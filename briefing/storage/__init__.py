"""What is kept on disk: the .brief file, the shelf, the store of a batch, and the one way to write a file whole."""
