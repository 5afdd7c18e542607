"""A wish that came up at the desk or with the therapist: a request and its lead (R4, C24-47, C24-48)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import day_with_weekday_brief
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.work.request import RequestKind
from crm_desktop.queries.visits.booking_choices import PersonFacts, person_facts
from crm_desktop.usecases.requests.request_from_visit import RequestFromVisit, request_from_visit
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import LookupLine
from crm_desktop.views.widgets.lookups import service_finder
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.option_group import Option, OptionGroup

_DAYS = 3  # until somebody asks again, unless told otherwise
_KINDS = (RequestKind.UPSELL, RequestKind.PROVIDER)


class UpsellDialog(FormDialog):
    ACT: ClassVar[str] = "request_from_visit"
    ICON: ClassVar[str] = "sparkles"
    WIDTH: ClassVar[int] = 560
    BY_DIGIT: ClassVar[str] = "kind"
    KEPT: ClassVar[tuple[str, ...]] = ("service", "day", "kind", "note")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `person_id`, and the `appointment_id` it came up at, if there is one."""
        self._person_id: UUID = facts["person_id"]
        self._appointment_id: UUID | None = facts.get("appointment_id")
        self._person: PersonFacts | None = None
        super().__init__(house, f"upsell:{self._person_id}", parent)
        actor, now, person_id = house.session.actor, house.now, self._person_id
        house.lanes.read(self, lambda session: person_facts(session, actor, person_id, now), self._loaded, self.refuse)
        self.service.setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_out(self) -> None:
        self.service = LookupLine(service_finder(self.house, self), "stethoscope")
        self.day = DateField(self.house.today + timedelta(days=_DAYS), self.house.clock, may_be_empty=False)
        self.kind = OptionGroup()
        self.note = NoteArea(56)
        self._fields = {name: LabelledField(getattr(self, name)) for name in ("service", "day", "kind", "note")}
        self.body.addLayout(pair(self._fields["service"], self._fields["day"]))
        self.body.addWidget(self._fields["kind"])
        self.body.addWidget(self._fields["note"])

    def wire(self) -> None:
        self.service.picked.connect(lambda hit: self._to_day() if hit is not None else None)
        self.service.accepted.connect(self._to_day)
        for before, after in ((self.service, self.day.line), (self.day.line, self.note)):
            QWidget.setTabOrder(before, after)

    def _to_day(self) -> None:
        self.day.setFocus(Qt.FocusReason.TabFocusReason)
        self.day.line.selectAll()

    def show_words(self) -> None:
        name = self._person.name if self._person is not None else ""
        self.say_head(self.tr("New lead from the desk"), name, self.tr("Save the lead"))
        chosen = self.kind.chosen() or [RequestKind.UPSELL.value]
        self.kind.set_options([Option(one.value, term(one)) for one in _KINDS])
        self.kind.choose(*chosen)
        self._fields["service"].set_words(self.tr("Service"))
        self._fields["day"].set_words(self.tr("Next step on"))
        self._fields["kind"].set_words(self.tr("Where it came from"))
        self._fields["note"].set_words(self.tr("What was said"))
        self.hint.setText(self.tr("+3 means in three days · Alt+digit: where it came from"))

    def lack(self) -> str:
        if self.service.chosen() is None:
            self.service.setFocus()
            return self.tr("Choose the service: three letters and Enter.")
        if not self.day.commit():
            self.day.setFocus()
            return self.tr("This day cannot be read.")
        return ""

    def work(self) -> Work:
        hit = self.service.chosen()
        service_id = hit.id if hit is not None else None
        order = RequestFromVisit(
            appointment_id=self._appointment_id,
            person_id=self._person_id,
            kind=RequestKind(str(self.kind.chosen()[0])),
            service_ids=(service_id,) if service_id is not None else (),
            next_on=self.day.day(),
            text=self.note.toPlainText().strip() or None,
            assignee_id=self.house.session.user_id,
        )
        return lambda unit: request_from_visit(unit, order).id

    def saved(self, answer: Any) -> None:
        day = self.day.day() or self.house.today
        sentence = self.tr("The lead is saved; the next step is on {day}. Ctrl+Z takes it back.")
        self.house.go.toast(filled(sentence, day=day_with_weekday_brief(day, current_style())))

    def _loaded(self, person: PersonFacts) -> None:
        self._person = person
        self.show_words()
        self.restore()
