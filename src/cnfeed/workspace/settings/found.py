"""A workspace's settings: what ``cnfeed.toml`` says, completed by what is detected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cnfeed.errors import NotFoundError, SettingsError
from cnfeed.model.settings import Settings
from cnfeed.reading import generators
from cnfeed.storage.base import Storage
from cnfeed.workspace.library.library import looked_at
from cnfeed.workspace.settings.file import Written, merged, parse
from cnfeed.workspace.settings.root import ROOTS, SETTINGS

__all__ = ["SETTINGS", "declared_in", "looks_like_a_site", "settings_of"]


def settings_of(storage: Storage, hrefs: Sequence[str], texts: Mapping[str, str]) -> Settings:
    """The settings of a workspace; SettingsError where its file is wrong."""
    declared = declared_in(storage) if SETTINGS in hrefs else parse("", SETTINGS)
    return merged(declared, generators.detect(hrefs, texts))


def declared_in(storage: Storage) -> Written:
    """What the settings file alone says, nothing detected; SettingsError where it is wrong."""
    try:
        text = storage.read(SETTINGS)[0].decode("utf-8")
    except NotFoundError:
        text = ""
    except UnicodeDecodeError as error:
        raise SettingsError("is not UTF-8 text", href=SETTINGS, line=1) from error
    return parse(text, SETTINGS)


def looks_like_a_site(folder: Path) -> bool:
    """True where nobody need ask which folder is meant: there are settings, documents, or what makes a site of them."""
    known = {SETTINGS, ".git", *ROOTS}
    return any(one.name in known or looked_at(one.name) for one in folder.iterdir())
