"""An address as a QR code (ISO/IEC 18004), black on white whatever the colours around it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET = 4  # modules of white around it, as the standard wants
SIDE = 190


class QrCode(QWidget):
    """Draws an address; nothing as long as there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = ""
        self._modules: tuple[bytearray, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_address(self, address: str) -> None:
        """Show an address, or hide where it is empty."""
        import segno

        self.address = address
        self._modules = tuple(segno.make_qr(address, error="m").matrix) if address else ()
        words = self.tr("QR code of {0}").format(address)
        self.setAccessibleName(words if address else "")
        self.setToolTip(self.tr("Scan it with a phone to try the calendar there"))
        self.setVisible(bool(address))
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent: whole pixels for each module, or scanners see grey between them."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        side = int(min(self.width(), self.height()) * ratio)
        painter.fillRect(QRect(0, 0, side, side), Qt.GlobalColor.white)
        modules = len(self._modules)
        if modules:
            size = max(1, side // (modules + 2 * QUIET))
            first = (side - size * modules) // 2
            for row, line in enumerate(self._modules):
                for column, dark in enumerate(line):
                    if dark:
                        place = QRect(first + column * size, first + row * size, size, size)
                        painter.fillRect(place, Qt.GlobalColor.black)
