"""Who somebody is: one of those who have the number, somebody else who is known, or a new name (O3, R11)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.usecases.people.create_person import CreatePerson
from crm_desktop.views.widgets.caller_box import CallerBox
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import LookupLine
from crm_desktop.views.widgets.lookups import person_finder


class CallerChoice(QWidget):
    changed = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person_id: UUID | None = None
        self._name = ""
        self.box = CallerBox()
        self.known = LookupLine(person_finder(house, self), "search")
        self._known = LabelledField(self.known)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.box)
        column.addWidget(self._known)
        self.box.picked.connect(self._picked)
        self.box.let_go.connect(lambda: self.choose(None, ""))
        self.box.typed.connect(self.changed)
        self.known.picked.connect(lambda hit: self.choose(hit.id, hit.words) if hit is not None else None)

    def choose(self, person_id: UUID | None, name: str) -> None:
        self.person_id, self._name = person_id, name
        self.box.show_chosen(name)
        self._known.setVisible(person_id is None)
        self.changed.emit()

    def press(self, key: str) -> bool:
        """Alt with a digit picks who has the number, with N says that it is none of them."""
        if key == "N":
            return self.box.say_really_new()
        return key.isdigit() and self.box.pick(int(key))

    def is_nobody(self) -> bool:
        return self.person_id is None and not any(self.box.names())

    def new_person(self, number: str | None) -> CreatePerson:
        given, family = self.box.names()
        return CreatePerson.of_caller(given, family, number, really_new=self.box.is_really_new)

    def show_words(self) -> None:
        self._known.set_words(QCoreApplication.translate("NameCallerDialog", "Or somebody who is known already"))

    def typed(self) -> dict[str, str]:
        person = str(self.person_id or "")
        return {"given": self.box.given.text(), "family": self.box.family.text(), "person": person, "name": self._name}

    def take(self, typed: Mapping[str, Any]) -> None:
        self.box.set_names(typed["given"], typed["family"])
        if typed["person"]:
            self.choose(UUID(typed["person"]), typed["name"])

    def _picked(self, person_id: UUID) -> None:
        row = next(row for row in self.box.candidates if row.person_id == person_id)
        self.choose(person_id, row.name)
