"""Saved web pages: markup → blocks of words → those of the article, with what the page says about itself."""
