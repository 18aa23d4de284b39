"""Where a workspace publishes to, and what was published there before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from cnfeed.errors import SettingsError
from cnfeed.model.settings import GitTarget, Settings
from cnfeed.storage.base import Target
from cnfeed.storage.git import checked_out_in
from cnfeed.storage.git_target import GitTarget as BranchTarget
from cnfeed.storage.target import FolderTarget
from cnfeed.storage.work_tree import WorkTreeTarget
from cnfeed.workspace.identity.ledger import EMPTY, Ledger
from cnfeed.workspace.publishing.publish import ledger_of

Clock = Callable[[], datetime]


def configured(root: Path, settings: Settings, now: Clock) -> tuple[Target, ...]:
    """The targets that the settings name: a folder, a branch, or both."""
    found: list[Target] = []
    if settings.publish.folder:
        found.append(FolderTarget(root / settings.publish.folder))
    if settings.publish.git:
        found.append(branch_target(root, settings.publish.git, now))
    return tuple(found)


def chosen(
    root: Path,
    settings: Settings,
    now: Clock,
    *,
    folder: Path | None = None,
    branch: str | None = None,
    push: bool = False,
) -> tuple[Target, ...]:
    """The targets of one publish: those named on the command line, else the configured ones."""
    git = settings.publish.git
    if folder is not None or branch is not None:
        folders: list[Target] = [FolderTarget(folder)] if folder is not None else []
        named = replace(git or GitTarget(), branch=branch or "", push=push or (git.push if git else False))
        return (*folders, branch_target(root, named, now)) if branch is not None else tuple(folders)
    if git and push:
        settings = replace(settings, publish=replace(settings.publish, git=replace(git, push=True)))
    found = configured(root, settings, now)
    if not found:
        raise SettingsError(
            "publish: nowhere to publish to; name a folder with --to DIR or a git branch with --branch B"
        )
    return found


def branch_target(root: Path, git: GitTarget, now: Clock) -> Target:
    """A branch of a repository, beside its checkout; where it is checked out, a folder of the work tree."""
    repository = root / git.repository
    if git.path and checked_out_in(repository) == git.branch:
        return WorkTreeTarget(repository, git.branch, git.path, push=git.push, sign_off=git.sign_off, now=now)
    return BranchTarget(repository, git.branch, path=git.path, push=git.push, sign_off=git.sign_off, now=now)


def ledger_in(folder: Path, now: Clock) -> Ledger:
    """The ledger of a published folder."""
    return ledger_of(FolderTarget(folder), now())


def configured_ledger(root: Path, settings: Settings, now: Clock) -> Ledger:
    """The ledger of the first configured target."""
    for target in configured(root, settings, now):
        return ledger_of(target, now())
    return EMPTY
