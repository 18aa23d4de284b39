"""Where the program's own icons, style and translations lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import cnfeed


@cache
def folder() -> Path:
    """The resources of the installed package, or of the checkout it runs from."""
    package = Path(cnfeed.__file__).parent
    packed = package / "resources"
    return packed if packed.is_dir() else package.parents[1] / "resources"
