"""Put somebody on the waiting list, or change what they wait for: days, hours, therapist, how urgent (MIS-27)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.calendars import week_days, weekday_name
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.work.lead import Priority
from crm_desktop.queries.visits.booking_choices import (
    PersonFacts,
    ServiceFacts,
    person_facts,
    service_facts,
)
from crm_desktop.queries.visits.wait_rows import WaitRow, wait_page
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder, service_finder
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.time_field import TimeField

_USUAL_DAYS = 30


class WaitDialog(FormDialog):
    ACT: ClassVar[str] = "wait_for_slot"
    ICON: ClassVar[str] = "hourglass"
    TONE: ClassVar[str] = "amber"
    WIDTH: ClassVar[int] = 620
    KEPT: ClassVar[tuple[str, ...]] = (
        "who", "service", "first", "last", "weekdays", "after", "before", "priority", "note",
    )  # fmt: skip

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `entry_id` changes one; else `person_id`, `service_id`, `provider_id`, `lead_id`, `appointment_id`."""
        self._entry_id: UUID | None = facts.get("entry_id")
        self._facts = dict(facts)
        self._provider_id: UUID | None = facts.get("provider_id")
        self._lead_id: UUID | None = facts.get("lead_id")
        self._appointment_id: UUID | None = facts.get("appointment_id")
        form = self._entry_id or facts.get("person_id")
        super().__init__(house, f"wait_for_slot:{form}" if form else "wait_for_slot", parent)
        (self.service if form else self.who).setFocus(Qt.FocusReason.OtherFocusReason)
        self._load()

    def lay_out(self) -> None:
        house = self.house
        self.who = LookupLine(person_finder(house, self), "user-search")
        self.service = LookupLine(service_finder(house, self), "stethoscope")
        self.provider = ChoiceBox()
        self.first = DateField(house.today, house.clock, may_be_empty=False)
        self.last = DateField(house.today + timedelta(days=_USUAL_DAYS), house.clock, may_be_empty=False)
        self.weekdays = OptionGroup(several=True)
        self.after, self.before = TimeField(clock=house.clock), TimeField(clock=house.clock)
        self.priority = OptionGroup()
        self.note = QLineEdit()
        self._fields = {name: LabelledField(getattr(self, name)) for name in (*self.KEPT, "provider")}
        fields = self._fields
        self.body.addWidget(fields["who"])
        self.body.addLayout(pair(fields["service"], fields["provider"]))
        self.body.addLayout(pair(fields["first"], fields["last"], fields["after"], fields["before"]))
        for name in ("weekdays", "priority", "note"):
            self.body.addWidget(fields[name])

    def wire(self) -> None:
        self.who.accepted.connect(self.service.setFocus)
        self.who.picked.connect(lambda hit: self.service.setFocus() if hit is not None else None)
        self.service.picked.connect(self._service_picked)
        self.service.accepted.connect(self.provider.setFocus)
        self.weekdays.accepted.connect(self.priority.take_focus)
        self.priority.accepted.connect(self.note.setFocus)

    def show_words(self) -> None:
        is_new = self._entry_id is None
        title = self.tr("On the waiting list") if is_new else self.tr("Change what they wait for")
        self.say_head(title, "", self.tr("Save"))
        words = {
            "who": self.tr("Person"),
            "service": self.tr("Service"),
            "provider": self.tr("Therapist"),
            "first": self.tr("From"),
            "last": self.tr("Until"),
            "after": self.tr("Not before"),
            "before": self.tr("Not after"),
            "weekdays": self.tr("Only on these days"),
            "priority": self.tr("How urgent"),
            "note": self.tr("Note"),
        }
        for name, text in words.items():
            self._fields[name].set_words(text)
        self.provider.offer(self._providers, self.tr("Any therapist"))
        self.provider.choose(self._provider_id)
        chosen, style = self.weekdays.chosen(), current_style()
        days = week_days(self.house.today, style)
        options = [Option(str(day.isoweekday()), weekday_name(day, style, short=True)) for day in days]
        self.weekdays.set_options(options, with_digits=False)
        self.weekdays.choose(*chosen)
        urgent = self.priority.chosen() or [Priority.NORMAL.value]
        self.priority.set_options([Option(one.value, term(one), tone(one)) for one in Priority], with_digits=False)
        self.priority.choose(*urgent)
        self.hint.setText(self.tr("What is left empty does not matter to them"))

    _providers: tuple[tuple[UUID, str], ...] = ()

    def _service_picked(self, hit: Hit | None) -> None:
        if hit is not None:
            self._read_service(hit.id)
            self.provider.setFocus(Qt.FocusReason.TabFocusReason)

    def _read_service(self, service_id: UUID) -> None:
        today = self.house.today

        def arrived(facts: ServiceFacts) -> None:
            self._providers = facts.providers
            self.service.set_chosen(Hit(facts.id, facts.name))
            self.provider.offer(facts.providers, self.tr("Any therapist"))
            self.provider.choose(self._provider_id)

        self.house.lanes.read(self, lambda session: service_facts(session, service_id, today), arrived, self.refuse)

    # ---- saving

    def lack(self) -> str:
        if self.who.chosen() is None:
            self.who.setFocus()
            return self.tr("Say who waits.")
        if self.service.chosen() is None:
            self.service.setFocus()
            return self.tr("Choose the service: three letters and Enter.")
        for field in (self.first, self.last, self.after, self.before):
            if not field.commit():
                field.setFocus()
                return self.tr("This day or time cannot be read.")
        return ""

    def work(self) -> Work:
        who, service = self.who.chosen(), self.service.chosen()
        first, last = self.first.day() or self.house.today, self.last.day() or self.house.today
        order = WaitForSlot(
            person_id=who.id if who is not None else self._facts["person_id"],
            service_id=service.id if service is not None else None,
            from_on=first,
            until_on=last,
            provider_id=self.provider.chosen(),
            weekdays="".join(sorted(str(key) for key in self.weekdays.chosen())),
            from_time=_clock(self.after.time()),
            until_time=_clock(self.before.time()),
            priority=Priority(str(self.priority.chosen()[0])),
            lead_id=self._lead_id,
            appointment_id=self._appointment_id,
            note=self.note.text().strip() or None,
            entry_id=self._entry_id,
        )
        return lambda unit: wait_for_slot(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("On the waiting list. Ctrl+Z takes it back."))

    # ---- reading

    def _load(self) -> None:
        actor, now, entry_id = self.house.session.actor, self.house.now, self._entry_id
        person_id = self._facts.get("person_id")

        def question(session: Any) -> tuple[WaitRow | None, PersonFacts | None]:
            rows = wait_page(session, actor, [entry_id]) if entry_id is not None else []
            if entry_id is not None and not rows:
                raise Gone(table="wait_entry")
            whose = rows[0].person_id if rows else person_id
            facts = person_facts(session, actor, whose, now) if whose is not None else None
            return (rows[0] if rows else None), facts

        self.house.lanes.read(self, question, self._loaded, self.refuse)

    def _loaded(self, answer: tuple[WaitRow | None, PersonFacts | None]) -> None:
        entry, person = answer
        if person is not None:
            self.who.set_chosen(Hit(person.id, person.name))
        service_id = self._facts.get("service_id")
        if entry is not None:
            self._take(entry)
            service_id = entry.service_id
        elif service_id is None and person is not None:
            service_id = next((lead.service_id for lead in person.leads if lead.service_id is not None), None)
        if service_id is not None:
            self._read_service(service_id)
        self.restore()

    def _take(self, entry: WaitRow) -> None:
        self._provider_id, self._lead_id, self._appointment_id = entry.provider_id, entry.lead_id, entry.appointment_id
        self.first.set_day(entry.from_on)
        self.last.set_day(entry.until_on)
        self.weekdays.choose(*entry.weekdays)
        self.after.set_time(_time(entry.from_time))
        self.before.set_time(_time(entry.until_time))
        self.priority.choose(entry.priority.value)
        self.note.setText(entry.note or "")


def _clock(at: time | None) -> str | None:
    return at.strftime("%H:%M") if at is not None else None


def _time(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
