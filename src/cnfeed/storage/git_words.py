"""git's refusals as sentences that say what to do."""

from __future__ import annotations

import re

from cnfeed.storage.git_hooks import HookRefusedError
from cnfeed.storage.git_program import GitError

_SENTENCES = {
    r"tell me who you are|empty ident|auto-detection is disabled|ident name": (
        "git does not know who you are; run: git config --global user.name NAME "
        "and git config --global user.email ADDRESS"
    ),
    r"dubious ownership": "the repository belongs to another user; git refuses it until you add it to safe.directory",
    r"\.lock': File exists": "another git is at work on it; if none is, remove its .lock file",
    r"but expected|reference already exists|cannot lock ref": "the branch changed meanwhile; publish again",
    r"non-fast-forward|fetch first|stale info|remote contains work|is behind": (
        "the remote has commits this clone has not; run git fetch, then try again"
    ),
    r"protected branch|GH006": "the remote protects this branch; publish to another one or ask who keeps it",
    r"Authentication failed|could not read (Username|Password)|publickey|terminal prompts disabled": (
        "the remote did not accept your credentials; check your key or token with git push"
    ),
    r"Host key verification failed": (
        "ssh does not know the remote's key yet; connect once with ssh or git fetch and accept it"
    ),
    r"promisor remote|missing from this clone": (
        "this partial clone lacks files of this branch; run git fetch --refetch --no-filter"
    ),
    r"credentials": "the remote's address contains a password; take it out with git remote set-url",
    r"resolve host|Could not connect|unable to access|timed out|no answer": "the remote cannot be reached",
    r"hook": "a hook refused it",
    r"not appear to be a git repository|Could not read from remote": "there is no such remote repository",
    r"not a git repository|cannot change to": "it is not a git repository",
    r"No space left": "the disk is full",
    r"Permission denied|insufficient permission|unable to (write|create)": "it may not be written to",
}


def why(error: GitError) -> str:
    """The reason in our words, with git's own behind them."""
    if isinstance(error, HookRefusedError):
        return (
            f"the {error.hook} hook refused it: {error.words}" if error.words else f"the {error.hook} hook refused it"
        )
    for pattern, sentence in _SENTENCES.items():
        if re.search(pattern, error.words, re.IGNORECASE):
            return f"{sentence} (git says: {error.words})"
    return f"git says: {error.words}" if error.words else str(error).rstrip(".")
