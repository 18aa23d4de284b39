"""What the last publish to a target rendered: files whose key is the same are not rendered again."""

from __future__ import annotations

import json
from typing import Any

from cnfeed.storage.base import FileStamp, Target
from cnfeed.storage.cache import Cache, key_of
from cnfeed.storage.program import program_version

from .ledger import Ledger
from .publication import Publication
from .sheets import Known


class Rendered:
    """Keys, stamps and hashes of the files of one target, named *name*; those of another program count for nothing."""

    def __init__(self, cache: Cache, name: str) -> None:
        self._cache = cache
        self._key = key_of("rendered", program_version(), name)

    def known(self, old: Ledger, target: Target) -> Known:
        """The keys and hashes of the files that are in the target as the ledger knows them; few are read for it."""
        kept = _read(self._cache.get(self._key))
        stamps = target.stamps([path for path in kept if path in old.files])
        same = {path: kept[path][1] for path, stamp in stamps.items() if stamp and list(stamp) == kept[path][2]}
        there = same | target.hashes([path for path, stamp in stamps.items() if stamp and path not in same])
        return {path: (kept[path][0], digest) for path, digest in there.items() if digest and digest in old.files[path]}

    def keep(self, made: Publication, target: Target) -> None:
        """Remember a publish that is done."""
        keys, files = made.keys or {}, made.ledger.files
        stamps: dict[str, FileStamp | None] = target.stamps(keys)
        values = {path: [key, files[path][0], stamps[path]] for path, key in keys.items() if path in files}
        content = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        if content != self._cache.get(self._key):
            self._cache.put(self._key, content)


def _read(content: bytes | None) -> dict[str, list[Any]]:
    try:
        values = json.loads((content or b"{}").decode("utf-8", "surrogatepass"))
        whole = isinstance(values, dict) and all(
            len(one) == 3 and isinstance(one[0], str) and isinstance(one[1], str) for one in values.values()
        )
    except (ValueError, TypeError, RecursionError):
        return {}
    return values if whole else {}
