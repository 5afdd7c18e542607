"""Segmented tabs with counts: one of a few views of the same list, switched by click, arrows or code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.tab_order import tab_through


class SegmentedTabs(QFrame):
    chosen = Signal(str)  # the key of the tab, by the person's own act only

    def __init__(self, tabs: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tabs")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, Button] = {}
        self._words: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(2)
        self.set_tabs(tabs)

    def set_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """(key, words) in order; keeps the chosen one. Called again with new words after LanguageChange."""
        if list(self._buttons) == [key for key, _ in tabs]:
            self._words = dict(tabs)
            self._show_words()
            return
        before = self.current()
        for old in self._buttons.values():
            self._group.removeButton(old)
            old.deleteLater()
        self._words = dict(tabs)
        self._buttons = {key: self._made(key) for key, _ in tabs}
        tab_through(self, self._buttons.values())
        self._show_words()
        if self._buttons:
            self.set_current(before if before in self._buttons else next(iter(self._buttons)))

    def current(self) -> str:
        return next((key for key, one in self._buttons.items() if one.isChecked()), "")

    def set_current(self, key: str) -> None:
        self._buttons[key].setChecked(True)
        for other, one in self._buttons.items():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == key else Qt.FocusPolicy.ClickFocus)

    def choose_nth(self, key: str) -> bool:
        """By its digit, as Alt+1…9 does; False where there is no such tab."""
        keys = list(self._buttons)
        if not key.isdecimal() or not 0 < int(key) <= len(keys):
            return False
        self._choose(keys[int(key) - 1])
        return True

    def set_counts(self, counts: dict[str, int]) -> None:
        self._counts = dict(counts)
        self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step or not self._buttons:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        keys = list(self._buttons)
        key = keys[(keys.index(self.current()) + step) % len(keys)]
        self._choose(key)
        self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _made(self, key: str) -> Button:
        one = Button("", "tab")
        one.setCheckable(True)
        one.clicked.connect(lambda: self._choose(key))
        one.installEventFilter(self)
        self._group.addButton(one)
        self._row.addWidget(one)
        return one

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # A checkable QPushButton in a group would move the focus itself, and in the wrong direction under RTL.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_arrow = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if is_arrow:
                self.keyPressEvent(event)
            return is_arrow
        return False

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)

    def _show_words(self) -> None:
        for key, one in self._buttons.items():
            words = self._words[key]
            if key in self._counts:
                words += "  " + count(self._counts[key], current_style())
            one.set_words(words)
