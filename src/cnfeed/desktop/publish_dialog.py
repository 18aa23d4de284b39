"""Publishing: the plan, the progress, and where the files are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop import icons
from cnfeed.desktop.operations import Operations
from cnfeed.errors import CnfeedError

PLAN, PROGRESS, DONE = range(3)


class PublishDialog(QDialog):
    """Shows what the core computed and asks; it decides nothing."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publish"))
        self.resize(620, 520)
        self._operations = operations
        self._target: Path | None = None
        self._plan: Any = None
        self._running = False
        self.pages = QStackedWidget()
        for page in (self._plan_page(), self._progress_page(), self._done_page()):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.addWidget(self.pages)
        operations.progress.connect(self._on_progress)
        self.ask()

    # -- the plan

    def _plan_page(self) -> QWidget:
        self.heading, self.notes, self.fault = _label("title"), _label("muted"), _label("fault")
        self.steps = QTreeWidget()
        self.steps.setAccessibleName(self.tr("What will be done"))
        self.steps.setHeaderLabels([self.tr("File"), self.tr("What happens"), self.tr("Size")])
        self.steps.setRootIsDecorated(False)
        self.steps.setUniformRowHeights(True)
        self.steps.setAlternatingRowColors(True)
        self.steps.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.steps.header().setStretchLastSection(False)
        self.choose = QPushButton(self.tr("Another folder…"))
        self.cancel, self.publish = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Publish"))
        self.publish.setDefault(True)
        self.choose.clicked.connect(self._choose_folder)
        self.cancel.clicked.connect(self.reject)
        self.publish.clicked.connect(self._start)
        return _page([self.heading, self.notes, self.fault, self.steps], [self.choose, None, self.cancel, self.publish])

    def ask(self, target: Path | None = None) -> None:
        """Ask the core for a plan, for the configured target or another folder."""
        self._target, self._plan = target, None
        self.pages.setCurrentIndex(PLAN)
        self.heading.setText(self.tr("Looking at what has changed…"))
        self.notes.hide()
        self.fault.hide()
        self.steps.clear()
        self.publish.setEnabled(False)
        self._operations.plan(target, self._on_plan, self._on_fault)

    def _on_plan(self, plan: Any) -> None:
        self._plan = plan
        changing = [step for step in plan.steps if step.action != "keep"]
        kept = len(plan.steps) - len(changing)
        self.heading.setText(
            self.tr("Publish to {0}").format(plan.target) if changing else self.tr("Nothing to publish")
        )
        lines = [f"• {note}" for note in plan.notes] or [self.tr("Subscribers will see nothing new.")]
        lines.append(self.tr("Files that stay as they are: {0}").format(kept))
        self.notes.setText("\n".join(lines))
        self.notes.show()
        self._show_steps(changing)
        self.publish.setEnabled(bool(changing))
        self.publish.setFocus()

    def _show_steps(self, steps: list[Any]) -> None:
        names = {"write": self.tr("write"), "remove": self.tr("remove")}
        looks = {"write": icons.symbol("document", self.palette()), "remove": icons.symbol("close", self.palette())}
        for step in steps:
            size = self.locale().formattedDataSize(step.size) if step.action == "write" else ""
            item = QTreeWidgetItem(self.steps, [step.path, names.get(step.action, step.action), size])
            item.setIcon(0, looks.get(step.action, QIcon()))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _on_fault(self, error: CnfeedError) -> None:
        self._running = False
        self.pages.setCurrentIndex(PLAN)
        self.heading.setText(self.tr("This cannot be published yet"))
        self.fault.setText(str(error))
        self.fault.show()
        self.publish.setEnabled(self._plan is not None)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Publish into a folder"))
        if chosen:
            self.ask(Path(chosen))

    # -- the progress

    def _progress_page(self) -> QWidget:
        self.working, self.file = _label("title"), _label("muted")
        self.working.setText(self.tr("Publishing…"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        page = _page([self.working, self.bar, self.file], [None, self.stop])
        page.layout().insertStretch(0)  # type: ignore[union-attr]
        return page

    def _start(self) -> None:
        self._running = True
        self.stop.setEnabled(True)
        self.bar.setRange(0, 0)
        self.file.clear()
        self.pages.setCurrentIndex(PROGRESS)
        self._operations.publish(self._plan, self._on_done, self._on_fault)

    def _on_progress(self, done: int, total: int, words: str) -> None:
        if self._running:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.file.setText(words)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._operations.cancel()

    # -- where it is

    def _done_page(self) -> QWidget:
        self.done_heading, self.done_words, self.address = _label("title"), _label("muted"), _label("address")
        self.done_heading.setText(self.tr("Published"))
        for label in (self.done_words, self.address):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_folder, self.copy = QPushButton(self.tr("Open folder")), QPushButton(self.tr("Copy address"))
        self.close_button = QPushButton(self.tr("Close"))
        self.open_folder.clicked.connect(self._open_folder)
        self.copy.clicked.connect(self._copy_address)
        self.close_button.clicked.connect(self.accept)
        widgets = [self.done_heading, self.done_words, self.address]
        page = _page(widgets, [self.open_folder, self.copy, None, self.close_button])
        page.layout().insertStretch(len(widgets))  # type: ignore[union-attr]
        return page

    def _on_done(self, report: Any) -> None:
        self._running = False
        self._place = str(getattr(report, "folder", None) or self._plan.target)
        counts = self.tr("Written: {0} · removed: {1} · unchanged: {2}")
        self.done_words.setText(
            counts.format(_count(report.written), _count(report.removed), _count(report.unchanged))
            + f"\n\n{self._place}"
        )
        self.address.setText(self._address())
        self.address.setVisible(bool(self._address()))
        self.open_folder.setEnabled(Path(self._place).is_dir())
        self.copy.setEnabled(bool(self._address() or self._place))
        self.pages.setCurrentIndex(DONE)
        self.close_button.setFocus()

    def _address(self) -> str:
        """Where the calendar will be served, if that is known."""
        snapshot = self._operations.snapshot
        base = snapshot.settings.site.base_url if snapshot else None
        return f"{base.rstrip('/')}/calendar.ics" if base else ""

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._place))

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._address() or self._place)
        self.copy.setText(self.tr("Copied"))

    def reject(self) -> None:
        """Override QDialog::reject: a running publish is stopped first."""
        if self._running:
            self._stop()
        else:
            super().reject()


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _page(widgets: list[QWidget], buttons: list[QPushButton | None]) -> QWidget:
    """Widgets above a row of buttons; None is the room between them."""
    page, row = QWidget(), QHBoxLayout()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    for widget in widgets:
        layout.addWidget(widget)
    for button in buttons:
        if button is None:
            row.addStretch()
        else:
            row.addWidget(button)
    layout.addLayout(row)
    return page


def _count(value: Any) -> int:
    return value if isinstance(value, int) else len(value)
