"""A branch of a repository, read and moved with git's plumbing: own index, compare-and-swap on the reference."""

from __future__ import annotations

import functools
import hashlib
import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cnfeed.errors import PublishError
from cnfeed.storage.git_program import SAFE, GitError, run

_WITH_HOOKS = SAFE[2:]  # a push is the user's own act: their pre-push hook has its say
_PUSH_SECONDS = 600


@dataclass(frozen=True)
class Snapshot:
    """A branch at one moment: ``commit`` is what a new one follows, ``local`` what the local branch is at."""

    commit: str | None
    local: str | None
    files: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @functools.cached_property
    def folders(self) -> frozenset[str]:
        """Every folder on the branch."""
        return frozenset(above for path in self.files for above in _above(path))

    def blocks(self, path: str) -> bool:
        """True if a folder stands where the file would be, or a file where a folder of it would be."""
        return path in self.folders or any(above in self.files for above in _above(path))


class Branch:
    """``refs/heads/<name>`` of a repository."""

    def __init__(self, repository: str, name: str) -> None:
        self.repository, self.name, self.ref = repository, name, f"refs/heads/{name}"

    def snapshot(self) -> Snapshot:
        """The branch as it is; where there is only the remote's, that one."""
        self._check_name()
        local = self._commit_of(self.ref)
        commit = self._newer(local, self._tracking())
        return Snapshot(commit, local, self._listing(commit) if commit else {})

    def contents(self, ids: Iterable[str]) -> dict[str, bytes]:
        """The bytes of objects by their id, all in one call."""
        wanted = list(dict.fromkeys(ids))
        if not wanted:
            return {}
        words = self._git("cat-file", "--batch", stdin="\n".join(wanted).encode() + b"\n")
        found, position = {}, 0
        for name in wanted:
            head = _line(words, position)
            if head.endswith(b" missing"):
                raise GitError("cat-file", f"object {name} is missing from this clone")
            size = int(head.split()[2])
            start = position + len(head) + 1
            found[name] = words[start : start + size]
            position = start + size + 1
        return found

    def object_id(self, content: bytes) -> str:
        """The id git gives to these bytes."""
        digest = hashlib.sha256 if self._format == "sha256" else hashlib.sha1
        return digest(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()

    def commit(
        self, files: Mapping[str, bytes | None], base: Snapshot, message: str, now: datetime, sign_off: bool
    ) -> str:
        """A commit after *base* with some files changed (None: removed); no branch moves yet."""
        who = self._identity()
        self._check_not_checked_out()
        self._store(content for content in files.values() if content is not None)
        tree = self._tree(files, base)
        if sign_off:
            message += f"\nSigned-off-by: {who}\n"
        when = f"{int(now.timestamp())} {now:%z}" if now.tzinfo else f"{int(now.timestamp())} +0000"
        dates = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
        parent = ("-p", base.commit) if base.commit else ()
        return self._ask("commit-tree", tree, *parent, "-F", "-", stdin=message.encode(), extra=dates)

    def move(self, commit: str, base: Snapshot) -> None:
        """Let the branch be at *commit*, if it is still where it was."""
        self._git(
            "update-ref", "-m", "cnfeed publish", "--create-reflog", self.ref, commit, base.local or "0" * len(commit)
        )

    def restore(self, before: Snapshot) -> None:
        """Take back a move."""
        now = self._commit_of(self.ref)
        if now is None or now == before.local:
            return
        if before.local:
            self._git("update-ref", "-m", "cnfeed: push was refused", self.ref, before.local, now)
        else:
            self._git("update-ref", "-d", self.ref, now)

    def push_remote(self) -> str:
        """The remote this branch goes to; PublishError if there is none."""
        remote = self._remote()
        if remote is None:
            raise PublishError(
                f"{self.repository} has no remote to push {self.name} to; nothing was changed. "
                "Add one with git remote add, or publish without pushing."
            )
        return remote

    def push(self, remote: str) -> None:
        """Push; the user's own pre-push hook has its say."""
        refspec = f"{self.ref}:{self.ref}"
        self._git("push", "--porcelain", "--", remote, refspec, safe=_WITH_HOOKS, timeout=_PUSH_SECONDS)

    # reading

    @functools.cached_property
    def _format(self) -> str:
        return self._ask("rev-parse", "--show-object-format")

    def _commit_of(self, ref: str) -> str | None:
        try:
            return self._ask("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}")
        except GitError as error:
            if error.words:
                raise
            return None

    def _listing(self, commit: str) -> dict[str, tuple[str, str]]:
        rows = self._git("ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0")
        files = {}
        for row in rows:
            if row:
                facts, _, path = row.partition(b"\t")
                mode, _, name = facts.decode().split()
                files[os.fsdecode(path)] = (mode, name)
        return files

    def _newer(self, local: str | None, tracking: str | None) -> str | None:
        if local is None or tracking is None or local == tracking:
            return local or tracking
        try:
            self._git("merge-base", "--is-ancestor", local, tracking)
        except GitError as error:
            if error.words:
                raise
            return local  # ahead of the remote, or grown apart: then only a push would tell
        return tracking

    def _tracking(self) -> str | None:
        remote = self._remote()
        return self._commit_of(f"refs/remotes/{remote}/{self.name}") if remote else None

    def _remote(self) -> str | None:
        remotes = self._ask("remote").split()
        for key in (f"branch.{self.name}.pushRemote", "remote.pushDefault", f"branch.{self.name}.remote"):
            named = self._configured(key)
            if named in remotes:
                return named
        return "origin" if "origin" in remotes else next(iter(remotes), None)

    def _configured(self, key: str) -> str | None:
        try:
            return self._ask("config", "--get", key)
        except GitError:
            return None

    # checks

    def _check_name(self) -> None:
        short = not self.name or self.name.startswith(("-", "refs/")) or self.name in ("HEAD", "@")
        try:
            if not short:
                self._git("check-ref-format", self.ref)
                return
        except GitError as error:
            if error.words:
                raise
        raise PublishError(f"{self.name!r} is not a name for a branch; nothing was changed.")

    def _identity(self) -> str:
        self._git("var", "GIT_COMMITTER_IDENT")
        who = self._ask("var", "GIT_AUTHOR_IDENT")
        return re.sub(r" \d+ [+-]\d{4}$", "", who)

    def _check_not_checked_out(self) -> None:
        where = ""
        for word in map(os.fsdecode, self._git("worktree", "list", "--porcelain").split(b"\n")):
            if word.startswith("worktree "):
                where = word.removeprefix("worktree ")
            if word == f"branch {self.ref}":
                raise PublishError(
                    f"Branch {self.name} is checked out in {where}; nothing was changed. "
                    "Publish to another branch, or switch that folder to another one."
                )

    # writing

    def _store(self, contents: Iterable[bytes]) -> None:
        # One call for thousands of files: hash-object would be a process each.
        blobs = [b"blob\ndata %d\n%s\n" % (len(content), content) for content in contents]
        self._git("fast-import", "--quiet", "--done", stdin=b"".join([*blobs, b"done\n"]))

    def _tree(self, files: Mapping[str, bytes | None], base: Snapshot) -> str:
        with tempfile.TemporaryDirectory(prefix="cnfeed-") as folder:
            index = {"GIT_INDEX_FILE": os.path.join(folder, "index")}
            if base.commit:
                self._git("read-tree", base.commit, extra=index)
            self._git("update-index", "-z", "--index-info", stdin=self._rows(files), extra=index)
            self._check_index(files, self._git("ls-files", "-z", extra=index))
            return self._ask("write-tree", extra=index)

    def _rows(self, files: Mapping[str, bytes | None]) -> bytes:
        nothing = "0" * len(self.object_id(b""))
        rows = [
            f"0 {nothing}\t{path}" if content is None else f"100644 {self.object_id(content)}\t{path}"
            for path, content in sorted(files.items())
        ]
        return "".join(row + "\0" for row in rows).encode()

    def _check_index(self, files: Mapping[str, bytes | None], listed: bytes) -> None:
        # update-index leaves out a path it does not like and still says that all went well.
        there = set(map(os.fsdecode, listed.split(b"\0")))
        wrong = [path for path, content in files.items() if (path in there) != (content is not None)]
        if wrong:
            raise PublishError(f"git does not take a file called {wrong[0]!r}; nothing was changed.")

    def _git(
        self,
        *arguments: str,
        stdin: bytes = b"",
        extra: Mapping[str, str] | None = None,
        safe: tuple[str, ...] = SAFE,
        timeout: float = 300,
    ) -> bytes:
        return run(self.repository, *arguments, stdin=stdin, extra=extra, safe=safe, timeout=timeout)

    def _ask(self, *arguments: str, stdin: bytes = b"", extra: Mapping[str, str] | None = None) -> str:
        return self._git(*arguments, stdin=stdin, extra=extra).decode(errors="surrogateescape").strip()


def _line(words: bytes, position: int) -> bytes:
    return words[position : words.index(b"\n", position)]


def _above(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:length]) for length in range(1, len(parts))]
