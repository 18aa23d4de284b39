"""The window on a folder, with the keys on a day: what the AT-SPI client looks at."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from cnfeed.desktop.asking.operations import Operations
from cnfeed.desktop.main_window import MainWindow
from cnfeed.desktop.session import made_application

NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)


def main(root: str, *client: str) -> int:
    application = made_application("en")
    operations = Operations(lambda: NOW)
    window = MainWindow(operations)
    window.show()
    window.activateWindow()
    started: list[subprocess.Popen[bytes]] = []

    def start() -> None:
        window.views.take_focus()
        started.append(subprocess.Popen(client, env={**os.environ, "PYTHONPATH": ""}))

    def look() -> None:
        if started and started[0].poll() is not None:
            window.watching.stop()
            operations.close()
            application.exit(started[0].returncode)

    operations.opened.connect(lambda _: QTimer.singleShot(300, start))
    operations.open(Path(root))
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(100)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
