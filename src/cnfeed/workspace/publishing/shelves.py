"""Where what a workspace published lies, for giving it out again."""

from __future__ import annotations

from pathlib import Path

from cnfeed.errors import NotFoundError, SettingsError
from cnfeed.model.settings import GitTarget, Publishing
from cnfeed.storage.folder import FolderStorage
from cnfeed.storage.shelf import BranchShelf, FolderShelf, Shelf
from cnfeed.workspace.identity.ledger import LEDGER
from cnfeed.workspace.settings.found import SETTINGS, declared_in


def shelves(root: Path, *, folder: Path | None = None, branch: str | None = None) -> tuple[Shelf, ...]:
    """The places to look in, the likeliest first: those named, else *root* if it is published, else its targets."""
    if folder is not None:
        return (FolderShelf(folder),)
    if not root.is_dir():
        raise NotFoundError(str(root), f"There is no folder {root}.")
    if branch is None and (root / LEDGER).is_file():
        return (FolderShelf(root),)
    publish = declared_in(FolderStorage(root, wanted=lambda href: href == SETTINGS)).settings.publish
    if branch is not None:
        git = publish.git or GitTarget()
        return (BranchShelf(root / git.repository, branch, git.path),)
    found = _configured(root, publish)
    if not found:
        raise SettingsError(
            "serve: no target is configured; name a folder with --to DIR or a git branch with --branch B"
        )
    return found


def _configured(root: Path, publish: Publishing) -> tuple[Shelf, ...]:
    folders: tuple[Shelf, ...] = (FolderShelf(root / publish.folder),) if publish.folder else ()
    git = publish.git
    return (*folders, BranchShelf(root / git.repository, git.branch, git.path)) if git else folders
