"""Cancel a visit: who, and why by a digit; whoever waits for such a slot opens at once (R8, MIS-27)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.terms import term
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.visits.appointment import CancelledBy
from crm_desktop.queries.messages.sms_reach import SmsReach, sms_reach
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.queries.visits.schedule_days import branch_of
from crm_desktop.queries.visits.visit_papers import visit_paper
from crm_desktop.queries.visits.wait_candidates import FreedSlot, wait_candidates
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.views.visits.sms_box import SmsBox
from crm_desktop.views.visits.visit_sms import Occasion, VisitTold
from crm_desktop.views.visits.visit_words import when_words
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.named_lists import named_items
from crm_desktop.views.widgets.option_group import Option, OptionGroup


@dataclass(frozen=True)
class CancelFacts:
    visit: VisitRow
    reasons: tuple[Named, ...]
    reach: SmsReach | None


class CancelVisitDialog(FormDialog):
    ACT: ClassVar[str] = "cancel_appointment"
    ICON: ClassVar[str] = "calendar-x"
    TONE: ClassVar[str] = "red"
    WIDTH: ClassVar[int] = 560
    BY_DIGIT: ClassVar[str] = "reason"
    KEPT: ClassVar[tuple[str, ...]] = ("by", "reason", "note")

    def __init__(self, house: House, appointment_id: UUID, parent: QWidget | None = None) -> None:
        self._appointment_id = appointment_id
        self._facts: CancelFacts | None = None
        super().__init__(house, f"cancel_appointment:{appointment_id}", parent)
        actor = house.session.actor

        def question(session: Any) -> CancelFacts:
            visit = visit_paper(session, actor, appointment_id).visit
            # A clinic that was set up before visits had reasons of their own keeps those of its tasks.
            own = named_items(session, actor, BuiltIn.VISIT_CANCEL_REASON)
            reach = sms_reach(session, actor, visit.person_id) if visit.person_id is not None else None
            return CancelFacts(visit, own or named_items(session, actor, BuiltIn.CANCEL_REASON), reach)

        house.lanes.read(self, question, self._loaded, self.refuse)

    def lay_out(self) -> None:
        self.by, self.reason = OptionGroup(), OptionGroup()
        self.note = QLineEdit()
        self._fields = {name: LabelledField(getattr(self, name)) for name in ("reason", "by", "note")}
        for field in self._fields.values():
            self.body.addWidget(field)
        self.sms = SmsBox(self.house)
        self.body.addWidget(self.sms)

    def wire(self) -> None:
        self.reason.accepted.connect(self.save)

    def show_words(self) -> None:
        self.say_head(self.tr("Cancel the appointment"), self._head_words(), self.tr("Cancel the appointment"))
        by, reason = self.by.chosen() or [CancelledBy.PATIENT.value], self.reason.chosen()
        self.by.set_options([Option(one.value, term(one)) for one in CancelledBy], with_digits=False)
        self.by.choose(*by)
        reasons = self._facts.reasons if self._facts is not None else ()
        self.reason.set_options([Option(key, words, "red") for key, words in reasons])
        self.reason.choose(*reason)
        self._fields["reason"].set_words(self.tr("Why?"))
        self._fields["by"].set_words(self.tr("Who cancels?"))
        self._fields["note"].set_words(self.tr("Note"))
        self.sms.show_words()
        self.hint.setText(self.tr("Digit: the reason · then Enter"))

    def _head_words(self) -> str:
        if self._facts is None:
            return ""
        visit = self._facts.visit
        return filled(
            self.tr("{name}, {when}, {service}"),
            name=visit.person,
            when=when_words(visit.starts_at),
            service=visit.service,
        )

    def lack(self) -> str:
        if self.reason.chosen_id() is None:
            self.reason.take_focus()
            return self.tr("Say why: press the digit of a reason.")
        return ""

    def work(self) -> Work:
        order = CancelAppointment(
            self._appointment_id,
            CancelledBy(str(self.by.chosen()[0])),
            self.reason.chosen_id(),
            self.note.text().strip() or None,
        )
        visit = self._facts.visit if self._facts is not None else None
        told = [VisitTold(visit.starts_at, visit.service, visit.provider)] if visit is not None else []
        return self.sms.telling(lambda unit: cancel_appointment(unit, order).id, Occasion.CANCELLED, told)

    def alt_pressed(self, key: str) -> bool:
        return self.sms.press(key) or super().alt_pressed(key)

    def saved(self, answer: Any) -> None:
        house, facts = self.house, self._facts
        sentence = self.tr("The appointment is cancelled. Ctrl+Z takes it back.")
        if self.sms.is_wanted:
            sentence = self.tr("The appointment is cancelled; the SMS is in the queue. Ctrl+Z takes both back.")
        house.go.toast(sentence)
        if facts is None or facts.visit.starts_at <= house.now:
            return
        visit, actor, now = facts.visit, house.session.actor, house.now
        slot = FreedSlot(visit.provider_id, visit.starts_at, visit.ends_at)

        def arrived(has_any: bool) -> None:
            if has_any:
                house.go.dialog(
                    "freed_slot", provider_id=slot.provider_id, starts_at=slot.starts_at, ends_at=slot.ends_at
                )

        # Asked in the name of the window's navigator: this dialog closes now.
        house.lanes.read(
            house.go,
            lambda session: bool(wait_candidates(session, actor, branch_of(session, actor), now, slot, 1)),
            arrived,
        )

    def _loaded(self, facts: CancelFacts) -> None:
        self._facts = facts
        self.sms.show_reach(facts.reach)
        self.show_words()
        self.restore()
        self.fit()
        self.reason.take_focus()
