"""Publishing: the plan, the progress, and where the files are."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs.effects_tree import EffectsTree
from cnfeed.desktop.dialogs.subscribe_box import SubscribeBox
from cnfeed.desktop.looks import icons
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError
from cnfeed.storage.base import Target
from cnfeed.storage.target import FolderTarget
from cnfeed.workspace.publishing.plan import Plan, Report, Step

PLAN, PROGRESS, DONE = range(3)


class PublishDialog(QDialog):
    """Shows what the core computed and asks; it decides nothing."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publish"))
        self.resize(620, 520)
        self._operations = operations
        self._plan: Plan | None = None
        self._place = ""
        self._running = False
        self.pages = QStackedWidget()
        for page in (self._plan_page(), self._progress_page(), self._done_page()):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.addWidget(self.pages)
        operations.progress.connect(self._on_progress)
        operations.ask(lambda workspace: _described(workspace.targets()), self._on_targets, lambda _: None)
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
        self.steps.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.steps.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.steps.header().setStretchLastSection(False)
        self.effects, self.tabs = EffectsTree(), QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.steps, self.tr("Files"))
        self.tabs.addTab(self.effects, self.tr("What subscribers will see"))
        self.target, self.push = QComboBox(), QCheckBox(self.tr("Push to the remote repository too"))
        self.target.setAccessibleName(self.tr("Where to publish to"))
        self.target.hide()
        self.push.hide()
        self.target.activated.connect(self._on_target)
        self.push.clicked.connect(self._on_target)
        self.sure = QCheckBox(self.tr("Publish nevertheless"))
        self.choose = QPushButton(self.tr("Another folder…"))
        self.cancel, self.publish = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Publish"))
        self.publish.setDefault(True)
        self.choose.clicked.connect(self._choose_folder)
        self.cancel.clicked.connect(self.reject)
        self.publish.clicked.connect(self._start)
        self.sure.toggled.connect(self._allow)
        shown = [self.target, self.heading, self.notes, self.tabs, self.fault, self.push, self.sure]
        return _page(shown, [self.choose, None, self.cancel, self.publish])

    def _on_targets(self, targets: tuple[tuple[str, bool | None], ...]) -> None:
        """Name the configured targets; whether one pushes is None where there is nothing to push."""
        for name, pushes in targets:
            self.target.addItem(name, pushes)
        self.target.setVisible(len(targets) > 1)
        self._show_push()

    def _show_push(self) -> None:
        pushes = self.target.currentData()
        self.push.setVisible(pushes is not None)
        self.push.setChecked(bool(pushes))
        # What the settings say is done anyway.
        self.push.setEnabled(not pushes)

    def _on_target(self) -> None:
        if self.sender() is self.target:
            self._show_push()
        number, push = self.target.currentIndex(), self.push.isChecked()
        self._clear()
        self.heading.setText(self.tr("Looking at what has changed…"))
        self._operations.ask(
            lambda workspace: workspace.plan(workspace.targets(push=push)[number]), self._on_plan, self._on_fault
        )

    def ask(self, target: Path | None = None) -> None:
        """Ask the core for a plan, for the configured target or another folder."""
        self._clear()
        if target is None and not self._has_target():
            self._say_fault(self.tr("No place to publish to is set. Choose a folder here, or set one in cnfeed.toml."))
            return
        if target is not None:
            for widget in (self.target, self.push):
                widget.hide()
        self.heading.setText(self.tr("Looking at what has changed…"))
        self._operations.plan(target, self._on_plan, self._on_fault)

    def _clear(self) -> None:
        """No plan yet."""
        self._plan = None
        self.pages.setCurrentIndex(PLAN)
        self.steps.clear()
        self._show_effects(Plan(""))
        for widget in (self.notes, self.fault, self.sure):
            widget.hide()
        self.publish.setEnabled(False)

    def _has_target(self) -> bool:
        snapshot = self._operations.snapshot
        return snapshot is not None and bool(snapshot.settings.publish.folder or snapshot.settings.publish.git)

    def _on_plan(self, plan: Plan) -> None:
        self._plan = plan
        changing = [step for step in plan.steps if step.action != "keep"]
        words = self.tr("Publish to {0}") if changing else self.tr("{0} is up to date")
        self.heading.setText(words.format(translated(plan.target)))
        lines = [f"• {translated(note)}" for note in plan.notes] or [self.tr("Subscribers will see nothing new.")]
        lines.append(self.tr("Files that stay as they are: {0}").format(len(plan.steps) - len(changing)))
        self.notes.setText("\n".join(lines))
        self.notes.show()
        self._show_steps(changing)
        self._show_effects(plan)
        self._show_doubts(plan)
        self._allow()
        self.publish.setFocus()

    def _show_doubts(self, plan: Plan) -> None:
        self.fault.setText("\n".join(map(translated, (*plan.obstacles, *plan.doubts))))
        self.fault.setVisible(bool(plan.obstacles or plan.doubts))
        self.sure.setChecked(False)
        self.sure.setVisible(bool(plan.doubts) and not plan.obstacles)

    def _allow(self) -> None:
        plan = self._plan
        anything = bool(plan) or (self.push.isVisible() and self.push.isChecked())
        can = plan is not None and anything and not plan.obstacles and (not plan.doubts or self.sure.isChecked())
        self.publish.setEnabled(can)

    def _show_steps(self, steps: Iterable[Step]) -> None:
        names = {"write": self.tr("write"), "remove": self.tr("remove")}
        looks = {"write": icons.symbol("document", self.palette()), "remove": icons.symbol("close", self.palette())}
        for step in steps:
            size = self.locale().formattedDataSize(step.size) if step.action == "write" else ""
            item = QTreeWidgetItem(self.steps, [step.path, names[step.action], size])
            item.setIcon(0, looks[step.action])
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _show_effects(self, plan: Plan) -> None:
        """Beside the files, if there is anything to see."""
        self.effects.show_plan(plan)
        self.tabs.setTabVisible(1, bool(plan.effects))
        self.tabs.tabBar().setVisible(bool(plan.effects))

    def _on_fault(self, error: CnfeedError) -> None:
        self._running = False
        self.pages.setCurrentIndex(PLAN)
        self._say_fault(translated(str(error)))

    def _say_fault(self, words: str) -> None:
        self.heading.setText(self.tr("Nothing was published"))
        self.fault.setText(words)
        self.fault.show()
        self._allow()

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
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertStretch(0)
        layout.insertStretch(layout.count() - 1)
        return page

    def _start(self) -> None:
        if self._plan is None:
            return
        self._running = True
        self.stop.setEnabled(True)
        self.bar.setRange(0, 0)
        self.file.clear()
        self.pages.setCurrentIndex(PROGRESS)
        self._operations.publish(self._plan, self._on_done, self._on_fault, sure=self.sure.isChecked())

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
        self.done_icon, self.done_heading = QLabel(), _label("title")
        self.done_words, self.subscribe = _label("muted"), SubscribeBox()
        self.done_heading.setText(self.tr("Published"))
        self.open_folder = QPushButton(self.tr("Open folder"))
        self.close_button = QPushButton(self.tr("Close"))
        self.open_folder.clicked.connect(self._open_folder)
        self.close_button.clicked.connect(self.accept)
        for label in (self.done_icon, self.done_heading, self.done_words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown = [self.done_icon, self.done_heading, self.done_words, self.subscribe]
        page = _page(shown, [None, self.open_folder, self.close_button])
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertStretch(0)
        layout.insertStretch(layout.count() - 1)
        return page

    def _on_done(self, report: Report) -> None:
        self._running = False
        self._place = report.place
        done = icons.symbol("done", self.palette(), self.palette().highlight().color())
        self.done_icon.setPixmap(done.pixmap(48, 48))
        counts = self.tr("Written: {0} · removed: {1} · unchanged: {2}")
        words = [counts.format(len(report.written), len(report.removed), len(report.unchanged)), report.place]
        self.done_words.setText("\n".join((*words, *map(translated, report.notes))))
        snapshot = self._operations.snapshot
        base_url = snapshot.settings.site.base_url if snapshot is not None else None
        self.subscribe.show_published(base_url, (*report.written, *report.unchanged))
        self.open_folder.setEnabled(Path(self._place).is_dir())
        self.pages.setCurrentIndex(DONE)
        self.close_button.setFocus()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._place))

    def reject(self) -> None:
        """Override QDialog::reject: a running publish is stopped first."""
        if self._running:
            self._stop()
        else:
            super().reject()


def _described(targets: Iterable[Target]) -> tuple[tuple[str, bool | None], ...]:
    """Each target's name, and whether it pushes: None for a folder, which cannot."""
    return tuple((one.name, None if isinstance(one, FolderTarget) else one.pushes()) for one in targets)


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
