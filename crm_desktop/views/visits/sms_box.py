"""The tick "Send an SMS": on where somebody can get one, and as it was left the last time (R9)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import phone
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.e164 import display_phone
from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.queries.messages.sms_reach import NoSms, SmsReach
from crm_desktop.settings import declared
from crm_desktop.usecases.messages.queue_message import QueueMessage, queue_message
from crm_desktop.views.visits.visit_sms import Occasion, VisitTold, sms_text
from crm_desktop.views.widgets.form_dialog import Work, filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label

KEY = "S"  # with Alt, whatever has the keyboard


class SmsBox(QWidget):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.reach: SmsReach | None = None
        self.tick = QCheckBox()
        self._below = Label("", "hint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._below)
        self.setFocusProxy(self.tick)
        self.hide()

    @property
    def is_possible(self) -> bool:
        return self.reach is not None and self.reach.number is not None and self._may

    @property
    def is_wanted(self) -> bool:
        return self.is_possible and self.tick.isChecked()

    @property
    def _may(self) -> bool:
        return self._house.session.actor.scope_of(Right.NOTES_WRITE) is not None

    def show_reach(self, reach: SmsReach | None) -> None:
        """Of the person who would get it; None while nobody is chosen."""
        self.reach = reach
        self.setVisible(reach is not None and self._may)
        self.tick.setEnabled(self.is_possible)
        self.tick.setChecked(self.is_possible and self._house.settings.get(declared.SEND_SMS))
        self.show_words()

    def show_words(self) -> None:
        reach = self.reach
        if reach is None:
            return
        if reach.number is not None:
            number = phone(display_phone(reach.number, self._house.session.region), current_style())
            self.tick.setText(filled(self.tr("Send an SMS to {number} (Alt+S)"), number=number))
            self._below.setText(self.tr("It will be sent when the clinic's SMS gateway is set up."))
        elif reach.hinders is NoSms.OPTED_OUT:
            self.tick.setText(self.tr("Send an SMS"))
            self._below.setText(self.tr("This person does not want messages: call instead."))
        else:
            self.tick.setText(self.tr("Send an SMS"))
            self._below.setText(self.tr("No mobile number that works is written down."))

    def press(self, key: str) -> bool:
        """Alt+S; False where nothing can be sent."""
        if key != KEY or not self.is_possible:
            return False
        self.tick.toggle()
        return True

    def telling(self, work: Work, occasion: Occasion, visits: Sequence[VisitTold]) -> Work:
        """The same work, and the message with it: taken back by one Ctrl+Z. It answers the visit's id, or several."""
        reach = self.reach
        self._keep_choice()
        if reach is None or not self.is_wanted:
            return work
        text = sms_text(occasion, reach, visits, self._house)

        def both(unit: object) -> UUID | list[UUID]:
            made: UUID | list[UUID] = work(unit)
            record_id = made[0] if isinstance(made, list) else made
            order = QueueMessage(reach.person_id, text, occasion.value, Appointment.__tablename__, record_id)
            queue_message(unit, order)  # type: ignore[arg-type]  # the lane hands in its unit of work
            return made

        return both

    def _keep_choice(self) -> None:
        chosen = self.tick.isChecked()
        if self.is_possible and chosen != self._house.settings.get(declared.SEND_SMS):
            self._house.go.setting(declared.SEND_SMS.name, chosen)
