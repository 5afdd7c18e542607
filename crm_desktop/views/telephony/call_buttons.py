"""The buttons of a call, each with its key; a click on one leaves the keyboard where it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.views.telephony.call_bar_vm import Act
from crm_desktop.views.widgets.buttons import Button, Kind

translate = QCoreApplication.translate

_RINGING = (Act.ANSWER, Act.REJECT, Act.HOLD_AND_ANSWER)
_FATEFUL = (*_RINGING, Act.HANG_UP)
SETTLES_MS = 300
_LOOKS: dict[Act, tuple[str, Kind]] = {
    Act.CARD: ("id-card", ""),
    Act.ANSWER: ("phone", "good"),
    Act.REJECT: ("phone-off", "bad"),
    Act.HOLD: ("pause", "icon"),
    Act.RESUME: ("play", "good"),
    Act.MUTE: ("mic", "icon"),
    Act.UNMUTE: ("mic-off", "icon"),
    Act.KEYPAD: ("grid-3x3", "icon"),
    Act.TRANSFER: ("phone-forwarded", "icon"),
    Act.JOIN: ("merge", ""),
    Act.HANG_UP: ("phone-off", "bad"),
    Act.HOLD_AND_ANSWER: ("phone", "good"),
}


class CallButton(Button):
    """Tab reaches it, the mouse does not move the keyboard to it."""

    def __init__(self, act: Act, parent: QWidget | None = None) -> None:
        icon, kind = _LOOKS[act]
        super().__init__("", kind, icon, parent=parent)
        self.act = act
        self.is_settled = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLES_MS)
        self._settling.timeout.connect(self._settle)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.is_settled = self.act not in _FATEFUL
        if not self.is_settled:
            self._settling.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The bar has just come under a mouse that was about to press something else.
        if self.is_settled:
            super().mousePressEvent(event)

    def _settle(self) -> None:
        self.is_settled = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whoever tabs out of a field and types on must not answer a call with a space (telephony.md, "The card").
        if self.act in _RINGING and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def show_words(self, is_short: bool, has_key: bool = True) -> None:
        words, key = words_of(self.act)
        tip = key if has_key else ""
        if self.property("kind") == "icon":
            self.set_words("", f"{words} ({tip})" if tip else words)
        else:
            self.set_words("" if is_short and self.act is Act.CARD else words, tip or words)
        self.setAccessibleName(words)


class CallButtons(QWidget):
    pressed = Signal(object)  # Act

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_short = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._buttons: dict[Act, CallButton] = {}

    def button(self, act: Act) -> CallButton:
        return self._buttons[act]

    def shown(self) -> tuple[Act, ...]:
        return tuple(act for act, one in self._buttons.items() if not one.isHidden())

    def show_acts(self, acts: Sequence[Act], is_short: bool = False) -> None:
        """Each is made once and keeps its place among the others, so that a click meets what it was meant for."""
        self._is_short = is_short
        for act in Act:
            if act in acts and act not in self._buttons:
                self._make(act)
            if act in self._buttons:
                self._buttons[act].setVisible(act in acts)
        self.show_words()
        self.setVisible(bool(acts))

    def show_words(self) -> None:
        for button in self._buttons.values():
            # F8 takes back whoever is held, and hangs up only on whom one talks with; Alt+T connects those who may be.
            other = {Act.HANG_UP: Act.RESUME, Act.TRANSFER: Act.JOIN}.get(button.act)
            button.show_words(self._is_short, has_key=other not in self.shown())

    def _make(self, act: Act) -> None:
        button = CallButton(act, self)
        button.clicked.connect(lambda: self.pressed.emit(act))
        order = list(Act)
        before = [one for one in self._buttons if order.index(one) < order.index(act)]
        self._row.insertWidget(len(before), button)
        self._buttons[act] = button


def words_of(act: Act) -> tuple[str, str]:
    """The words and the key."""
    found: dict[Act, Callable[[], tuple[str, str]]] = {
        Act.CARD: lambda: (translate("CallButtons", "Open card"), "Alt+C"),
        Act.ANSWER: lambda: (translate("CallButtons", "Answer"), "F8"),
        Act.REJECT: lambda: (translate("CallButtons", "Decline"), "Alt+D"),
        Act.HOLD: lambda: (translate("CallButtons", "Hold"), "Alt+H"),
        Act.RESUME: lambda: (translate("CallButtons", "Take back"), "F8"),
        Act.MUTE: lambda: (translate("CallButtons", "Microphone off"), "Alt+U"),
        Act.UNMUTE: lambda: (translate("CallButtons", "Microphone on"), "Alt+U"),
        Act.KEYPAD: lambda: (translate("CallButtons", "Keypad"), "Alt+K"),
        Act.TRANSFER: lambda: (translate("CallButtons", "Transfer the call"), "Alt+T"),
        Act.JOIN: lambda: (translate("CallButtons", "Connect the two"), "Alt+T"),
        Act.HANG_UP: lambda: (translate("CallButtons", "Hang up"), "F8"),
        Act.HOLD_AND_ANSWER: lambda: (translate("CallButtons", "Hold and answer"), "Alt+H"),
    }
    return found[act]()
