"""How long before its hour a task reminds of itself; only an hour can be reminded of (OT-43)."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.choice_box import ChoiceBox

translate = QCoreApplication.translate


class ReminderBox(ChoiceBox):
    def offer_for(self, at: datetime | None) -> None:
        in_digits = current_style().in_digits
        items = [(_key(minutes), in_digits(words)) for minutes, words in _words().items()]
        self.offer(items, translate("TaskDialog", "Do not remind"))
        self.setEnabled(at is not None)

    def moments(self, at: datetime | None, now: datetime) -> tuple[datetime, ...]:
        """The one moment that was chosen, unless it is over."""
        chosen = self.chosen()
        if chosen is None or at is None:
            return ()
        moment = at - timedelta(minutes=chosen.int - 1)
        return (moment,) if moment > now else ()


def _key(minutes: int) -> UUID:
    """A choice box knows its items by ids; that of nothing at all is not one of them."""
    return UUID(int=minutes + 1)


def _words() -> dict[int, str]:
    return {
        0: translate("TaskDialog", "At its time"),
        5: translate("TaskDialog", "5 minutes before"),
        15: translate("TaskDialog", "15 minutes before"),
        60: translate("TaskDialog", "An hour before"),
        24 * 60: translate("TaskDialog", "A day before"),
    }
