"""An article's quotations with their speakers, its sentences with their scores, and what a brief might hold."""
