"""Segmented tabs with counts: one of a few views of the same list, switched by click, arrows or code.

No word of them is cut: those that find no room stand in a menu at the end of the line, never the chosen one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.theme import tokens
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.tab_order import tab_through

_AROUND, _BETWEEN = 3, 2


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
        self._rest: Button | None = None  # opens the menu of those that find no room
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        self._row.setSpacing(_BETWEEN)
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
        self._fit()

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

    # ---- room

    def sizeHint(self) -> QSize:
        """Of all of them, whether they are shown or not."""
        widths = [one.sizeHint().width() for one in self._buttons.values()]
        between = _BETWEEN * max(len(widths) - 1, 0)
        return QSize(sum(widths) + between + 2 * _AROUND, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Of the widest with the menu beside it."""
        hint = self.sizeHint()
        widest = max((one.sizeHint().width() for one in self._buttons.values()), default=0)
        return QSize(min(widest + _BETWEEN + self._menu_width + 2 * _AROUND, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @property
    def _menu_width(self) -> int:
        return self._rest.sizeHint().width() if self._rest is not None else tokens.current().sizes.control

    def _fit(self) -> None:
        if not self.isVisible() or not self._buttons:
            return
        fitting = self._fitting()
        is_short = len(fitting) < len(self._buttons)
        if is_short and self._rest is None:
            self._rest = icon_button("chevron-down", "")
            self._rest.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows and Alt with a digit reach every tab
            self._rest.clicked.connect(self._show_rest)
        if self._rest is not None:
            self._rest.set_words("", QCoreApplication.translate("SegmentedTabs", "The other tabs"))
            self._row.removeWidget(self._rest)
            self._row.addWidget(self._rest)
            self._rest.setFixedHeight(next(iter(self._buttons.values())).sizeHint().height())
            self._rest.setVisible(is_short)
        has_keyboard = any(one.hasFocus() for one in self._buttons.values())
        for key, one in self._buttons.items():
            if key in fitting:
                one.show()
        if has_keyboard and (chosen := self._buttons.get(self.current())) is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)  # one that is hidden would give it to what stands behind
        for key, one in self._buttons.items():
            if key not in fitting:
                one.hide()

    def _fitting(self) -> set[str]:
        """The first ones, and in any case the chosen one."""
        if self.sizeHint().width() <= self.width():
            return set(self._buttons)
        current = self.current()
        widths = {key: one.sizeHint().width() + _BETWEEN for key, one in self._buttons.items()}
        room = self.width() - 2 * _AROUND - self._menu_width - widths.get(current, 0)
        fitting = {current}
        for key, width in widths.items():
            if key == current:
                continue
            room -= width
            if room < 0:
                break
            fitting.add(key)
        return fitting

    def _show_rest(self) -> None:
        menu = QMenu(self)
        for key, one in self._buttons.items():
            if one.isHidden():
                menu.addAction(one.text()).triggered.connect(lambda _on=False, key=key: self._choose(key))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._rest is not None:
            menu.popup(self._rest.mapToGlobal(QPoint(0, self._rest.height())))

    # ---- acting

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
        self.updateGeometry()
        self._fit()
