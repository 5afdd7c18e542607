"""Tones for machines that ask for digits: twelve keys, by the mouse or the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.style import current_style
from crm_desktop.views.telephony.dropped import Dropped
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import ElidedLabel
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.physical_keys import physical_alone

KEYS = "123456789*0#"
_WIDTH = 236
_SHOWN = 18  # of what was sent, the last


class KeypadPopup(Dropped):
    def __init__(self, over: QWidget, anchor: QWidget, house: House, call_key: str) -> None:
        super().__init__(over, anchor, house, call_key)
        self.sent = ""
        self._shown = ElidedLabel("", "h2")
        self._shown.setMinimumHeight(26)
        self.column.addWidget(self._shown)
        # A keypad is a picture of a telephone, and reads the same everywhere.
        pad = QWidget()
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        self.buttons: dict[str, Button] = {}
        for at, key in enumerate(KEYS):
            button = Button(current_style().in_digits(key), "digit")
            button.setAccessibleName(key)
            button.clicked.connect(lambda _on=False, key=key: self.press(key))
            grid.addWidget(button, at // 3, at % 3)
            self.buttons[key] = button
        self.column.addWidget(pad)
        self.setAccessibleName(self.tr("Keypad"))
        self._show_sent()

    def press(self, key: str) -> None:
        self._house.phone.send_dtmf(self._key, key)
        self.sent += key
        self._show_sent()

    def take_focus(self) -> None:
        self.buttons["5"].setFocus(Qt.FocusReason.PopupFocusReason)

    def still_fits(self, call: DeskCall) -> bool:
        return call.live.answered_at is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text() if event.text() in ("*", "#") else physical_alone(event)
        if key and key in KEYS:
            self.press(key)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "buttons"):
            for key, button in self.buttons.items():
                button.set_words(current_style().in_digits(key))
            self.setAccessibleName(self.tr("Keypad"))
            self._show_sent()

    def _show_sent(self) -> None:
        said = current_style().in_digits(self.sent[-_SHOWN:])
        self._shown.setText(ltr(said) if said else self.tr("Press the digits"))

    def _place_in(self, room: QRect) -> QRect:
        return self._below(_WIDTH)
