"""Readings kept between runs. A cache may only ever make things quicker: every fault of it is no cache."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType

from cnfeed.storage.places import cache_folder

_SCHEMA = 1
_MOST = 200_000_000  # bytes kept; beyond it what was not asked for longest goes
_MANY = 500  # SQLite takes 999 variables in its oldest versions


def key_of(*parts: bytes | str) -> bytes:
    """One key from all that a value depends on (bytes' hash, settings, format version); order and borders count."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(b"%d:" % len(content) + content)
    return digest.digest()


class Cache:
    """Bytes by key, in SQLite, in the user's cache folder unless another is given; for one thread at a time.

    The caller chooses an encoding that is safe to read from anybody's disk: JSON, never pickle.
    """

    def __init__(self, folder: Path | None = None, *, name: str = "readings") -> None:
        self._file: Path | None = None
        self._database: sqlite3.Connection | None = None
        self._used: set[bytes] = set()
        with contextlib.suppress(OSError, RuntimeError):  # RuntimeError: no home folder
            self._file = (folder or cache_folder()) / f"{name}.sqlite3"
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._open()

    @classmethod
    def none(cls) -> Cache:
        """A cache that keeps nothing (``--no-cache``)."""
        cache = cls.__new__(cls)
        cache._file, cache._database, cache._used = None, None, set()
        return cache

    def __enter__(self) -> Cache:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def get(self, key: bytes) -> bytes | None:
        """What was put under a key."""
        return self.get_many([key]).get(key)

    def get_many(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """What was put under these keys; keys without a value are left out."""
        found: dict[bytes, bytes] = {}
        try:
            for some in _batches(keys):
                found.update(self._select(some))
        except sqlite3.Error as error:
            self._give_up(error)
            return {}
        self._used.update(found)
        return found

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a value."""
        self.put_many({key: value})

    def put_many(self, values: Mapping[bytes, bytes]) -> None:
        """Keep values, in one transaction."""
        if self._database is None or not values:
            return
        try:
            with self._database:
                rows = ((key, value, _sum(value)) for key, value in values.items())
                self._database.executemany("INSERT OR REPLACE INTO kept (key, value, sum) VALUES (?, ?, ?)", rows)
        except sqlite3.Error as error:
            self._give_up(error)

    def close(self) -> None:
        """Tidy and let go."""
        if self._database is None:
            return
        with contextlib.suppress(sqlite3.Error):
            self._shrink(self._database)
        with contextlib.suppress(sqlite3.Error):
            self._database.close()
        self._database = None

    def _open(self) -> None:
        try:
            self._database = self._connected()
        except sqlite3.OperationalError:
            self._database = None  # locked, read-only, no space: another time
        except sqlite3.DatabaseError as error:
            self._give_up(error)

    def _connected(self) -> sqlite3.Connection:
        assert self._file is not None
        database = sqlite3.connect(self._file, timeout=0.2, isolation_level="DEFERRED", check_same_thread=False)
        try:
            # Losing the newest readings in a power cut costs a second of reading; waiting for the disk costs it always.
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = OFF")
            if database.execute("PRAGMA user_version").fetchone() != (_SCHEMA,):
                self._make(database)
        except BaseException:
            database.close()
            raise
        return database

    def _make(self, database: sqlite3.Connection) -> None:
        with database:
            database.execute("DROP TABLE IF EXISTS kept")
            database.execute("CREATE TABLE kept (key BLOB PRIMARY KEY, value BLOB NOT NULL, sum INTEGER NOT NULL)")
            database.execute(f"PRAGMA user_version = {_SCHEMA}")

    def _select(self, keys: list[bytes]) -> Iterator[tuple[bytes, bytes]]:
        if self._database is None:
            return
        marks = ",".join("?" * len(keys))
        for key, value, total in self._database.execute(
            f"SELECT key, value, sum FROM kept WHERE key IN ({marks})",
            keys,
        ):
            if isinstance(value, bytes) and _sum(value) == total:  # a torn page is no reading
                yield key, value

    def _shrink(self, database: sqlite3.Connection) -> None:
        pages, size = (database.execute(f"PRAGMA {word}").fetchone()[0] for word in ("page_count", "page_size"))
        if pages * size > _MOST:
            with database:
                database.execute("CREATE TEMP TABLE used (key BLOB PRIMARY KEY)")
                database.executemany("INSERT INTO used VALUES (?)", ((key,) for key in self._used))
                database.execute("DELETE FROM kept WHERE key NOT IN (SELECT key FROM used)")
            database.execute("VACUUM")

    def _give_up(self, error: sqlite3.Error) -> None:
        """Go on without; a file that is no database any more is made anew next time."""
        if self._database is not None:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
        self._database = None
        if not isinstance(error, sqlite3.OperationalError) and self._file is not None:
            for suffix in ("", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    os.unlink(f"{self._file}{suffix}")


def _batches(keys: Iterable[bytes]) -> Iterator[list[bytes]]:
    waiting = list(keys)
    for start in range(0, len(waiting), _MANY):
        yield waiting[start : start + _MANY]


def _sum(value: bytes) -> int:
    import zlib

    return zlib.crc32(value)
