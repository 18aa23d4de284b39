"""Folders that feeds must not be published to: they would end up among documents, or in git's own files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from cnfeed.storage.base import Target
from cnfeed.storage.target import FolderTarget
from cnfeed.storage.work_tree import WorkTreeTarget

_DOCUMENTS = (".md", ".mdx", ".markdown")
_ABOUT_THE_FOLDER = ("readme", "license", "changelog")
_LOOKED_AT = 5000


def obstacles(target: Target, root: Path, *, first: bool) -> Iterator[str]:
    """Why a workspace's feeds cannot be published to a folder; *first*: nothing was published there before."""
    if not isinstance(target, FolderTarget | WorkTreeTarget):
        return
    folder, workspace = (Path(os.path.realpath(one)) for one in (target.path, root))
    if any(part.casefold() == ".git" for part in folder.parts):
        yield f"{target.name} lies among git's own files; publish to another folder. Nothing was written."
    elif workspace.is_relative_to(folder):
        yield (
            f"{target.name} holds the workspace itself; publish to a folder of its own, for example public. "
            "Nothing was written."
        )
    elif first and (document := _document_in(folder)):
        yield (
            f"{target.name} holds documents ({document}), which would not be read any more once feeds are published "
            "there; publish to a folder of its own. Nothing was written."
        )


def _document_in(folder: Path) -> str | None:
    """The first Markdown document found below a folder, None if there is none among the files looked at."""
    seen = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for file in (Path(place, name) for name in sorted(names)):
            seen += 1
            if file.suffix.lower() in _DOCUMENTS and file.stem.lower() not in _ABOUT_THE_FOLDER:
                return file.relative_to(folder).as_posix()
        if seen > _LOOKED_AT:
            return None
    return None
