"""What the last publish to a target rendered: files whose key is the same are not rendered again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, MutableMapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from cnfeed.formats.calendar import RenderedEvent
from cnfeed.formats.feeditem import FeedItem
from cnfeed.storage.base import FileStamp, Target
from cnfeed.storage.cache import Cache, key_of
from cnfeed.storage.program import program_version
from cnfeed.workspace.identity.ledger import Ledger
from cnfeed.workspace.library.packing import packer, unpacker
from cnfeed.workspace.library.reading_cache import WRONG

from .publication import Publication
from .sheets import Kept, Known


class Rendered:
    """Keys, stamps and hashes of the files of one target, named *name*, and the entries in them.

    Those of another program count for nothing.
    """

    def __init__(self, cache: Cache, name: str) -> None:
        self._cache = cache
        self._key = key_of("rendered", program_version(), name)
        self._events = Keeping(cache, "event", _packed_event, _event)
        self._items = Keeping(cache, "item", _packed_item, _item)
        self.kept = Kept(self._events, self._items)

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
        content = _json(values)
        if content != self._cache.get(self._key):
            self._cache.put(self._key, content)
        self._events.flush()
        self._items.flush()


Value = TypeVar("Value")


class Keeping(MutableMapping[str, Value]):
    """A cache as a mapping; what is set is written by ``flush``."""

    def __init__(self, cache: Cache, name: str, pack: Callable[[Value], Any], unpack: Callable[[Any], Value]) -> None:
        self._cache, self._pack, self._unpack = cache, pack, unpack
        self._name = key_of(name, program_version())
        self._known: dict[str, Value] = {}
        self._new: list[str] = []

    def __getitem__(self, key: str) -> Value:
        if key not in self._known:
            content = self._cache.get(key_of(self._name, key))
            if content is None:
                raise KeyError(key)
            try:
                self._known[key] = self._unpack(json.loads(content.decode("utf-8", "surrogatepass")))
            except WRONG as error:
                raise KeyError(key) from error
        return self._known[key]

    def __setitem__(self, key: str, value: Value) -> None:
        self._known[key] = value
        self._new.append(key)

    def __delitem__(self, key: str) -> None:
        del self._known[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def flush(self) -> None:
        """Write what is new."""
        self._cache.put_many({key_of(self._name, key): _json(self._pack(self._known[key])) for key in self._new})
        self._new = []


def _packed_event(events: tuple[RenderedEvent, ...]) -> Any:
    packed = ([one.uid, one.content.decode(), sorted(one.zones), *map(str, (one.first, one.last))] for one in events)
    return {"events": list(packed)}


def _event(values: Any) -> tuple[RenderedEvent, ...]:
    return tuple(
        RenderedEvent(uid, content.encode(), frozenset(zones), date.fromisoformat(first), date.fromisoformat(last))
        for uid, content, zones, first, last in values["events"]
    )


def _packed_item(item: FeedItem) -> Any:
    return [packer(FeedItem)(replace(item, facts=())), item.facts]


def _item(values: Any) -> FeedItem:
    item: FeedItem = unpacker(FeedItem)(values[0])
    return replace(item, facts=tuple((str(name), value) for name, value in values[1]))


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _read(content: bytes | None) -> dict[str, list[Any]]:
    try:
        values = json.loads((content or b"{}").decode("utf-8", "surrogatepass"))
        whole = isinstance(values, dict) and all(
            len(one) == 3 and isinstance(one[0], str) and isinstance(one[1], str) for one in values.values()
        )
    except WRONG:
        return {}
    return values if whole else {}
