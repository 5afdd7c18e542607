"""Buttons of every kind, whose icons follow the look: primary, good, bad, ghost, link, icon, tab, digit, nav."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from crm_desktop.theme import tokens
from crm_desktop.theme.icons import icon as themed_icon
from crm_desktop.theme.icons import ratios
from crm_desktop.views.widgets.painted import LOOK_EVENTS

Kind = Literal["", "primary", "good", "bad", "ghost", "link", "icon", "tab", "digit", "nav"]

_TINTS: dict[str, str] = {
    "primary": "on_accent",
    "good": "on_green",
    "bad": "red",
    "ghost": "muted",
    "link": "accent",
    "icon": "muted",
    "tab": "muted",
    "nav": "muted",
}


class Button(QPushButton):
    def __init__(
        self, text: str = "", kind: Kind = "", icon: str = "", tip: str = "", parent: QWidget | None = None
    ) -> None:
        """`tip` is the tooltip, and the accessible name of a button without words: those must have one."""
        super().__init__(parent)
        self._kind, self._icon = kind, icon
        self._dressed: tuple[object, ...] = ()
        if kind:
            self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(text, tip)
        self.toggled.connect(lambda _on: self._tint())
        self._tint()

    def set_words(self, text: str, tip: str = "") -> None:
        self._words = text
        self._show_words()
        self.setToolTip(tip)
        self.setAccessibleName(tip if not text else text.replace("&", ""))

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self._show_words()
        self._tint()

    def text(self) -> str:
        return self._words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._tint()

    def _show_words(self) -> None:
        # A stylesheet leaves 4 px between icon and words and offers nothing to widen them.
        self.setText(f" {self._words}" if self._icon and self._words else self._words)

    def _tint(self) -> None:
        if not self._icon:
            self._dressed = ()
            self.setIcon(QIcon())
            return
        side = tokens.current().sizes.icon + (1 if self._kind in ("icon", "nav") else 0)
        tint = _TINTS.get(self._kind, "text")
        if self.isChecked() and self._kind in ("nav", "digit"):
            tint = "accent"
        dress = (self._icon, tint, side, tokens.current(), QGuiApplication.layoutDirection(), ratios())
        if dress == self._dressed:
            return  # one switch of the look brings several events to each button
        self._dressed = dress
        self.setIconSize(QSize(side, side))
        self.setIcon(themed_icon(self._icon, tint, side))


def button(text: str, kind: Kind = "", icon: str = "", tip: str = "") -> Button:
    return Button(text, kind, icon, tip)


def icon_button(icon: str, tip: str) -> Button:
    """A button without words; `tip` names it for the mouse and for screen readers."""
    return Button("", "icon", icon, tip)
