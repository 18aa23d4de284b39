"""The style sheet in the palette's colours."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from cnfeed.desktop.looks import assets
from cnfeed.desktop.looks.theme import Theme, mixed

EDGES = """
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QDateEdit, QListView, QTreeView { border: 1px solid @text; }
QPushButton { border: 1px solid @text; padding: 4px 14px; }
QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; }
QListView:focus, QTreeView:focus { border: 2px solid @accent; }
QPushButton:disabled { border: 1px dashed @muted; }
"""
"""Of high contrast: whatever takes words or clicks has an edge that can be seen."""


def sheet(palette: QPalette) -> str:
    """The program's style sheet for a palette."""
    theme = Theme.of(palette)
    colors = {
        "base": theme.base,
        "window": theme.window,
        "text": theme.text,
        "muted": theme.muted,
        "line": theme.line,
        "hover": mixed(theme.text, theme.window, 0.92),
        "pressed": mixed(theme.text, theme.window, 0.84),
        "accent": theme.accent,
        "on_accent": theme.on_accent,
        "error": theme.error,
        "notice": mixed(theme.accent, theme.base, 0.86),
        "alarm": mixed(theme.error, theme.base, 0.88),
    }
    text = (assets.folder() / "style.qss").read_text(encoding="utf-8")
    if theme.high:
        text += EDGES
    for name in sorted(colors, key=len, reverse=True):
        text = text.replace(f"@{name}", colors[name].name())
    return text
