"""Next year's edition of an event: on which day, and the document that would be made."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.words import dates
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError
from cnfeed.model.changes import Change
from cnfeed.model.entry import Entry, Kind
from cnfeed.workspace.editing.together import next_year


def can_have_another(entry: Entry | None) -> bool:
    """True for an event with a document and an exact date of its own."""
    if entry is None or entry.kind is not Kind.EVENT or not entry.uid:
        return False
    return not entry.anchor and entry.when.exact and not entry.when.days


class EditionDialog(QDialog):
    """Proposes the same weekday of next year.

    Signals:
        made: the uid of the new event.
    """

    made = Signal(str)

    def __init__(self, operations: Operations, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Next year's edition"))
        self.resize(620, 520)
        self._operations, self._uid = operations, entry.uid or ""
        first = entry.when.first_day or date.min
        self.day = QDateEdit(dates.to_qdate(next_year(first)))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("First day"))
        short = self.locale().dateFormat(QLocale.FormatType.ShortFormat)
        self.day.setDisplayFormat(f"ddd {short if 'yyyy' in short else short.replace('yy', 'yyyy')}")
        self._lay_out(entry)
        self.day.dateChanged.connect(self._preview)
        self._preview()

    def _lay_out(self, entry: Entry) -> None:
        title, hint, self.fault = QLabel(entry.title), QLabel(), QLabel()
        title.setObjectName("title")
        hint.setObjectName("muted")
        self.fault.setObjectName("fault")
        hint.setText(self.tr("A new document with an identity of its own; links of this year's edition are left out."))
        for label in (title, hint, self.fault):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.fault.hide()
        self.place, self.text = QLabel(), QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("The new document"))
        self.place.setObjectName("muted")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)
        buttons.accepted.connect(self._create)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("First day"), self.day)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addLayout(form)
        for widget in (self.place, self.text, self.fault, buttons):
            layout.addWidget(widget)

    def _preview(self) -> None:
        day, uid = self.day.date(), self._uid
        self.accept_button.setEnabled(False)
        self._operations.ask(
            lambda workspace: workspace.preview_next_edition(uid, dates.to_date(day)),
            lambda change: self._on_preview(day, change),
            self._on_fault,
        )

    def _on_preview(self, day: QDate, change: Change) -> None:
        if day == self.day.date():
            self.fault.hide()
            self.place.setText(self.tr("Makes {0}").format(change.href))
            self.text.setPlainText(change.after or "")
            self.accept_button.setEnabled(True)

    def _on_fault(self, error: CnfeedError) -> None:
        self.fault.setText(translated(str(error)))
        self.fault.show()

    def _create(self) -> None:
        if self.accept_button.isEnabled():
            day, uid = dates.to_date(self.day.date()), self._uid
            self.accept_button.setEnabled(False)
            self._operations.make(lambda workspace: workspace.add_next_edition(uid, day), self._on_made, self._on_fault)

    def _on_made(self, uid: str) -> None:
        self.made.emit(uid)
        self.accept()
