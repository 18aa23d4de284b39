"""How a document will look, as a page and in a feed reader; nothing is loaded, from the network or from disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from cnfeed.desktop.asking.text_work import TextWork
from cnfeed.desktop.looks.theme import Theme
from cnfeed.desktop.words import saying
from cnfeed.documents.document import Document
from cnfeed.formats.feeditem import FeedItem
from cnfeed.model.entry import Entry
from cnfeed.model.when import written
from cnfeed.workspace.editing.live import Told

OUTSIDE = ("http", "https", "mailto")
PAGE, ITEM = range(2)


class SafeBrowser(QTextBrowser):
    """Shows cleaned HTML; a link opens outside, and only web and mail addresses do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._open_outside)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Override QTextBrowser::loadResource: no image, no style sheet, nothing."""
        return None

    def show_html(self, html: str) -> None:
        """Show it in the palette's colours, and stay where one was reading."""
        theme, at = Theme.of(self.palette()), self.verticalScrollBar().value()
        self.document().setDefaultStyleSheet(
            f"h1 {{ font-size: 17pt; margin-bottom: 2px; }} .facts {{ color: {theme.muted.name()}; }}"
            f"a {{ color: {self.palette().link().color().name()}; }} code, pre {{ background: {theme.shade.name()}; }}"
        )
        self.setHtml(html)
        self.verticalScrollBar().setValue(at)

    @staticmethod
    def _open_outside(url: QUrl) -> None:
        if url.scheme() in OUTSIDE:
            QDesktopServices.openUrl(url)


class Preview(QWidget):
    """The document as a page or as a feed item; drawn only while it is looked at."""

    def __init__(self, texts: TextWork, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._now = texts, now
        self._document: Document | None = None
        self._told: Told | None = None
        self._stale = False
        self.browser = SafeBrowser()
        self.choices = QButtonGroup(self)
        bar, layout = QHBoxLayout(), QVBoxLayout(self)
        bar.setContentsMargins(12, 6, 12, 0)
        for number, name in ((PAGE, self.tr("Page")), (ITEM, self.tr("Feed item"))):
            button = QToolButton()
            button.setText(name)
            button.setAccessibleName(self.tr("Preview: {0}").format(name))
            button.setCheckable(True)
            self.choices.addButton(button, number)
            bar.addWidget(button)
        bar.addStretch()
        self.choices.button(PAGE).setChecked(True)
        self.choices.idClicked.connect(lambda _: self._render())
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.browser, 1)

    def show_told(self, document: Document, told: Told) -> None:
        """The text is this now, and tells this."""
        self._document, self._told, self._stale = document, told, True
        if self.isVisible():
            self._render()

    def close_document(self) -> None:
        """Whatever is answered from now on is for nobody."""
        self._document = self._told = None

    def recolour(self) -> None:
        """Draw it in the palette's colours, when it is looked at."""
        self._stale = True
        if self.isVisible():
            self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget::showEvent: draw what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._render()

    def toPlainText(self) -> str:
        """The words that are shown."""
        return self.browser.toPlainText()

    def _render(self) -> None:
        document, told = self._document, self._told
        if document is None or told is None:
            return
        self._stale, entry = False, told.entry
        if self.choices.checkedId() == PAGE:
            base = entry.base_url if entry else None
            self._texts.page(document, base, lambda html: self._show(document, _head(entry) + html))
        elif entry is None:
            self._show(document, escape(self.tr("No entry is open.")))
        else:
            self._texts.item(told.entries, entry, self._now(), lambda item: self._show(document, self._item(item)))

    def _item(self, item: FeedItem | None) -> str:
        if item is None:
            return escape(self.tr("No feed has an item for this."))
        title = f"<h1>{escape(item.title)}</h1>"
        if item.url:
            title = f"<h1><a href='{escape(item.url)}'>{escape(item.title)}</a></h1>"
        facts = " · ".join((written(item.published.replace(tzinfo=None)) or "", *item.categories)).replace("T", " ")
        short = self.tr("In short: {0}").format(item.summary)
        summary = f"<p class='facts'>{escape(short)}</p>"
        return f"{title}<p class='facts'>{escape(facts)}</p>{summary}<hr>{item.html}"

    def _show(self, document: Document, html: str) -> None:
        if document is self._document:
            self.browser.show_html(html)


def _head(entry: Entry | None) -> str:
    if entry is None:
        return ""
    start, end = (written(value) for value in (entry.when.start, entry.when.end))
    when = " – ".join(value.replace("T", " ") for value in (start, end) if value) if entry.when.exact else entry.words
    facts = [saying.kind(entry.kind), when, entry.when.zone or "", entry.location or ""]
    return f"<h1>{escape(entry.title)}</h1><p class='facts'>{escape(' · '.join(fact for fact in facts if fact))}</p>"
