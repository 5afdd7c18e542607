"""A surface that lies over the window for a moment: it keeps where the focus was and gives it back when it goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from crm_desktop.views.widgets.own_escape import is_escape_asked
from crm_desktop.views.widgets.shadow import Shadow


class Popover(QFrame):
    """Subclasses fill `column` and answer `_place_in`; Esc and a click elsewhere close it."""

    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "popup")
        self._over = over
        self._before: QWidget | None = None
        self._heard: QWindow | None = None  # while it is open
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(4)
        self._shadow = Shadow(self)
        over.installEventFilter(self)
        self.hide()

    def open_over(self) -> None:
        """Shows it; the focus is remembered, and taken by the subclass only because somebody asked for this."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused
        self.place()
        self.show()
        self.raise_()
        self._hear_clicks(self.window().windowHandle())

    def close_over(self, give_back: bool = True) -> None:
        """Hides it; the keyboard goes back to where it was unless the person goes on elsewhere."""
        if not self.isVisible():
            return
        self.hide()
        self._hear_clicks(None)
        before, self._before = self._before, None
        if give_back and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def place(self) -> None:
        self.setGeometry(self._place_in(self._over.rect()))

    def _place_in(self, room: QRect) -> QRect:
        raise NotImplementedError

    def _is_mine(self, widget: QObject) -> bool:
        """Whether a click on it counts as inside."""
        return isinstance(widget, QWidget) and (widget is self or self.isAncestorOf(widget))

    def _hear_clicks(self, window: QWindow | None) -> None:
        """Clicks, where the system hands them over: the program's every event, each painting one, would wait for us."""
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            if self.isVisible():
                self.place()
        elif watched is self._heard and isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            clicked = self.window().childAt(event.position().toPoint()) or self.window()
            if self.isVisible() and not self._is_mine(clicked):
                # The click does what it was meant for; only the focus must not jump back under it.
                self.close_over(give_back=False)
        return False

    def event(self, event: QEvent) -> bool:
        return is_escape_asked(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        else:
            super().keyPressEvent(event)


def below(anchor: QWidget, over: QWidget, width: int, height: int, gap: int = 6) -> QRect:
    """Under the anchor, its leading edges together, inside the window."""
    corner = anchor.mapTo(over, QPoint(0, anchor.height() + gap))
    rtl = over.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = corner.x() + anchor.width() - width if rtl else corner.x()
    x = max(8, min(x, over.width() - width - 8))
    return QRect(x, corner.y(), width, min(height, over.height() - corner.y() - 12))
