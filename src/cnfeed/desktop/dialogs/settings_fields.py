"""The fields of the settings window: one per key of ``cnfeed.toml``, with what is wrong beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.words.core_sentences import translated
from cnfeed.workspace.settings.form import fault


@dataclass(frozen=True, slots=True)
class Ask:
    """What to ask for: the key's last word, its label, and how (as text, lines, a number, yes or no, a choice)."""

    name: str
    label: str
    how: str = "text"
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""


class Field(QWidget):
    """An editor with the sentence about a wrong value below it; empty means that the file does not say it.

    Signals:
        edited: the value is another one now.
    """

    edited = Signal()

    def __init__(self, key: str, asked: Ask, given: object, otherwise: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.given = key, given
        self.editor, self._read = _made(asked, given, otherwise, self._on_edited)
        self.editor.setAccessibleName(asked.label)
        self.editor.setToolTip(asked.hint)
        self.fault = QLabel()
        self.fault.setObjectName("fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.editor)
        layout.addWidget(self.fault)
        self.setFocusProxy(self.editor)

    def value(self) -> object:
        """What is to stand in the file, None for nothing."""
        return self._read()

    def is_changed(self) -> bool:
        """True if that is not what stands there."""
        return self.value() != self.given

    def is_wrong(self) -> bool:
        """True if it must not stand there."""
        return self.is_changed() and self.value() is not None and fault(self.key, self.value()) is not None

    def show_fault(self, words: str | None) -> None:
        """Say what is wrong, or that nothing is."""
        self.fault.setText(translated(words or ""))
        self.fault.setVisible(bool(words))
        self.editor.setAccessibleDescription(words or "")
        self.editor.setProperty("wrong", bool(words))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)

    def _on_edited(self) -> None:
        value = self.value()
        self.show_fault(fault(self.key, value) if value is not None and self.is_changed() else None)
        self.edited.emit()


class FieldForm(QWidget):
    """The fields of one table of the file.

    Signals:
        edited: one of the values is another one now.
    """

    edited = Signal()

    def __init__(
        self,
        table: str,
        asked: Iterable[Ask],
        given: Callable[[str], object],
        otherwise: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for one in asked:
            key = f"{table}.{one.name}"
            field = Field(key, one, given(key), otherwise(one.name))
            field.edited.connect(self.edited)
            self.fields[key] = field
            if one.how == "yes":
                layout.addRow("", field)
            else:
                layout.addRow(one.label, field)


def _made(
    asked: Ask, given: object, otherwise: object, changed: Callable[[], None]
) -> tuple[QWidget, Callable[[], Any]]:
    makers = {"lines": _lines, "number": _number, "yes": _yes, "choice": _choice, "zone": _zone}
    return makers.get(asked.how, _text)(asked, given, otherwise, changed)


Made = tuple[QWidget, Callable[[], Any]]


def _text(_asked: Ask, given: object, otherwise: object, changed: Callable[[], None]) -> Made:
    editor = QLineEdit("" if given is None else str(given))
    editor.setPlaceholderText("" if otherwise is None else str(otherwise))
    editor.textChanged.connect(changed)
    return editor, lambda: editor.text().strip() or None


def _zone(asked: Ask, given: object, otherwise: object, changed: Callable[[], None]) -> Made:
    editor, read = _text(asked, given, otherwise, changed)
    assert isinstance(editor, QLineEdit)
    editor.setCompleter(completer([name for name, _ in asked.choices]))
    return editor, read


def completer(words: list[str]) -> QCompleter:
    """Proposes any of the words that contains what was typed."""
    made = QCompleter(words)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made


def _lines(_asked: Ask, given: object, otherwise: object, changed: Callable[[], None]) -> Made:
    items = given if isinstance(given, list) else [] if given is None else [given]
    editor = QPlainTextEdit("\n".join(map(str, items)))
    editor.setPlaceholderText("\n".join(map(str, otherwise)) if isinstance(otherwise, tuple) else "")
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(editor.fontMetrics().lineSpacing() * 3 + 14)
    editor.textChanged.connect(changed)

    def read() -> object:
        lines = [line for text in editor.toPlainText().splitlines() if (line := text.strip())]
        return given if lines == items else lines or None

    return editor, read


def _number(_asked: Ask, given: object, otherwise: object, changed: Callable[[], None]) -> Made:
    editor = QSpinBox()
    editor.setRange(0, 1_000_000)
    # The lowest value stands for the default.
    editor.setSpecialValueText(str(otherwise))
    editor.setValue(given if isinstance(given, int) else 0)
    editor.valueChanged.connect(lambda _: changed())
    return editor, lambda: editor.value() or None


def _yes(asked: Ask, given: object, otherwise: object, changed: Callable[[], None]) -> Made:
    editor = QCheckBox(asked.label)
    editor.setChecked(bool(otherwise if given is None else given))
    before = editor.isChecked()
    editor.toggled.connect(lambda _: changed())
    return editor, lambda: given if editor.isChecked() == before else editor.isChecked()


def _choice(asked: Ask, given: object, otherwise: object, changed: Callable[[], None]) -> Made:
    editor, names = QComboBox(), dict(asked.choices)
    editor.addItem(asked.hint.format(names.get(str(otherwise), otherwise)), None)
    for value, name in asked.choices:
        editor.addItem(name, value)
    editor.setCurrentIndex(max(0, editor.findData(given)) if given is not None else 0)
    editor.currentIndexChanged.connect(lambda _: changed())
    return editor, editor.currentData
