"""An open folder in which a name goes from its old bytes to its new ones in one step."""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import re
import secrets
import stat
from types import TracebackType
from typing import Any

LITTER = re.compile(r"^\.[0-9a-f]{12}\.cnfeed-tmp$")
"""Names of our temporary files; a killed run may leave one."""

NOT_A_FILE = (errno.EISDIR, errno.ENOTDIR, errno.ELOOP, errno.EINVAL, errno.ENXIO)
"""What reading says of a folder, a link, a pipe or a socket under a file's name."""

_NOREPLACE, _EXCHANGE = 1, 2  # renameat2(2)
_UNSUPPORTED = (errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP)
_READ = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK  # NONBLOCK: a named pipe must not hang us


class OpenFolder:
    """A folder held by its descriptor, so that nobody can put another one in its place; close it after use."""

    def __init__(self, path: str, *, dir_fd: int | None = None) -> None:
        nofollow = os.O_NOFOLLOW if dir_fd is not None else 0
        self.fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | nofollow, dir_fd=dir_fd)

    def __enter__(self) -> OpenFolder:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        close_quietly(self.fd)

    def status(self, name: str) -> os.stat_result | None:
        """What stands under a name, None for nothing; links are not followed."""
        try:
            return os.stat(name, dir_fd=self.fd, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def read(self, name: str) -> bytes | None:
        """The bytes of a plain file, None where there is none."""
        try:
            file = os.open(name, _READ, dir_fd=self.fd)
        except FileNotFoundError:
            return None
        try:
            status = os.fstat(file)
            if not stat.S_ISREG(status.st_mode):
                raise OSError(errno.EISDIR if stat.S_ISDIR(status.st_mode) else errno.EINVAL, "Not a plain file", name)
            return _all_of(file, status.st_size)
        finally:
            close_quietly(file)

    def draft(self, content: bytes, *, like: os.stat_result | None = None, sync: bool = True) -> str:
        """Write a temporary file with the mode (and owner, where allowed) of another; return its name."""
        name = _fresh()
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        file = os.open(name, flags, 0o600 if like else 0o666, dir_fd=self.fd)
        try:
            try:
                _fill(file, content, like)
                if sync:
                    os.fsync(file)
            finally:
                os.close(file)  # its error counts: a network disk may only now say that it is full
        except BaseException:
            self.forget(name)
            raise
        return name

    def exchange(self, one: str, other: str) -> bool:
        """Swap two names in one step; False where the system cannot."""
        return self._rename(one, other, _EXCHANGE)

    def place_new(self, temporary: str, name: str) -> None:
        """Give a draft its name; FileExistsError if somebody was quicker."""
        if self._rename(temporary, name, _NOREPLACE):
            return
        os.link(temporary, name, src_dir_fd=self.fd, dst_dir_fd=self.fd, follow_symlinks=False)
        self.forget(temporary)

    def replace(self, temporary: str, name: str) -> None:
        """Give a draft its name, whatever stood there."""
        os.rename(temporary, name, src_dir_fd=self.fd, dst_dir_fd=self.fd)

    def set_aside(self, name: str) -> str:
        """Give a file a temporary name, and return that."""
        aside = _fresh()
        self.replace(name, aside)
        return aside

    def forget(self, name: str) -> None:
        """Remove a temporary file; one that cannot be removed now is litter, and removed at the next open."""
        with contextlib.suppress(OSError):
            os.unlink(name, dir_fd=self.fd)

    def sync(self) -> None:
        """Make the names as durable as the bytes."""
        os.fsync(self.fd)

    def sync_disk(self) -> None:
        """Make everything written on this disk durable, with one wait for thousands of files (syncfs(2))."""
        syncfs = _libc("syncfs")
        if syncfs is None:
            os.sync()
        elif syncfs(self.fd) != 0:
            code = _errno()
            raise OSError(code, os.strerror(code))

    def _rename(self, one: str, other: str, flag: int) -> bool:
        renameat2 = _libc("renameat2")
        if renameat2 is None:
            return False
        if renameat2(self.fd, os.fsencode(one), self.fd, os.fsencode(other), flag) == 0:
            return True
        code = _errno()
        if code in _UNSUPPORTED:
            return False
        raise OSError(code, os.strerror(code), other)


def _fresh() -> str:
    return f".{secrets.token_hex(6)}.cnfeed-tmp"


@functools.cache
def _libc(function: str) -> Any:
    """A function of the C library, None where it has none (older musl)."""
    import ctypes  # costs 3 ms that only a save should pay

    return getattr(ctypes.CDLL(None, use_errno=True), function, None)


def _errno() -> int:
    import ctypes

    return ctypes.get_errno()


def close_quietly(file: int) -> None:
    """Close what was only read or held: whatever the system says then, no byte depends on it."""
    with contextlib.suppress(OSError):
        os.close(file)


def _all_of(file: int, size: int) -> bytes:
    chunks = []
    while chunk := os.read(file, max(size + 1, 1 << 16)):
        chunks.append(chunk)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _fill(file: int, content: bytes, like: os.stat_result | None) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(file, rest) :]
    if like is None:
        return
    with contextlib.suppress(OSError):  # only root may give a file away; the group often can be kept
        os.fchown(file, -1, like.st_gid)
    os.fchmod(file, stat.S_IMODE(like.st_mode))
