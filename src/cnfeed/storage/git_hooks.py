"""The hooks of a repository around a commit, run as git runs them: in the top folder, with an index to look at."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Mapping

from cnfeed.storage.children import Finished, Watch, finished, nobody
from cnfeed.storage.git_program import HOOKED, GitError, run, told

_SECONDS = 600


class HookRefusedError(GitError):
    """A hook said no; ``words`` are its own."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(name, words)
        self.hook = name


class Hooks:
    """The hooks of the repository whose top folder (or, bare, own folder) this is."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def has(self, name: str) -> bool:
        """True if the hook would run."""
        return os.access(self._path(name), os.X_OK)

    def run(self, name: str, *arguments: str, index: str, watch: Watch = nobody) -> str:
        """What the hook said, "" where there is none; HookRefusedError if it does not agree."""
        path = self._path(name)
        if not os.access(path, os.X_OK):
            return ""
        try:
            done = self._started([path, *arguments], index, watch)
        except subprocess.TimeoutExpired as error:
            raise HookRefusedError(name, f"no answer within {_SECONDS} seconds") from error
        except OSError as error:
            raise HookRefusedError(name, f"cannot be run: {error.strerror}") from error
        if done.returncode:
            raise HookRefusedError(name, told(done.stderr))
        return told(done.stderr)

    def _started(self, command: list[str], index: str, watch: Watch) -> Finished:
        environment = _environment(index)
        try:
            return finished(command, environment, b"", _SECONDS, watch, cwd=self._folder, apart=False)
        except OSError as error:
            if error.errno != errno.ENOEXEC:
                raise
            # A script without its first line: like git, and any shell, leave it to sh.
            return finished(["sh", *command], environment, b"", _SECONDS, watch, cwd=self._folder, apart=False)

    def _path(self, name: str) -> str:
        path = os.fsdecode(run(self._folder, "rev-parse", "--git-path", f"hooks/{name}", safe=HOOKED))
        return os.path.join(self._folder, path.removesuffix("\n"))


def _environment(index: str) -> Mapping[str, str]:
    """The user's own variables, but none of a git around us, and none that would open an editor or ask."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    kept = ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM")
    own |= {name: os.environ[name] for name in kept if name in os.environ}
    return own | {"GIT_INDEX_FILE": index, "GIT_EDITOR": ":", "GIT_TERMINAL_PROMPT": "0"}
