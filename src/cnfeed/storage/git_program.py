"""git's own program, run so that nothing a repository says can start another program or change anything unasked."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping

from cnfeed.errors import CnfeedError, UnavailableError

# A repository's own configuration can name programs to run (file system monitor, hooks, filters, signing). A folder
# somebody sent must be safe to open, so each of them is switched off. Only https, ssh and the user's own files.
SAFE = (
    "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.autocrlf=false",
    "-c", "commit.gpgSign=false", "-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c", "log.showSignature=false",
    "-c", "protocol.allow=never", "-c", "protocol.https.allow=always", "-c", "protocol.ssh.allow=always",
    "-c", "protocol.file.allow=user", "-c", "transfer.credentialsInUrl=die", "-c", "user.useConfigOnly=true",
)  # fmt: skip

_KEPT = re.compile(
    r"PATH|HOME|USER|LOGNAME|TMPDIR|EMAIL|SSH_AUTH_SOCK|SSH_AGENT_PID|XDG_CONFIG_HOME|XDG_RUNTIME_DIR"
    r"|DBUS_SESSION_BUS_ADDRESS|(?i:HTTPS_PROXY|NO_PROXY)|GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL)"
    r"|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|GIT_CEILING_DIRECTORIES"
)
_SET = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "SSH_ASKPASS": "",
    "GIT_SSH_COMMAND": "ssh -oBatchMode=yes -oConnectTimeout=15",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
    "GIT_EDITOR": "false",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
}

_USER_IN_URL = re.compile(r"(?<=://)[^/@\s]*@")
_TOKEN = re.compile(r"(?i)(authorization:\s*\w+\s+)\S+|(gh[pousr]_|github_pat_|glpat-)[\w-]{10,}")


class GitError(CnfeedError):
    """git refused; ``words`` are its own, without passwords."""

    def __init__(self, command: str, words: str) -> None:
        super().__init__(f"git {command} failed: {words or 'it did not say why'}.")
        self.words = words


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The variables git gets: none of a surrounding git (GIT_DIR …), no questions, English words."""
    kept = {name: value for name, value in os.environ.items() if _KEPT.fullmatch(name)}
    return kept | _SET | dict(extra or {})


def run(
    folder: str,
    *arguments: str,
    stdin: bytes = b"",
    extra: Mapping[str, str] | None = None,
    timeout: float = 120,
    safe: tuple[str, ...] = SAFE,
) -> bytes:
    """What git prints; GitError if it refuses, UnavailableError if there is none."""
    command = ["git", "-C", folder, *safe, *arguments]
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, env=environment(extra), timeout=timeout)
    except FileNotFoundError as error:
        raise UnavailableError("git is not installed; install it to publish to a branch.") from error
    except subprocess.TimeoutExpired as error:
        raise GitError(arguments[0], f"no answer within {timeout:.0f} seconds") from error
    if done.returncode:
        raise GitError(arguments[0], told(done.stderr))
    return done.stdout


def told(words: bytes) -> str:
    """git's words in one line, without passwords and tokens."""
    text = " ".join(words.decode(errors="replace").split())
    text = re.sub(r"\b(fatal|error|remote|hint): ", "", text)[:400]
    return redacted(text).rstrip(". ")


def redacted(text: str) -> str:
    """The text without credentials."""
    return _TOKEN.sub(lambda found: (found[1] or found[2]) + "***", _USER_IN_URL.sub("***@", text))
