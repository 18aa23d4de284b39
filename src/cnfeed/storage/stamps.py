"""Stamps: what tells an unchanged file without reading it."""

from __future__ import annotations

import os
import time

from cnfeed.storage.base import FileStamp

# The clock of a file system ticks every 4 ms or so: a file that has just changed may change again without a new time.
# Such a file gets a stamp that equals no other, so that it is read again next time.
_FRESH = 50_000_000


def stamp_of(status: os.stat_result, now: int) -> FileStamp:
    """The stamp of a file seen at *now* (ns)."""
    # The kernel's own time of change (ctime): no program can set it back, as it can the time of modification.
    changed = status.st_ctime_ns
    return (changed if changed < now - _FRESH else -time.time_ns(), status.st_size, status.st_ino)
