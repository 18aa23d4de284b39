"""Brings the search to life: the line, the panel below it, and what the views then leave out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, QTimer

from cnfeed.desktop.asking.searching import Searching
from cnfeed.desktop.search.panel import SearchPanel
from cnfeed.desktop.window_frame import WindowFrame
from cnfeed.workspace.finding.search import Found

PAUSE = 300  # the panel answers each key; the views, which show far more, follow when the typing pauses


class SearchWiring(QObject):
    """Searches while one types, shows what was found, and goes there."""

    def __init__(
        self, window: WindowFrame, open_entry: Callable[[str], None], show_day: Callable[[date], None]
    ) -> None:
        super().__init__(window)
        self._window, self._open_entry, self._show_day = window, open_entry, show_day
        self.line = window.toolbar.search
        self.panel, self.searching = SearchPanel(self.line, window), Searching(window.operations, self)
        self._found: tuple[str, frozenset[str]] = "", frozenset()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._filter_views)
        self.line.textEdited.connect(self.searching.ask)
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self._on_return)
        window.actions_by_name["search"].triggered.connect(lambda: self.searching.ask(self.line.text()))
        self.searching.found.connect(self._on_found)
        self.panel.chosen.connect(self._go)
        self.panel.agenda_requested.connect(self._to_agenda)
        window.operations.changed.connect(self._again)
        window.installEventFilter(self)
        self.line.setToolTip(
            self.tr(
                "Words, or is:undated, is:cfp, tag:, in:, status:, kind:, source:, on:, from:, to: (Ctrl+Enter: all)"
            )
        )

    def _on_changed(self, text: str) -> None:
        if not text.strip():
            self._found = "", frozenset[str]()
            self._filter_views()
        elif self._pause.isActive():
            self._pause.start()
        if not self.line.isModified():
            # By a suggestion or the button that clears, not by keys.
            self.searching.ask(text)

    def _on_return(self) -> None:
        """Enter, before anything is shown."""
        if self.line.text().strip() and not self.panel.isVisible():
            self.panel.enter()
            self.searching.ask(self.line.text())

    def _on_found(self, text: str, found: Found, suggested: tuple[str, ...]) -> None:
        words = text.strip()
        self._found = words, found.uids if words else frozenset()
        self._pause.start()
        if self.line.hasFocus():
            self.panel.show_found(found, suggested)

    def _filter_views(self) -> None:
        self._pause.stop()
        words, uids = self._found
        self._window.diary.set_filter(replace(self._window.diary.filter, text=words, found=uids))

    def _again(self) -> None:
        """The documents have changed under the words that are searched for."""
        if self.line.text().strip():
            self.searching.ask(self.line.text())

    def _go(self, uid: str) -> None:
        entry = self._window.diary.entry(uid)
        if entry is not None:
            if entry.when.first_day is not None:
                self._show_day(entry.when.first_day)
            self._open_entry(uid)

    def _to_agenda(self) -> None:
        self.panel.hide()
        self._filter_views()
        self._window.actions_by_name["agenda"].setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: the panel stays below its line."""
        if event.type() == QEvent.Type.Resize and self.panel.isVisible():
            self.panel.place()
        return super().eventFilter(watched, event)
