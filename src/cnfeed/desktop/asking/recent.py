"""The workspaces opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

KEY = "recent/folders"
MOST = 10


class Recent:
    """Folders, the last one first; kept in the user's settings (None: only while the window lives)."""

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings
        self._folders = self._kept()

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders; whether they are still there is found out by opening them."""
        return tuple(map(Path, self._folders))

    def add(self, folder: Path) -> None:
        """A folder was opened."""
        name = str(folder)
        self._keep([name, *(one for one in self._folders if one != name)][:MOST])

    def forget(self, folder: Path) -> None:
        """Leave a folder out from now on."""
        self._keep([one for one in self._folders if one != str(folder)])

    def _kept(self) -> list[str]:
        value = self._settings.value(KEY) if self._settings is not None else None
        # A list of one comes back as its item.
        return [value] if isinstance(value, str) else [one for one in value or [] if isinstance(one, str)]

    def _keep(self, folders: list[str]) -> None:
        self._folders = folders
        if self._settings is not None:
            self._settings.setValue(KEY, folders)
