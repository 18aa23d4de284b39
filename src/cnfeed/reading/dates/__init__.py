"""Dates in the words of people: found, read with their precision, and written back in the same form."""

from __future__ import annotations

from .context import Context, Doubt, Phrase
from .plain import formatted
from .resolve import hour_doubts
from .rewrite import rewritten
from .scan import answer, asked_context, best, phrases
from .zones import zone_of

__all__ = [
    "Context",
    "Doubt",
    "Phrase",
    "answer",
    "asked_context",
    "best",
    "formatted",
    "hour_doubts",
    "phrases",
    "rewritten",
    "zone_of",
]
