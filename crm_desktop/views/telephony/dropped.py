"""What drops from a button of the call and goes with the call; opened by hand, so it may take the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.own_escape import is_escape_asked
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.shadow import Shadow


class Dropped(QFrame):
    """Subclasses fill `column` and say where they take the keyboard; Esc and a click elsewhere close it."""

    def __init__(self, over: QWidget, anchor: QWidget, house: House, call_key: str) -> None:
        super().__init__(over)
        self._over, self._anchor, self._house, self._key = over, anchor, house, call_key
        self._before: QWidget | None = None
        self.setProperty("role", "popup")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 10, 10, 10)
        self.column.setSpacing(8)
        self._shadow = Shadow(self)
        house.phone.changed.connect(self._heard)
        house.phone.ended.connect(self._heard)
        for place in _up_to(anchor, over):
            place.installEventFilter(self)  # another strip above the call moves its buttons
        self.hide()

    def take_focus(self) -> None:
        raise NotImplementedError

    def still_fits(self, call: DeskCall) -> bool:
        """Whether it can still be done with the call."""
        return True

    def open_over(self) -> None:
        for other in self._over.findChildren(Dropped):
            if other is not self:
                other.close_over()
        self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.take_focus()
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def close_over(self, give_back: bool = True) -> None:
        if self.isHidden():
            return
        here: QWidget | None = self.window().focusWidget()
        had_it = here is not None and self.isAncestorOf(here)
        self.hide()
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        before = self._before
        if give_back and had_it and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._shadow.deleteLater()
        self.deleteLater()

    def place(self) -> None:
        self.setGeometry(self._place_in(self._over.rect()))

    def _place_in(self, room: QRect) -> QRect:
        raise NotImplementedError

    def _below(self, width: int) -> QRect:
        """Its trailing edge under that of the button, inside the window."""
        height = max(self.sizeHint().height(), self.column.totalHeightForWidth(width))
        corner = self._anchor.mapTo(self._over, QPoint(0, self._anchor.height() + 6))
        rtl = self._over.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = corner.x() if rtl else corner.x() + self._anchor.width() - width
        x = max(8, min(x, self._over.width() - width - 8))
        return QRect(x, corner.y(), width, min(height, self._over.height() - corner.y() - 12))

    def _heard(self, call: DeskCall) -> None:
        if call.key == self._key and (call.live.is_over or not self.still_fits(call)):
            self.close_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Resize, QEvent.Type.Move)
        if event.type() in moved and watched is not self and self.isVisible() and self._carries(watched):
            self.place()
        elif event.type() == QEvent.Type.MouseButtonPress and self.isVisible() and self._is_elsewhere(watched):
            self.close_over(give_back=False)  # the click does what it was meant for
        return False

    def _carries(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (watched is self._anchor or watched.isAncestorOf(self._anchor))

    def _is_elsewhere(self, watched: QObject) -> bool:
        if not isinstance(watched, QWidget) or watched.window() is not self.window():
            return False
        return watched is not self and not self.isAncestorOf(watched)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays in it: elsewhere Esc would no longer close it, and letters would mean what lies behind it."""
        step = QWidget.nextInFocusChain if forward else QWidget.previousInFocusChain
        here = QApplication.focusWidget() or self
        there = step(here)
        while there is not None and there is not here:
            if self.isAncestorOf(there) and there.focusPolicy() & Qt.FocusPolicy.TabFocus and _is_ready(there):
                there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                break
            there = step(there)
        return True

    def event(self, event: QEvent) -> bool:
        return is_escape_asked(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        else:
            super().keyPressEvent(event)


def _is_ready(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _up_to(anchor: QWidget, over: QWidget) -> Iterator[QWidget]:
    """The button, and all that it lies in."""
    here: QWidget | None = anchor
    while here is not None:
        yield here
        here = here.parentWidget() if here is not over else None
