"""The side navigation: the clinic's name, the screens in two groups, and who is signed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import ClickableCard
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label, section, set_state
from crm_desktop.views.widgets.painting import cut_leading, ink, paint_icon, paint_words, strong_font

WIDTH = 226
WIDTH_COMPACT = 218


@dataclass(frozen=True)
class Place:
    """A screen as the navigation shows it; words are asked anew after a language switch."""

    key: str
    icon: str
    words: Callable[[], str]
    group: str  # work, manage
    shortcut: str = ""


class NavigationItem(Button):
    """A screen's entry with its count at the trailing edge."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place.words(), "nav", place.icon, parent=parent)
        self.place = place
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = Label("", "count", parent=self)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.hide()
        inner = QHBoxLayout(self)
        inner.setContentsMargins(8, 0, 8, 0)
        inner.addStretch()
        inner.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.toggled.connect(lambda on: set_state(self._count, tone="accent" if on else ""))

    def paintEvent(self, _event: QPaintEvent) -> None:
        # A push button centres its words, and a stylesheet may not name the side they should stand at.
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tint = "accent" if self.isChecked() else "text" if self.underMouse() else "muted"
        strip, rest = cut_leading(QRectF(self.rect()).adjusted(11, 0, -11, 0), self.iconSize().width(), 11, rtl)
        paint_icon(painter, strip, self.place.icon, tint, self.iconSize().width())
        if self._count.isVisibleTo(self):
            _, rest = cut_leading(rest, self._count.width(), 6, not rtl)
        painter.setFont(strong_font(self.font()) if self.isChecked() else self.font())
        painter.setPen(ink(tint))
        paint_words(painter, rest, self.place.words(), rtl)
        painter.end()

    def show_words(self) -> None:
        self.set_words(self.place.words(), self.place.shortcut)
        self.setAccessibleName(self.place.words())

    def set_count(self, number: int) -> None:
        self._count.setVisible(number > 0)
        self._count.setText(count(number, current_style()))


class _Me(ClickableCard):
    def _space(self) -> None:
        self.column.setContentsMargins(8, 8, 8, 8)


class Navigation(QFrame):
    chosen = Signal(str)
    me_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "nav")
        self.setFixedWidth(WIDTH)
        self._items: dict[str, NavigationItem] = {}
        self._group = QButtonGroup(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._clinic = ElidedLabel("", "h2")
        self._branch = ElidedLabel("", "faint")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._clinic)
        names.addWidget(self._branch)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconDisc("sparkles", "accent", 34, solid=True))
        head.addLayout(names, 1)
        self._work = section("")
        self._manage = section("")
        self._work_items = QVBoxLayout()
        self._manage_items = QVBoxLayout()
        for group in (self._work_items, self._manage_items):
            group.setSpacing(3)
        self._avatar = Avatar("", 34)
        self._user = ElidedLabel("", "strong")
        self._state: QWidget = Label("", "small", tone="green")
        self._me = _Me("")
        self._me.clicked.connect(self.me_clicked)
        mine = self._mine = QVBoxLayout()
        mine.setSpacing(0)
        mine.addWidget(self._user)
        mine.addWidget(self._state)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._avatar)
        row.addLayout(mine, 1)
        row.addWidget(IconMark("chevrons-up-down", "faint", 15))
        self._me.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(6)
        column.addLayout(head)
        column.addSpacing(12)
        column.addWidget(self._work)
        column.addLayout(self._work_items)
        column.addSpacing(8)
        column.addWidget(self._manage)
        column.addLayout(self._manage_items)
        column.addStretch(1)
        column.addWidget(self._me)
        self._show_words()
        self._me.hide()

    def set_places(self, places: Sequence[Place]) -> None:
        for item in self._items.values():
            item.deleteLater()
        self._items = {}
        for place in places:
            item = NavigationItem(place, self)
            item.clicked.connect(lambda _on=False, key=place.key: self.chosen.emit(key))
            self._group.addButton(item)
            (self._work_items if place.group == "work" else self._manage_items).addWidget(item)
            self._items[place.key] = item
        self._show_words()

    @property
    def me(self) -> QWidget:
        """The card of the signed-in user; a menu stands above it."""
        return self._me

    def put_state(self, mark: QWidget) -> None:
        """Under the user's name, in place of the bare word: what the telephone knows of them."""
        self._mine.replaceWidget(self._state, mark)
        self._state.hide()
        self._state = mark

    def set_presence(self, tone: str) -> None:
        """A dot at the user's face."""
        self._avatar.set_presence(tone)

    def set_current(self, key: str) -> None:
        if key in self._items:
            self._items[key].setChecked(True)

    def set_count(self, key: str, number: int) -> None:
        if key in self._items:
            self._items[key].set_count(number)

    def set_clinic(self, clinic: str, branch: str) -> None:
        self._clinic.setText(clinic)
        self._branch.setText(branch)

    def set_user(self, name: str) -> None:
        self._me.setVisible(bool(name))
        self._me.setAccessibleName(name)
        self._user.setText(name)
        self._avatar.set_name(name)

    def set_compact(self, compact: bool) -> None:
        self.setFixedWidth(WIDTH_COMPACT if compact else WIDTH)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        groups = {item.place.group for item in self._items.values()}
        self._work.setText(self.tr("Work"))
        self._manage.setText(self.tr("Manage"))
        self._work.setVisible("work" in groups)
        self._manage.setVisible("manage" in groups)
        if isinstance(self._state, Label):
            self._state.setText(self.tr("Available"))
        for item in self._items.values():
            item.show_words()
