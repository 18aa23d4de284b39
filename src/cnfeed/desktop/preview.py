"""A page's preview; nothing is loaded, from the network or from disk."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTextBrowser, QWidget

from cnfeed.desktop import saying
from cnfeed.desktop.theme import Theme
from cnfeed.model.entry import Entry
from cnfeed.model.when import written

OUTSIDE = ("http", "https", "mailto")


class SafePreview(QTextBrowser):
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

    def show_page(self, entry: Entry | None, html: str) -> None:
        """Show an entry's head above its document's text."""
        theme = Theme.of(self.palette())
        self.document().setDefaultStyleSheet(
            f"h1 {{ font-size: 17pt; margin-bottom: 2px; }} .facts {{ color: {theme.muted.name()}; }}"
            f"a {{ color: {self.palette().link().color().name()}; }} code, pre {{ background: {theme.shade.name()}; }}"
        )
        self.setHtml((_head(entry) if entry else "") + html)

    @staticmethod
    def _open_outside(url: QUrl) -> None:
        if url.scheme() in OUTSIDE:
            QDesktopServices.openUrl(url)


def _head(entry: Entry) -> str:
    start, end = (written(value) for value in (entry.when.start, entry.when.end))
    when = " – ".join(value.replace("T", " ") for value in (start, end) if value) if entry.when.exact else entry.words
    facts = [saying.kind(entry.kind), when, entry.when.zone or "", entry.location or ""]
    return f"<h1>{escape(entry.title)}</h1><p class='facts'>{escape(' · '.join(fact for fact in facts if fact))}</p>"
