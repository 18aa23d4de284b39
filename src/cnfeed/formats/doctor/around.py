"""What lies around a file, where that is known."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """``names`` of the files beside it; ``page``: whether a page for people stands there or above; ``now``, aware.

    Each may be unknown: then nothing is said that would need it.
    """

    names: Collection[str] = ()
    page: bool | None = None
    now: datetime | None = None


NOTHING_KNOWN = Around()
