"""What must hold before a branch is moved, each with the sentence that says what to do."""

from __future__ import annotations

import glob
import os

from cnfeed.errors import PublishError
from cnfeed.storage.git_program import GitError
from cnfeed.storage.repository import Repository

_UNDER_WAY = {
    "MERGE_HEAD": "a merge",
    "CHERRY_PICK_HEAD": "a cherry-pick",
    "REVERT_HEAD": "a revert",
    "rebase-merge": "a rebase",
    "rebase-apply": "a rebase",
}
_REBASED = ("rebase-merge/head-name", "rebase-apply/head-name", "BISECT_START")


def check_name(repository: Repository, name: str) -> None:
    """PublishError if this is not a branch's short name."""
    short = bool(name) and not name.startswith(("-", "refs/")) and name not in ("HEAD", "@")
    if not short or not _is_reference(repository, f"refs/heads/{name}"):
        raise PublishError(f"{name!r} is not a name for a branch; nothing was changed.")


def check_not_checked_out(repository: Repository, name: str) -> None:
    """PublishError if a work tree holds this branch, or is in the middle of rebasing or bisecting it."""
    where = _checked_out_in(repository, f"refs/heads/{name}")
    if where == repository.folder:
        raise PublishError(
            f"Branch {name} is checked out in {where}; nothing was changed. Publish to another branch, or name a "
            "folder of the work tree as path in [publish.git]: then its files are written there and committed."
        )
    if where is not None:
        raise PublishError(
            f"Branch {name} is checked out in {where}; nothing was changed. "
            "Publish to another branch, or switch that folder to another one."
        )
    if _is_rebased(repository, name):
        raise PublishError(
            f"Branch {name} is being rebased or bisected; nothing was changed. "
            "Finish or abort that, then publish again."
        )


def check_at_rest(repository: Repository) -> None:
    """PublishError in the middle of a merge and the like, when git makes no commit of a part."""
    for name, what in _UNDER_WAY.items():
        if os.path.lexists(repository.path_of(name)):
            raise PublishError(
                f"{what.capitalize()} is under way in {repository.folder}; nothing was changed. "
                "Finish or abort it, then publish again."
            )


def _is_reference(repository: Repository, ref: str) -> bool:
    try:
        repository.git("check-ref-format", ref)
    except GitError as error:
        if error.words:
            raise
        return False
    return True


def _checked_out_in(repository: Repository, ref: str) -> str | None:
    where = ""
    for word in map(os.fsdecode, repository.git("worktree", "list", "--porcelain").split(b"\n")):
        if word.startswith("worktree "):
            where = word.removeprefix("worktree ")
        if word == f"branch {ref}":
            return where
    return None


def _is_rebased(repository: Repository, name: str) -> bool:
    common = os.path.join(repository.folder, repository.ask("rev-parse", "--git-common-dir"))
    for folder in (common, *glob.glob(os.path.join(glob.escape(common), "worktrees", "*"))):
        for file in _REBASED:
            try:
                with open(os.path.join(folder, file), encoding="utf-8") as words:
                    if words.read(1000).strip().removeprefix("refs/heads/") == name:
                        return True
            except (OSError, UnicodeDecodeError):
                continue
    return False
