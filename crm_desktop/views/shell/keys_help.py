"""F1: the keys of the screen one is on, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.i18n.direction import ltr
from crm_desktop.views.shell.popover import Popover
from crm_desktop.views.shell.shortcuts import GLOBAL_KEYS, words_of
from crm_desktop.views.widgets.buttons import icon_button
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.labels import Label

WIDTH = 760
BESIDE = 56  # the frame, its margins and the bar for scrolling
CHROME = 132  # what stands above and around the keys, and the room their frames take once they are drawn
Keys = Sequence[tuple[str, str]]


class KeysHelp(Popover):
    """`show_keys` with what the page offers in `keys()`: pairs of keys and words."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.column.setContentsMargins(20, 16, 20, 18)
        self.column.setSpacing(12)
        self._title = Label("", "h2")
        self._close = icon_button("x", "")
        self._close.clicked.connect(lambda: self.close_over())
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addLayout(head)
        self.column.addWidget(separator())
        self.column.addWidget(self._scroll, 1)

    def show_keys(self, screen: str, keys: Keys) -> None:
        """Pressed again it goes away."""
        if self.isVisible():
            self.close_over()
            return
        self._title.setText(self.tr("Keys"))
        self._close.set_words("", self.tr("Close"))
        body = QWidget()
        body.setProperty("role", "scrolled")
        self._columns = QHBoxLayout(body)
        self._columns.setContentsMargins(0, 0, 8, 0)
        self._columns.setSpacing(28)
        everywhere, telephone = (
            _group(self.tr("Everywhere"), self._everywhere()),
            _group(self.tr("Telephone"), self._telephone()),
        )
        own = _group(screen, keys) if keys else everywhere
        own.addSpacing(8)
        own.addLayout(telephone)
        own.addStretch(1)
        self._columns.addLayout(own, 1)
        if keys:
            everywhere.addStretch(1)
            self._columns.addLayout(everywhere, 1)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._scroll.setWidget(body)
        self._has_own = bool(keys)
        self.open_over()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_over()
        else:
            super().keyPressEvent(event)

    def _everywhere(self) -> Keys:
        return [
            *((keys, words_of(act)) for act, keys in GLOBAL_KEYS.items()),
            ("Ctrl+F", self.tr("Search in this list")),
            ("Ctrl+S", self.tr("Save")),
            ("Ctrl+Enter", self.tr("Save and close")),
            ("Alt+1…9", self.tr("Tabs and candidates")),
        ]

    def _telephone(self) -> Keys:
        return [
            ("F8", self.tr("Answer, hang up, or call the number here")),
            ("Alt+D", self.tr("Decline whoever rings")),
            ("Alt+H", self.tr("Hold, and take back or take the other call")),
            ("Alt+C", self.tr("Card of the caller")),
            ("Alt+U", self.tr("Microphone off and on")),
            ("Alt+K", self.tr("Keypad of the call")),
            ("Alt+T", self.tr("Transfer the call")),
            ("Alt+N", self.tr("Name the caller")),
            ("Alt+M", self.tr("Note of the talk")),
            ("Alt+X", self.tr("Put the ended call away")),
            ("Alt+Z", self.tr("Do not lock or close after the call")),
            ("F12", self.tr("Break, and ready again")),
        ]

    def _place_in(self, room: QRect) -> QRect:
        body = self._scroll.widget()
        whole = (body.sizeHint().width() if body is not None else 0) + BESIDE  # no word is cut where there is room
        width = min(max(WIDTH if self._has_own else WIDTH // 2 + 60, whole), room.width() - 40)
        wanted = (body.sizeHint().height() if body is not None else 200) + CHROME
        height = min(wanted, room.height() - 60)
        return QRect((room.width() - width) // 2, (room.height() - height) // 2, width, height)


def _group(title: str, keys: Keys) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(Label(title, "section"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    for at, (pressed, words) in enumerate(keys):
        grid.addWidget(Label(ltr(pressed), "key"), at, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(Label(words), at, 1)
    column.addLayout(grid)
    return column
