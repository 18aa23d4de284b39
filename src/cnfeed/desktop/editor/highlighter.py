"""Colours for front matter and Markdown, in the palette's light or dark."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from cnfeed.desktop.editor.markup_tokens import Kind, tokens
from cnfeed.desktop.looks.theme import Theme

INKS = {
    Kind.KEY: ("#1f5fa8", "#7fb2ef"),
    Kind.STRING: ("#2d6a34", "#8fce95"),
    Kind.NUMBER: ("#8a4b08", "#e3b07a"),
    Kind.CODE: ("#7a3e6d", "#d9a5cc"),
    Kind.LINK: ("#1f5fa8", "#7fb2ef"),
    Kind.MARKUP: ("#6b5310", "#d6c07a"),
}
QUIET = (Kind.MARK, Kind.COMMENT, Kind.QUOTE)
HEAVY = (Kind.HEADING, Kind.STRONG)


class Highlighter(QSyntaxHighlighter):
    """Colours the lines that changed, as Qt asks for them."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._looks = looks(palette)

    def recolour(self, palette: QPalette) -> None:
        """Take the palette's colours."""
        made = looks(palette)
        if made != self._looks:
            self._looks = made
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Override QSyntaxHighlighter::highlightBlock."""
        found, state = tokens(text, self.previousBlockState())
        wide = len(text.encode("utf-16-le", "surrogatepass")) // 2 != len(text)
        for start, end, kind in found:
            at, to = (_units(text, start), _units(text, end)) if wide else (start, end)
            self.setFormat(at, to - at, self._looks[kind])
        self.setCurrentBlockState(state)


def looks(palette: QPalette) -> dict[Kind, QTextCharFormat]:
    """How each kind is drawn."""
    theme, made = Theme.of(palette), {}
    for kind in Kind:
        look = QTextCharFormat()
        if kind in INKS:
            look.setForeground(QColor(INKS[kind][theme.dark]))
        elif kind in QUIET:
            look.setForeground(theme.muted)
        if kind in HEAVY:
            look.setFontWeight(QFont.Weight.Bold)
        look.setFontItalic(kind in (Kind.EMPHASIS, Kind.COMMENT))
        made[kind] = look
    return made


def _units(text: str, at: int) -> int:
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
