"""cnfeed: a desktop calendar and feed publisher for the documents of a community's website."""

from __future__ import annotations

__version__ = "0.1.0"
