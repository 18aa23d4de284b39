"""Committing what was edited: the documents that differ from the last commit, and words that say what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cnfeed.errors import CnfeedError, NotFoundError
from cnfeed.model.entry import Entry
from cnfeed.storage.base import Storage
from cnfeed.storage.git import root_of
from cnfeed.storage.git_program import GitError
from cnfeed.storage.git_state import CHANGED, NEW, REMOVED, GitState, WorkTree
from cnfeed.storage.git_words import why
from cnfeed.workspace.library.library import is_document
from cnfeed.workspace.settings.found import SETTINGS

LONGEST = 60
VERBS = {NEW: "Add", CHANGED: "Update", REMOVED: "Remove"}


@dataclass(frozen=True, slots=True)
class Uncommitted:
    """A document that differs from the last commit; ``how`` is new, changed or removed. None: no such text."""

    href: str
    how: str
    before: str | None
    after: str | None


def state_of(root: Path) -> GitState | None:
    """How the repository around a folder stands, None outside of any; CnfeedError, in words, where git refuses."""
    if root_of(root) is None:
        return None
    try:
        return WorkTree(root).state()
    except GitError as error:
        raise CnfeedError(f"git cannot be asked here: {why(error)}.") from error


def uncommitted(root: Path, storage: Storage) -> tuple[Uncommitted, ...]:
    """Documents and settings that differ from the last commit, by path."""
    state = state_of(root)
    if state is None:
        raise CnfeedError(f"{root} is not in a git repository, so there is nothing to commit to; run git init there.")
    files = {href: how for href, how in sorted(state.files.items()) if is_document(href) or href == SETTINGS}
    conflicted = [href for href, how in files.items() if how not in VERBS]
    if conflicted:
        raise CnfeedError(f"{conflicted[0]} has a conflict that is not resolved; resolve it with git first.")
    before = WorkTree(root).committed(files)
    return tuple(Uncommitted(href, how, _text(before.get(href)), _now(storage, href)) for href, how in files.items())


def commit(root: Path, hrefs: Sequence[str], message: str, *, sign_off: bool = False) -> tuple[str, ...]:
    """Commit exactly these documents as they are now; what hooks said."""
    if not message.strip():
        raise CnfeedError("A commit needs a message that says what changed.")
    if not hrefs:
        raise CnfeedError("Nothing is chosen to be committed.")
    return WorkTree(root).commit(hrefs, message, sign_off=sign_off)


def proposed(documents: Sequence[Uncommitted], entries: Iterable[Entry]) -> str:
    """A message for these documents: what was done, with titles as far as they fit in a line, else a count."""
    if not documents:
        return ""
    titles = _titles(entries)
    verbs = {VERBS[one.how] for one in documents}
    verb = verbs.pop() if len(verbs) == 1 else "Update"
    names = [titles.get(one.href, one.href) for one in documents]
    subject = f"{verb} {_listed(names)}"
    if len(subject) > LONGEST:
        subject = f"{verb} {names[0]}" if len(names) == 1 else f"{verb} {len(names)} documents"
    body = "\n".join(f"- {VERBS[one.how].lower()} {one.href}" for one in documents)
    return f"{subject}\n\n{body}\n" if len(documents) > 1 else f"{subject}\n"


def _titles(entries: Iterable[Entry]) -> Mapping[str, str]:
    """The title of each document that is one entry's own."""
    return {entry.path: " ".join(entry.title.split()) for entry in entries if not entry.anchor}


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" and {names[-1]}"


def _text(content: bytes | None) -> str | None:
    return None if content is None else content.decode("utf-8", "replace")


def _now(storage: Storage, href: str) -> str | None:
    try:
        return _text(storage.read(href)[0])
    except NotFoundError:
        return None
