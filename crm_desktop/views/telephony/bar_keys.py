"""Keys of the bar that are not the whole program's: Alt with a letter acts on the call, one key tells its result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can
from crm_desktop.views.telephony.call_bar_vm import Act
from crm_desktop.views.telephony.writing import writes
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.physical_keys import physical, physical_alone
from crm_desktop.views.widgets.program_ear import ProgramEar
from crm_desktop.views.widgets.work_view import WorkView

if TYPE_CHECKING:
    from crm_desktop.views.telephony.call_bar import CallBar
    from crm_desktop.views.telephony.call_frame import CallFrame

_HEARD = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_ACTS = {
    "C": (Act.CARD,),
    "H": (Act.HOLD, Act.RESUME),  # with a second call it is the program's: hold the one, take the other
    "U": (Act.MUTE, Act.UNMUTE),
    "K": (Act.KEYPAD,),
    "T": (Act.JOIN, Act.TRANSFER),  # whoever asked first sends on with the same key
}
_IN_VAIN = ("N", "B")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BarKeys(ProgramEar):
    """Every event of the program passes a filter, so it stands only while the bar has something to ask.

    A digit, N or B alone tells the result only while nobody writes, and only until somebody goes on with other work;
    N and B also while a number is being rung, which they end - but not where they mean other work, as B books.
    """

    def __init__(self, bar: CallBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._said: tuple[str, str] | None = None  # of a call that is being hung up: its key, N or B
        self._early: tuple[str, str] | None = None  # a call, and what was pressed before its results were known
        self._cold: str | None = None  # the wrap-up that somebody has left for other work
        bar.vm.changed.connect(self._look)
        self._look()

    def close(self) -> None:
        self.listen(False)

    def _look(self) -> None:
        self.listen(bool(self._bar.vm.lines))
        if self._said is not None:
            QTimer.singleShot(0, self, self._tell_said)  # the bar draws the call that is over first

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self._cool(watched)
            return False
        if event.type() not in _HEARD or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if (
            event.isAutoRepeat()
            or watched.window() is not self._bar.window()
            or QApplication.activeModalWidget() is not None
        ):
            return False
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            return self._with_alt(physical(event), event, is_override)
        return self._alone(physical_alone(event), event, watched, is_override)

    def _with_alt(self, key: str, event: QKeyEvent, is_override: bool) -> bool:
        bar = self._bar
        take, wanted = {
            "N": (bar.take_name, bar.wants_name),
            "M": (bar.take_note, bar.wants_note),
            "X": (bar.put_away, bar.has_wrap_up),
            "D": (bar.decline, bar.may_decline),
            "Z": (bar.leaving.take_back, bar.leaving.isVisible()),
        }.get(key, (None, False))
        if take is None and (act := self._act(key)) is not None:
            take, wanted = partial(bar.press, act), True
        if take is None or not wanted:
            return False
        if is_override:
            event.accept()  # or a shortcut of the screen would take it; the key itself comes next
            return False
        return take()

    def _act(self, key: str) -> Act | None:
        """What the key does with the call in front, if its button is there."""
        if key == "H" and len(self._bar.vm.calls) > 1:
            return None
        return next((act for act in _ACTS.get(key, ()) if act in self._bar.offered), None)

    def _alone(self, key: str, event: QKeyEvent, watched: QWidget, is_override: bool) -> bool:
        wrap = self._bar.wrap_up
        if writes(watched):
            return False
        if event.key() in _ENTER and self._waits:
            if is_override:
                event.accept()
            return not is_override
        if not key:
            return False
        if wrap is None:
            return self._ends_ringing(watched, key) and self._nobody_there(key, event, is_override)
        if wrap.call.key == self._cold and not self._bar.isAncestorOf(watched):
            return False
        if wrap.wrap.vm.is_reading and (key.isdecimal() or key in _IN_VAIN):
            return self._wait(key, wrap, event, is_override)
        if not wrap.wrap.knows(key):
            if not is_override:
                self._cool(watched)
            return False
        if is_override:
            event.accept()
            return False
        return wrap.wrap.press(key)

    @property
    def _waits(self) -> bool:
        wrap = self._bar.wrap_up
        if wrap is None or self._early is None or wrap.call.key != self._early[0]:
            return False
        return wrap.wrap.vm.is_reading

    def _wait(self, key: str, wrap: CallFrame, event: QKeyEvent, is_override: bool) -> bool:
        """Faster than the base: it means what it will mean in a moment, and the Enter after it nothing in a list."""
        if is_override:
            event.accept()
            return False
        self._early = (wrap.call.key, key)
        wrap.wrap.vm.changed.connect(self._press_early, Qt.ConnectionType.UniqueConnection)
        return True

    def _press_early(self) -> None:
        """Of the call that it was pressed for; another one may have ended since."""
        early, self._early, wrap = self._early, None, self._bar.wrap_up
        if early is not None and wrap is not None and wrap.call.key == early[0] and wrap.wrap.knows(early[1]):
            wrap.wrap.press(early[1])

    def _ends_ringing(self, watched: QWidget, key: str) -> bool:
        """In the bar, where nobody has the keyboard, and in a list whose own key it is not."""
        if watched is self._bar.window() or watched is self._bar or self._bar.isAncestorOf(watched):
            return True
        return isinstance(watched, WorkView) and not watched.means_work(key)

    def _nobody_there(self, key: str, event: QKeyEvent, is_override: bool) -> bool:
        """N or B while it still rings there: hung up, and told with the same stroke (O4, O5)."""
        front = self._bar.vm.front
        if key not in _IN_VAIN or front is None or not _is_being_dialled(front) or len(self._bar.vm.calls) > 1:
            return False
        if is_override:
            event.accept()
            return False
        self._said = (front.key, key)
        self._bar.vm.act(Act.HANG_UP, front.key)
        return True

    def _tell_said(self) -> None:
        """The call is over: what was said of it is told as soon as its answers are there."""
        wrap = self._bar.wrap_up
        if self._said is None or wrap is None:
            return
        call_key, key = self._said
        if wrap.call.key != call_key or wrap.call.live.answered_at is not None:
            self._said = None  # they answered at the last moment
        elif wrap.wrap.knows(key):
            self._said = None
            wrap.wrap.press(key)
        else:
            wrap.wrap.vm.changed.connect(self._tell_said, Qt.ConnectionType.UniqueConnection)

    def _cool(self, watched: QWidget) -> None:
        """Whoever works elsewhere means something else by a digit."""
        wrap = self._bar.wrap_up
        if wrap is not None and watched is not self._bar and not self._bar.isAncestorOf(watched):
            self._cold = wrap.call.key


def _is_being_dialled(call: DeskCall) -> bool:
    live = call.live
    is_ours = live.is_ours and live.direction is Direction.OUT and live.phase in (Phase.DIALLING, Phase.EARLY)
    return is_ours and bool(live.can & Can.HANG_UP)
