"""The window: navigation at the leading edge, the bar above, one screen in the middle, a person's card beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.views.shell.navigation import Navigation, Place
from crm_desktop.views.shell.shortcuts import GLOBAL_KEYS
from crm_desktop.views.shell.top_bar import TopBar
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.toasts import ToastTray

CARD_WIDTH = 348
COMPACT_BELOW = (1400, 800)


class CardWidget(Protocol):
    """The person's card as the shell knows it."""

    def show_person(self, person_id: UUID | None) -> None: ...
    def take_focus(self) -> None: ...


class Bar(Protocol):
    """The telephone's bar as the shell knows it."""

    def set_compact(self, compact: bool) -> None: ...


class MainWindow(QWidget):
    """Paints with Qt alone; screens come when the base is open and are made when first visited."""

    first_painted = Signal()
    command_asked = Signal(str)  # the act of a global key: see shortcuts.py
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "bg")
        self.setWindowTitle("CRM Desktop")
        self.resize(1440, 900)
        self.setMinimumSize(1024, 640)
        self._painted = False
        self._pages: dict[str, Page] = {}
        self._makers: dict[str, Callable[[], Page]] = {}
        self._counts: dict[str, int] = {}
        self._current = ""
        self._card: QWidget | None = None
        self._call_bar: Bar | None = None
        self.may_close: Callable[[], bool] = lambda: True  # asked first; whoever says no says why
        self._make_card: Callable[[], QWidget] | None = None
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.navigation = Navigation()
        self.top_bar = TopBar()
        self._stack = QStackedWidget()
        self._strips = QVBoxLayout()
        self._strips.setSpacing(10)
        self._side = QFrame()
        self._side.setProperty("role", "card")
        self._side.setFixedWidth(CARD_WIDTH)
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side.hide()
        self._middle = QHBoxLayout()
        self._middle.setSpacing(14)
        self._middle.addWidget(self._stack, 1)
        self._middle.addWidget(self._side)
        below = QVBoxLayout()
        below.setContentsMargins(20, 16, 16, 16)
        below.setSpacing(14)
        below.addLayout(self._strips)
        below.addLayout(self._middle, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(below, 1)
        line = QFrame()
        line.setProperty("role", "separator-upright")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(line)
        row.addLayout(column, 1)
        self.toasts = ToastTray(self)

    def _wire(self) -> None:
        self.navigation.chosen.connect(self.open_screen)
        for act, keys in GLOBAL_KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda act=act: self.command_asked.emit(act))

    # ---- what the program puts in

    def set_places(self, places: Sequence[Place], makers: Mapping[str, Callable[[], Page]]) -> None:
        """The screens this user has; what was open before is thrown away."""
        for key in list(self._pages):
            self._drop(key)
        self._makers = dict(makers)
        self._current = ""
        self.navigation.set_places(places)

    def change_places(self, places: Sequence[Place], makers: Mapping[str, Callable[[], Page]]) -> None:
        """The same user may do something else now: screens that stay keep what is chosen in them, and offer anew."""
        if list(makers) != list(self._makers):
            self._exchange(places, makers)
        for widget in (*self._pages.values(), self._card):
            if widget is not None:
                # What they offer is shown with its words.
                QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))

    def _exchange(self, places: Sequence[Place], makers: Mapping[str, Callable[[], Page]]) -> None:
        for key in [key for key in self._pages if key not in makers]:
            self._drop(key)
        self._makers = dict(makers)
        self.navigation.set_places(places)
        for key, number in self._counts.items():
            self.navigation.set_count(key, number)
        if self._current in self._pages:
            self.navigation.set_current(self._current)
        elif places:
            self.open_screen(places[0].key)

    def _drop(self, key: str) -> None:
        page = self._pages.pop(key)
        self._counts.pop(key, None)
        self._stack.removeWidget(page)
        page.deleteLater()

    def set_card(self, make: Callable[[], QWidget] | None) -> None:
        """Made when the first person is shown: the rows of the day do not wait for it."""
        if self._card is not None:
            self._side_column.removeWidget(self._card)
            self._card.deleteLater()
        self._card = None
        self._make_card = make
        self._side.setProperty("filled", False)  # the person of the one who was signed in before
        self._side.hide()

    def show_alone(self, widget: QWidget) -> None:
        """One widget instead of the screens: unlocking, the first-run wizard."""
        self.set_places((), {})
        self.set_card(None)
        self.top_bar.set_signed_in(False)
        self.navigation.hide()
        alone = _Alone(widget)
        self._pages["alone"] = alone
        self._stack.addWidget(alone)
        self._stack.setCurrentWidget(alone)
        self._current = "alone"

    def add_call_bar(self, bar: Bar | None) -> None:
        """The telephone's bar, above every other strip; None when its user goes."""
        self._call_bar = bar
        if bar is not None:
            self._strips.insertWidget(0, bar)  # type: ignore[arg-type]  # a Bar is a widget with one more word
            bar.set_compact(self.is_compact)

    def add_strip(self, strip: QWidget) -> None:
        """A strip above the screens, for example the amber one of an outage."""
        self._strips.addWidget(strip)

    # ---- going places

    @property
    def current(self) -> str:
        return self._current

    def page(self, key: str) -> Page | None:
        return self._pages.get(key)

    def open_screen(self, key: str, facts: Mapping[str, Any] | None = None) -> None:
        if key not in self._makers:
            return
        self.navigation.show()
        page = self._pages.get(key)
        if page is None:
            page = self._makers[key]()
            page.count_changed.connect(lambda number, key=key: self._show_count(key, number))
            page.set_compact(self.is_compact)
            self._pages[key] = page
            self._stack.addWidget(page)
        self._current = key
        self._stack.setCurrentWidget(page)
        self.navigation.set_current(key)
        self._side.setVisible(page.has_card and self._make_card is not None and self._side.property("filled") is True)
        page.open_with(facts or {})
        page.take_focus()

    def _show_count(self, key: str, number: int) -> None:
        self._counts[key] = number
        self.navigation.set_count(key, number)

    def show_person(self, person_id: UUID | None) -> None:
        """The card beside the list; the focus stays where it is."""
        card = self.card if person_id is not None else self._card
        if card is not None:
            card.show_person(person_id)  # type: ignore[attr-defined]  # set_card is given makers of CardWidgets
        self._side.setProperty("filled", person_id is not None)
        page = self._pages.get(self._current)
        self._side.setVisible(card is not None and person_id is not None and page is not None and page.has_card)

    @property
    def card(self) -> QWidget | None:
        """None where nobody is signed in."""
        if self._card is None and self._make_card is not None:
            self._card = self._make_card()
            self._side_column.addWidget(self._card)
        return self._card

    # ---- the window's own events

    @property
    def is_compact(self) -> bool:
        return self.width() < COMPACT_BELOW[0] or self.height() < COMPACT_BELOW[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.is_compact
        self.navigation.set_compact(compact)
        self.top_bar.set_compact(compact)
        for page in self._pages.values():
            page.set_compact(compact)
        if self._call_bar is not None:
            self._call_bar.set_compact(compact)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # After this paint has reached the screen; the store is imported only then.
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


class _Alone(Page):
    """A widget in the middle of an empty page."""

    has_card = False

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(widget)
        row.addStretch(1)
        self._widget = widget

    def take_focus(self) -> None:
        self._widget.setFocus(Qt.FocusReason.OtherFocusReason)
