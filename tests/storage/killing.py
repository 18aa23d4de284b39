"""A program killed, or refused by the system, at each of its calls that write: with strace, from outside.

strace counts calls per process, and the first process of many that gets to a count would hide the others. So Python is
traced alone, and each git that it starts by a stand-in on PATH that knows which one of them it is.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    "open", "openat", "creat", "write", "pwrite64", "writev", "ftruncate", "fsync", "fdatasync", "syncfs", "rename",
    "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat", "mkdir", "mkdirat",
    "rmdir", "fchmod", "fchmodat", "chmod", "fchown", "utimensat",
)  # fmt: skip
_STAND_IN = """#!/bin/sh
n=$(($(cat "{home}/count") + 1))
echo $n >"{home}/count"
case "{which}" in $n|all) exec strace -qq -y -o "{home}/log.$n" {options} -- "{git}" "$@" ;; esac
exec "{git}" "$@"
"""
_LINE = re.compile(r"(\w+)\((.*)")
_OPENS_TO_WRITE = re.compile(r"O_CREAT|O_TRUNC|O_WRONLY|O_RDWR")
_RELATIVE = re.compile(r'(?:AT_FDCWD[^"]*)?"[^/"]')  # git's, which works in the folder


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """The *nth* such call of the *program*: 0 is Python's own, n that of the nth git."""

    program: int
    call: str
    nth: int


def works() -> bool:
    """True if there is an strace here that may trace."""
    try:
        return subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


class Traced:
    """A Python text with its arguments; *home* is a folder for what tracing needs."""

    def __init__(self, code: str, arguments: Sequence[str], home: Path) -> None:
        self._command = [sys.executable, "-c", code, *arguments]
        self._home = home
        home.mkdir(exist_ok=True)

    def points(self, *folders: Path) -> list[Point]:
        """Every call of a whole run that writes below one of the folders."""
        for log in self._home.glob("log.*"):
            log.unlink()
        trace = "trace=" + ",".join(CALLS)
        done = self._run("all", ["-e", trace], ["strace", "-qq", "-y", "-o", f"{self._home}/log.0", "-e", trace, "--"])
        assert done.returncode == 0, done.stderr
        logs = {int(log.suffix[1:]): log.read_text(errors="replace") for log in self._home.glob("log.*")}
        return sorted(point for program, words in logs.items() for point in _points(program, words, folders))

    def undisturbed(self) -> subprocess.CompletedProcess[str]:
        """A run like any other."""
        return self._run("none", [], [])

    def killed(self, point: Point) -> None:
        """A run in which the program is killed when it gets to the point."""
        self._at(point, "signal=SIGKILL")

    def refused(self, point: Point, fault: str) -> subprocess.CompletedProcess[str]:
        """A run in which the system refuses the call."""
        return self._at(point, f"error={fault}")

    def _at(self, point: Point, what: str) -> subprocess.CompletedProcess[str]:
        options = ["-e", f"trace={point.call}", "-e", f"inject={point.call}:{what}:when={point.nth}"]
        if point.program:
            return self._run(str(point.program), options, [])
        return self._run("none", [], ["strace", "-qq", "-o", os.devnull, *options, "--"])

    def _run(self, which: str, options: list[str], around: list[str]) -> subprocess.CompletedProcess[str]:
        (self._home / "count").write_text("0")
        stand_in = self._home / "git"
        git = shutil.which("git")
        stand_in.write_text(_STAND_IN.format(home=self._home, which=which, options=" ".join(options), git=git))
        stand_in.chmod(0o755)
        environment = os.environ | {
            "PATH": f"{self._home}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": os.pathsep.join(sys.path),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        return subprocess.run([*around, *self._command], capture_output=True, text=True, env=environment, timeout=120)


def _points(program: int, words: str, folders: Sequence[Path]) -> Iterator[Point]:
    count: Counter[str] = Counter()
    for line in words.splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        call, rest = match.groups()
        count[call] += 1
        here = any(str(folder) in rest for folder in folders) or (program and _RELATIVE.match(rest))
        if here and ("open" not in call or _OPENS_TO_WRITE.search(rest)):
            yield Point(program, call, count[call])
