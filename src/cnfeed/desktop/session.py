"""One run of the window: application, operations, window."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QSettings, Qt, QTimer
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.looks import icons, languages, theme
from cnfeed.desktop.main_window import MainWindow
from cnfeed.desktop.quickness import Quickness
from cnfeed.storage.cache import Cache
from cnfeed.storage.drafts import Drafts
from cnfeed.workspace.workspace import Workspace


def open_window(root: Path | None, *, now: Callable[[], datetime], language: str | None = None) -> int:
    """Show the window and wait until it is closed; its exit code."""
    application = made_application(language)
    cache = Cache()
    operations = Operations(now, partial(Workspace.open, cache=cache), drafts=Drafts())
    quickness = Quickness(operations)
    window = MainWindow(operations, QSettings())
    window.show()
    window.shell.start(root)
    # Python hears Ctrl+C in the terminal only when it runs now and then.
    signal.signal(signal.SIGINT, lambda *_: application.quit())
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(300)
    try:
        return application.exec()
    finally:
        operations.close()
        cache.close()
        quickness.deleteLater()


def plugins() -> Path:
    """The folder of Qt's plugins."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))


def made_application(language: str | None = None) -> QApplication:
    """The application in the user's language and colours."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("cnfeed")
    application.setOrganizationName("cnfeed")
    application.setDesktopFileName("cnfeed")
    application.setWindowIcon(icons.application())
    dress(application)
    speak(application, language)
    return application


def dress(application: QApplication) -> None:
    """Calm colours where the system brings none of its own."""
    if application.style().name().lower() != "fusion":
        return
    role = QPalette.ColorRole.Window
    own = application.palette().color(role)
    if own != application.style().standardPalette().color(role):
        return
    dark = theme.luminance(own) < 0.2
    hints = application.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        application.setPalette(theme.contrast_palette())
    else:
        application.setPalette(theme.dark_palette() if dark else theme.light_palette())


def speak(application: QApplication, language: str | None = None) -> None:
    """The user's language, with a font that has its glyphs."""
    locale = languages.chosen(language, os.environ)
    languages.installed(application, locale)
    families = languages.FONTS.get(languages.name_of(locale))
    if families:
        font = QFont(application.font())
        font.setFamilies([font.family(), *families])
        application.setFont(font)
