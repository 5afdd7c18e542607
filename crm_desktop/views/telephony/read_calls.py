"""Whether a call that is over may leave the bar by itself: nothing is asked of it, and nobody writes in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from crm_desktop.views.telephony.call_bar_vm import Who, who

if TYPE_CHECKING:
    from crm_desktop.views.telephony.call_frame import CallFrame

READ_S = 45


def needs_nothing(frame: CallFrame, seconds_after: float) -> bool:
    if seconds_after < READ_S:
        return False
    # Without a number there is nobody to call back: a name alone is worth no waiting.
    is_named = not frame.naming.isHidden() and (who(frame.call) is not Who.ANONYMOUS or frame.naming.name.text())
    is_asked = frame.wrap.vm.task_id is not None or bool(is_named)
    here: QWidget | None = frame.window().focusWidget()
    return not is_asked and not frame.note.text() and (here is None or not frame.isAncestorOf(here))
