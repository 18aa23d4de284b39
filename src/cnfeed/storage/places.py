"""Where this user's state and cache are kept."""

from __future__ import annotations

from pathlib import Path


def state_folder() -> Path:
    """Locks: must outlive a run, must not be shared between machines."""
    import platformdirs

    return platformdirs.user_state_path("cnfeed", appauthor=False)


def cache_folder() -> Path:
    """What can be made again at any time."""
    import platformdirs

    return platformdirs.user_cache_path("cnfeed", appauthor=False)
