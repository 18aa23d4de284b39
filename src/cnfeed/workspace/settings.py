"""A workspace's settings: what ``cnfeed.toml`` says, completed by what is detected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cnfeed.errors import SettingsError
from cnfeed.model.settings import Settings
from cnfeed.reading import generators
from cnfeed.storage.base import Storage
from cnfeed.workspace.settings_file import merged, parse

SETTINGS = "cnfeed.toml"


def settings_of(storage: Storage, hrefs: Sequence[str], texts: Mapping[str, str]) -> Settings:
    """The settings of a workspace; SettingsError where its file is wrong."""
    content = storage.read(SETTINGS)[0] if SETTINGS in hrefs else b""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SettingsError("is not UTF-8 text", href=SETTINGS, line=1) from error
    return merged(parse(text, SETTINGS), generators.detect(hrefs, texts))


def root_above(start: Path) -> Path:
    """The workspace a folder or file lies in: nearest ``cnfeed.toml``, else git root, else folder."""
    folder = start.resolve()
    if not folder.is_dir():
        folder = folder.parent
    upward = (folder, *folder.parents)
    for mark in (SETTINGS, ".git"):
        for one in upward:
            if (one / mark).exists():
                return one
    return folder
