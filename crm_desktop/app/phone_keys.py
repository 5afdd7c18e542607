"""The telephone's keys, from anywhere in the program: F8, F12, Alt+H, and Alt with the number of a caller."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.program_ear import ProgramEar

_DIGITS = frozenset("123456789")
AFTER_MS = 600  # F8 was meant for a call that has just ended: it must not call whoever is chosen on the screen
_HEARD = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class PhoneKeys(ProgramEar):
    """A dialog or a field must not hide who is calling (R5, O11); a key that means nothing to the telephone goes on.

    Every event of the program passes a filter, so it stands only while there is a call, and a moment after it.
    """

    def __init__(self, house: House, window: QWidget) -> None:
        super().__init__(window)
        self._house = house
        self._after = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._after.timeout.connect(self._look)
        self._had_calls = False
        self._pause = QShortcut(QKeySequence(Qt.Key.Key_F12), window)
        self._pause.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self._pause.activated.connect(self._toggle_pause)
        for changed in (house.phone.rang, house.phone.changed, house.phone.ended, house.phone.standing_changed):
            changed.connect(self._look)
        self._look()

    def close(self) -> None:
        self._after.stop()
        self.listen(False)
        self._pause.deleteLater()
        self.deleteLater()

    def _look(self, _call: object = None) -> None:
        self._pause.setEnabled(bool(self._house.phone.standings))
        has_calls = bool(self._house.phone.calls)
        if has_calls:
            self._after.stop()
            self.listen(True)
        elif self._had_calls:
            self._after.start()
        elif not self._after.isActive():
            self.listen(False)
        self._had_calls = has_calls

    def _toggle_pause(self) -> None:
        """In a talk it is said what comes after it."""
        phone = self._house.phone
        in_call = phone.agent in (AgentStatus.TALKING, AgentStatus.RINGING)
        ready = (phone.agent_chosen if in_call else phone.agent) is AgentStatus.READY
        phone.set_agent(AgentStatus.PAUSE if ready else AgentStatus.READY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _HEARD or not isinstance(watched, QWidget) or not isinstance(event, QKeyEvent):
            return False
        if not self._is_meant(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or a shortcut of the screen below would take it; the key itself comes next
            return False
        if event.isAutoRepeat():  # held down it says nothing more, to nobody
            if self._after.isActive():
                self._after.start()
            return True
        return self._pressed(event)

    def _is_meant(self, event: QKeyEvent) -> bool:
        phone = self._house.phone
        if event.key() == Qt.Key.Key_F8:
            return event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        key = physical(event)
        return (key == "H" and len(phone.calls) > 1) or (key in _DIGITS and phone.has_choice(int(key)))

    def _pressed(self, event: QKeyEvent) -> bool:
        phone = self._house.phone
        if event.key() == Qt.Key.Key_F8:
            return phone.answer_or_hang_up() or self._after.isActive()
        key = physical(event)
        return phone.hold_and_answer() if key == "H" else phone.choose_by_place(int(key))
