"""A branch of a repository: what stands on it, and moving it on; nothing is checked out."""

from __future__ import annotations

from cnfeed.storage.git_checks import check_name
from cnfeed.storage.git_program import GitError
from cnfeed.storage.git_push import remote_of
from cnfeed.storage.repository import Repository, Snapshot


class Branch:
    """``refs/heads/<name>`` of a repository."""

    def __init__(self, repository: Repository, name: str) -> None:
        self.repository, self.name, self.ref = repository, name, f"refs/heads/{name}"

    def snapshot(self) -> Snapshot:
        """The branch as it is; where there is only the remote's, or that one is ahead, the remote's as last fetched."""
        check_name(self.repository, self.name)
        local = self.repository.commit_of(self.ref)
        remote = remote_of(self.repository, self.name)
        commit = self._newer(local, remote.tracked() if remote else None)
        return Snapshot(commit, local, self.repository.listing(commit) if commit else {})

    def _newer(self, local: str | None, tracked: str | None) -> str | None:
        if local is None or tracked is None or local == tracked:
            return local or tracked
        try:
            self.repository.git("merge-base", "--is-ancestor", local, tracked)
        except GitError as error:
            if error.words:
                raise
            return local  # ahead of the remote, or grown apart: then only a push would tell
        return tracked
