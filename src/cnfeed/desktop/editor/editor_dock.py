"""The documents that are open, one in each tab."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

from cnfeed.desktop.asking.operations import Operations, Snapshot
from cnfeed.desktop.editor.document_page import DocumentPage
from cnfeed.desktop.editor.document_text import DocumentText
from cnfeed.desktop.editor.entry_form import EntryForm
from cnfeed.desktop.editor.preview import Preview
from cnfeed.desktop.looks import icons, questions
from cnfeed.desktop.looks.elided_label import ElidedLabel
from cnfeed.desktop.words.core_sentences import translated
from cnfeed.errors import CnfeedError
from cnfeed.model.changes import ChangeSet
from cnfeed.model.entry import Entry
from cnfeed.storage.drafts import Draft

SHORTEST = 24
"""Characters of a tab's title; longer ones are cut, and whole in the tooltip."""


class EditorDock(QDockWidget):
    """Shows what is open. A document that was only looked at makes way for the next one; others keep their tabs.

    Signals:
        notice: a sentence for the user that is not a failure.
        refused: the CnfeedError that kept something typed from being saved, and whether ``insist`` could.
        exact_requested: the date of the open entry is to be stated exactly.
        drafts_found: the documents of which an earlier run left something that was typed and not saved.
        closed: the user has done with it.
    """

    notice = Signal(str)
    refused = Signal(object, bool)
    exact_requested = Signal()
    drafts_found = Signal(object)
    closed = Signal()

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Editor"))
        self.setObjectName("editor")
        self._operations = operations
        self._actions: Mapping[str, QAction] = {}
        self._looked_at: DocumentPage | None = None
        self._refused: DocumentPage | None = None
        self._when_saved: Callable[[], object] | None = None
        self._build()
        self._nothing = self._made("")
        self._nothing.setParent(self)
        self._nothing.hide()  # what the properties below name while nothing is open
        operations.changed.connect(self._on_changed)
        operations.opened.connect(self._on_opened)
        operations.drafts.failed.connect(lambda error: self.notice.emit(translated(str(error))))
        self.clear()

    def _build(self) -> None:
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setMovable(True)
        self.pages.setTabBarAutoHide(True)
        self.pages.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.pages.tabBar().setAccessibleName(self.tr("Open documents"))
        self.pages.tabBar().installEventFilter(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(self.pages)
        self.setWidget(self._stack)
        self.setMinimumWidth(340)

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

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Take the keys of these commands while the editor has them."""
        self._actions = actions
        does = {
            "close_document": self._close_current,
            "next_document": self.next_page,
            "previous_document": self.previous_page,
        }
        for name, act in does.items():
            self.addAction(actions[name])
            actions[name].triggered.connect(lambda _=False, act=act: act())

    # -- the documents that are open

    def page(self) -> DocumentPage | None:
        """The document in front."""
        page = self.pages.currentWidget()
        return page if isinstance(page, DocumentPage) else None

    def page_at(self, index: int) -> DocumentPage:
        """The document of a tab."""
        page = self.pages.widget(index)
        assert isinstance(page, DocumentPage)
        return page

    def all_pages(self) -> Iterator[DocumentPage]:
        """Every open document, in the order of the tabs."""
        return (self.page_at(index) for index in range(self.pages.count()))

    def touched(self) -> list[DocumentPage]:
        """The documents with something typed that is not saved."""
        return [page for page in self.all_pages() if page.is_touched()]

    def show_entry(self, entry: Entry, *, looked_at: bool = False) -> None:
        """Open an entry's document there; one only *looked_at* makes way for the next."""
        self._page_for(entry.path, looked_at).show_entry(entry)
        self._front()

    def show_document(self, href: str, line: int) -> None:
        """Open a document at a line, without an entry."""
        self._page_for(href, False).show_line(line)
        self._front()

    def _front(self) -> None:
        self._stack.setCurrentIndex(1)
        self.show()
        self.raise_()

    def _page_for(self, href: str, looked_at: bool) -> DocumentPage:
        open_already = next((page for page in self.all_pages() if page.href == href), None)
        spare, page = self._looked_at, open_already or self._made(href)
        if open_already is None:
            self.pages.addTab(page, "")
            self._closable(page)
        if not looked_at and page is spare:
            self._looked_at = None
        elif looked_at and open_already is None:
            self._looked_at = page
        self.pages.setCurrentWidget(page)
        if spare is not None and spare is not page and not spare.is_touched():
            self._drop(spare)
        return page

    def _closable(self, page: DocumentPage) -> None:
        """A quiet button in its tab; the style's own would be a red box."""
        button = QToolButton()
        button.setObjectName("picker")
        button.setIcon(icons.symbol("close", self.palette()))
        button.setIconSize(QSize(10, 10))
        button.setAccessibleName(self.tr("Close {0}").format(page.href))
        button.setToolTip(self.tr("Close"))
        button.clicked.connect(lambda: self.close_page(page))
        self.pages.tabBar().setTabButton(self.pages.indexOf(page), QTabBar.ButtonPosition.RightSide, button)

    def _made(self, href: str) -> DocumentPage:
        page = DocumentPage(self._operations, href)
        page.pane.actions_by_name = self._actions
        page.notice.connect(self.notice)
        page.refused.connect(lambda error, insist: self._on_refused(page, error, insist))
        page.stirred.connect(lambda: self._retitle(page))
        page.vanished.connect(lambda: self._drop(page))
        page.close_button.clicked.connect(self._close)
        page.form.exact_requested.connect(self.exact_requested)
        return page

    def _retitle(self, page: DocumentPage) -> None:
        index = self.pages.indexOf(page)
        if index < 0:
            return
        name, typed = page.title.text() or page.href, page.is_touched()
        words = name if len(name) <= SHORTEST else f"{name[: SHORTEST - 1]}…"
        self.pages.setTabText(index, ("• " if typed else "") + words.replace("&", "&&"))
        self._on_saved()
        self.pages.setTabToolTip(index, self.tr("{0} – not saved").format(page.href) if typed else page.href)
        if typed and page is self._looked_at:
            self._looked_at = None

    def close_page(self, page: DocumentPage) -> None:
        """Close a document, after a question if something typed would be lost."""
        if page.is_touched():
            questions.to_close(self, [page.describe()], lambda: self._save_and_close(page), lambda: self._drop(page))
        else:
            self._drop(page)

    def _save_and_close(self, page: DocumentPage) -> None:
        page.stirred.connect(lambda: None if page.is_touched() else self._drop(page))
        page.save()

    def _drop(self, page: DocumentPage) -> None:
        index = self.pages.indexOf(page)
        if index < 0:
            return
        if page is self._looked_at:
            self._looked_at = None
        page.close_document()
        self.pages.removeTab(index)
        page.deleteLater()
        if not self.pages.count():
            self._stack.setCurrentIndex(0)

    def _close_current(self) -> None:
        if (page := self.page()) is not None:
            self.close_page(page)

    def next_page(self) -> None:
        """The next tab."""
        self._turn(1)

    def previous_page(self) -> None:
        """The tab before."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        if self.pages.count():
            self.pages.setCurrentIndex((self.pages.currentIndex() + by) % self.pages.count())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: the middle button closes a tab."""
        bar = self.pages.tabBar()
        released = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        if watched is bar and isinstance(event, QMouseEvent) and released:
            index = bar.tabAt(event.position().toPoint()) if event.button() == Qt.MouseButton.MiddleButton else -1
            if index >= 0:
                self.close_page(self.page_at(index))
                return True
        return super().eventFilter(watched, event)

    # -- what is asked of the document in front

    @property
    def form(self) -> EntryForm:
        """The fields of the entry in front."""
        return (self.page() or self._nothing).form

    @property
    def document(self) -> DocumentText:
        """The text of the document in front."""
        return (self.page() or self._nothing).document

    @property
    def preview(self) -> Preview:
        """The preview of the document in front."""
        return (self.page() or self._nothing).preview

    @property
    def tabs(self) -> QTabWidget:
        """The views of the document in front."""
        return (self.page() or self._nothing).tabs

    @property
    def title(self) -> QLabel:
        """What is open in front."""
        return (self.page() or self._nothing).title

    @property
    def place(self) -> QLabel:
        """Where it stands."""
        return (self.page() or self._nothing).place

    @property
    def why(self) -> ElidedLabel:
        """Why it was read so."""
        return (self.page() or self._nothing).why

    @property
    def entry(self) -> Entry | None:
        """The entry in front."""
        page = self.page()
        return page.entry if page else None

    @property
    def href(self) -> str | None:
        """The document in front."""
        page = self.page()
        return page.href if page else None

    def clear(self) -> None:
        """Open nothing; whoever calls it has asked."""
        for page in list(self.all_pages()):
            self._drop(page)
        self._stack.setCurrentIndex(0)

    def _on_opened(self, snapshot: Snapshot) -> None:
        self.clear()
        self._operations.drafts.all_of(str(snapshot.root), self._on_drafts)

    def _on_drafts(self, drafts: tuple[Draft, ...]) -> None:
        if drafts:
            self.drafts_found.emit(tuple(draft.href for draft in drafts))

    def recolour(self) -> None:
        """Draw what is drawn in the palette's colours anew."""
        for page in self.all_pages():
            page.recolour()
            self._closable(page)

    def is_touched(self) -> bool:
        """True if something was typed that is not saved, in any document."""
        return bool(self.touched())

    def save(self) -> None:
        """Save the document in front."""
        if (page := self.page()) is not None:
            page.save()

    def save_all(self, then: Callable[[], object]) -> None:
        """Save every document in which something was typed, and then; not if one of them cannot be saved."""
        self._when_saved = then
        for page in self.touched():
            page.save()

    def _on_saved(self) -> None:
        if self._when_saved is not None and not self.is_touched():
            then, self._when_saved = self._when_saved, None
            then()

    def _on_refused(self, page: DocumentPage, error: CnfeedError, insist: bool) -> None:
        self._refused, self._when_saved = page, None
        self.refused.emit(error, insist)

    def insist(self) -> None:
        """Save the text that was refused last over what somebody else saved; undo brings theirs back."""
        if self._refused is not None and self.pages.indexOf(self._refused) >= 0:
            self._refused.insist()

    def keep(self) -> None:
        """Ask to save or close what was typed before another folder is opened."""
        self.show()
        names = ", ".join(f"“{page.title.text()}”" for page in self.touched())
        self.notice.emit(self.tr("Save or revert {0} first; what you typed is kept.").format(names))

    def describe(self) -> list[str]:
        """The documents that are not saved, in words."""
        return [page.describe() for page in self.touched()]

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_changed(self, changes: ChangeSet, origin: object) -> None:
        for page in list(self.all_pages()):
            if page.href in changes.hrefs:
                page.on_changed(changes, ours=origin is page)
