"""The nouns: articles, quotations, suggestions, briefs. Frozen values; standard library only."""
