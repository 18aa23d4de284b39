"""What was detected in a folder that has no ``cnfeed.toml``, with corrections, and the file that says so."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.asking.operations import Operations, Snapshot
from cnfeed.desktop.dialogs import settings_pages as pages
from cnfeed.desktop.dialogs.settings_fields import Field, FieldForm
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError
from cnfeed.model.changes import ChangeSet
from cnfeed.model.settings import Source
from cnfeed.workspace.settings.form import SettingsForm


class FoundDialog(QDialog):
    """The sources that were found, each with what can be corrected of it.

    Signals:
        settings_requested: all settings are to be shown.
    """

    settings_requested = Signal()

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was found"))
        self.resize(620, 560)
        self._operations = operations
        self._form: SettingsForm | None = None
        self.fields: dict[str, Field] = {}
        self._lay_out()
        operations.ask(lambda workspace: workspace.settings_form(), self._on_form, self._on_fault)

    def _lay_out(self) -> None:
        self.heading, self.hint, self.message = _label("title"), _label("muted"), _label("fault")
        self.message.hide()
        self.area, self._inside = QScrollArea(), QWidget()
        self.area.setWidget(self._inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.cards = QVBoxLayout(self._inside)
        self.cards.setContentsMargins(0, 0, 8, 0)
        self.cards.setSpacing(14)
        buttons = QDialogButtonBox()
        self.more = buttons.addButton(self.tr("All settings…"), QDialogButtonBox.ButtonRole.HelpRole)
        self.later = buttons.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        self.write = buttons.addButton(self.tr("Write cnfeed.toml"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setDefault(True)
        self.write.setEnabled(False)
        self.more.clicked.connect(self._to_settings)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        for widget in (self.heading, self.hint, self.area, self.message, buttons):
            layout.addWidget(widget)

    def _on_form(self, form: SettingsForm) -> None:
        self._form = form
        snapshot = self._operations.snapshot
        if snapshot is None:
            return
        if not snapshot.hrefs:
            self.heading.setText(self.tr("No documents were found"))
            self.hint.setText(
                self.tr("There is no Markdown file in {0}. Open the folder of the site itself.").format(snapshot.root)
            )
            return
        self.heading.setText(self.tr("This was found in {0}").format(snapshot.root.name))
        self.hint.setText(
            self.tr("Correct what is wrong. It works without a file, too; cnfeed.toml keeps it, and can be undone.")
        )
        self._show_sources(snapshot, form)
        self.write.setEnabled(form.etag is None)

    def _show_sources(self, snapshot: Snapshot, form: SettingsForm) -> None:
        counts = Counter(entry.source for entry in snapshot.entries)
        for number, source in enumerate(form.settings.sources):
            self.cards.addWidget(self._card(number, source, counts[source.name], form))
        self.cards.addStretch()

    def _card(self, number: int, source: Source, entries: int, form: SettingsForm) -> QWidget:
        card, heading = QFrame(), _label("heading")
        card.setObjectName("card")
        heading.setText(self.tr("{0} · entries: {1}").format(source.name, entries))
        about = _label("muted")
        about.setText(self.tr("{0}: {1}").format(source.path, translated(source.why)) if source.why else source.path)
        fields = FieldForm(
            f"source.{number}", pages.found_source(), form.says, lambda name: getattr(source, name, None)
        )
        fields.edited.connect(self._on_edited)
        self.fields |= fields.fields
        layout = QVBoxLayout(card)
        for widget in (heading, about, fields):
            layout.addWidget(widget)
        return card

    def _on_edited(self) -> None:
        self.write.setEnabled(not any(field.is_wrong() for field in self.fields.values()))

    def _write(self) -> None:
        form = self._form
        if form is None or not self.write.isEnabled():
            return
        values = {key: field.value() for key, field in self.fields.items() if field.is_changed()}
        try:
            text = form.with_values(values)
        except CnfeedError as error:
            self._on_fault(error)
            return
        self.write.setEnabled(False)
        self._operations.changed.connect(self._on_changed)
        self._operations.change(lambda workspace: workspace.set_settings(text, etag=None), self, self._on_fault)

    def _on_changed(self, _changes: ChangeSet, origin: object) -> None:
        if origin is self:
            self.accept()

    def _on_fault(self, error: CnfeedError) -> None:
        self.message.setText(translated(str(error)))
        self.message.show()

    def _to_settings(self) -> None:
        self.reject()
        self.settings_requested.emit()


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
