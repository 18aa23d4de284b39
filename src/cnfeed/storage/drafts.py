"""What somebody typed and did not save, kept so that it outlives a crash; for this user alone."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from cnfeed.storage.faults import told
from cnfeed.storage.places import state_folder
from cnfeed.storage.swap import LITTER, OpenFolder


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document's text as it was typed, and the one on disk that it was made from.

    ``fields`` are values of the form that could not be written into the text yet; ``kept`` is an ISO time.
    """

    root: str
    href: str
    base: str
    text: str
    kept: str
    fields: Mapping[str, str | None] = field(default_factory=dict)


class Drafts:
    """A file for each document of each workspace, replaced in one step; a file that cannot be read is no draft."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or state_folder() / "drafts"

    def keep(self, draft: Draft) -> None:
        """Write a draft in place of the one before; CnfeedError where the disk will not take it."""
        content = json.dumps(asdict(draft), ensure_ascii=True).encode()
        place = self._place(draft.root)
        with told(f"keep a draft of {draft.href}"):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            with OpenFolder(os.fspath(place)) as folder:
                temporary = folder.draft(content, sync=False)
                folder.replace(temporary, _name(draft.href))

    def read(self, root: str, href: str) -> Draft | None:
        """The draft of a document, None where there is none."""
        draft = _read(self._place(root) / _name(href))
        return draft if draft and (draft.root, draft.href) == (root, href) else None

    def all_of(self, root: str) -> tuple[Draft, ...]:
        """The drafts of a workspace, by document; what a killed run left half written goes."""
        try:
            files = sorted(self._place(root).iterdir())
        except OSError:
            return ()
        for file in files:
            if LITTER.match(file.name):
                with contextlib.suppress(OSError):
                    file.unlink()
        found = [draft for file in files if file.suffix == ".json" and (draft := _read(file)) is not None]
        return tuple(sorted((one for one in found if one.root == root), key=lambda one: one.href))

    def forget(self, root: str, href: str) -> None:
        """The document is saved, or what was typed is not wanted."""
        with contextlib.suppress(OSError):
            (self._place(root) / _name(href)).unlink()

    def _place(self, root: str) -> Path:
        return self._folder / _hash(root)


def _name(href: str) -> str:
    return f"{_hash(href)}.json"


def _hash(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _read(file: Path) -> Draft | None:
    try:
        said = json.loads(file.read_bytes())
        fields = {str(name): value for name, value in said.pop("fields", {}).items()}
        draft = Draft(**said, fields=fields)
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    words = (draft.root, draft.href, draft.base, draft.text, draft.kept)
    return draft if all(isinstance(one, str) for one in words) else None
