"""Receive a patient: services and sum as booked, what is paid now, which lead is won (R3, C24-16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.numbers import money
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.money.payment import PaymentMethod
from crm_desktop.queries.visits.booking_choices import PersonFacts, person_facts
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.queries.visits.visit_papers import visit_paper
from crm_desktop.rules.receiving_money import Paid
from crm_desktop.usecases.admissions.admit import Admit, WhichLead, admit
from crm_desktop.views.visits.alert_strips import AlertStrips, said_of
from crm_desktop.views.visits.service_lines import ServiceLines
from crm_desktop.views.visits.visit_words import when_words
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.money_field import MoneyField
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.option_group import Option, OptionGroup

_NONE = "none"


@dataclass(frozen=True)
class AdmitFacts:
    visit: VisitRow | None
    person: PersonFacts | None


class AdmitDialog(FormDialog):
    ACT: ClassVar[str] = "admit"
    ICON: ClassVar[str] = "stethoscope"
    TONE: ClassVar[str] = "green"
    WIDTH: ClassVar[int] = 640
    KEPT: ClassVar[tuple[str, ...]] = ("paid", "method", "note")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `appointment_id`, or `person_id` of somebody who came without one."""
        self._appointment_id: UUID | None = facts.get("appointment_id")
        self._person_id: UUID | None = facts.get("person_id")
        self._facts: AdmitFacts | None = None
        super().__init__(house, f"admit:{self._appointment_id or self._person_id}", parent)
        self._load()

    def lay_out(self) -> None:
        self.alerts = AlertStrips()
        self.services = ServiceLines(self.house, self.refuse)
        self.paid = MoneyField(self.house.session.currency)
        self.method = OptionGroup()
        self.lead = OptionGroup()
        self.note = NoteArea(56)
        self._fields = {
            name: LabelledField(getattr(self, name)) for name in ("services", "lead", "paid", "method", "note")
        }
        self.body.addWidget(self.alerts)
        self.body.addWidget(self._fields["services"])
        self.body.addWidget(self._fields["lead"])
        self._fields["lead"].hide()
        self.body.addLayout(pair(self._fields["paid"], self._fields["method"], shares=(2, 3)))
        self.body.addWidget(self._fields["note"])
        may_take = self.house.session.actor.scope_of(Right.PAYMENTS_RECORD) is not None
        for name in ("paid", "method"):
            self._fields[name].setVisible(may_take)

    def wire(self) -> None:
        self.services.changed.connect(self._show_advance)
        self.services.more.accepted.connect(self.paid.setFocus)

    def show_words(self) -> None:
        self.say_head(self.tr("Admission"), self._head_words(), self.tr("Admit"))
        method = self.method.chosen() or [PaymentMethod.CASH.value]
        options = [Option(one.value, term(one)) for one in PaymentMethod]
        self.method.set_options(options, with_digits=False)
        self.method.choose(*method)
        words = {
            "services": self.tr("Services"),
            "lead": self.tr("Which lead did they come for?"),
            "method": self.tr("How"),
            "note": self.tr("Note"),
        }
        for name, text in words.items():
            self._fields[name].set_words(text)
        self._show_advance()
        self._show_leads()
        self.services.show_words()
        self.hint.setText(self.tr("Alt+S the whole sum is paid now"))

    def _head_words(self) -> str:
        facts = self._facts
        if facts is None or facts.person is None:
            return ""
        if facts.visit is None:
            return filled(self.tr("{name}, without an appointment"), name=facts.person.name)
        when, provider = when_words(facts.visit.starts_at), facts.visit.provider
        return filled(self.tr("{name}, {when}, {provider}"), name=facts.person.name, when=when, provider=provider)

    def _show_advance(self) -> None:
        """What was paid before stands under the amount."""
        ahead = self._ahead
        hint = ""
        if ahead:
            shown = money(ahead, self.house.session.currency, current_style())
            hint = filled(self.tr("Paid in advance: {amount}"), amount=shown)
        self._fields["paid"].set_words(self.tr("Paid now"), hint)

    @property
    def _ahead(self) -> int:
        person = self._facts.person if self._facts is not None else None
        return person.balance.in_advance if person is not None and person.balance is not None else 0

    def _show_leads(self) -> None:
        facts = self._facts
        leads = facts.person.leads if facts is not None and facts.person is not None else ()
        asks = facts is not None and facts.visit is None and len(leads) > 0
        self._fields["lead"].setVisible(asks)
        chosen = self.lead.chosen()
        options = [Option(lead.id, lead.title, note=lead.service or "") for lead in leads]
        self.lead.set_options([*options, Option(_NONE, self.tr("For none of them"))], with_digits=False)
        self.lead.choose(*chosen)

    # ---- acting

    def alt_pressed(self, key: str) -> bool:
        if key == "S":
            self.paid.set_amount(max(self.services.total() - self._ahead, 0))
            self.touch()
            return True
        return super().alt_pressed(key)

    def lack(self) -> str:
        if self._facts is None:
            return self.tr("The appointment is still being read.")
        wrong = self.services.unreadable() or (self.paid if self.paid.is_unreadable else None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.tr("This amount cannot be read. Write it in figures.")
        if not self.services.lines():
            self.services.more.setFocus()
            return self.tr("An admission is for a service: write three letters and press Enter.")
        return ""

    def work(self) -> Work:
        facts = self._facts
        chosen = next(iter(self.lead.chosen()), None) if not self._fields["lead"].isHidden() else None
        amount = self.paid.amount()
        order = Admit(
            appointment_id=self._appointment_id,
            person_id=facts.person.id if facts is not None and facts.person is not None else None,
            services=tuple(self.services.lines()),
            lead_id=chosen if isinstance(chosen, UUID) else None,
            no_lead=chosen == _NONE,
            paid=Paid(amount, PaymentMethod(str(self.method.chosen()[0]))) if amount else None,
            note=self.note.toPlainText().strip() or None,
        )
        return lambda unit: admit(unit, order).id

    def refuse(self, problem: Problem) -> None:
        super().refuse(problem)
        if isinstance(problem, WhichLead):
            self._fields["lead"].show()
            self.lead.take_focus()
            self.fit()

    def saved(self, answer: Any) -> None:
        amount = money(self.services.total(), self.house.session.currency, current_style())
        self.house.go.toast(filled(self.tr("Admitted, {amount}. Ctrl+Z takes it back."), amount=amount))

    # ---- reading

    def _load(self) -> None:
        actor, now = self.house.session.actor, self.house.now
        appointment_id, person_id = self._appointment_id, self._person_id

        def question(session: Any) -> AdmitFacts:
            visit = visit_paper(session, actor, appointment_id).visit if appointment_id is not None else None
            whose = visit.person_id if visit is not None else person_id
            return AdmitFacts(visit, person_facts(session, actor, whose, now) if whose is not None else None)

        self.house.lanes.read(self, question, self._loaded, self.refuse)

    def _loaded(self, facts: AdmitFacts) -> None:
        self._facts = facts
        if facts.person is not None:
            self.alerts.say(said_of(facts.person, self.house.session.currency, with_coming=False))
        if facts.visit is not None:
            self.services.add(facts.visit.service_id, facts.visit.service, facts.visit.price)
            self.paid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.services.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_words()
        self.restore()
        self.fit()
