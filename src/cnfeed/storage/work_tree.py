"""A folder of a repository's own work tree that is published to: files as in any folder, then a commit of these."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from cnfeed.errors import Cancelled as Stopped
from cnfeed.errors import PublishError
from cnfeed.storage.base import Applied, Cancelled, FileStamp, Progress, never, silent
from cnfeed.storage.etags import etag_of
from cnfeed.storage.faults import reason, sentence, shown
from cnfeed.storage.git import root_of, top_of
from cnfeed.storage.git_checks import check_at_rest
from cnfeed.storage.git_commit import Commit, Commits, Draft, author, message, scratch
from cnfeed.storage.git_index import free, staged
from cnfeed.storage.git_program import GitError
from cnfeed.storage.git_push import wanted_remote, watching
from cnfeed.storage.git_refs import Reference
from cnfeed.storage.git_words import why
from cnfeed.storage.places import state_folder
from cnfeed.storage.repository import Repository, Snapshot
from cnfeed.storage.scan import LEDGER
from cnfeed.storage.target import FolderTarget

_FILE_MODES = ("100644", "100755")
_MESSAGE = "commit: Publish feeds and calendars"


class WorkTreeTarget:
    """Published files in the folder *path* of the work tree where *branch* is checked out.

    Nothing else that is staged or changed goes into the commit. Where it cannot be made, the files stay, whole and
    uncommitted, and the next publish commits them.
    """

    def __init__(
        self,
        repository: Path,
        branch: str,
        path: str,
        *,
        push: bool = False,
        sign_off: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        state: Path | None = None,
    ) -> None:
        self._repository = Repository(top_of(repository))
        self._branch, self._ref, self._path = branch, f"refs/heads/{branch}", path.strip("/")
        self._push, self._sign_off, self._now = push, sign_off, now
        self._state = state or state_folder()
        self._folder = FolderTarget(Path(self._repository.folder, self._path), state=state)

    @property
    def name(self) -> str:
        """The folder and its branch."""
        return f"{self._folder.name} on branch {self._branch}"

    @property
    def path(self) -> Path:
        """The folder."""
        return self._folder.path

    def interrupted(self) -> bool:
        """True if the last publish was killed, or its commit refused, or the files were never committed."""
        return self._folder.interrupted() or not self._is_committed()

    def pushes(self) -> bool:
        """True where a push was asked for."""
        return self._push

    def read(self, path: str) -> bytes | None:
        """The bytes of a published file; where the work tree lacks it, those last committed; None for neither."""
        content = self._folder.read(path)
        if content is not None:
            return content
        try:
            mode, name = self._head().files.get(f"{self._path}/{path}", ("", ""))
            return self._repository.contents([name])[name] if mode in _FILE_MODES else None
        except GitError as error:
            raise PublishError(f"Could not read {self.name}: {why(error)}.") from error

    def hashes(self, paths: Iterable[str]) -> dict[str, str | None]:
        """The SHA-256 of each file in the work tree, None where there is none."""
        return self._folder.hashes(paths)

    def stamps(self, paths: Iterable[str]) -> dict[str, FileStamp | None]:
        """The stamp of each file in the work tree, None where there is none."""
        return self._folder.stamps(paths)

    def apply(
        self,
        writes: Mapping[str, bytes],
        removals: Mapping[str, str],
        ledger_path: str,
        known: Mapping[str, str],
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> Applied:
        """Write, commit, push: see :class:`cnfeed.storage.base.Target`."""
        reference = Reference(self._repository, self._ref, self._state)

        def then(expected: Mapping[str, str | None]) -> tuple[str, ...]:
            return self._recorded(expected, reference, progress, cancelled)

        with self._ready(reference):
            applied = self._folder.apply(writes, removals, ledger_path, known, progress, cancelled, then=then)
        return replace(applied, notes=(*applied.notes, *self._pushed(progress, cancelled))) if self._push else applied

    # before anything is written

    @contextmanager
    def _ready(self, reference: Reference) -> Iterator[None]:
        """All is checked, and the branch held: what must wait or fail does so while nothing is written yet."""
        with ExitStack() as locks:
            try:
                self._check()
                locks.enter_context(reference.held())
            except GitError as error:
                raise PublishError(f"Could not publish to {self.name}: {why(error)}; nothing was changed.") from error
            except OSError as error:
                raise PublishError(sentence(error, f"publish to {self.name}")) from error
            yield

    def _check(self) -> None:
        if self._repository.head() != self._ref:
            raise PublishError(
                f"Branch {self._branch} is not checked out any more; nothing was changed. Publish again."
            )
        self._check_folder()
        check_at_rest(self._repository)
        free(self._repository)
        author(self._repository)
        if self._push:
            wanted_remote(self._repository, self._branch)

    def _check_folder(self) -> None:
        """PublishError if git would not see the folder's files as this repository's own."""
        path = os.fspath(self._folder.path)
        top = self._repository.ask("rev-parse", "--show-toplevel")
        if os.path.realpath(path) != path or os.path.realpath(top) != self._repository.folder:
            raise PublishError(
                f"A link leads {shown(path)} out of the repository; nothing was changed. Name another path."
            )
        if root_of(self._folder.path) != Path(self._repository.folder):
            raise PublishError(f"{shown(path)} belongs to a repository of its own; nothing was changed. Publish there.")
        listed = self._repository.git("ls-files", "-t", "-z", "--", f"{self._path}/").split(b"\0")
        if any(row.startswith(b"S ") for row in listed):
            raise PublishError(
                f"{shown(path)} is left out of this sparse checkout; nothing was changed. "
                f"Run git sparse-checkout add {self._path}, then publish again."
            )

    # when all files are in their places

    def _recorded(
        self, expected: Mapping[str, str | None], reference: Reference, progress: Progress, cancelled: Cancelled
    ) -> tuple[str, ...]:
        try:
            return self._committed(expected, reference, progress, cancelled)
        except (GitError, OSError, Stopped) as error:
            raise PublishError(
                f"The files are in {self._folder.name}, but not committed on {self._branch}: {_because(error)}. "
                "Nothing else was changed; publish again when that is mended, and they are committed."
            ) from error

    def _committed(
        self, expected: Mapping[str, str | None], reference: Reference, progress: Progress, cancelled: Cancelled
    ) -> tuple[str, ...]:
        with scratch(self._state, self._folder.key) as folder:
            head = self._head()
            files = self._wanted(expected, head)
            if not files:
                return ()
            progress(0, 1, "commit")
            commits = Commits(self._repository, folder, watching(progress, cancelled))
            made = commits.make(
                Draft(
                    files=files,
                    base=head,
                    message=message(files),
                    now=self._now(),
                    sign_off=self._sign_off,
                    in_checkout=True,
                )
            )
            self._move(reference, made, head, files)
            return (f"Committed on {self._branch}.", *made.notes, *commits.after())

    def _move(self, reference: Reference, made: Commit, head: Snapshot, files: Mapping[str, bytes | None]) -> None:
        with staged(self._repository, files):
            if self._repository.head() != self._ref:
                raise GitError("commit", f"{self._branch} is not checked out any more")
            reference.move(made.name, head.commit, _MESSAGE)

    def _wanted(self, expected: Mapping[str, str | None], head: Snapshot) -> dict[str, bytes | None]:
        """What differs from the last commit, as far as we wrote or removed it: other work is not ours to commit."""
        wanted: dict[str, bytes | None] = {}
        for path, content in self._folder.contents(expected).items():
            place, digest = f"{self._path}/{path}", expected[path]
            mode, name = head.files.get(place, ("", ""))
            same = mode in _FILE_MODES and content is not None and name == self._repository.object_id(content)
            if content is None and digest is None and name:
                wanted[place] = None
            elif content is not None and etag_of(content) == digest and not same:
                wanted[place] = content
        return wanted

    def _pushed(self, progress: Progress, cancelled: Cancelled) -> tuple[str, ...]:
        remote = wanted_remote(self._repository, self._branch)
        try:
            said = remote.push(progress, cancelled)
        except (GitError, OSError, Stopped) as error:
            raise PublishError(
                f"The files are committed on {self._branch}, but could not be pushed to {remote.name}: "
                f"{_because(error)}. Publish again to push them."
            ) from error
        return (f"Pushed {self._branch} to {remote.name}.", *said)

    # what is committed

    def _head(self) -> Snapshot:
        commit = self._repository.commit_of("HEAD")
        return Snapshot(commit, commit, self._repository.listing(commit, self._path) if commit else {})

    def _is_committed(self) -> bool:
        """True if the last commit's ledger is the folder's: a commit of ours holds all that its ledger lists."""
        try:
            ledger = self._folder.contents([LEDGER])[LEDGER]
            _, name = self._head().files.get(f"{self._path}/{LEDGER}", ("", ""))
            return ledger is None or name == self._repository.object_id(ledger)
        except GitError as error:
            raise PublishError(f"Could not read {self.name}: {why(error)}.") from error


def _because(error: Exception) -> str:
    if isinstance(error, GitError):
        return why(error)
    if isinstance(error, OSError):
        return reason(error)
    return "it was stopped"
