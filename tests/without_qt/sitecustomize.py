"""On PYTHONPATH, this makes PySide6 impossible to import: a server without Qt."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType


class WithoutQt(MetaPathFinder):
    """Refuses Qt's Python packages before anybody else is asked."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"No module named {fullname!r}: blocked by this test", name=fullname)
        return None


sys.meta_path.insert(0, WithoutQt())
