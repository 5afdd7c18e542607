"""Move a visit: free times of the same service, arrows to the new one, Enter; the old slot is given back after (R9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from crm_desktop.kit.problems import Problem
from crm_desktop.queries.messages.sms_reach import SmsReach, sms_reach
from crm_desktop.queries.visits.booking_choices import ServiceFacts, service_facts
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots
from crm_desktop.queries.visits.schedule_days import branch_of
from crm_desktop.queries.visits.visit_papers import visit_paper
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.views.visits.near_slots import NearSlots
from crm_desktop.views.visits.slot_list import SlotList
from crm_desktop.views.visits.sms_box import SmsBox
from crm_desktop.views.visits.visit_sms import Occasion, VisitTold
from crm_desktop.views.visits.visit_text import copy_text
from crm_desktop.views.visits.visit_words import nearest, slot_words, when_words
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.tentative import TentativeStrip

_DAYS = 21
_LIST_HEIGHT = 350


@dataclass(frozen=True)
class MoveFacts:
    visit: VisitRow
    service: ServiceFacts
    reach: SmsReach | None


class MoveVisitDialog(FormDialog):
    ACT: ClassVar[str] = "reschedule_appointment"
    ICON: ClassVar[str] = "calendar-range"
    WIDTH: ClassVar[int] = 620

    def __init__(self, house: House, appointment_id: UUID, parent: QWidget | None = None) -> None:
        self._appointment_id = appointment_id
        self._facts: MoveFacts | None = None
        self._days = _DAYS
        super().__init__(house, "", parent)
        actor, today = house.session.actor, house.today

        def question(session: Any) -> MoveFacts:
            visit = visit_paper(session, actor, appointment_id).visit
            reach = sms_reach(session, actor, visit.person_id) if visit.person_id is not None else None
            return MoveFacts(visit, service_facts(session, visit.service_id, today), reach)

        house.lanes.read(self, question, self._loaded, self.refuse)

    def lay_out(self) -> None:
        self.tentative = TentativeStrip(self.house, self)
        self.body.addWidget(self.tentative)
        self.provider = ChoiceBox()
        self.slots = SlotList()
        self.slots.setMinimumHeight(_LIST_HEIGHT)
        self.near = NearSlots()
        self.sms = SmsBox(self.house)
        self.text_wanted = QCheckBox()
        self.text_wanted.setChecked(True)
        self._above = Label("", "field")
        row = QHBoxLayout()
        row.addWidget(self._above, 1)
        row.addWidget(self.provider, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.slots, 1)
        self.body.addWidget(self.near)
        self.body.addWidget(self.sms)
        self.body.addWidget(self.text_wanted)

    def wire(self) -> None:
        self.provider.picked.connect(self._ask)
        self.slots.accepted.connect(lambda: self.save_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.slots.more_wanted.connect(self._ask_more)
        self.near.picked.connect(self._take_near)

    def show_words(self) -> None:
        self.say_head(self.tr("Move the appointment"), self._head_words(), self.tr("Move"))
        self._above.setText(self.tr("Free times"))
        self.slots.setAccessibleName(self.tr("Free times"))
        self.slots.say_empty(self.tr("No free time"), self.tr("Choose another therapist."))
        self.provider.setAccessibleName(self.tr("Therapist"))
        self._offer_providers()
        self.sms.show_words()
        self.text_wanted.setText(self.tr("Copy the new time as text for a messenger"))
        self.hint.setText(self.tr("↑ ↓ another time · PgDn next day · Enter twice moves"))

    def _head_words(self) -> str:
        if self._facts is None:
            return ""
        visit = self._facts.visit
        sentence = self.tr("{name}, {service}, now {when}")
        return filled(sentence, name=visit.person, service=visit.service, when=when_words(visit.starts_at))

    def _offer_providers(self) -> None:
        chosen = self.provider.chosen()
        self.provider.offer(self._facts.service.providers if self._facts is not None else (), self.tr("Any therapist"))
        self.provider.choose(chosen)

    # ---- acting

    def lack(self) -> str:
        return "" if self.slots.slot() is not None else self.tr("Choose a free time.")

    def work(self) -> Work:
        slot, facts = self.slots.slot(), self._facts
        if slot is None or facts is None:
            raise RuntimeError("no time is chosen")
        self._moved_to = slot
        order = RescheduleAppointment(self._appointment_id, slot.starts_at, slot.provider_id)
        told = VisitTold(slot.starts_at, facts.visit.service, slot.provider_name)
        return self.sms.telling(lambda unit: reschedule_appointment(unit, order).id, Occasion.MOVED, [told])

    def saved(self, answer: Any) -> None:
        sentence = self.tr("Moved to {when}. Ctrl+Z takes it back.")
        if self.sms.is_wanted:
            sentence = self.tr("Moved to {when}; the SMS is in the queue. Ctrl+Z takes both back.")
        self.house.go.toast(filled(sentence, when=slot_words(self._moved_to)))
        if self.text_wanted.isChecked():
            copy_text(self.house, answer)

    def refuse(self, problem: Problem) -> None:
        super().refuse(problem)
        slot = self.slots.slot()
        if slot is not None:
            self.near.offer(
                nearest([one for one in self.slots.slots() if one != slot], slot.starts_at), self.house.today
            )
            self._ask()
        self.fit()

    def alt_pressed(self, key: str) -> bool:
        return self.near.pick(key) or self.sms.press(key) or super().alt_pressed(key)

    def _take_near(self, slot: SlotRow) -> None:
        self.slots.choose(slot)
        self.near.offer([], self.house.today)
        self.strip.say("")
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    # ---- reading

    def _loaded(self, facts: MoveFacts) -> None:
        self._facts = facts
        self.sms.show_reach(facts.reach)
        self.show_words()
        if facts.visit.provider_id in dict(facts.service.providers):
            self.provider.choose(facts.visit.provider_id)
        self._ask()
        self.slots.setFocus()

    def _ask_more(self) -> None:
        self._days += _DAYS
        self._ask()

    def _ask(self) -> None:
        if self._facts is None:
            return
        visit, actor, now, today = self._facts.visit, self.house.session.actor, self.house.now, self.house.today
        provider_id = self.provider.chosen()
        minutes = int((visit.ends_at - visit.starts_at).total_seconds() // 60)
        ask = SlotAsk(
            service_id=visit.service_id,
            first=today,
            last=max(today, visit.on) + timedelta(days=self._days),
            provider_ids=(provider_id,) if provider_id is not None else (),
            minutes=minutes if provider_id == visit.provider_id else None,
            holder_id=self.house.session.user_id,
            except_id=visit.id,
        )

        def arrived(slots: list[SlotRow]) -> None:
            here = visit.provider_id, visit.starts_at
            others = [slot for slot in slots if (slot.provider_id, slot.starts_at) != here]
            later = next((slot for slot in others if slot.starts_at > visit.starts_at), None)
            is_first = not self.slots.slots()
            wanted = (later.provider_id, later.starts_at) if later is not None and is_first else None
            self.slots.show_slots(others, wanted)

        self.house.lanes.read(
            self, lambda session: free_slots(session, branch_of(session, actor), now, ask), arrived, self.refuse
        )
