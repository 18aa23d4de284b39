"""What changes between two texts, as lines of a unified diff."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from cnfeed.model.changes import Change

LARGE = 20_000  # lines, above which comparing line by line takes longer than anybody waits


def difference(before: str | None, after: str | None, name: str = "") -> str:
    """The lines that go (``-``) and come (``+``) with two around them, below the name if there is one; "" for none."""
    if before == after:
        return ""
    old, new = (before or "").splitlines(), (after or "").splitlines()
    if len(old) + len(new) > LARGE:
        lines = [f"{len(old)} → {len(new)} lines"]
    else:
        lines = list(difflib.unified_diff(old, new, lineterm="", n=2))[2:] or ["(only line ends change)"]
    return "\n".join([f"=== {name}", *lines] if name else lines)


def differences(changes: Iterable[Change]) -> str:
    """The differences of several documents, one below the other."""
    return "\n\n".join(text for one in changes if (text := difference(one.before, one.after, one.href)))
