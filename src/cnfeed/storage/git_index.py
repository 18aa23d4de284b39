"""The maintainer's own index, changed for a few paths under git's own lock; everything else staged in it stays."""

from __future__ import annotations

import contextlib
import glob
import os
import secrets
import shutil
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from cnfeed.storage.git_program import SAFE, GitError
from cnfeed.storage.repository import Repository
from cnfeed.storage.swap import OpenFolder

_MARK, _NEW, _OLD = "cnfeed", ".new", ".old"


@contextmanager
def staged(repository: Repository, files: Mapping[str, bytes | None]) -> Iterator[None]:
    """Within it the files (None: removed) are staged; an exception leaves the index as it was."""
    index = repository.path_of("index")
    with _locked(index), _copied(index) as (new, old):
        change = rows(repository, files)
        repository.git("update-index", "-z", "--index-info", stdin=change, extra={"GIT_INDEX_FILE": new})
        refresh(repository, new)
        with contextlib.suppress(FileNotFoundError):
            shutil.copy2(index, old)
        os.replace(new, index)
        try:
            yield
        except BaseException:
            _put_back(old, index)
            raise


def rows(repository: Repository, files: Mapping[str, bytes | None]) -> bytes:
    """What ``git update-index -z --index-info`` reads."""
    nothing = "0" * len(repository.object_id(b""))
    told = [
        f"0 {nothing}\t{path}" if content is None else f"100644 {repository.object_id(content)}\t{path}"
        for path, content in sorted(files.items())
    ]
    return "".join(row + "\0" for row in told).encode()


def refresh(repository: Repository, index: str) -> None:
    """Let the index know which files of the work tree are as it says; filters that the repository names do not run."""
    safe = (*SAFE, *repository.without_filters())
    with contextlib.suppress(GitError):  # it says no where the maintainer has unstaged work: that is not our matter
        repository.git("update-index", "-q", "--refresh", safe=safe, extra={"GIT_INDEX_FILE": index})


def _put_back(old: str, index: str) -> None:
    try:
        os.replace(old, index)
    except FileNotFoundError:  # there was none before the first commit
        os.unlink(index)


@contextmanager
def _copied(index: str) -> Iterator[tuple[str, str]]:
    new, old = (_own(index) + kind for kind in (_NEW, _OLD))
    try:
        with contextlib.suppress(FileNotFoundError):
            shutil.copy2(index, new)
        yield new, old
    finally:
        for name in (new, old, f"{new}.lock"):
            with contextlib.suppress(OSError):
                os.unlink(name)


@contextmanager
def _locked(index: str) -> Iterator[None]:
    """Hold git's own lock, by a file that says whose it is: one that a killed cnfeed left is known as such."""
    lock, own = f"{index}.lock", _own(index)
    try:
        with open(own, "x", encoding="utf-8") as file:
            file.write(f"{_MARK} {os.getpid()} {socket.gethostname()}\n")
        _take(own, lock)
        _tidy(index)
        yield
    finally:
        for name in (lock, own):
            if _is_ours(name):
                with contextlib.suppress(OSError):
                    os.unlink(name)


def _own(index: str) -> str:
    return f"{index}.{_MARK}-{os.getpid()}-{secrets.token_hex(4)}"


def _take(own: str, lock: str) -> None:
    try:
        with OpenFolder(os.path.dirname(lock)) as folder:
            folder.place_new(os.path.basename(own), os.path.basename(lock))
    except FileExistsError as error:
        if _alive(lock):
            raise GitError("update-index", f"Unable to create '{lock}': File exists") from error
        os.replace(own, lock)


def free(repository: Repository) -> None:
    """Take away what a killed cnfeed left beside the index; GitError, in git's words, if somebody is at work on it."""
    index = repository.path_of("index")
    lock = f"{index}.lock"
    if os.path.lexists(lock):
        if _alive(lock):
            raise GitError("update-index", f"Unable to create '{lock}': File exists")
        os.unlink(lock)
    _tidy(index)


def _tidy(index: str) -> None:
    for name in glob.glob(f"{glob.escape(index)}.{_MARK}-*"):
        pid = name.removeprefix(f"{index}.{_MARK}-").partition("-")[0]
        if not (pid.isdigit() and _runs(int(pid))):
            with contextlib.suppress(OSError):
                os.unlink(name)


def _alive(name: str) -> bool:
    """True unless the file was made by a cnfeed on this machine that has ended."""
    words = _words(name)
    if len(words) != 3 or words[0] != _MARK or words[2] != socket.gethostname() or not words[1].isdigit():
        return True
    return _runs(int(words[1]))


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _is_ours(name: str) -> bool:
    return _words(name)[:2] == [_MARK, str(os.getpid())]


def _words(name: str) -> list[str]:
    try:
        with open(name, "rb") as file:
            return file.read(300).decode("utf-8", "replace").split()
    except OSError:
        return []
