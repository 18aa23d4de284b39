"""Where in a text a value stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points of a document's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same range *by* code points later."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Splice:
    """A replacement of one span; an empty span inserts."""

    span: Span
    text: str
