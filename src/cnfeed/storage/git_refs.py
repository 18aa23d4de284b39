"""Moving a branch in one step, and mending what a killed git leaves behind."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cnfeed.storage.git_program import HOOKED, GitError
from cnfeed.storage.locks import held
from cnfeed.storage.repository import Repository

_SURE = 2.0
_LOCKED = ("HEAD", "packed-refs")  # what git may lock beside the reference itself


class Reference:
    """``refs/heads/<name>``, moved only from where it was seen; the reference-transaction hook has its say.

    A git that is killed leaves its lock file, and every later git stops at it. So the commit is noted in the state
    folder before git is asked: a lock found with such a note, empty or naming that very commit, is that git's.
    """

    def __init__(self, repository: Repository, ref: str, state: Path) -> None:
        self._repository, self._ref, self._state = repository, ref, state

    @contextmanager
    def held(self) -> Iterator[None]:
        """Only one cnfeed at a time moves it."""
        with held(self._state, self._key):
            self._mend()
            yield

    def move(self, new: str, old: str | None, reason: str) -> None:
        """Let it name *new* if it still names *old* (None: if it does not exist); GitError if not."""
        try:
            self._update(new, "-m", reason, "--create-reflog", self._ref, new, old or "0" * len(new))
        except GitError:
            if self._repository.commit_of(self._ref) != new:  # a git killed at its last steps has moved it already
                raise

    def take_back(self, old: str | None, new: str, reason: str) -> None:
        """Undo a move, if nobody has moved it on since."""
        if old:
            self._update(old, "-m", reason, self._ref, old, new)
        else:
            self._update(new, "-d", self._ref, new)

    def _update(self, commit: str, *arguments: str) -> None:
        self._note.write_text(commit)
        try:
            self._repository.git("update-ref", *arguments, safe=HOOKED)
        except GitError as error:
            if error.code < 0:
                self._mend()
            raise
        finally:
            with contextlib.suppress(OSError):
                self._note.unlink()

    def _mend(self) -> None:
        try:
            commit = self._note.read_text()
        except OSError:
            return
        for name in (self._ref, *_LOCKED):
            _forget(self._repository.path_of(name) + ".lock", commit)
        with contextlib.suppress(OSError):
            self._note.unlink()

    @property
    def _key(self) -> str:
        common = self._repository.ask("rev-parse", "--git-common-dir")
        return f"{os.path.realpath(os.path.join(self._repository.folder, common))}, {self._ref}"

    @property
    def _note(self) -> Path:
        return self._state / "locks" / f"{hashlib.sha256(os.fsencode(self._key)).hexdigest()[:24]}.moving"


def _forget(lock: str, commit: str) -> None:
    """Remove a lock that a git of ours left; one that somebody is at work with changes or goes while we look."""
    before = _seen(lock)
    if before is None or before[1].strip() not in (b"", commit.encode()):
        return
    time.sleep(_SURE)
    if _seen(lock) == before:
        with contextlib.suppress(OSError):
            os.unlink(lock)


def _seen(lock: str) -> tuple[int, bytes] | None:
    try:
        with open(lock, "rb") as file:
            return os.fstat(file.fileno()).st_ino, file.read(200)
    except OSError:
        return None
