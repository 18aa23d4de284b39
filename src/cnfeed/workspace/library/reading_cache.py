"""Readings kept between runs: of a document that nobody changed, not even the bytes are read again.

A reading is a pure function of the bytes, the path, the source's settings and this program: these are its key.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from cnfeed.model.settings import Source
from cnfeed.reading.result import Reading
from cnfeed.storage.base import FileStamp
from cnfeed.storage.cache import Cache, key_of
from cnfeed.storage.program import program_version
from cnfeed.workspace.library.packing import packer, unpacker

WRONG = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)


class Known(NamedTuple):
    """A document as it was read: its text and what it tells."""

    text: str
    reading: Reading


class ReadingCache:
    """Readings by path, source and etag, and the etags of files that still have the stamp they had."""

    def __init__(self, cache: Cache, root: str) -> None:
        self._cache = cache
        self._stamps_key = key_of("stamps", program_version(), root)
        self._seen: dict[str, list[Any]] | None = None
        self._new: dict[bytes, bytes] = {}

    def etags(self, stamps: Mapping[str, FileStamp]) -> dict[str, str]:
        """The etags of the files whose stamps say that they hold what they held."""
        seen = self._seen_before()
        return {
            href: seen[href][3] for href, stamp in stamps.items() if href in seen and tuple(seen[href][:3]) == stamp
        }

    def find(self, wanted: Iterable[tuple[str, Source, str]]) -> dict[str, Known]:
        """What is kept of these (href, source, etag), by href."""
        keys = {_key(href, source, etag): (href, source) for href, source, etag in wanted}
        found: dict[str, Known] = {}
        for key, content in self._cache.get_many(keys).items():
            known = unpacked(content, *keys[key])
            if known is not None:
                found[keys[key][0]] = known
        return found

    def put(self, href: str, source: Source, etag: str, known: Known) -> None:
        """Keep a reading, at the next ``flush``."""
        self._new[_key(href, source, etag)] = packed(known)

    def flush(self, stamps: Mapping[str, FileStamp], etags: Mapping[str, str]) -> None:
        """Write what is new, and which etag each file has at its stamp."""
        seen = {href: [*stamps[href], etag] for href, etag in etags.items() if href in stamps}
        if seen != self._seen_before():
            self._new[self._stamps_key] = json.dumps(seen, ensure_ascii=False, separators=(",", ":")).encode()
            self._seen = seen
        self._cache.put_many(self._new)
        self._new = {}

    def _seen_before(self) -> dict[str, list[Any]]:
        if self._seen is None:
            self._seen = _seen(self._cache.get(self._stamps_key))
        return self._seen


def _seen(content: bytes | None) -> dict[str, list[Any]]:
    try:
        seen = json.loads(content or b"{}")
        whole = isinstance(seen, dict) and all(len(one) == 4 and isinstance(one[3], str) for one in seen.values())
    except WRONG:
        return {}
    return seen if whole else {}


def _key(href: str, source: Source, etag: str) -> bytes:
    return key_of(_source_key(source), href, etag)


@cache
def _source_key(source: Source) -> bytes:
    return key_of("reading", program_version(), repr(source))


def packed(known: Known) -> bytes:
    """Text and reading as JSON; a body is where it stands in the text."""
    values = packer(Reading)(known.reading)
    for entry in values[ENTRIES]:
        body = entry.get("body")
        at = known.text.rfind(body) if body else -1
        if at >= 0:
            entry["body"] = [at, at + len(body)]
    text = json.dumps([known.text, values[ENTRIES:]], ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def unpacked(content: bytes, href: str, source: Source) -> Known | None:
    """The same again; None for what cannot be read."""
    try:
        text, values = json.loads(content.decode("utf-8", "surrogatepass"))
        for entry in values[0]:
            if "body" in entry and isinstance(entry["body"], list):
                start, end = entry["body"]
                entry["body"] = text[start:end]
        return Known(text, unpacker(Reading)([href, source.name, *values]))
    except WRONG:
        return None


ENTRIES = 2  # Reading's fields: href, source, entries, problems, facts
