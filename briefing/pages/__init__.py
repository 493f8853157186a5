"""A brief and a style become a neutral document: all that the writers see."""
