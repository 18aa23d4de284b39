"""Brings to life what is done with several entries at once, and with an event a year later."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from cnfeed.desktop.dialogs.edition_dialog import EditionDialog, can_have_another
from cnfeed.desktop.dialogs.together_dialog import TogetherDialog
from cnfeed.desktop.window_frame import WindowFrame


class Several(QObject):
    """Opens the dialogs on what is selected."""

    def __init__(self, window: WindowFrame, chosen: Callable[[], str], created: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._chosen, self._created = window, chosen, created
        window.actions_by_name["together"].triggered.connect(lambda: self.change(self.selected()))
        window.actions_by_name["next_edition"].triggered.connect(lambda: self.tell_again())

    def selected(self) -> list[str]:
        """The uids that are selected in the list with the keys, else in the agenda if it is in front."""
        window = self._window
        for entries in (window.drawer.undated, window.agenda):
            if entries.hasFocus() and entries.uids():
                return entries.uids()
        if window.agenda.isVisible() and len(window.agenda.uids()) > 1:
            return window.agenda.uids()
        uid = self._chosen()
        return [uid] if uid else []

    def change(self, uids: Sequence[str]) -> None:
        """Change these together."""
        if uids and self._window.operations.snapshot is not None:
            self._show(TogetherDialog(self._window.operations, uids, self._window))
        else:
            self._window.message.say(
                self.tr("Choose entries first: in the agenda or in a search, with Shift or Ctrl several of them.")
            )

    def tell_again(self) -> None:
        """Make next year's edition of what is chosen."""
        entry = self._window.diary.entry(self._chosen())
        if entry is None or not can_have_another(entry):
            words = self.tr("Choose an event that has a document and an exact date of its own.")
            self._window.message.say(words)
            return
        dialog = EditionDialog(self._window.operations, entry, self._window)
        dialog.made.connect(self._created)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
