"""One contract for every kind of storage, as the workspace relies on it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from cnfeed.errors import CnfeedError, ConflictError, NotFoundError
from cnfeed.storage.base import Storage
from cnfeed.storage.folder import FolderStorage
from cnfeed.storage.memory import MemoryStorage

TEXT = "---\r\ntitle: Übung 演習\r\n---\r\n".encode()


@pytest.fixture(params=["folder", "memory"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Storage:
    if request.param == "memory":
        return MemoryStorage()
    (tmp_path / "site").mkdir()
    return FolderStorage(tmp_path / "site", state=tmp_path / "state")


def test_what_was_written_is_read_byte_for_byte(storage: Storage) -> None:
    etag = storage.write("content/a.md", TEXT, etag=None)
    assert storage.read("content/a.md") == (TEXT, etag)
    assert etag == hashlib.sha256(TEXT).hexdigest()


def test_files_are_listed_by_href_with_their_etags(storage: Storage) -> None:
    for href in ("b.md", "a/z.md", "a.md", "a/b/c.md", "中文/會議.md"):
        storage.write(href, href.encode(), etag=None)
    listed = list(storage.list())
    assert [href for href, _ in listed] == ["a.md", "a/b/c.md", "a/z.md", "b.md", "中文/會議.md"]
    assert all(storage.read(href)[1] == etag for href, etag in listed)
    assert list(storage.stamps()) == [href for href, _ in listed]


def test_a_new_etag_comes_with_a_new_text(storage: Storage) -> None:
    first = storage.write("a.md", b"one", etag=None)
    second = storage.write("a.md", b"two", etag=first)
    assert second != first
    assert storage.read("a.md") == (b"two", second)


def test_an_edit_over_someone_elses_change_is_refused_in_words(storage: Storage) -> None:
    first = storage.write("events/a.md", b"one", etag=None)
    storage.write("events/a.md", b"theirs", etag=first)
    with pytest.raises(ConflictError, match=r"events/a\.md changed on disk since it was opened; nothing was written\."):
        storage.write("events/a.md", b"mine", etag=first)
    assert storage.read("events/a.md")[0] == b"theirs"


def test_a_new_document_never_takes_the_place_of_another(storage: Storage) -> None:
    storage.write("a.md", b"theirs", etag=None)
    with pytest.raises(ConflictError, match=r"a\.md exists already; nothing was written\."):
        storage.write("a.md", b"mine", etag=None)
    assert storage.read("a.md")[0] == b"theirs"


def test_a_document_deleted_meanwhile_is_not_made_again(storage: Storage) -> None:
    etag = storage.write("a.md", b"one", etag=None)
    assert storage.write("a.md", None, etag=etag) is None
    with pytest.raises(ConflictError, match="deleted since it was opened"):
        storage.write("a.md", b"two", etag=etag)
    with pytest.raises(NotFoundError, match=r"a\.md does not exist\."):
        storage.read("a.md")


def test_deleting_a_document_someone_changed_is_refused(storage: Storage) -> None:
    first = storage.write("a.md", b"one", etag=None)
    storage.write("a.md", b"theirs", etag=first)
    with pytest.raises(ConflictError):
        storage.write("a.md", None, etag=first)
    assert storage.read("a.md")[0] == b"theirs"


def test_deleting_what_is_not_there_says_so(storage: Storage) -> None:
    with pytest.raises(NotFoundError):
        storage.write("a.md", None, etag=None)


def test_writing_the_same_bytes_keeps_the_stamp(storage: Storage) -> None:
    etag = storage.write("a.md", b"one", etag=None)
    inode = storage.stamps()["a.md"][2]
    assert storage.write("a.md", b"one", etag=etag) == etag
    assert storage.stamps()["a.md"][2] == inode


def test_a_change_gives_another_stamp(storage: Storage) -> None:
    etag = storage.write("a.md", b"one", etag=None)
    before = storage.stamps()["a.md"]
    storage.write("a.md", b"two", etag=etag)
    assert storage.stamps()["a.md"] != before


@pytest.mark.parametrize(
    "href",
    ["", "..", "../a.md", "a/../../b.md", "/etc/passwd", "a//b.md", "./a.md", "a\0.md", ".git/config", "\udcff.md"],
)
def test_an_href_never_leaves_the_root(storage: Storage, href: str) -> None:
    with pytest.raises(CnfeedError, match="not a"):
        storage.read(href)
    with pytest.raises(CnfeedError, match="nothing was changed"):
        storage.write(href, b"x", etag=None)
