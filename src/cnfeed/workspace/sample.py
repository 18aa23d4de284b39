"""A copy of the packaged sample with its dates moved to the current month, so that it never ages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cnfeed.documents.document import Document
from cnfeed.errors import CnfeedError
from cnfeed.reading.sample import WRITTEN_IN, months_between, moved
from cnfeed.storage.folder import FolderStorage
from cnfeed.storage.packaged import on_disk
from cnfeed.workspace.library.library import is_document
from cnfeed.workspace.settings.found import SETTINGS

NAME = "cnfeed-sample"


def copy_sample(folder: Path, today: date) -> tuple[str, ...]:
    """Write the sample into a new or empty folder; the files written, none where a workspace already is."""
    if (folder / SETTINGS).exists():
        return ()
    if folder.exists() and any(folder.iterdir()):
        raise CnfeedError(f"{folder} is not empty; name a new folder for the sample.")
    folder.mkdir(parents=True, exist_ok=True)
    there = FolderStorage(folder)
    months = months_between(WRITTEN_IN, today)
    files = sample_files(months)
    for href, content in files.items():
        there.write(href, content, etag=None)
    return tuple(files)


def room_for_sample(folder: Path) -> Path:
    """The folder itself where it is new or empty, else a new one below it."""
    if not folder.exists() or not any(folder.iterdir()):
        return folder
    names = (NAME if number == 1 else f"{NAME}-{number}" for number in range(1, 1000))
    return next((folder / name for name in names if not (folder / name).exists()), folder / NAME)


def sample_files(months: int) -> dict[str, bytes]:
    """The sample's files with their dates moved."""
    with on_disk("content") as folder:
        here = FolderStorage(folder)
        return dict(_moved(href, here.read(href)[0], months) for href in here.stamps())


def _moved(href: str, content: bytes, months: int) -> tuple[str, bytes]:
    if not is_document(href):
        return href, content
    document = moved(Document(href, content.decode("utf-8")), months)
    return document.href, document.text.encode("utf-8")
