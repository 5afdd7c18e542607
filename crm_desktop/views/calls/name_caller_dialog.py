"""Say who an unknown caller was: one of those who have the number, or somebody new (O3)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.queries.calls.call_rows import CallRow, call_page
from crm_desktop.queries.people.callers import CallerRow, people_by_number
from crm_desktop.views.calls.call_writes import known_caller, new_caller
from crm_desktop.views.widgets.caller_choice import CallerChoice
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.work_delegate import shown_phone


class NameCallerDialog(FormDialog):
    ACT: ClassVar[str] = "name_caller"
    ICON: ClassVar[str] = "user-search"
    KEPT: ClassVar[tuple[str, ...]] = ("whose",)

    def __init__(self, house: House, call_id: UUID, parent: QWidget | None = None) -> None:
        self._call_id = call_id
        self._call: CallRow | None = None
        super().__init__(house, f"name_caller:{call_id}", parent)
        self._load()

    def lay_out(self) -> None:
        self.whose = CallerChoice(self.house)
        self.caller = self.whose.box
        self.body.addWidget(self.whose)

    def wire(self) -> None:
        self.caller.named.connect(self.save)

    def show_words(self) -> None:
        call = self._call
        number = call.e164 or call.raw_number or "" if call is not None else ""
        shown = shown_phone(number, self.house.session.region)
        self.say_head(self.tr("Who was it?"), shown, self.tr("Keep the name"))
        self.whose.show_words()

    def alt_pressed(self, key: str) -> bool:
        return self.whose.press(key)

    def lack(self) -> str:
        if self.whose.is_nobody():
            self.caller.given.setFocus()
            return self.tr("Write the name, or choose who it was.")
        return ""

    def work(self) -> Work:
        call_id, person_id = self._call_id, self.whose.person_id
        if person_id is not None:
            return known_caller(call_id, person_id, "")
        number = self._call.raw_number or self._call.e164 if self._call is not None else None
        return new_caller(call_id, self.whose.new_person(number))

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
