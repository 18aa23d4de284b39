"""Form and text as two views of one text: what is typed into one shows in the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from cnfeed.desktop.asking.text_work import TextWork
from cnfeed.desktop.editor.document_text import DocumentText
from cnfeed.desktop.editor.entry_form import EntryForm
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.documents.document import Document
from cnfeed.errors import CnfeedError
from cnfeed.model.entry import Entry
from cnfeed.model.settings import Source
from cnfeed.workspace.editing.live import Told

SETTLED = 150
"""Milliseconds without a key before a text is read, or a field written into it."""


class LiveText(QObject):
    """Reads the text after each pause in typing, and writes the form's fields into it.

    Every answer is for the text it was asked of: if that has changed since, it is asked again.

    Signals:
        told: what the text tells now (Told).
        refused: the CnfeedError that keeps the form's fields out of the text.
    """

    told = Signal(object)
    refused = Signal(object)

    def __init__(self, texts: TextWork, document: DocumentText, form: EntryForm) -> None:
        super().__init__(document)
        self._texts, self._document, self._form = texts, document, form
        self._href, self._source = "", Source(name="")
        self.entry: Entry | None = None
        self._known: Entry | None = None
        self.made: dict[str, str | None] = {}
        self._open = self._writes = self._changing = False
        self._fields: frozenset[str] = frozenset()
        self._waiting: list[Callable[[CnfeedError | None], None]] = []
        self._reading = QTimer(self, singleShot=True, interval=SETTLED)
        self._writing = QTimer(self, singleShot=True, interval=SETTLED)
        self._reading.timeout.connect(self._read)
        self._writing.timeout.connect(self._write)
        document.textChanged.connect(self._on_text)
        form.typed.connect(self._writing.start)

    def follow(self, href: str, source: Source, entry: Entry | None) -> None:
        """A document was opened, at an entry or at none."""
        self._href, self._source, self.entry, self._open = href, source, entry, True
        self._known, self.made = entry, {}
        self._read()
        if self._waiting or self._form.changes():  # typed while the document was being read from the disk
            self._write()

    def know(self, entry: Entry) -> None:
        """The entry as the workspace knows it now, with its identity."""
        self._known = entry
        if self.entry is not None:
            self.entry = self._identified(self.entry)

    def read_again(self) -> None:
        """Read the text though it did not change."""
        self._reading.start()

    def close(self) -> None:
        """Whatever is answered from now on is for nobody."""
        self._open = False
        self._reading.stop()
        self._writing.stop()
        self._waiting.clear()

    def flush(self, then: Callable[[CnfeedError | None], None]) -> None:
        """Write what waits in the form into the text, and then: None, or why it could not be written."""
        self._waiting.append(then)
        self._write()

    @property
    def source(self) -> Source:
        """The source whose document this is."""
        return self._source

    @property
    def snapshot(self) -> Document:
        """The document as it is typed now."""
        return Document(self._href, self._document.text())

    # -- from the text to the form

    def _on_text(self) -> None:
        if not self._changing:
            self._reading.start()

    def _read(self) -> None:
        if self._open:
            revision = self._document.revision()
            self._texts.told(self.snapshot, self._source, self.entry, lambda told: self._on_read(revision, told))

    def _on_read(self, revision: int, told: Told) -> None:
        if not self._open:
            return
        if revision != self._document.revision():
            self._reading.start()
        else:
            self._take(told, None)

    def _take(self, told: Told, written: Mapping[str, str | None] | None) -> None:
        """What the text tells, its fields shown in the form; *written* are those that came from there."""
        if told.entry is not None:
            self.entry = self._identified(told.entry)
            told = replace(told, entry=self.entry)
            if written is None:
                self._form.follow(self.entry)
            else:
                self._form.settle(self.entry, written)
        self.told.emit(told)

    def _identified(self, entry: Entry) -> Entry:
        """The entry with what only the workspace knows of it."""
        known = self._known
        if known is None:
            return entry
        return replace(entry, uid=known.uid, uids=known.uids, parent=known.parent, versions=known.versions)

    # -- from the form to the text

    def _write(self) -> None:
        self._writing.stop()
        if not self._open or self._writes:
            return
        values, entry = self._form.changes(), self.entry
        if not values or entry is None or not self._form.is_valid():
            self._form.complain("")
            self._settle(None)
            return
        self._writes = True
        revision = self._document.revision()
        self._texts.with_values(
            self.snapshot,
            self._source,
            entry,
            values,
            lambda told: self._on_written(revision, values, told),
            lambda error: self._on_refused(values, error),
        )

    def _on_written(self, revision: int, values: Mapping[str, str | None], told: Told) -> None:
        self._writes = False
        if not self._open:
            return
        if revision != self._document.revision():
            self._write()
            return
        self.made |= values
        fields, self._fields = self._fields, frozenset(values)
        self._changing = True
        self._document.change_to(told.text, joined=fields == self._fields)
        self._changing = False
        self._form.complain("")
        self._take(told, values)
        self._on_more()

    def _on_refused(self, values: Mapping[str, str | None], error: CnfeedError) -> None:
        self._writes = False
        if not self._open:
            return
        if self._form.changes() != values:
            self._write()
            return
        self._form.complain(translated(str(error)))
        self.refused.emit(error)
        self._settle(error)

    def _on_more(self) -> None:
        """What was typed meanwhile is written too, before anybody who waits goes on."""
        if self._form.changes():
            self._write()
        else:
            self._settle(None)

    def _settle(self, error: CnfeedError | None) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(error)
