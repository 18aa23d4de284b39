"""git's own program, run so that nothing a repository says can start another program or change anything unasked."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping

from cnfeed.errors import CnfeedError, UnavailableError
from cnfeed.storage.children import Finished, Watch, finished, nobody

# A repository's own configuration can name programs to run (file system monitor, hooks, filters, signing). A folder
# somebody sent must be safe to open, so each of them is switched off, and no transport is allowed: what a partial
# clone lacks is not fetched behind the user's back.
HOOKED = (
    "-c", "core.fsmonitor=false", "-c", "core.autocrlf=false", "-c", "commit.gpgSign=false", "-c", "gc.auto=0",
    "-c", "maintenance.auto=false", "-c", "log.showSignature=false", "-c", "protocol.allow=never",
    "-c", "transfer.credentialsInUrl=die", "-c", "user.useConfigOnly=true",
    # After a power loss the branch must not name objects that never reached the disk. Not by fsyncMethod=batch: with it
    # git 2.39 overlooks that the full disk did not take an object, and the branch names one that is missing.
    "-c", "core.fsync=committed,loose-object",
)  # fmt: skip
"""Options of what the user asked git to do: the repository's own hooks have their say."""

SAFE = ("-c", "core.hooksPath=/dev/null", *HOOKED)
"""Options of everything else: nothing the repository says runs."""

NETWORK = {"GIT_ALLOW_PROTOCOL": "https:ssh:file"}
"""Variables of a push, the only command that may leave this machine."""

_KEPT = re.compile(
    r"PATH|HOME|USER|LOGNAME|TMPDIR|EMAIL|SSH_AUTH_SOCK|SSH_AGENT_PID|XDG_CONFIG_HOME|XDG_RUNTIME_DIR"
    r"|DBUS_SESSION_BUS_ADDRESS|(?i:HTTPS_PROXY|NO_PROXY)|GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL)"
    r"|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|GIT_CEILING_DIRECTORIES"
)
_SET = {
    "LC_ALL": "C",
    "GIT_ALLOW_PROTOCOL": "",
    "GIT_NO_LAZY_FETCH": "1",
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

_HALF = 400
_COLOUR = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])")
_COUNTING = re.compile(r"(?:remote: )?(?:\w+ objects:|Resolving deltas:|Delta compression|Total \d+ )")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_USER_IN_URL = re.compile(r"(?<=://)[^/@\s]*@")
_TOKEN = re.compile(r"(?i)(authorization:\s*\w+\s+)\S+|(gh[pousr]_|github_pat_|glpat-)[\w-]{10,}")


class GitError(CnfeedError):
    """git refused; ``words`` are its own, without passwords; ``code`` below 0: a signal ended it."""

    def __init__(self, command: str, words: str, *, code: int = 128) -> None:
        super().__init__(f"git {command} failed: {words or 'it did not say why'}.")
        self.words, self.code = words, code


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
    return asked(folder, *arguments, stdin=stdin, extra=extra, timeout=timeout, safe=safe).stdout


def asked(
    folder: str,
    *arguments: str,
    stdin: bytes = b"",
    extra: Mapping[str, str] | None = None,
    timeout: float = 120,
    safe: tuple[str, ...] = SAFE,
    watch: Watch = nobody,
) -> Finished:
    """As ``run``, with all that git said; *watch* may end it."""
    try:
        done = finished(["git", "-C", folder, *safe, *arguments], environment(extra), stdin, timeout, watch)
    except FileNotFoundError as error:
        raise UnavailableError("git is not installed; install it to publish to a branch.") from error
    except subprocess.TimeoutExpired as error:
        raise GitError(arguments[0], f"no answer within {timeout:.0f} seconds") from error
    if done.returncode:
        raise GitError(arguments[0], told(done.stderr), code=done.returncode)
    return done


def told(words: bytes) -> str:
    """What a program said, in one line, without passwords, colours and progress; a long speech's middle is cut."""
    lines = [line for line in words.decode(errors="replace").splitlines() if not _COUNTING.match(line)]
    text = _CONTROL.sub(" ", _COLOUR.sub("", " ".join(lines)))
    text = redacted(re.sub(r"\b(fatal|error|remote|hint): ", "", " ".join(text.split())))
    if len(text) > 2 * _HALF:
        text = f"{text[:_HALF]} … {text[-_HALF:]}"
    return text.rstrip(". ")


def redacted(text: str) -> str:
    """The text without credentials."""
    return _TOKEN.sub(lambda found: (found[1] or found[2]) + "***", _USER_IN_URL.sub("***@", text))
