"""The addresses of what was published, per kind of client, to copy or to scan with a phone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.dialogs.qr_code import QrCode
from cnfeed.formats.subscribing import ways_to
from cnfeed.workspace.publishing.following import address, followable


class SubscribeBox(QWidget):
    """Lists the calendars and feeds; of the chosen one every address with a button that copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files, self.code, self.hint = QComboBox(), QrCode(), QLabel()
        self.files.setAccessibleName(self.tr("Calendar or feed"))
        self.files.currentIndexChanged.connect(self._show_file)
        self.hint.setObjectName("muted")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.rows: list[tuple[QLabel, QLineEdit, QPushButton]] = []
        self._base_url = ""
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        for number in range(4):
            self.rows.append(self._row(number))
        left, columns = QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.files)
        left.addLayout(self._grid)
        left.addStretch()
        columns.addLayout(left, 1)
        columns.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(columns)
        layout.addWidget(self.hint)

    def _row(self, number: int) -> tuple[QLabel, QLineEdit, QPushButton]:
        label, line, copy = QLabel(), QLineEdit(), QPushButton(self.tr("Copy"))
        line.setReadOnly(True)
        copy.clicked.connect(lambda: self._copy(number))
        for column, widget in enumerate((label, line, copy)):
            self._grid.addWidget(widget, number, column)
        return label, line, copy

    def show_published(self, base_url: str | None, paths: Iterable[str]) -> None:
        """Offer what is among these files, if it is known where they will be served."""
        self._base_url = base_url or ""
        self.files.clear()
        for path in followable(paths) if base_url else ():
            self.files.addItem(path, path)
        self.files.setVisible(self.files.count() > 0)
        if not base_url:
            self.hint.setText(
                self.tr("Set the address of the published folder in the settings to have links to subscribe here.")
            )
        elif self.files.count():
            self.hint.setText(self.tr("They work once the published files are served at {0}.").format(base_url))
        self._show_file()

    def _show_file(self) -> None:
        path = self.files.currentData()
        ways = self._ways(address(self._base_url, path)) if path else []
        for number, (label, line, copy) in enumerate(self.rows):
            shown = number < len(ways)
            for widget in (label, line, copy):
                widget.setVisible(shown)
            if shown:
                name, where = ways[number]
                label.setText(name)
                line.setText(where)
                line.setCursorPosition(0)
                line.setAccessibleName(name)
                copy.setText(self.tr("Copy"))
                copy.setAccessibleName(self.tr("Copy: {0}").format(name))
        self.code.show_address(address(self._base_url, path) if path and path.endswith(".ics") else "")

    def _ways(self, where: str) -> list[tuple[str, str]]:
        if not where.endswith(".ics"):
            return [(self.tr("Feed reader"), where)]
        ways = ways_to(where)
        return [
            (self.tr("Apple, Thunderbird"), ways.webcal),
            (self.tr("Google Calendar"), ways.google),
            (self.tr("Outlook"), ways.outlook),
            (self.tr("Address"), where),
        ]

    def _copy(self, number: int) -> None:
        _, line, copy = self.rows[number]
        QGuiApplication.clipboard().setText(line.text())
        for _, _, other in self.rows:
            other.setText(self.tr("Copy"))
        copy.setText(self.tr("Copied"))
