"""A commit made beside the checkout: an index of its own, the repository's hooks, and no branch moved yet."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cnfeed.errors import PublishError
from cnfeed.storage.children import Watch, nobody
from cnfeed.storage.git_hooks import HookRefusedError, Hooks
from cnfeed.storage.git_index import refresh, rows
from cnfeed.storage.git_pack import pack_of
from cnfeed.storage.repository import Repository, Snapshot

_MANY = 50  # from here on one pack is better for the repository, and quicker, than so many files


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is to be committed: files by path from the top (None: removed) after *base*.

    ``in_checkout``: the files stand in the work tree, so that the pre-commit hook can look at them there.
    """

    files: Mapping[str, bytes | None]
    base: Snapshot
    message: str
    now: datetime
    sign_off: bool = False
    in_checkout: bool = False


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit's id, and what the hooks said."""

    name: str
    notes: tuple[str, ...] = ()


@contextmanager
def scratch(state: Path, key: str) -> Iterator[str]:
    """An empty folder of our own, of a name that is always the same: what a killed run left in it goes."""
    folder = state / "work" / key
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, mode=0o700)
    try:
        yield str(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Commits:
    """Makes commits in a repository; *folder* is an empty one to work in."""

    def __init__(self, repository: Repository, folder: str, watch: Watch = nobody) -> None:
        self._repository, self._hooks, self._watch = repository, Hooks(repository.folder), watch
        self._index = os.path.join(folder, "index")
        self._message = os.path.join(folder, "COMMIT_EDITMSG")
        self._notes: list[str] = []

    def make(self, draft: Draft) -> Commit:
        """The commit; GitError or PublishError if it cannot be made, HookRefusedError if a hook does not want it."""
        who = author(self._repository)
        self._store(content for content in draft.files.values() if content is not None)
        tree = self._tree(draft)
        if draft.in_checkout:
            self._judged(tree)
        message = self._told(draft.message + (f"\nSigned-off-by: {who}\n" if draft.sign_off else ""))
        when = f"{int(draft.now.timestamp())} {draft.now.strftime('%z') or '+0000'}"
        dates = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
        parent = ("-p", draft.base.commit) if draft.base.commit else ()
        name = self._repository.ask("commit-tree", tree, *parent, "-F", "-", stdin=message, extra=dates)
        return Commit(name, tuple(self._notes))

    def after(self) -> tuple[str, ...]:
        """Tell the post-commit hook; it can say something, but not refuse any more."""
        try:
            return _note("post-commit", self._hooks.run("post-commit", index=self._index, watch=self._watch))
        except HookRefusedError as error:
            return _note("post-commit", error.words)

    # hooks

    def _judged(self, tree: str) -> None:
        if not self._hooks.has("pre-commit"):
            return
        index = {"GIT_INDEX_FILE": self._index}
        refresh(self._repository, self._index)
        self._hook("pre-commit")
        if self._repository.ask("write-tree", extra=index) != tree:
            raise HookRefusedError("pre-commit", "it changed the files; let it leave what is published as it is")

    def _told(self, message: str) -> bytes:
        """The message after the hooks that write and judge messages."""
        with open(self._message, "w", encoding="utf-8") as file:
            file.write(message)
        self._hook("prepare-commit-msg", self._message, "message")
        self._hook("commit-msg", self._message)
        with open(self._message, "rb") as file:
            told = self._repository.git("stripspace", stdin=file.read() or b"\n")
        if not told.strip():
            raise HookRefusedError("commit-msg", "it left no message")
        return told

    def _hook(self, name: str, *arguments: str) -> None:
        self._notes += _note(name, self._hooks.run(name, *arguments, index=self._index, watch=self._watch))

    # objects

    def _store(self, contents: Iterable[bytes]) -> None:
        # One call for thousands of files: hash-object would be a process each.
        blobs = list(dict.fromkeys(contents))
        command = ("unpack-objects", "-q") if len(blobs) < _MANY else ("index-pack", "--stdin")
        if blobs:
            self._repository.git(*command, stdin=pack_of(blobs, self._repository.object_format))

    def _tree(self, draft: Draft) -> str:
        index = {"GIT_INDEX_FILE": self._index}
        if draft.base.commit:
            self._repository.git("read-tree", draft.base.commit, extra=index)
        self._repository.git(
            "update-index", "-z", "--index-info", stdin=rows(self._repository, draft.files), extra=index
        )
        _check_index(draft.files, self._repository.git("ls-files", "-z", extra=index))
        return self._repository.ask("write-tree", extra=index)


def author(repository: Repository) -> str:
    """Name and address as git's configuration has them; GitError if it has none."""
    repository.git("var", "GIT_COMMITTER_IDENT")
    return re.sub(r" \d+ [+-]\d{4}$", "", repository.ask("var", "GIT_AUTHOR_IDENT"))


def _check_index(files: Mapping[str, bytes | None], listed: bytes) -> None:
    # update-index leaves out a path it does not like and still says that all went well.
    there = set(map(os.fsdecode, listed.split(b"\0")))
    wrong = [path for path, content in files.items() if (path in there) != (content is not None)]
    if wrong:
        raise PublishError(f"git does not take a file called {wrong[0]!r}; nothing was changed.")


def _note(name: str, words: str) -> tuple[str, ...]:
    return (f"The {name} hook says: {words}.",) if words else ()


def message(files: Mapping[str, bytes | None]) -> str:
    """What the commit says."""
    removed = sum(content is None for content in files.values())
    written = len(files) - removed
    counts = f"{written} file{'s' * (written != 1)} written"
    if removed:
        counts += f", {removed} removed"
    return f"Publish feeds and calendars\n\n{counts}.\n"
