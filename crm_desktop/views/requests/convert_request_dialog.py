"""Make a lead of a request: whose it is, what is wished for, and who works on it (MIS-03, A6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.terms import term
from crm_desktop.models.work.lead import Priority
from crm_desktop.usecases.people.create_person import create_person
from crm_desktop.usecases.requests.convert_request import ConvertRequest, convert_request
from crm_desktop.views.requests.request_dialog import RequestDialog
from crm_desktop.views.requests.request_facts import RequestFacts
from crm_desktop.views.widgets.caller_choice import CallerChoice
from crm_desktop.views.widgets.form_dialog import Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookups import service_finder
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.performer_box import PerformerBox
from crm_desktop.views.widgets.several_field import SeveralField
from crm_desktop.views.widgets.tabs import SegmentedTabs


class ConvertRequestDialog(RequestDialog):
    ACT: ClassVar[str] = "convert_request"
    ICON: ClassVar[str] = "sparkles"
    WIDTH: ClassVar[int] = 620
    KEPT: ClassVar[tuple[str, ...]] = ("for_whom", "services", "title", "description")

    def __init__(self, house: House, request_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(house, request_id, "convert_request", parent)

    def lay_out(self) -> None:
        self.for_whom = CallerChoice(self.house)
        self.caller = self.for_whom.box
        self.services = SeveralField(service_finder(self.house, self), "stethoscope")
        self.title = QLineEdit()
        self.priority = SegmentedTabs()
        self.to = PerformerBox(with_anybody=False)
        self.description = NoteArea()
        self._fields = {
            name: LabelledField(getattr(self, name)) for name in ("services", "title", "priority", "to", "description")
        }
        fields = self._fields
        self.body.addWidget(self.for_whom)
        self.body.addLayout(pair(fields["services"], fields["title"]))
        self.body.addLayout(pair(fields["priority"], fields["to"]))
        self.body.addWidget(fields["description"])
        self.body.addStretch(1)

    def wire(self) -> None:
        self.for_whom.changed.connect(self._ask_whose)
        self.caller.named.connect(self.services.setFocus)
        self.services.accepted.connect(self.save)

    def show_words(self) -> None:
        self.say_head(self.tr("Make a lead of the request"), self.whose, self.tr("Make the lead"))
        self.for_whom.show_words()
        self._ask_whose()
        self.priority.set_tabs([(one.value, term(one)) for one in Priority])
        words = {
            "services": self.tr("Services wished for"),
            "title": self.tr("Title"),
            "priority": self.tr("Priority"),
            "to": self.tr("Refer to"),
            "description": self.tr("Description"),
        }
        for name, text in words.items():
            self._fields[name].set_words(text)
        self.title.setPlaceholderText(self.tr("The name of the person"))

    def show_facts(self, facts: RequestFacts) -> None:
        request = facts.request
        self.priority.set_current(Priority.NORMAL.value)
        self.to.set_staff(facts.staff)
        self.to.set_performer(self.house.session.user_id, None)
        self.description.setPlainText(request.text or "")
        self.services.line.setPlaceholderText(request.service or "")
        self.caller.show_candidates(facts.callers)
        self.for_whom.choose(request.person_id, request.person)
        (self.services if request.person_id is not None else self.caller.given).setFocus()

    def alt_pressed(self, key: str) -> bool:
        return self.for_whom.press(key)

    def lack(self) -> str:
        if self.for_whom.is_nobody():
            self.caller.given.setFocus()
            return self.tr("Write the name, or choose whose lead it is.")
        return ""

    def work(self) -> Work:
        user_id, team_id = self.to.performer()
        order = ConvertRequest(
            request_id=self.request_id,
            person_id=self.for_whom.person_id,
            title=self.title.text(),
            priority=Priority(self.priority.current()),
            service_ids=self.services.ids(),
            assignee_id=user_id,
            team_id=team_id,
            description=self.description.toPlainText().strip() or None,
        )
        number = self.facts.request.phone_raw if self.facts is not None else None
        new = self.for_whom.new_person(number) if self.for_whom.person_id is None else None

        def work(unit: Any) -> UUID | None:
            if new is None:
                return convert_request(unit, order).person_id
            person = create_person(unit, new)
            unit.session.flush()
            return convert_request(unit, replace(order, person_id=person.id)).person_id

        return work

    def saved(self, answer: Any) -> None:
        self.house.go.person(answer)
        self.house.go.toast(self.tr("The request is a lead now, with its next step. Ctrl+Z takes it back."))

    def _ask_whose(self) -> None:
        self.caller.set_question(self.tr("Whose lead is it?") if self.for_whom.person_id is None else "")
