"""A window in which somebody types on and on; run as a program, and killed in mid-word.

``python typing_process.py SITE DRAFTS``: opens the meetup, then prints a line after each letter typed into its text.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path


def main(site: Path, drafts: Path) -> int:
    """Type a letter every 40 ms."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from cnfeed.desktop.asking.operations import Operations
    from cnfeed.desktop.main_window import MainWindow
    from cnfeed.storage.drafts import Drafts

    application = QApplication(sys.argv[:1])
    operations = Operations(lambda: datetime(2026, 3, 11, 9, tzinfo=UTC), drafts=Drafts(drafts))
    window = MainWindow(operations)
    window.show()
    operations.open(site)
    typed = 0

    def type_on() -> None:
        nonlocal typed
        if not window.diary.entries:
            return
        page = window.editor.page()
        if page is None:
            window.editor.show_document("content/meetup.md", 10)
        elif page.document.toPlainText():
            QTest.keyClicks(page.document, "x")
            typed += 1
            sys.stdout.write(f"{typed}\n")
            sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(type_on)
    timer.start(40)
    QTimer.singleShot(60_000, application.quit)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
