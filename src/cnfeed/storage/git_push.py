"""Pushing a branch: the one thing cnfeed does over a network, and only when asked."""

from __future__ import annotations

import os
import re
import shlex

from cnfeed.errors import Cancelled as Stopped
from cnfeed.errors import PublishError
from cnfeed.storage.base import Cancelled, Progress
from cnfeed.storage.children import Watch
from cnfeed.storage.git_program import HOOKED, NETWORK, asked, told
from cnfeed.storage.repository import Repository

_SECONDS = 600
_QUIET = ("-oBatchMode=yes", "-oConnectTimeout=15")
_ONLY_THIS = ("-c", "push.followTags=false", "-c", "push.gpgSign=false", "-c", "push.recurseSubmodules=no")
_PERCENT = re.compile(rb"objects: +(\d{1,3})%")
_REMOTE = re.compile(rb"^remote: .*$", re.M)


class Remote:
    """Where a branch is pushed to."""

    def __init__(self, repository: Repository, name: str, ref: str) -> None:
        self._repository, self.name, self._ref = repository, name, ref

    def push(self, progress: Progress, cancelled: Cancelled) -> tuple[str, ...]:
        """Push, and return what the remote said; the user's own pre-push hook has its say, too."""
        progress(0, 100, "push")
        ssh = {"GIT_SSH_COMMAND": self._ssh()} | NETWORK
        command = ("push", "--progress", "--no-signed", "--", self.name, f"{self._ref}:{self._ref}")
        watch = watching(progress, cancelled)
        safe, folder = (*HOOKED, *_ONLY_THIS), self._repository.folder
        done = asked(folder, *command, extra=ssh, safe=safe, timeout=_SECONDS, watch=watch)
        said = told(b"\n".join(_REMOTE.findall(done.stderr)))
        return (f"{self.name} says: {said}.",) if said else ()

    def tracked(self) -> str | None:
        """The commit the remote's branch was at when it was last fetched or pushed."""
        return self._repository.commit_of(f"refs/remotes/{self.name}/{self._ref.removeprefix('refs/heads/')}")

    def _ssh(self) -> str:
        """The user's own ssh, told never to ask."""
        command = os.environ.get("GIT_SSH_COMMAND") or self._repository.configured("core.sshCommand") or "ssh"
        try:
            program = os.path.basename(shlex.split(command)[0])
        except (ValueError, IndexError):
            return command
        return " ".join((command, *_QUIET)) if program == "ssh" else command


def remote_of(repository: Repository, branch: str) -> Remote | None:
    """The remote a branch goes to: its own, else ``origin``, else the first; None if there is none."""
    remotes = repository.ask("remote").split()
    for key in (f"branch.{branch}.pushRemote", "remote.pushDefault", f"branch.{branch}.remote"):
        named = repository.configured(key)
        if named in remotes and named:
            return Remote(repository, named, f"refs/heads/{branch}")
    name = "origin" if "origin" in remotes else next(iter(remotes), None)
    return Remote(repository, name, f"refs/heads/{branch}") if name else None


def wanted_remote(repository: Repository, branch: str) -> Remote:
    """As ``remote_of``; PublishError if there is none."""
    remote = remote_of(repository, branch)
    if remote is None:
        raise PublishError(
            f"{repository.folder} has no remote to push {branch} to; nothing was changed. "
            "Add one with git remote add, or publish without pushing."
        )
    return remote


def watching(progress: Progress, cancelled: Cancelled) -> Watch:
    """Reports git's percentages, and raises where the user cancels."""

    def watch(words: bytes) -> None:
        if found := _PERCENT.findall(words):
            progress(int(found[-1]), 100, "push")
        if cancelled():
            raise Stopped("Publishing was cancelled; nothing was changed.")

    return watch
