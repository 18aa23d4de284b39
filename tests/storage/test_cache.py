"""A cache makes things quicker or does nothing; it never fails."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnfeed.storage.cache import Cache, key_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "readings.sqlite3"


def kept(folder: Path, key: bytes = b"k") -> bytes | None:
    with Cache(folder) as cache:
        return cache.get(key)


def keep(folder: Path, value: bytes = b"value") -> None:
    with Cache(folder) as cache:
        cache.put(b"k", value)


def test_what_was_put_is_there_in_the_next_run(tmp_path: Path) -> None:
    keep(tmp_path / "new/folder")
    assert kept(tmp_path / "new/folder") == b"value"
    assert kept(tmp_path / "new/folder", b"other") is None


def test_many_values_at_once(tmp_path: Path) -> None:
    values = {str(number).encode(): b"x" * number for number in range(1200)}
    with Cache(tmp_path) as cache:
        cache.put_many(values)
        assert cache.get_many([*values, b"none"]) == values


def test_no_cache_keeps_nothing() -> None:
    with Cache.none() as cache:
        cache.put(b"k", b"v")
        assert cache.get(b"k") is None


def test_a_file_that_is_no_database_is_made_anew(tmp_path: Path, file: Path) -> None:
    file.write_bytes(b"not a database at all" * 100)
    assert kept(tmp_path) is None
    keep(tmp_path)
    assert kept(tmp_path) == b"value"


@pytest.mark.parametrize("damage", range(0, 12288, 512))
def test_a_damaged_file_gives_the_right_value_or_none(tmp_path: Path, file: Path, damage: int) -> None:
    keep(tmp_path, b"value" * 500)
    content = bytearray(file.read_bytes())
    content[damage : damage + 64] = b"\xa5" * len(content[damage : damage + 64])
    file.write_bytes(bytes(content))
    assert kept(tmp_path) in (None, b"value" * 500)
    keep(tmp_path)
    keep(tmp_path)
    assert kept(tmp_path) in (b"value", None, b"value" * 500)


def test_a_database_with_another_layout_is_made_anew(tmp_path: Path, file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE kept (something TEXT)")
    database.close()
    keep(tmp_path)
    assert kept(tmp_path) == b"value"


def test_a_locked_file_is_no_cache(tmp_path: Path, file: Path) -> None:
    keep(tmp_path)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with Cache(tmp_path) as cache:
        cache.put(b"more", b"x")
        assert cache.get(b"more") is None
    other.execute("ROLLBACK")
    other.close()
    assert kept(tmp_path) == b"value"


def test_a_folder_that_cannot_be_made_is_no_cache(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    keep(tmp_path / "file")
    assert kept(tmp_path / "file") is None


def test_a_folder_in_the_files_place_is_no_cache(tmp_path: Path, file: Path) -> None:
    file.mkdir()
    keep(tmp_path)
    assert kept(tmp_path) is None


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_no_cache(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    keep(tmp_path)
    assert kept(tmp_path) is None
    tmp_path.chmod(0o700)


def test_too_large_a_cache_forgets_what_was_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cnfeed.storage.cache._MOST", 10_000)
    with Cache(tmp_path) as cache:
        cache.put_many({bytes([number]): b"x" * 1000 for number in range(50)})
        cache.get(b"\x07")
    with Cache(tmp_path) as cache:
        assert cache.get(b"\x07") == b"x" * 1000
        assert cache.get(b"\x08") is None


@given(st.lists(st.binary()), st.lists(st.binary()))
def test_different_parts_give_different_keys(one: list[bytes], other: list[bytes]) -> None:
    assert (key_of(*one) == key_of(*other)) == (one == other)
