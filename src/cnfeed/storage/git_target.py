"""A branch that is published to, beside the checkout: HEAD, the index and the work tree are never touched."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from cnfeed.errors import Cancelled as Stopped
from cnfeed.errors import PublishError
from cnfeed.storage import target_paths
from cnfeed.storage.base import Applied, Cancelled, FileStamp, Progress, never, silent
from cnfeed.storage.branch import Branch, Snapshot
from cnfeed.storage.etags import etag_of
from cnfeed.storage.git import root_of
from cnfeed.storage.git_program import GitError
from cnfeed.storage.git_words import why

_FILE_MODES = ("100644", "100755")


class GitTarget:
    """Published files on a branch, under *path* in it. *now* is the time of the commit.

    What is read is the branch as it was at the first question; a publish over a branch that moved since is refused.
    """

    def __init__(
        self,
        repository: Path,
        branch: str,
        *,
        path: str = "",
        push: bool = False,
        sign_off: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        # At the top: below it, git would list only the paths of that folder.
        self._branch = Branch(os.path.realpath(root_of(repository) or repository), branch)
        self._prefix = f"{path.strip('/')}/" if path.strip("/") else ""
        self._push, self._sign_off, self._now = push, sign_off, now
        self._snapshot: Snapshot | None = None

    @property
    def name(self) -> str:
        """The branch and its repository."""
        return f"branch {self._branch.name} of {self._branch.repository}"

    def interrupted(self) -> bool:
        """Never: a branch moves in one step."""
        return False

    def pushes(self) -> bool:
        """True where a push was asked for."""
        return self._push

    def read(self, path: str) -> bytes | None:
        """The bytes of a published file, None where there is none."""
        return self._contents([path])[path]

    def hashes(self, paths: Iterable[str]) -> dict[str, str | None]:
        """The SHA-256 of each file, None where there is none."""
        contents = self._contents(paths)
        return {path: None if content is None else etag_of(content) for path, content in contents.items()}

    def stamps(self, paths: Iterable[str]) -> dict[str, FileStamp | None]:
        """git's own hash of each file as its stamp."""
        files = self._base().files
        found = {path: files.get(self._prefix + path) for path in paths}
        return {path: (int(file[1], 16), 0, 0) if file else None for path, file in found.items()}

    def apply(
        self,
        writes: Mapping[str, bytes],
        removals: Mapping[str, str],
        ledger_path: str,
        known: Mapping[str, str],
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> Applied:
        """Publish as one commit: see :class:`cnfeed.storage.base.Target`."""
        target_paths.check([*writes, *(path for path in removals if path not in writes)])
        try:
            return self._applied(writes, removals, ledger_path, known, progress, cancelled)
        except GitError as error:
            raise PublishError(f"Could not publish to {self.name}: {why(error)}; nothing was changed.") from error
        finally:
            self._snapshot = None

    def _applied(
        self,
        writes: Mapping[str, bytes],
        removals: Mapping[str, str],
        ledger_path: str,
        known: Mapping[str, str],
        progress: Progress,
        cancelled: Cancelled,
    ) -> Applied:
        changed = self._changed(writes, ledger_path, known)
        gone, left = self._gone({path: value for path, value in removals.items() if path not in writes})
        remote = self._branch.push_remote() if self._push else None
        if changed or gone:
            progress(0, 3, "objects")
            self._check_cancelled(cancelled)
            files: dict[str, bytes | None] = {self._prefix + path: writes[path] for path in changed}
            files |= {self._prefix + path: None for path in gone}
            commit = self._commit(files, _message(len(changed), len(gone)))
            progress(1, 3, "commit")
            self._check_cancelled(cancelled)
            self._branch.move(commit, self._base())
        notes = self._pushed(remote, bool(changed or gone)) if remote else ()
        progress(3, 3, "done")
        unchanged = tuple(sorted(set(writes) - set(changed)))
        return Applied(tuple(sorted(changed)), gone, unchanged, left, notes, self.name)

    # compare

    def _changed(self, writes: Mapping[str, bytes], ledger_path: str, known: Mapping[str, str]) -> list[str]:
        base = self._base()
        changed = [path for path, content in writes.items() if not self._same(path, content)]
        standing = [path for path in changed if self._prefix + path in base.files]
        hashes = self.hashes(standing)
        foreign = [path for path in standing if hashes[path] is None or hashes[path] != known.get(path)]
        foreign += [path for path in changed if base.blocks(self._prefix + path)]
        if foreign:
            raise PublishError(self._refusal(foreign, ledger_path))
        return changed

    def _same(self, path: str, content: bytes) -> bool:
        file = self._base().files.get(self._prefix + path)
        return file is not None and file == ("100644", self._branch.object_id(content))

    def _gone(self, removals: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        hashes = self.hashes(removals)
        gone = tuple(sorted(path for path in removals if hashes[path] == removals[path]))
        standing = {path for path in removals if self._prefix + path in self._base().files}
        return gone, tuple(sorted(standing - set(gone)))

    def _refusal(self, foreign: list[str], ledger_path: str) -> str:
        if ledger_path in foreign:
            return f"{self.name} was published by somebody else meanwhile; nothing was written. Publish again."
        more = f" (and {len(foreign) - 1} more)" if len(foreign) > 1 else ""
        return (
            f"{self._prefix}{foreign[0]}{more} on {self.name} is in the way: cnfeed did not write it, or it was "
            "changed since; nothing was written. Remove it there, or publish to another path or branch."
        )

    # commit and push

    def _commit(self, files: Mapping[str, bytes | None], message: str) -> str:
        base = self._base()
        if base.commit is None:
            files = {".nojekyll": b"", **files}  # GitHub Pages would leave out what its Jekyll does not know
        return self._branch.commit(files, base, message, self._now(), self._sign_off)

    def _pushed(self, remote: str, moved: bool) -> tuple[str, ...]:
        before = self._base()
        if not moved and before.local != before.commit:
            return ()  # nothing new here, and the remote is ahead
        try:
            self._branch.push(remote)
        except GitError:
            self._branch.restore(before)
            raise
        return (f"Pushed {self._branch.name} to {remote}.",)

    def _check_cancelled(self, cancelled: Cancelled) -> None:
        if cancelled():
            raise Stopped("Publishing was cancelled; nothing was changed.")

    def _contents(self, paths: Iterable[str]) -> dict[str, bytes | None]:
        try:
            files = self._base().files
            found = {path: files.get(self._prefix + path) for path in paths}
            plain = {path: file[1] for path, file in found.items() if file and file[0] in _FILE_MODES}
            contents = self._branch.contents(plain.values())
        except GitError as error:
            raise PublishError(f"Could not read {self.name}: {why(error)}.") from error
        return {path: contents[plain[path]] if path in plain else None for path in found}

    def _base(self) -> Snapshot:
        if self._snapshot is None:
            self._snapshot = self._branch.snapshot()
        return self._snapshot


def _message(written: int, removed: int) -> str:
    counts = f"{written} file{'s' * (written != 1)} written"
    if removed:
        counts += f", {removed} removed"
    return f"Publish feeds and calendars\n\n{counts}.\n"
