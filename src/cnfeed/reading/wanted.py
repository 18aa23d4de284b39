"""What a new entry of a list or a schedule is to say."""

from __future__ import annotations

from dataclasses import dataclass

from cnfeed.model.when import When


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the new entry is to say; ``written`` is Markdown to be taken as it is."""

    title: str
    when: When
    url: str | None = None
    location: str | None = None
    written: str | None = None

    @property
    def whole_title(self) -> str:
        """The title with the place behind it."""
        return f"{self.title}, {self.location}" if self.location else self.title
