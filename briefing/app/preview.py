"""The pages of a made PDF as pictures and words, for showing; without Qt."""

from briefing.writers.made import Made, Spot

__all__ = ["Made", "Spot"]
