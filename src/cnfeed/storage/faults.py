"""Faults of the operating system, told as one sentence that says what to do and what became of the files."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from cnfeed.errors import CnfeedError

UNCHANGED = "nothing was changed"

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space and try again"),
    errno.EDQUOT: ("your quota on this disk is used up", "Free some space and try again"),
    errno.EFBIG: ("the file would be larger than allowed here", "Raise the limit on file sizes and try again"),
    errno.EACCES: ("permission is denied", "Check who may read and write there"),
    errno.EPERM: ("it is not permitted", "Check who may read and write there"),
    errno.EROFS: ("the disk is read-only", "Make it writable or choose another folder"),
    errno.ENOENT: ("a folder on the way there does not exist", "Check whether it was moved or deleted"),
    errno.EEXIST: ("a file stands where a folder is needed", "Move that file or choose another path"),
    errno.ENOTDIR: ("a file stands where a folder is needed", "Move that file or choose another path"),
    errno.EISDIR: ("a folder stands where the file would be", "Move that folder or choose another path"),
    errno.ENAMETOOLONG: ("the name is too long for this disk", "Choose a shorter name"),
    errno.ELOOP: ("its links lead in a circle or nowhere", "Mend the symbolic link"),
    errno.EIO: ("the disk reports an error", "Check the disk and try again"),
    errno.EMFILE: ("too many files are open", "Close some programs and try again"),
    errno.ENFILE: ("too many files are open", "Close some programs and try again"),
    errno.EBUSY: ("it is in use", "Try again in a moment"),
    errno.ESTALE: ("the network folder went away", "Connect it again and retry"),
}


def sentence(error: OSError, doing: str, outcome: str = UNCHANGED) -> str:
    """``Could not save a.md: the disk is full; nothing was changed. Free some space and try again.``"""
    _, remedy = _REASONS.get(error.errno or 0, ("", "Check the folder and try again"))
    return f"Could not {doing}: {reason(error)}; {outcome}. {remedy}."


def reason(error: OSError) -> str:
    """``the disk is full``"""
    system = (error.strerror or str(error) or "it failed").rstrip(".")
    return _REASONS.get(error.errno or 0, (system[:1].lower() + system[1:], ""))[0]


@contextmanager
def told(doing: str, *, outcome: str = UNCHANGED, kind: type[CnfeedError] = CnfeedError) -> Iterator[None]:
    """Within it an OSError becomes a *kind* whose words say what could not be done."""
    try:
        yield
    except OSError as error:
        raise kind(sentence(error, doing, outcome)) from error


def shown(path: str | os.PathLike[str]) -> str:
    """A path that prints on any terminal, whatever bytes its name has."""
    return os.fspath(path).encode("utf-8", "replace").decode()
