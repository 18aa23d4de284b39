"""The settings of a workspace: ``cnfeed.toml`` in fields, with the lines that saving would change."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGroupBox,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.dialogs import settings_pages as pages
from cnfeed.desktop.dialogs.settings_fields import Ask, Field, FieldForm
from cnfeed.desktop.dialogs.settings_tables import TablesPage
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError, SettingsError
from cnfeed.model.changes import ChangeSet
from cnfeed.model.settings import Feed, GitTarget, Settings, Source
from cnfeed.workspace.settings.form import SettingsForm

SITE, SOURCES, FEEDS = range(3)
Table = TypeVar("Table")
Change = Callable[[SettingsForm], str]


class SettingsDialog(QDialog):
    """Shows what the file says; the core makes its new text and refuses what it must not say."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(640, 600)
        self._operations = operations
        self._saved: SettingsForm | None = None
        self._draft: SettingsForm | None = None
        self._forms: list[FieldForm] = []
        self._dropped: dict[str, object] = {}
        self._lay_out()
        operations.ask(lambda workspace: workspace.settings_form(), self._on_form, self._on_fault)

    def _lay_out(self) -> None:
        self.tabs, self.message = QTabWidget(), QLabel()
        self.tabs.setDocumentMode(True)
        self.message.setObjectName("fault")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.hide()
        self.changes = QPlainTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.changes.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.changes.setAccessibleName(self.tr("What changes in cnfeed.toml"))
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.save.setDefault(True)
        self.save.setEnabled(False)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        layout.addWidget(self.tabs)
        layout.addWidget(self.message)
        layout.addWidget(buttons)

    # -- the fields

    def _on_form(self, form: SettingsForm) -> None:
        self._saved = form
        self._fill(form)
        if form.etag is None:
            self.save.setText(self.tr("Create cnfeed.toml"))

    def _fill(self, form: SettingsForm, tab: int = SITE, chosen: int = 0) -> None:
        """Fields for what a text says, in place of those for another one."""
        self._draft, self._forms, self._dropped = form, [], {}
        while self.tabs.count():
            widget = self.tabs.widget(0)
            self.tabs.removeTab(0)
            if widget is not None and widget is not self.changes:
                widget.deleteLater()
        settings = form.settings
        self.tabs.addTab(_page([self._form("site", pages.site(), settings.site)]), self.tr("Site"))
        self.sources, self.feeds = self._sources_page(settings.sources), self._feeds_page(settings.feeds)
        self.tabs.addTab(self.sources, self.tr("Sources"))
        self.tabs.addTab(self.feeds, self.tr("Feeds"))
        self.tabs.addTab(_page(self._publish_page(form)), self.tr("Publishing"))
        self.tabs.addTab(self.changes, self.tr("Changes"))
        self.tabs.setCurrentIndex(tab)
        for number, page in ((SOURCES, self.sources), (FEEDS, self.feeds)):
            page.choose(chosen if number == tab else 0)
        self._on_edited()

    def _form(self, table: str, asked: Iterable[Ask], values: object) -> FieldForm:
        assert self._draft is not None
        made = FieldForm(table, asked, self._draft.says, lambda name: getattr(values, name, None))
        made.edited.connect(self._on_edited)
        self._forms.append(made)
        return made

    def _sources_page(self, sources: tuple[Source, ...]) -> TablesPage:
        forms = [self._form(f"source.{number}", pages.source(), one) for number, one in enumerate(sources)]
        shown = ((one.name, _page([form])) for one, form in zip(sources, forms, strict=True))
        made = TablesPage(self.tr("Sources"), self.tr("Add folder…"), shown, least=1)
        made.remove.setToolTip(self.tr("The documents stay; they are only not looked at any more"))
        made.add_requested.connect(self._choose_source)
        made.remove_requested.connect(self._remove_source)
        return made

    def _feeds_page(self, feeds: tuple[Feed, ...]) -> TablesPage:
        forms = [self._form(f"feed.{number}", pages.feed(), one) for number, one in enumerate(feeds)]
        shown = ((one.name, _page([form])) for one, form in zip(feeds, forms, strict=True))
        empty = self.tr(
            "Beside the feeds of languages, categories and sources there can be feeds of your own, such as all events "
            "in one country."
        )
        made = TablesPage(self.tr("Feeds"), self.tr("Add feed"), shown, empty)
        made.remove.setToolTip(self.tr("What was published of it stays where it is"))
        made.add_requested.connect(self.add_feed)
        made.remove_requested.connect(self._remove_feed)
        return made

    def _publish_page(self, form: SettingsForm) -> list[QWidget]:
        publish = form.settings.publish
        self.branch = QGroupBox(self.tr("Publish to a branch of a git repository"))
        self.branch.setCheckable(True)
        self.branch.setChecked(publish.git is not None)
        self.branch.toggled.connect(self._on_branch)
        inside = QVBoxLayout(self.branch)
        inside.addWidget(self._form("publish.git", pages.branch(), publish.git or GitTarget()))
        return [self._form("publish", pages.publish(), publish), self.branch]

    def _on_branch(self, wanted: bool) -> None:
        """With no branch its table goes; with one it is there even if it says nothing but the default."""
        assert self._draft is not None
        there = self._draft.says("publish.git") is not None
        self._dropped = {"publish.git": None} if there and not wanted else {}
        if wanted and not there:
            self._dropped = {"publish.git.branch": GitTarget().branch}
        self._on_edited()

    def field(self, key: str) -> Field:
        """The field of a dotted key."""
        return next(form.fields[key] for form in self._forms if key in form.fields)

    # -- what they come to

    def _values(self) -> dict[str, object]:
        fields = [field for form in self._forms for field in form.fields.values() if field.is_changed()]
        changed = {field.key: field.value() for field in fields}
        if "publish.git" in self._dropped:
            changed = {key: value for key, value in changed.items() if not key.startswith("publish.git.")}
        return self._dropped | changed

    def _text(self) -> str | None:
        """The file's text as the fields have it; None, with the sentence shown, where it must not stand."""
        assert self._draft is not None
        self._say("")
        if any(field.is_wrong() for form in self._forms for field in form.fields.values()):
            return None
        try:
            return self._draft.with_values(self._values())
        except SettingsError as error:
            self._show_beside(error)
        except CnfeedError as error:
            self._say(translated(str(error)))
        return None

    def _show_beside(self, error: SettingsError) -> None:
        fields = {key: field for form in self._forms for key, field in form.fields.items()}
        if error.key in fields:
            fields[error.key].show_fault(error.reason)
        else:
            self._say(translated(error.reason))

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _on_edited(self) -> None:
        assert self._saved is not None
        text = self._text()
        before = self._saved.text if self._saved.etag is not None else ""
        self.save.setEnabled(text is not None and text != before)
        self.changes.setPlainText("" if text is None else _difference(before, text))

    # -- sources come and go

    def _choose_source(self) -> None:
        snapshot = self._operations.snapshot
        assert snapshot is not None
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder of documents"), str(snapshot.root))
        if not chosen:
            return
        folder = Path(chosen)
        if not folder.is_relative_to(snapshot.root):
            self._say(self.tr("{0} lies outside of the workspace {1}.").format(folder, snapshot.root))
        else:
            self.add_source(folder.relative_to(snapshot.root).as_posix())

    def add_source(self, path: str) -> None:
        """One more source, named after its folder."""
        sources = self._settings().sources
        name = _free(PurePosixPath(path).name or "site", [one.name for one in sources])
        values = {"name": name, "path": path}
        settings = replace(self._settings(), sources=(*sources, Source(name=name, path=path)))
        self._redraft(lambda form: form.with_table("source", values), settings, SOURCES, len(sources))

    def _remove_source(self, number: int) -> None:
        settings = replace(self._settings(), sources=_without(self._settings().sources, number))
        self._redraft(lambda form: form.without_table("source", number), settings, SOURCES, max(0, number - 1))

    def add_feed(self) -> None:
        """One more feed of one's own, to be named."""
        feeds = self._settings().feeds
        file = _free("selection", [one.file for one in feeds])
        values = {"name": _free(self.tr("My feed"), [one.name for one in feeds]), "file": file}
        settings = replace(self._settings(), feeds=(*feeds, Feed(name=values["name"], file=values["file"])))
        self._redraft(lambda form: form.with_table("feed", values), settings, FEEDS, len(feeds))

    def _remove_feed(self, number: int) -> None:
        settings = replace(self._settings(), feeds=_without(self._settings().feeds, number))
        self._redraft(lambda form: form.without_table("feed", number), settings, FEEDS, max(0, number - 1))

    def _redraft(self, change: Change, settings: Settings, tab: int, chosen: int) -> None:
        """Take what was typed into the draft, then change it."""
        assert self._draft is not None
        text = self._text()
        if text is None:
            return
        try:
            changed = change(SettingsForm.of(text, self._draft.etag, self._settings()))
        except CnfeedError as error:
            self._say(translated(str(error)))
        else:
            self._fill(SettingsForm.of(changed, self._draft.etag, settings), tab, chosen)

    def _settings(self) -> Settings:
        assert self._draft is not None
        return self._draft.settings

    # -- saving

    def _save(self) -> None:
        assert self._saved is not None
        text, etag = self._text(), self._saved.etag
        if text is None:
            return
        self.save.setEnabled(False)
        self._operations.changed.connect(self._on_changed)
        self._operations.change(lambda workspace: workspace.set_settings(text, etag=etag), self, self._on_fault)

    def _on_changed(self, _changes: ChangeSet, origin: object) -> None:
        if origin is self:
            self.accept()

    def _on_fault(self, error: CnfeedError) -> None:
        self._say(translated(str(error)))
        self.save.setEnabled(self._saved is not None)


def _page(widgets: Iterable[QWidget]) -> QScrollArea:
    area, inside = QScrollArea(), QWidget()
    layout = QVBoxLayout(inside)
    layout.setSpacing(12)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area


def _free(name: str, taken: Iterable[str]) -> str:
    """The name, with a number where it is taken."""
    folded = {one.casefold() for one in taken}
    numbered = (name if number == 1 else f"{name}-{number}" for number in range(1, len(folded) + 2))
    return next(one for one in numbered if one.casefold() not in folded)


def _without(tables: tuple[Table, ...], number: int) -> tuple[Table, ...]:
    return tuple(one for at, one in enumerate(tables) if at != number)


def _difference(before: str, after: str) -> str:
    """The lines that go and come, with those around them."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=2)
    return "\n".join(list(lines)[2:])
