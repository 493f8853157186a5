"""Briefing turns a press article into a briefing document.

The rooms, in the order in which data flows through them:
`reading` → `suggest` → `model` → `pages` → `writers`.
"""

__version__ = "0.1.0"
