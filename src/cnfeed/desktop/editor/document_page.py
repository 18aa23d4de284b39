"""One open document: as a form, as text, as a page; three views of one text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QToolButton, QVBoxLayout, QWidget

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.editor.diff_dialog import DiffDialog
from cnfeed.desktop.editor.document_text import DocumentText
from cnfeed.desktop.editor.entry_form import EntryForm
from cnfeed.desktop.editor.live_text import LiveText
from cnfeed.desktop.editor.merge_dialog import MergeDialog
from cnfeed.desktop.editor.on_disk import OnDisk
from cnfeed.desktop.editor.page_draft import PageDraft, when_kept
from cnfeed.desktop.editor.preview import Preview
from cnfeed.desktop.editor.text_pane import TextPane
from cnfeed.desktop.looks import icons
from cnfeed.desktop.looks.elided_label import ElidedLabel
from cnfeed.desktop.looks.message_bar import MessageBar
from cnfeed.desktop.words import saying
from cnfeed.documents.merging import Merge
from cnfeed.errors import CnfeedError, NotFoundError
from cnfeed.model.changes import ChangeSet
from cnfeed.model.entry import Entry
from cnfeed.model.problem import Problem
from cnfeed.reading.fixing import Fix
from cnfeed.storage.drafts import Draft
from cnfeed.workspace.editing.live import Opened, Told, followed
from cnfeed.workspace.finding.vocabulary import Vocabulary


class DocumentPage(QWidget):
    """Shows one document and keeps what is typed into it; saving goes through operations.

    Signals:
        notice: a sentence for the user that is not a failure.
        refused: the CnfeedError that kept what was typed from being saved, and whether ``insist`` could.
        stirred: its title, or whether something is typed that is not saved, may have changed.
        vanished: its file is gone, and nothing was typed.
    """

    notice = Signal(str)
    refused = Signal(object, bool)
    stirred = Signal()
    vanished = Signal()

    def __init__(self, operations: Operations, href: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations, self.href = operations, href
        self.entry: Entry | None = None
        self._line = 1
        self._closed = self._held = False
        self.form, self.document = EntryForm(), DocumentText()
        self.preview = Preview(operations.texts, lambda: operations.now)
        self.pane = TextPane(self.document)
        self.live = LiveText(operations.texts, self.document, self.form)
        self.disk = OnDisk(operations, self.document, href, self)
        self.draft = PageDraft(operations, self.disk, self.document, self.form, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title, self.place, self.why = QLabel(), QLabel(), ElidedLabel()
        self.title.setObjectName("title")
        self.place.setObjectName("muted")
        head, row = QVBoxLayout(), QHBoxLayout()
        row.setContentsMargins(14, 0, 8, 0)
        head.setSpacing(2)
        for label in (self.title, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            head.addWidget(label)
        head.addWidget(self.why)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close the editor"))
        self.close_button.setToolTip(self.tr("Close the editor"))
        self.close_button.setIcon(icons.symbol("close", self.palette()))
        row.addLayout(head, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for view, name in ((self.form, self.tr("Details")), (self.pane, self.tr("Text")), (self.preview, "")):
            self.tabs.addTab(view, name or self.tr("Preview"))
        self.bar = MessageBar(stacked=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.save_button, self.revert_button = QPushButton(self.tr("Save")), QPushButton(self.tr("Revert"))
        self.revert_button.setToolTip(self.tr("Back to the text on disk; Ctrl+Z in the text brings yours back"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(14, 0, 14, 10)
        buttons.addStretch()
        for button in (self.revert_button, self.save_button):
            button.setEnabled(False)
            buttons.addWidget(button)
        return buttons

    def _connect(self) -> None:
        self.form.submitted.connect(self.save)
        self.form.touched.connect(self._on_touched)
        self.document.touched.connect(self._on_touched)
        self.live.told.connect(self._on_told)
        self.pane.fixes_wanted.connect(self._look_for_fixes)
        self.disk.loaded.connect(self._on_loaded)
        self.disk.joined.connect(self._on_joined)
        self.disk.refused.connect(self.refused)
        self.disk.conflict.connect(self._on_conflict)
        self.disk.missing.connect(lambda: self.draft.look(self.href))
        self.draft.found.connect(self._on_draft)
        self.save_button.clicked.connect(self.save)
        self.revert_button.clicked.connect(self.revert)

    # -- what is open

    def show_entry(self, entry: Entry) -> None:
        """Show the document at one of its entries."""
        self.entry = entry
        self.form.show_entry(entry)
        self.tabs.setTabVisible(0, True)
        self._show(entry.line, entry.title)

    def show_line(self, line: int) -> None:
        """Show the document at a line, without an entry."""
        self.entry = None
        self.form.clear()
        self.tabs.setTabVisible(0, False)
        self.tabs.setCurrentIndex(1)
        self._show(line, self.href.rpartition("/")[2])

    def _show(self, line: int, title: str) -> None:
        self._line = line
        self._show_head(self.entry, title)
        if self.disk.opened is None:
            self.disk.load()
        else:
            self.document.show_line(line)
            self.live.follow(self.href, self.disk.opened.source, self.entry)
        self.stirred.emit()

    def _show_head(self, entry: Entry | None, title: str) -> None:
        self.title.setText(title)
        self.place.setText(f"{self.href}:{self._line}")
        why = saying.why(entry) if entry else ""
        self.why.show_words(why, self.tr("Why it was read so: {0}").format(why))

    def _on_loaded(self, opened: Opened) -> None:
        self.document.show_line(self._line)
        self.document.setReadOnly(opened.fixed)
        self.live.follow(self.href, opened.source, self.entry)
        self._operations.vocabulary(opened.source, self._on_vocabulary)
        if not self.disk.gone:
            self.draft.look(self.href)
        if opened.fixed:
            self.bar.say(self.tr("{0} is a read-only file: it is shown, and cannot be edited.").format(self.href))

    def _on_vocabulary(self, words: Vocabulary) -> None:
        if not self._closed:
            self.document.completer.vocabulary = words
            self.form.offer(words)

    def close_document(self, *, forget: bool = True) -> None:
        """Whatever comes now is for nobody; *forget*: nor is what was typed."""
        self._closed = True
        self.draft.close(forget=forget)
        self.live.close()
        self.disk.close()
        self.preview.close_document()

    def is_touched(self) -> bool:
        """True if something was typed that is not saved."""
        return self.document.is_touched() or bool(self.form.changes())

    def describe(self) -> str:
        """What is open, in words."""
        return saying.place(self.entry) if self.entry else self.href

    def recolour(self) -> None:
        """Draw what is drawn in the palette's colours anew."""
        self.close_button.setIcon(icons.symbol("close", self.palette()))
        self.pane.recolour()
        self.preview.recolour()

    # -- what the text tells

    def _on_told(self, told: Told) -> None:
        entry = told.entry
        if entry is not None:
            self._line = entry.line
            if not self.form.changes():
                self.form.complain("")
            self._show_head(entry, entry.title)
            self.document.mark(place.span for places in entry.places.values() for place in places)
        elif self.entry is not None and self.document.is_touched():
            self.document.mark(())
            self.form.set_enabled(False)
            self.form.complain(self.tr("As it is typed now, the text does not tell this entry."))
        if self._held or (self.disk.opened is not None and self.disk.opened.fixed):
            self.form.set_enabled(False)
        self.pane.show_problems(told.problems, told.doubted)
        self.preview.show_told(self.live.snapshot, told)
        self.stirred.emit()

    def _look_for_fixes(self, problem: Problem) -> None:
        def on_found(fixes: tuple[Fix, ...]) -> None:
            if not self._closed and self.document.revision() == revision:
                self.pane.problems.offer(problem, fixes)

        revision = self.document.revision()
        self._operations.texts.fixes(self.live.snapshot, self.live.source, problem, on_found)

    def _on_touched(self) -> None:
        typed = self.is_touched()
        if not typed:
            self.draft.keep()
        self.save_button.setEnabled(typed)
        self.revert_button.setEnabled(typed)
        self.stirred.emit()

    # -- what an earlier run left

    def _on_draft(self, draft: Draft) -> None:
        words = self.tr("What you typed here until {0} was not saved.").format(when_kept(draft))
        others = (
            (self.tr("Compare…"), lambda: self._compare_draft(draft)),
            (self.tr("Discard"), lambda: self._discard(draft)),
        )
        restore = self.tr("Restore")
        self.bar.say(words, label=restore, action=lambda: self._restore(draft), others=others, closable=False)
        self._hold(True)  # what is typed now would be kept in its place

    def _hold(self, held: bool) -> None:
        fixed = held or (self.disk.opened is not None and self.disk.opened.fixed)
        self._held = held
        self.document.setReadOnly(fixed)
        self.form.set_enabled(not fixed and self.live.entry is not None)

    def _discard(self, draft: Draft) -> None:
        self.draft.discard(draft)
        self._hold(False)

    def _restore(self, draft: Draft) -> None:
        self._hold(False)
        self.draft.take()
        self.disk.restore(draft.base, draft.text)
        if self.entry is not None:
            self.form.put(draft.fields)

    def _compare_draft(self, draft: Draft) -> None:
        self._on_draft(draft)
        words = self.tr("{0}: lines with + were typed and not saved, lines with - stand on disk.")
        dialog = DiffDialog(words.format(self.href), self.document.text(), draft.text, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # -- saving, and what others saved

    def save(self) -> None:
        """Save what was typed, in the form or in the text."""
        if self.form.changes() and not self.form.is_valid():
            self.notice.emit(self.tr("A field cannot be read as it is typed; it is marked in red."))
        elif self.is_touched() or self.disk.gone:
            self.live.flush(self._save_text)

    def _save_text(self, error: CnfeedError | None) -> None:
        if error is not None:
            self.refused.emit(error, False)
        else:
            self.disk.save((self.entry.uid if self.entry else None) or "", dict(self.live.made))

    def insist(self) -> None:
        """Save what was typed over what somebody else saved meanwhile; undo brings theirs back."""
        self.disk.overwrite()

    def revert(self) -> None:
        """Back to the text on disk, as one step that can be undone."""
        if self.disk.opened is not None:
            self.form.reset()
            self.document.change_to(self.disk.opened.text)

    def on_changed(self, changes: ChangeSet, *, ours: bool) -> None:
        """The document changed on disk; *ours*: it is what was typed here."""
        change = next(one for one in changes.changes if one.href == self.href)
        if change.after is None:
            look = self._operations.opened_document
            look(self.href, lambda _: self.disk.look_again(), lambda error: self._on_unread(changes, error))
            return
        if ours:
            self.live.made = {}
        self.disk.look_again(change.after if ours else None)
        self._know_again(ours=bool(changes.label))

    def _on_unread(self, changes: ChangeSet, error: CnfeedError) -> None:
        """The file is gone, or holds what is no text."""
        if self._closed:
            return
        if isinstance(error, NotFoundError):
            self._on_gone(changes)
        else:
            words = self.tr("{0} What is shown here is how it was before.").format(error)
            self.bar.say(words, fault=True, label=self.tr("Refresh"), action=self._operations.refresh)

    def _on_gone(self, changes: ChangeSet) -> None:
        if self.is_touched():
            self.disk.gone = True
            left = self.tr("{0} is no longer there; what you typed is kept, and not yet saved.")
            self.notice.emit(left.format(self.href))
        else:
            if not changes.label:
                self.notice.emit(self.tr("“{0}” is no longer in the documents.").format(self.title.text()))
            self.vanished.emit()

    def _know_again(self, *, ours: bool) -> None:
        """The entry as the workspace knows it now; one never published has a new uid where its words changed."""
        snapshot, old = self._operations.snapshot, self.entry
        if snapshot is None or old is None:
            return
        same = next((entry for entry in snapshot.entries if entry.uid == old.uid), None)
        here = (entry for entry in snapshot.entries if entry.path == self.href)
        fresh = same or (followed(here, self.live.entry or old) if ours else None)
        if fresh is not None:
            self.entry = fresh
            self.live.know(fresh)
            if not self.is_touched():
                self.form.show_entry(fresh)
        elif not self.is_touched():
            self.notice.emit(self.tr("“{0}” is no longer in the documents.").format(self.title.text()))
            self.show_line(self._line)

    def _on_joined(self, both: bool) -> None:
        self.bar.hide()
        if both:
            words = self.tr("{0} was changed outside; that change and yours are joined here, and not yet saved.")
            self.notice.emit(words.format(self.href))
        self.live.read_again()
        self._on_touched()

    def _on_conflict(self, merge: Merge) -> None:
        words = self.tr("{0} was changed outside where you changed it too. What you typed is kept, and not yet saved.")
        compare = (self.tr("Compare…"), lambda: self._compare(merge))
        self.bar.say(words.format(self.href), fault=True, label=compare[0], action=compare[1])

    def _compare(self, merge: Merge) -> None:
        dialog = MergeDialog(self.href, merge, self)
        dialog.resolved.connect(self.disk.resolve)
        dialog.rejected.connect(lambda: self._on_conflict(merge))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
