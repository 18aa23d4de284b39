"""One entry and its document: as a form, as text, as a page."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop import icons, saying
from cnfeed.desktop.document_text import DocumentText
from cnfeed.desktop.elided_label import ElidedLabel
from cnfeed.desktop.entry_form import EntryForm
from cnfeed.desktop.operations import Operations
from cnfeed.desktop.preview import SafePreview
from cnfeed.errors import CnfeedError, ConflictError, NotFoundError
from cnfeed.model.changes import ChangeSet
from cnfeed.model.entry import Entry, Kind


class EditorDock(QDockWidget):
    """Shows what is open; saving goes through operations.

    Signals:
        notice: a sentence for the user that is not a failure.
        refused: the CnfeedError that kept something typed from being saved, and whether ``insist`` could.
        closed: the user has done with it.
    """

    notice = Signal(str)
    refused = Signal(object, bool)
    closed = Signal()

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Editor"))
        self.setObjectName("editor")
        self._operations = operations
        self.entry: Entry | None = None
        self.href: str | None = None
        self._etag = ""
        self._line = 1
        self.form, self.document, self.preview = EntryForm(), DocumentText(), SafePreview()
        self._typing = QTimer(self, singleShot=True, interval=300)
        self._build()
        self._connect()
        self.clear()

    def _build(self) -> None:
        self.title, self.place, self.why = QLabel(), QLabel(), ElidedLabel()
        self.title.setObjectName("title")
        self.place.setObjectName("muted")
        for label in (self.title, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.form, self.tr("Details"))
        self.tabs.addTab(self._text_page(), self.tr("Text"))
        self.tabs.addTab(self.preview, self.tr("Preview"))
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close the editor"))
        self.close_button.setToolTip(self.tr("Close the editor"))
        self.close_button.clicked.connect(self._close)
        head, names = QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(14, 0, 8, 0)
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.place)
        names.addWidget(self.why)
        head.addLayout(names, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        page, layout = QWidget(), QVBoxLayout()
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        page.setLayout(layout)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(page)
        self.setWidget(self._stack)
        self.setMinimumWidth(340)

    def _text_page(self) -> QWidget:
        self.save_text, self.revert_text = QPushButton(self.tr("Save")), QPushButton(self.tr("Revert"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(14, 8, 14, 10)
        buttons.addStretch()
        buttons.addWidget(self.revert_text)
        buttons.addWidget(self.save_text)
        page, layout = QWidget(), QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.document)
        layout.addLayout(buttons)
        page.setLayout(layout)
        return page

    def _empty_page(self) -> QWidget:
        words = (
            self.tr("Open an entry to see and edit it here."),
            self.tr("Enter opens the chosen one, a double click on a day makes a new one."),
        )
        label = QLabel("\n\n".join(words))
        label.setMargin(24)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setObjectName("muted")
        label.setWordWrap(True)
        return label

    def _connect(self) -> None:
        self.form.submitted.connect(self._save_fields)
        self.form.touched.connect(self._on_touched)
        self.document.touched.connect(self._on_touched)
        self.document.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._render)
        self.save_text.clicked.connect(self.save)
        self.revert_text.clicked.connect(self._reload)
        self._operations.changed.connect(self._on_changed)

    # -- what is open

    def show_entry(self, entry: Entry) -> None:
        """Open an entry and its document."""
        if self.entry is not None and self.entry.uid != entry.uid and self.is_touched():
            self.keep()
            return
        self.entry = entry
        self.form.show_entry(entry)
        self.tabs.setTabVisible(0, True)
        self._open(entry.path, entry.line, entry.title)

    def show_document(self, href: str, line: int) -> None:
        """Open a document at a line, without an entry."""
        if self.is_touched():
            self.keep()
        else:
            self._open_document(href, line)

    def _open_document(self, href: str, line: int) -> None:
        self.entry = None
        self.tabs.setTabVisible(0, False)
        self._open(href, line, href.rpartition("/")[2])
        self.tabs.setCurrentIndex(1)

    def clear(self) -> None:
        """Open nothing."""
        self.entry, self.href = None, None
        self._stack.setCurrentIndex(0)

    def recolour(self) -> None:
        """Draw what is drawn in the palette's colours anew."""
        self.close_button.setIcon(icons.symbol("close", self.palette()))
        self.document.highlight()
        if self.href is not None:
            self._render()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def is_touched(self) -> bool:
        """True if something was typed that is not saved."""
        return self.href is not None and (bool(self.entry and self.form.changes()) or self.document.is_touched())

    def save(self) -> None:
        """Save what was typed."""
        if self.href is not None and self.document.is_touched():
            self._operations.write(self.href, self.document.text(), self._etag, self, self._on_refused)
        else:
            self.form.submit()

    def insist(self) -> None:
        """Save the text that was typed over what somebody else saved meanwhile; undo brings theirs back."""
        if self.href is not None and self.document.is_touched():
            self._operations.overwrite(self.href, self.document.text(), self, self._on_refused)

    def _open(self, href: str, line: int, title: str) -> None:
        self.href, self._line = href, line
        self.title.setText(title)
        self.place.setText(f"{href}:{line}")
        why = saying.why(self.entry) if self.entry else ""
        self.why.show_words(why, self.tr("Why it was read so: {0}").format(why))
        self._stack.setCurrentIndex(1)
        self._reload()
        self.show()
        self.raise_()

    def keep(self) -> None:
        """Ask to save or revert what was typed before anything else is opened."""
        self.show()
        self.notice.emit(self.tr("Save or revert “{0}” first; what you typed is kept.").format(self.title.text()))

    # -- the document's text

    def _reload(self) -> None:
        """Read the document anew, dropping what was typed into it."""
        href = self.href
        if href is not None:
            self._operations.text(href, lambda result: self._on_text(href, result))

    def _on_text(self, href: str, result: tuple[str, str]) -> None:
        if href != self.href:
            return
        text, self._etag = result
        self.document.show_text(text)
        places = self.entry.places.values() if self.entry and self.entry.path == href else ()
        self.document.mark((place.span for several in places for place in several), self._line)
        self._render()

    def _render(self) -> None:
        if self.href is not None:
            href, base = self.href, self.entry.base_url if self.entry else None
            self._operations.html(self.document.text(), base, lambda html: self._on_html(href, html))

    def _on_html(self, href: str, html: str) -> None:
        if href == self.href:
            self.preview.show_page(self.entry, html)

    # -- saving, and what others saved

    def _save_fields(self, values: dict[str, str | None]) -> None:
        if self.entry is not None and self.entry.uid:
            self._operations.edit(self.entry.uid, values, self, self._on_refused)

    def _on_refused(self, error: CnfeedError) -> None:
        theirs = isinstance(error, ConflictError | NotFoundError)
        self.refused.emit(error, theirs and self.document.is_touched())

    def _on_touched(self) -> None:
        typed = self.document.is_touched()
        self.save_text.setEnabled(typed)
        self.revert_text.setEnabled(typed)
        self.form.set_enabled(not typed)
        self.document.setReadOnly(bool(self.entry and self.form.changes()))
        mark = "• " if self.is_touched() else ""
        self.tabs.setTabText(1, (mark if typed else "") + self.tr("Text"))
        self.tabs.setTabText(0, (mark if not typed else "") + self.tr("Details"))

    def _on_changed(self, changes: ChangeSet, origin: object) -> None:
        if self.href is None or not self._concerned(changes):
            return
        gone = self.href in {change.href for change in changes.changes if change.after is None}
        if self.is_touched() and origin is not self:
            kept = self.tr("{0} changed; what you typed is kept, and not yet saved.")
            left = self.tr("{0} is no longer there; what you typed is kept, and not yet saved.")
            self.notice.emit((left if gone else kept).format(self.href))
        elif gone:
            self._say_gone(changes)
            self.clear()
        else:
            self._show_anew(changes)

    def _show_anew(self, changes: ChangeSet) -> None:
        fresh = self._fresh_entry(ours=bool(changes.label))
        if fresh is not None:
            self.entry = fresh
            self.form.show_entry(fresh)
            self._open(fresh.path, fresh.line, fresh.title)
        elif self.entry is not None:
            self._say_gone(changes)
            self._open_document(self.entry.path, self._line)
        else:
            self._reload()

    def _say_gone(self, changes: ChangeSet) -> None:
        """What one takes away oneself needs no words."""
        if not changes.label:
            self.notice.emit(self.tr("“{0}” is no longer in the documents.").format(self.title.text()))

    def _concerned(self, changes: ChangeSet) -> bool:
        return self.href in changes.hrefs

    def _fresh_entry(self, *, ours: bool) -> Entry | None:
        """The entry as it is now; one never published has a new uid where a step of ours changed its words."""
        snapshot, old = self._operations.snapshot, self.entry
        if snapshot is None or old is None:
            return None
        same = (entry for entry in snapshot.entries if entry.uid == old.uid)
        here = (entry for entry in snapshot.entries if ours and _place(entry) == _place(old))
        return next(same, None) or next(here, None)

    def describe(self) -> str:
        """What is open, in words."""
        return saying.place(self.entry) if self.entry else self.href or ""


def _place(entry: Entry) -> tuple[str, int, Kind]:
    return entry.path, entry.line, entry.kind
