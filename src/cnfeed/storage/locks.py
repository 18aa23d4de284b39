"""One writer at a time per folder, over all programs of this user."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cnfeed.errors import CnfeedError
from cnfeed.storage.faults import sentence, shown
from cnfeed.storage.swap import close_quietly

PATIENCE = 30.0
_PAUSE = 0.003


@contextmanager
def held(state: Path, folder: str, *, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of *folder* (a real path), waiting for another writer up to *patience* seconds."""
    lock = _opened(state, folder)
    try:
        _wait(lock, folder, patience)
        yield
    finally:
        close_quietly(lock)  # which lets go of the lock, as the end of the process would


def _opened(state: Path, folder: str) -> int:
    # The lock lies in the state folder, never beside the documents: no litter in somebody's repository. It is never
    # removed, because another program may just have opened it.
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:24] + ".lock"
    try:
        (state / "locks").mkdir(parents=True, exist_ok=True, mode=0o700)
        return os.open(state / "locks" / name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise CnfeedError(sentence(error, f"make a lock in {shown(state)}")) from error


def _wait(lock: int, folder: str, patience: float) -> None:
    # Polled, not blocking: a writer that hangs on a dead network disk must not hang all others without a word.
    deadline = time.monotonic() + patience
    while not _taken(lock):
        if time.monotonic() >= deadline:
            raise CnfeedError(
                f"Another cnfeed is still writing in {shown(folder)}; nothing was changed. Try again when it is done."
            )
        time.sleep(_PAUSE)


def _taken(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
            return False
        raise CnfeedError(sentence(error, "lock the folder")) from error
    return True
