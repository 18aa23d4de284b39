"""The intent: what a publish is about to do, on the disk before it does anything."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from cnfeed.errors import PublishError
from cnfeed.storage.swap import LITTER
from cnfeed.storage.target_paths import INTENT


@dataclass(frozen=True, slots=True)
class Intent:
    """(old hash, new hash) by path; None is no file.

    ``staged`` is the temporary name under which the new ledger waits, once files are being placed: what subscribers may
    have seen since is what that one says.
    """

    files: Mapping[str, tuple[str | None, str | None]] = field(default_factory=dict)
    staged: str | None = None

    def ours(self, path: str) -> frozenset[str]:
        """The hashes under which a killed publish may have left a file of ours."""
        return frozenset(filter(None, self.files.get(path, ())))

    def over(self, earlier: Intent) -> Intent:
        """This one, with what a killed publish had still to do where this one does not touch it."""
        return Intent({**earlier.files, **self.files}, self.staged or earlier.staged)

    def text(self) -> bytes:
        """As it is written."""
        rows = [[path, old, new] for path, (old, new) in sorted(self.files.items())]
        return (
            json.dumps({"version": 1, "staged": self.staged, "files": rows}, ensure_ascii=False, indent=0).encode()
            + b"\n"
        )


def read(content: bytes | None, name: str) -> Intent:
    """What stands in an intent's file; PublishError if somebody else wrote it."""
    if content is None:
        return Intent()
    try:
        values = json.loads(content)
        staged = values.get("staged")
        files = {str(path): (_hash(old), _hash(new)) for path, old, new in values["files"]}
        return Intent(files, staged if isinstance(staged, str) and LITTER.match(staged) else None)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PublishError(f"{name}/{INTENT} was not written by cnfeed; remove it and publish again.") from error


def _hash(value: object) -> str | None:
    return None if value is None else str(value)
