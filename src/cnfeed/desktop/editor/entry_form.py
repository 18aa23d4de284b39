"""An entry's fields, one of the two views of its document's text; only what was changed is handed on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.editor.completer import completes
from cnfeed.desktop.editor.exact_dialog import can_be_exact
from cnfeed.desktop.editor.when_edit import WhenEdit
from cnfeed.desktop.words import saying
from cnfeed.model.entry import Attendance, Entry, Status
from cnfeed.model.when import written
from cnfeed.model.zone import zone_names
from cnfeed.workspace.finding.vocabulary import Vocabulary

LINES = ("title", "location", "url", "categories")
DAYS = ("start", "end")
CHOICES = ("status", "attendance")
FIELDS = (*LINES, *DAYS, *CHOICES, "timezone", "description")


def shown_values(entry: Entry) -> dict[str, str]:
    """An entry's fields as the form shows them; an imprecise date is not shown as a day."""
    exact = entry.when.exact
    return {
        "title": entry.title,
        "start": (written(entry.when.start) or "") if exact else "",
        "end": (written(entry.when.end) or "") if exact else "",
        "timezone": entry.when.zone or "",
        "location": entry.location or "",
        "url": entry.url or "",
        "status": entry.status.value,
        "attendance": entry.attendance.value if entry.attendance else "",
        "categories": ", ".join(entry.categories),
        "description": entry.description or "",
    }


class EntryForm(QScrollArea):
    """Edits one entry's fields.

    Signals:
        submitted: Enter was pressed: the document is to be saved.
        typed: the user changed a field.
        touched: whether anything differs from the entry.
        exact_requested: the date is to be stated exactly.
    """

    submitted = Signal()
    typed = Signal()
    touched = Signal(bool)
    exact_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, str] = {}
        self.lines = {name: QLineEdit() for name in LINES}
        self.days = {"start": WhenEdit(self.tr("Start")), "end": WhenEdit(self.tr("End"))}
        self.choices = {name: QComboBox() for name in CHOICES}
        self.zone = QComboBox()
        self.description = QPlainTextEdit()
        self.note, self.fault = QLabel(), QLabel()
        self.exact = QPushButton(self.tr("Make this exact…"))
        self._fill_choices()
        self._lay_out()
        self._connect()

    def _fill_choices(self) -> None:
        for status in Status:
            self.choices["status"].addItem(saying.status(status), status.value)
        self.choices["attendance"].addItem(self.tr("not said"), "")
        for attendance in Attendance:
            self.choices["attendance"].addItem(saying.attendance(attendance), attendance.value)
        self.zone.setEditable(True)
        self.zone.addItems(["", *zone_names()])
        self.zone.setMaxVisibleItems(12)
        completer = QCompleter(self.zone.model(), self.zone)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.zone.setCompleter(completer)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _lay_out(self) -> None:
        self._inner = inner = QWidget()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(10)
        for title, widget in self._rows():
            label = QLabel(title)
            label.setObjectName("muted")
            label.setBuddy(widget)
            label.setMinimumHeight(28)
            widget.setAccessibleName(title)
            widget.setMinimumHeight(28)
            form.addRow(label, widget)
        self.description.setMaximumHeight(110)
        self.description.setTabChangesFocus(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setObjectName("muted")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setObjectName("fault")
        self.fault.hide()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(12)
        layout.addWidget(self.note)
        layout.addWidget(self.fault)
        layout.addWidget(self.exact, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(form)
        layout.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _rows(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Title"), self.lines["title"]),
            (self.tr("Start"), self.days["start"]),
            (self.tr("End"), self.days["end"]),
            (self.tr("Time zone"), self.zone),
            (self.tr("Place"), self.lines["location"]),
            (self.tr("Link"), self.lines["url"]),
            (self.tr("Status"), self.choices["status"]),
            (self.tr("Attendance"), self.choices["attendance"]),
            (self.tr("Categories"), self.lines["categories"]),
            (self.tr("Description"), self.description),
        )

    def _connect(self) -> None:
        for line in self.lines.values():
            line.textEdited.connect(self._on_typed)
            line.returnPressed.connect(self.submitted)
        for days in self.days.values():
            days.edited.connect(self._on_typed)
            days.submitted.connect(self.submitted)
        for choice in self.choices.values():
            choice.activated.connect(self._on_typed)
        self.zone.editTextChanged.connect(self._on_typed)
        self.description.textChanged.connect(self._on_typed)
        self.exact.clicked.connect(self.exact_requested)

    # -- what is shown

    def show_entry(self, entry: Entry) -> None:
        """Show an entry's fields, dropping what was typed for another."""
        self._shown = shown_values(entry)
        self._show_all(entry, FIELDS)

    def follow(self, entry: Entry) -> None:
        """Show what the text says now; fields that wait to be written into it stay as they were typed."""
        self._follow(entry, ())

    def settle(self, entry: Entry, written: Mapping[str, str | None]) -> None:
        """These values stand in the text now; what the user has typed since waits."""
        typed = self.values()
        self._follow(entry, written)
        for name, value in written.items():
            if (typed[name] or None) == value:
                self._shown[name] = typed[name]
        self._on_edited()

    def _follow(self, entry: Entry, names: Iterable[str]) -> None:
        waiting = {*self.changes(), *names}
        self._shown = shown_values(entry)
        self._show_all(entry, [name for name in FIELDS if name not in waiting])

    def reset(self) -> None:
        """Show the entry's own values again."""
        self._show(FIELDS)
        self.complain("")

    def put(self, values: Mapping[str, str | None]) -> None:
        """Show values as if they had been typed."""
        for name in FIELDS:
            if name in values:
                self._put(name, values[name] or "")
        self._on_typed()

    def complain(self, words: str) -> None:
        """Say why a field cannot be written into the text; "" where it can."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def _show_all(self, entry: Entry, names: Iterable[str]) -> None:
        self._inner.setEnabled(True)
        self._lock(entry)
        self._show(names)

    def _show(self, names: Iterable[str]) -> None:
        blockers = [QSignalBlocker(self.zone), QSignalBlocker(self.description)]
        typed = self.values()
        for name in names:
            if typed[name] != self._shown[name].strip():
                self._put(name, self._shown[name])
        del blockers
        self._on_edited()

    def _put(self, name: str, value: str) -> None:
        if name in self.lines:
            self.lines[name].setText(value)
            self.lines[name].setCursorPosition(0)
        elif name in self.days:
            self.days[name].set_text(value)
        elif name in self.choices:
            self.choices[name].setCurrentIndex(self.choices[name].findData(value))
        elif name == "timezone":
            self.zone.setEditText(value)
        else:
            self.description.setPlainText(value)

    def values(self) -> dict[str, str]:
        """What the form shows now."""
        shown = {name: line.text().strip() for name, line in self.lines.items()}
        shown |= {name: days.text() for name, days in self.days.items()}
        shown |= {name: choice.currentData() for name, choice in self.choices.items()}
        shown |= {"timezone": self.zone.currentText().strip(), "description": self.description.toPlainText().strip()}
        return shown

    def changes(self) -> Mapping[str, str | None]:
        """The fields that differ from the entry's."""
        if not self._shown:
            return {}
        return {name: value or None for name, value in self.values().items() if value != self._shown[name].strip()}

    def is_valid(self) -> bool:
        """True if what is typed can be handed on."""
        return all(days.is_valid() for days in self.days.values()) and bool(self.lines["title"].text().strip())

    def set_enabled(self, enabled: bool) -> None:
        """Take input, or only show."""
        self._inner.setEnabled(enabled)

    def offer(self, words: Vocabulary) -> None:
        """Complete what is typed with what the workspace says elsewhere."""
        completes(self.lines["location"], words.of("place"))
        completes(self.lines["categories"], words.of("category"), several=True)

    def clear(self) -> None:
        """Show no entry: the text tells none."""
        self._shown = {}
        self._inner.setEnabled(False)
        self.touched.emit(False)

    def _lock(self, entry: Entry) -> None:
        """What prose does not say has no place to be written to: such fields are shown, not edited."""
        free = entry.declared or not entry.places
        dated = any(name in entry.places for name in ("start", "end", "when"))
        lines: dict[str, QLineEdit | WhenEdit] = {**self.lines, **self.days}
        for name, widget in lines.items():
            widget.setReadOnly(not (free or name in entry.places or (name in DAYS and dated)))
        self.description.setReadOnly(not (free or "description" in entry.places))
        self.zone.setEnabled(free or "timezone" in entry.places)
        for name, choice in self.choices.items():
            choice.setEnabled(free or name in entry.places)
        self.note.setText("" if free else self.tr("Read from the text; only what the text says can be changed here."))
        self.note.setVisible(not free)
        self.exact.setVisible(can_be_exact(entry))

    def _on_typed(self) -> None:
        self._on_edited()
        self.typed.emit()

    def _on_edited(self) -> None:
        changed = bool(self.changes())
        self.exact.setEnabled(not changed)
        self.touched.emit(changed)
