"""Programs that cnfeed starts: in a session of their own, watched while they run, and ended with all they started."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Watch = Callable[[bytes], None]
"""Told, ten times a second, the last words on standard error; what it raises ends the program."""

_TICK = 0.1
_LAST_WORDS = 400
_GRACE = 5.0


@dataclass(frozen=True, slots=True)
class Finished:
    """What a program left; ``returncode`` below 0 is the signal that ended it."""

    returncode: int
    stdout: bytes
    stderr: bytes


def nobody(words: bytes) -> None:
    """Nobody watches."""


def finished(
    command: Sequence[str],
    environment: Mapping[str, str],
    stdin: bytes = b"",
    timeout: float = 120,
    watch: Watch = nobody,
    *,
    cwd: str | None = None,
    apart: bool = True,
) -> Finished:
    """Run a program to its end; OSError if it cannot start, TimeoutExpired if it takes too long.

    Not *apart*: what it says on standard output stands in ``stderr`` too, in the order in which it was said.
    """
    with open(os.memfd_create("words"), "w+b") as words:
        # A session of its own: it has no terminal to ask for a password on, and can be ended as a whole.
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE if stdin else subprocess.DEVNULL,
            stdout=subprocess.PIPE if apart else words,
            stderr=words,
            env=environment,
            cwd=cwd,
            start_new_session=True,
        )
        try:
            stdout = _until_the_end(child, stdin, timeout, lambda: watch(_last_of(words.fileno())))
        except BaseException:
            _end(child)
            raise
        words.seek(0)
        return Finished(child.returncode, stdout, words.read())


def _until_the_end(child: subprocess.Popen[bytes], stdin: bytes, timeout: float, look: Callable[[], None]) -> bytes:
    deadline = time.monotonic() + timeout
    given = stdin or None
    while True:
        try:
            return child.communicate(given, timeout=_TICK)[0] or b""
        except subprocess.TimeoutExpired:
            given = None  # communicate goes on with what it was given first
            look()
            if time.monotonic() > deadline:
                raise


def _end(child: subprocess.Popen[bytes]) -> None:
    """Ask the program and all it started to stop, then make them."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(OSError):
            os.killpg(child.pid, sign)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(_GRACE)
            break
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


def _last_of(file: int) -> bytes:
    size = os.fstat(file).st_size
    return os.pread(file, _LAST_WORDS, max(0, size - _LAST_WORDS))
