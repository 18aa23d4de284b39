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
from cnfeed.storage.branch import Branch
from cnfeed.storage.comparing import Order
from cnfeed.storage.etags import etag_of
from cnfeed.storage.faults import sentence
from cnfeed.storage.git import top_of
from cnfeed.storage.git_checks import check_not_checked_out
from cnfeed.storage.git_commit import Commit, Commits, Draft, message, scratch
from cnfeed.storage.git_program import GitError
from cnfeed.storage.git_push import Remote, wanted_remote, watching
from cnfeed.storage.git_refs import Reference
from cnfeed.storage.git_words import why
from cnfeed.storage.places import state_folder
from cnfeed.storage.repository import Repository, Snapshot

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
        state: Path | None = None,
    ) -> None:
        # At the top: below it, git would list only the paths of that folder.
        self._repository = Repository(top_of(repository))
        self._branch = Branch(self._repository, branch)
        self._state = state or state_folder()
        self._prefix = f"{path.strip('/')}/" if path.strip("/") else ""
        self._push, self._sign_off, self._now = push, sign_off, now
        self._snapshot: Snapshot | None = None

    @property
    def name(self) -> str:
        """The branch and its repository."""
        return f"branch {self._branch.name} of {self._repository.folder}"

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
            return self._applied(Order(writes, removals, ledger_path, known), progress, cancelled)
        except GitError as error:
            raise PublishError(f"Could not publish to {self.name}: {why(error)}; nothing was changed.") from error
        except OSError as error:
            raise PublishError(sentence(error, f"publish to {self.name}")) from error
        finally:
            self._snapshot = None

    def _applied(self, order: Order, progress: Progress, cancelled: Cancelled) -> Applied:
        changed = self._changed(order)
        gone, left = self._gone({path: value for path, value in order.removals.items() if path not in order.writes})
        remote = wanted_remote(self._repository, self._branch.name) if self._push else None
        reference = Reference(self._repository, self._branch.ref, self._state)
        made = Commit(self._base().commit or "")
        with reference.held(), scratch(self._state, self._key) as folder:
            if changed or gone:
                files: dict[str, bytes | None] = {self._prefix + path: order.writes[path] for path in changed}
                files |= {self._prefix + path: None for path in gone}
                made = self._committed(files, folder, progress, cancelled)
                reference.move(made.name, self._base().local, "cnfeed publish")
            notes = self._pushed(remote, reference, made.name, progress, cancelled) if remote else ()
        progress(3, 3, "done")
        unchanged = tuple(sorted(set(order.writes) - set(changed)))
        return Applied(tuple(sorted(changed)), gone, unchanged, left, (*made.notes, *notes), self.name)

    # compare

    def _changed(self, order: Order) -> list[str]:
        base = self._base()
        changed = [path for path, content in order.writes.items() if not self._same(path, content)]
        standing = [path for path in changed if self._prefix + path in base.files]
        hashes = self.hashes(standing)
        foreign = [path for path in standing if hashes[path] is None or hashes[path] != order.known.get(path)]
        foreign += [path for path in changed if base.blocks(self._prefix + path)]
        if foreign:
            raise PublishError(self._refusal(foreign, order.ledger_path))
        return changed

    def _same(self, path: str, content: bytes) -> bool:
        file = self._base().files.get(self._prefix + path)
        return file is not None and file == ("100644", self._repository.object_id(content))

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

    @property
    def _key(self) -> str:
        return etag_of(os.fsencode(f"{self._repository.folder}\n{self._branch.ref}"))[:24]

    def _committed(
        self, files: Mapping[str, bytes | None], folder: str, progress: Progress, cancelled: Cancelled
    ) -> Commit:
        base = self._base()
        progress(0, 3, "objects")
        self._check_cancelled(cancelled)
        check_not_checked_out(self._repository, self._branch.name)
        text = message(files)
        if base.commit is None:
            files = {".nojekyll": b"", **files}  # GitHub Pages would leave out what its Jekyll does not know
        commits = Commits(self._repository, folder, watching(progress, cancelled))
        made = commits.make(Draft(files=files, base=base, message=text, now=self._now(), sign_off=self._sign_off))
        progress(1, 3, "commit")
        self._check_cancelled(cancelled)
        return made

    def _pushed(
        self, remote: Remote, reference: Reference, commit: str, progress: Progress, cancelled: Cancelled
    ) -> tuple[str, ...]:
        before = self._base()
        if commit == before.commit and before.local != before.commit:
            return ()  # nothing new here, and the remote is ahead
        try:
            said = remote.push(progress, cancelled)
        except (GitError, Stopped, OSError) as error:
            if commit != before.commit:
                reference.take_back(before.local, commit, "cnfeed: not pushed")
            if not isinstance(error, Stopped):
                raise
            raise Stopped(
                f"Publishing was cancelled while {self._branch.name} was pushed; nothing was changed here. Should "
                f"{remote.name} have taken it already, run git fetch before the next publish."
            ) from error
        return (f"Pushed {self._branch.name} to {remote.name}.", *said)

    def _check_cancelled(self, cancelled: Cancelled) -> None:
        if cancelled():
            raise Stopped("Publishing was cancelled; nothing was changed.")

    def _contents(self, paths: Iterable[str]) -> dict[str, bytes | None]:
        try:
            files = self._base().files
            found = {path: files.get(self._prefix + path) for path in paths}
            plain = {path: file[1] for path, file in found.items() if file and file[0] in _FILE_MODES}
            contents = self._repository.contents(plain.values())
        except GitError as error:
            raise PublishError(f"Could not read {self.name}: {why(error)}.") from error
        return {path: contents[plain[path]] if path in plain else None for path in found}

    def _base(self) -> Snapshot:
        if self._snapshot is None:
            self._snapshot = self._branch.snapshot()
        return self._snapshot
