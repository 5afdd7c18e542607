"""Say who an unknown caller was: one of those who have the number, or somebody new (O3)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.queries.calls.call_rows import CallRow, call_page
from crm_desktop.queries.people.callers import CallerRow, people_by_number
from crm_desktop.usecases.people.create_person import CreatePerson
from crm_desktop.views.calls.call_writes import known_caller, new_caller
from crm_desktop.views.widgets.caller_box import CallerBox
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder
from crm_desktop.views.widgets.work_delegate import shown_phone


class NameCallerDialog(FormDialog):
    ACT: ClassVar[str] = "name_caller"
    ICON: ClassVar[str] = "user-search"
    KEPT: ClassVar[tuple[str, ...]] = ("given", "family")

    def __init__(self, house: House, call_id: UUID, parent: QWidget | None = None) -> None:
        self._call_id = call_id
        self._call: CallRow | None = None
        self._person_id: UUID | None = None
        super().__init__(house, f"name_caller:{call_id}", parent)
        self._load()

    def lay_out(self) -> None:
        self.caller = CallerBox()
        self.given, self.family = self.caller.given, self.caller.family
        self.known = LookupLine(person_finder(self.house, self), "search")
        self._known_field = LabelledField(self.known)
        self.body.addWidget(self.caller)
        self.body.addWidget(self._known_field)

    def wire(self) -> None:
        self.caller.picked.connect(self._picked)
        self.caller.named.connect(self.save)
        self.caller.let_go.connect(lambda: self._choose(None, ""))
        self.known.picked.connect(self._found)

    def show_words(self) -> None:
        call = self._call
        number = call.e164 or call.raw_number or "" if call is not None else ""
        shown = shown_phone(number, self.house.session.region)
        self.say_head(self.tr("Who was it?"), shown, self.tr("Keep the name"))
        self._known_field.set_words(self.tr("Or somebody who is known already"))

    def alt_pressed(self, key: str) -> bool:
        if key == "N":
            return self.caller.say_really_new()
        return key.isdigit() and self.caller.pick(int(key))

    def lack(self) -> str:
        if self._person_id is None and not any(self.caller.names()):
            self.caller.given.setFocus()
            return self.tr("Write the name, or choose who it was.")
        return ""

    def work(self) -> Work:
        call_id, person_id = self._call_id, self._person_id
        if person_id is not None:
            return known_caller(call_id, person_id, "")
        given, family = self.caller.names()
        number = self._call.raw_number or self._call.e164 if self._call is not None else None
        order = CreatePerson.of_caller(given, family, number, really_new=self.caller.is_really_new)
        return new_caller(call_id, order)

    def saved(self, answer: Any) -> None:
        self.house.go.person(answer.person_id)

    def _load(self) -> None:
        actor, call_id = self.house.session.actor, self._call_id

        def question(session: Any) -> tuple[CallRow | None, list[CallerRow]]:
            rows = call_page(session, actor, [call_id])
            call = rows[0] if rows else None
            known = people_by_number(session, actor, call.e164) if call is not None and call.e164 else []
            return call, known

        self.house.lanes.read(self, question, self._loaded, self.refuse)

    def _loaded(self, answer: tuple[CallRow | None, list[CallerRow]]) -> None:
        self._call, known = answer
        self.caller.show_candidates(known)
        self.restore()
        self.show_words()
        self.caller.given.setFocus()

    def _picked(self, person_id: UUID) -> None:
        row = next(row for row in self.caller.candidates if row.person_id == person_id)
        self._choose(person_id, row.name)

    def _found(self, hit: Hit | None) -> None:
        if hit is not None:
            self._choose(hit.id, hit.words)

    def _choose(self, person_id: UUID | None, name: str) -> None:
        self._person_id = person_id
        self.caller.show_chosen(name)
        self._known_field.setVisible(person_id is None)
        self.touch()
