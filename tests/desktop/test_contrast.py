"""High contrast is followed, and where the keys are can be seen everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnfeed.desktop.looks import theme
from cnfeed.desktop.main_window import MainWindow

PALETTES = {"light": theme.light_palette, "dark": theme.dark_palette, "contrast": theme.contrast_palette}


@pytest.fixture(params=sorted(PALETTES))
def dressed(request: pytest.FixtureRequest, qapp: QApplication, window_on_files: MainWindow) -> Iterator[MainWindow]:
    before = qapp.palette()
    qapp.setPalette(PALETTES[request.param]())
    yield window_on_files
    qapp.setPalette(before)


def test_only_black_and_white_is_high_contrast() -> None:
    assert [name for name, made in PALETTES.items() if theme.is_high(made())] == ["contrast"]


def test_in_high_contrast_words_lines_and_edges_stand_out_from_their_ground() -> None:
    shades = theme.Theme.of(theme.contrast_palette())
    assert theme.contrast(shades.muted, shades.base) >= 7
    assert theme.contrast(shades.line, shades.base) >= 3
    assert theme.contrast(shades.on_accent, shades.accent) >= 7
    for number in range(len(theme.HUES)):
        tint = shades.tint(number)
        assert theme.contrast(tint.ink, tint.fill) >= 7
        assert theme.contrast(tint.edge, shades.base) >= 4.5


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_wherever_the_tab_key_leads_it_can_be_seen(dressed: MainWindow, qtbot: QtBot) -> None:
    dressed.activateWindow()
    dressed.views.take_focus()
    seen: list[QWidget] = []
    for _ in range(60):
        before = QApplication.focusWidget()
        qtbot.keyClick(before or dressed, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
        with_focus = picture(now.parentWidget() or now)
        now.clearFocus()
        QApplication.processEvents()
        without = picture(now.parentWidget() or now)
        now.setFocus(Qt.FocusReason.TabFocusReason)
        assert with_focus != without, (type(now).__name__, now.accessibleName(), now.objectName())
    assert len(seen) > 8
