"""The one quiet tray of notices: at the trailing bottom corner, never over an action, never taking the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import Label

MOST = 3
STAYS_MS = 6000
_MARGIN = 18
_WIDEST = 420


class Toast(QFrame):
    def __init__(self, text: str, icon: str, action: str, act: Callable[[], object] | None) -> None:
        super().__init__()
        self.setProperty("role", "toast")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(IconMark(icon, "on_tip", 17))
        self.words = Label(text, wrap=True)
        row.addWidget(self.words, 1)
        self.button = Button(action)
        # The tray never takes the focus from somebody who types; undo also has its key.
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setVisible(bool(action))
        row.addWidget(self.button)
        if act is not None:
            self.button.clicked.connect(act)


class ToastTray(QWidget):
    """Lies over a window; give it the widget whose corner it lives in."""

    def __init__(self, over: QWidget, stays_ms: int = STAYS_MS) -> None:
        super().__init__(over)
        self._over = over
        self._stays_ms = stays_ms
        self._toasts: list[Toast] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        over.installEventFilter(self)
        self.hide()

    def show_toast(
        self, text: str, icon: str = "check", action: str = "", act: Callable[[], object] | None = None
    ) -> Toast:
        """A notice that goes by itself; the same sentence shown again replaces the first."""
        for old in [one for one in self._toasts if one.words.text() == text] + self._toasts[: -(MOST - 1)]:
            self._dismiss(old)
        toast = Toast(text, icon, action, act)
        toast.button.clicked.connect(lambda: self._dismiss(toast))
        self._toasts.append(toast)
        self._column.addWidget(toast)
        toast.show()  # what is still hidden is given no room, and the notices would be pressed together
        timer = QTimer(toast)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._dismiss(toast))
        timer.start(self._stays_ms)
        self.show()
        self._place()
        return toast

    def texts(self) -> list[str]:
        return [one.words.text() for one in self._toasts]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def _dismiss(self, toast: Toast) -> None:
        if toast not in self._toasts:
            return
        self._toasts.remove(toast)
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self.setVisible(bool(self._toasts))
        self._place()

    def _place(self) -> None:
        over = self._over
        self.setFixedWidth(min(_WIDEST, over.width() - 2 * _MARGIN))
        self.adjustSize()
        # In the middle of the foot: at either edge stand the user, the comment field, and buttons to press.
        self.move(QPoint((over.width() - self.width()) // 2, over.height() - self.height() - _MARGIN))
        self.raise_()
