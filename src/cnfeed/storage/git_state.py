"""What git says of a folder that somebody works in: branch, changed files, what is ahead and behind; and a commit."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cnfeed.errors import CnfeedError
from cnfeed.storage.git_program import HOOKED, GitError, asked, told
from cnfeed.storage.git_words import why
from cnfeed.storage.repository import Repository

NEW, CHANGED, REMOVED, CONFLICTED = "new", "changed", "removed", "conflicted"


@dataclass(frozen=True, slots=True, kw_only=True)
class GitState:
    """A work tree at one moment. ``branch`` is None where HEAD is detached, ``commit`` None before the first.

    ``files`` are those of the folder that differ from the last commit, by path from the folder: ``new``, ``changed``,
    ``removed`` or ``conflicted``. ``ahead`` and ``behind`` are None where the branch follows none.
    """

    branch: str | None = None
    commit: str | None = None
    upstream: str | None = None
    ahead: int | None = None
    behind: int | None = None
    files: Mapping[str, str] = field(default_factory=dict)


class WorkTree:
    """The part of a repository's work tree that is a folder; nothing that the repository says runs but for a commit."""

    def __init__(self, folder: Path) -> None:
        self._repository = Repository(os.path.realpath(folder))

    def state(self) -> GitState:
        """How it stands now; GitError where git refuses, UnavailableError where there is none."""
        # The filters of a hostile repository would run on each changed file, and its submodules have more of them.
        safe = (*HOOKED, "-c", "core.hooksPath=/dev/null", *self._repository.without_filters())
        listing = ("status", "--porcelain=v2", "--branch", "-z", "--no-renames", "--untracked-files=all")
        words = self._repository.git(*listing, "--ignore-submodules=all", "--", ".", safe=safe)
        prefix = self._repository.ask("rev-parse", "--show-prefix")
        return _state([os.fsdecode(row) for row in words.split(b"\0") if row], prefix)

    def committed(self, paths: Iterable[str]) -> dict[str, bytes]:
        """The bytes of files as last committed; those that are not in the commit are left out."""
        commit = self._repository.commit_of("HEAD")
        if commit is None:
            return {}
        prefix = self._repository.ask("rev-parse", "--show-prefix")
        names = {path: f"{prefix}{path}" for path in paths}
        listed = self._repository.git("ls-tree", "-r", "-z", "--full-tree", commit, "--", *names.values())
        ids = dict(_blobs(listed))
        contents = self._repository.contents(ids.values())
        return {path: contents[ids[name]] for path, name in names.items() if name in ids}

    def commit(self, paths: Sequence[str], message: str, *, sign_off: bool = False) -> tuple[str, ...]:
        """Commit these files as they are now and nothing else; what hooks said. CnfeedError leaves all as it was.

        What others staged stays staged. The repository's own hooks and filters have their say: the user asked.
        """
        try:
            known = self._tracked(paths)
            new = [path for path in paths if path not in known]
            return self._committed(paths, new, message, sign_off)
        except GitError as error:
            raise CnfeedError(f"Nothing was committed: {why(error)}.") from error

    def _committed(self, paths: Sequence[str], new: Sequence[str], message: str, sign_off: bool) -> tuple[str, ...]:
        folder, signed = self._repository.folder, ("--signoff",) if sign_off else ()
        if new:
            self._repository.git("add", "--intent-to-add", "--", *new, safe=HOOKED)
        try:
            done = asked(
                folder, "commit", "--quiet", "--only", "--cleanup=strip", "--file=-", *signed, "--", *paths,
                stdin=message.encode() or b"\n", extra=_own_variables(), timeout=600, safe=HOOKED,
            )  # fmt: skip
        except BaseException:
            if new:
                self._repository.git("rm", "--cached", "--quiet", "--force", "--", *new)
            raise
        said = told(done.stderr)
        return (said,) if said else ()

    def _tracked(self, paths: Iterable[str]) -> set[str]:
        listed = self._repository.git("ls-files", "-z", "--", *paths).split(b"\0")
        return {os.fsdecode(name) for name in listed if name}


def _state(rows: Sequence[str], prefix: str) -> GitState:
    heads = dict(row[2:].split(" ", 1) for row in rows if row.startswith("# "))
    branch, commit = heads.get("branch.head"), heads.get("branch.oid")
    counts = heads.get("branch.ab", "").split()
    ahead, behind = (int(counts[0]), -int(counts[1])) if len(counts) == 2 else (None, None)
    return GitState(
        branch=None if branch == "(detached)" else branch,
        commit=None if commit == "(initial)" else commit,
        upstream=heads.get("branch.upstream"),
        ahead=ahead,
        behind=behind,
        files=dict(_files((row for row in rows if not row.startswith("# ")), prefix)),
    )


def _files(rows: Iterable[str], prefix: str) -> Iterator[tuple[str, str]]:
    """(path from the folder, how it differs); see git-status(1), porcelain format version 2."""
    for row in rows:
        mark, rest = row[:1], row[2:]
        if mark == "?":
            yield rest.removeprefix(prefix), NEW
        elif mark == "u":
            yield rest.split(" ", 9)[9].removeprefix(prefix), CONFLICTED
        elif mark == "1":
            letters, *_, path = rest.split(" ", 7)
            gone, added = "D" in letters, letters[0] == "A"
            yield path.removeprefix(prefix), REMOVED if gone else NEW if added else CHANGED


def _blobs(listed: bytes) -> Iterator[tuple[str, str]]:
    for row in listed.split(b"\0"):
        facts, _, name = row.partition(b"\t")
        if b" blob " in facts:
            yield os.fsdecode(name), facts.split()[2].decode()


def _own_variables() -> dict[str, str]:
    """The user's own variables for hooks, none of a git around us."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "LC_", "LANG"))}
