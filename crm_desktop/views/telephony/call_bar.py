"""The bar of the telephone above the screens: the call in front, others on a line each, and what went wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.views.telephony.bar_keys import BarKeys
from crm_desktop.views.telephony.call_bar_vm import Act, CallBarVm, Mode
from crm_desktop.views.telephony.call_frame import CallFrame
from crm_desktop.views.telephony.focus_keeper import FocusKeeper
from crm_desktop.views.telephony.leaving_strip import LeavingStrip
from crm_desktop.views.telephony.refusal_strip import RefusalStrip
from crm_desktop.views.telephony.standing_strip import StandingStrip
from crm_desktop.views.widgets.house import House

SOON_MS = 200
ROOMY = 2  # so many calls have the room they want; of more each has a line, or they would lie over each other


class CallBar(QWidget):
    """Comes and goes by itself and never takes the keyboard; what in it had the keyboard gives it back (B2)."""

    settings_asked = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._is_compact = False
        self._frames: dict[str, CallFrame] = {}
        self.vm = CallBarVm(house, self)
        self._focus = FocusKeeper(self)
        self._spare: CallFrame | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._prepare)
        self._soon.start()
        self.standing = StandingStrip(house)
        self.standing.settings_asked.connect(self.settings_asked)
        self.refusal = RefusalStrip(house)
        self.leaving = LeavingStrip(house)
        self._keys = BarKeys(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for strip in self._strips:
            self._column.addWidget(strip)
        self._above = self._column.count()
        self.vm.changed.connect(self._show)
        self.vm.ticked.connect(self._show_time)
        house.phone.standing_changed.connect(self._stand)
        house.phone.refused.connect(self._refused)
        self.refusal.ended.connect(self._stand)
        self.leaving.changed.connect(self._stand)
        self._show()

    @property
    def frames(self) -> list[CallFrame]:
        """As they stand, from above."""
        # A call whose card is still looked up has none, and whoever types meanwhile must not hear of it.
        return [self._frames[call.key] for call, _ in self.vm.lines if call.key in self._frames]

    @property
    def _strips(self) -> tuple[QWidget, ...]:
        return (self.standing, self.refusal, self.leaving)

    def set_compact(self, compact: bool) -> None:
        """One line a call where the screen is low."""
        if compact != self._is_compact:
            self._is_compact = compact
            self._show()

    @property
    def wants_name(self) -> bool:
        return any(frame.naming.isVisible() or frame.chips.other.isVisible() for frame in self.frames)

    @property
    def wants_note(self) -> bool:
        return any(frame.note.isVisible() for frame in self.frames)

    @property
    def wrap_up(self) -> CallFrame | None:
        """The call whose result is asked: only while nothing else goes on."""
        frames = self.frames
        return frames[0] if frames and frames[0].mode is Mode.WRAP else None

    @property
    def offered(self) -> tuple[Act, ...]:
        """What can be done with the call in front."""
        front = self._front
        return front.buttons.shown() if front is not None else ()

    def press(self, act: Act) -> bool:
        """By its key, as by a click."""
        front = self._front
        if front is None:
            return False
        if act in (Act.KEYPAD, Act.TRANSFER):
            self._focus.remember()
        front.press(act)
        return True

    @property
    def may_decline(self) -> bool:
        return self._declinable is not None

    def decline(self) -> bool:
        """Whoever rings, also behind a talk."""
        frame = self._declinable
        if frame is not None:
            frame.press(Act.REJECT)
        return frame is not None

    @property
    def _declinable(self) -> CallFrame | None:
        return next((frame for frame in self.frames if Act.REJECT in frame.buttons.shown()), None)

    @property
    def _front(self) -> CallFrame | None:
        return self._frames.get(self.vm.front.key) if self.vm.front is not None else None

    @property
    def has_wrap_up(self) -> bool:
        return any(frame.mode is Mode.WRAP for frame in self.frames)

    def put_away(self) -> bool:
        """Alt+X: the call that ended last has nothing more to tell, or later."""
        over = next((frame for frame in self.frames if frame.mode is Mode.WRAP), None)
        if over is not None:
            over.finish()
        return over is not None

    def take_name(self) -> bool:
        """Alt+N: the keyboard goes to the name of the caller nobody knows; False where there is none."""
        if self._take(next((frame.naming.name for frame in self.frames if frame.naming.isVisible()), None)):
            return True
        self._focus.remember()
        return any(frame.add_member() for frame in self.frames)

    def take_note(self) -> bool:
        """Alt+M: the keyboard goes to the note of the talk."""
        return self._take(next((frame.note for frame in self.frames if frame.note.isVisible()), None))

    def _take(self, field: QWidget | None) -> bool:
        if field is None:
            return False
        self._focus.remember()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def keep(self) -> None:
        """The program ends, or somebody else signs in: what is written stays as a draft."""
        for frame in self._frames.values():
            frame.keep_note()
        self._keys.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_column"):
            self._show()

    def _show(self) -> None:
        with self._focus.kept():
            lines = self.vm.lines
            is_crowded = len(lines) > ROOMY
            for at, (call, mode) in enumerate(lines):
                frame = self._frames.get(call.key)
                if frame is None:
                    frame = self._frames[call.key] = self._made()
                if self._column.indexOf(frame) != at + self._above:
                    self._column.insertWidget(at + self._above, frame)
                is_folded = is_crowded and at > 0 and mode is Mode.WRAP
                frame.show_call(call, mode, self._is_compact or is_crowded, is_folded=is_folded)
                frame.show_time()
                frame.show()
            for key in set(self._frames) - {call.key for call, _ in lines}:
                self._drop(self._frames.pop(key))
            self._stand()

    def _prepare(self) -> None:
        """The next one, while nobody waits for it: making it takes longer than filling it."""
        if self._spare is None:
            self._spare = self._new()
            for part in self._spare.findChildren(QWidget):
                part.ensurePolished()

    def _made(self) -> CallFrame:
        frame, self._spare = self._spare or self._new(), None
        self._soon.start()
        return frame

    def _new(self) -> CallFrame:
        frame = CallFrame(self._house, self.vm, self)
        frame.hide()
        frame.asked.connect(self._open)
        frame.finished.connect(self.vm.finish)
        return frame

    def _drop(self, frame: CallFrame) -> None:
        frame.keep_note()
        frame.hide()
        self._column.removeWidget(frame)
        frame.deleteLater()

    def _refused(self, _problem: object) -> None:
        self._stand()

    def _stand(self) -> None:
        with self._focus.kept():
            self.setVisible(bool(self._frames) or any(not strip.isHidden() for strip in self._strips))

    def _show_time(self) -> None:
        for frame in list(self._frames.values()):
            frame.show_time()
            if frame.is_read:
                frame.finish()

    def _open(self, act: Act, key: str) -> None:
        frame = self._frames[key]
        anchor = frame.buttons.button(act)
        if act is Act.KEYPAD:
            from crm_desktop.views.telephony.keypad_popup import KeypadPopup

            KeypadPopup(self.window(), anchor, self._house, key).open_over()
        else:
            from crm_desktop.views.telephony.transfer_popup import TransferPopup

            TransferPopup(self.window(), anchor, self._house, frame.call).open_over()
