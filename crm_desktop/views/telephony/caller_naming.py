"""The name of a caller nobody knows, or of a new one in the family: Alt+N, the name, Enter (O3, B3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.people.family import Relation
from crm_desktop.models.people.person import Person
from crm_desktop.queries.calls.caller_cards import CallerPerson
from crm_desktop.theme.icons import icon
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.people.add_family_member import AddFamilyMember, add_family_member
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.painted import LOOK_EVENTS
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.strip import Strip

_REALLY_NEW = "person.same_number"


class CallerNaming(QWidget):
    """The person is made with the number and put on the call in one operation; a call without a row waits for it."""

    written = Signal()
    named = Signal(object)  # the person's id

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._call: DeskCall | None = None
        self._is_busy = self._waits = self._is_really_new = False
        self.name = QLineEdit()
        self._mark = self.name.addAction(icon("user-plus", "faint", 16), QLineEdit.ActionPosition.LeadingPosition)
        self.name.textEdited.connect(self._typed)
        self.name.returnPressed.connect(self.keep)
        self._key = Label("", "key")
        self.save = Button("", "", "check")
        self.save.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save.clicked.connect(self.keep)
        self.kin: EnumBox[Relation] = EnumBox(Relation)
        self.kin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.kin.hide()
        self._family_of: CallerPerson | None = None
        self.strip = Strip("circle-alert", "red")
        self.strip.acted.connect(self._keep_as_new)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.kin)
        line.addWidget(self._key)
        line.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.strip)
        self._show_words()

    def show_call(self, call: DeskCall) -> None:
        self._call = call
        if self._waits and call.call_id is not None:
            self._waits = False
            self.keep()

    def begin_member(self, person: CallerPerson | None) -> None:
        """The new one belongs to the family of that person, and has their number, address and payer."""
        if person == self._family_of:
            return
        self._family_of = person
        self.kin.setVisible(person is not None)
        self._show_words()
        if person is not None:
            self.kin.choose(Relation.CHILD)

    @property
    def adds_member(self) -> bool:
        return self._family_of is not None

    def names(self) -> tuple[str, str]:
        """A whole name is divided after its first word."""
        given, _, family = self.name.text().strip().partition(" ")
        return given, family.strip()

    def keep(self) -> None:
        call, (given, family) = self._call, self.names()
        if call is None or not given or self._is_busy:
            return
        if call.call_id is None:
            self._waits = True  # the log is writing the call at this moment
            return
        self._is_busy = True
        call_id, made = call.call_id, self._making(call, given, family)

        def work(unit: Any) -> UUID:
            person = made(unit)
            unit.session.flush()
            name_caller(unit, NameCaller(call_id, person.id))
            return person.id

        self._house.lanes.write(self, "name_caller", work, self._named, self._refused)

    def _making(self, call: DeskCall, given: str, family: str) -> Callable[[Any], Person]:
        if self._family_of is not None:
            member = AddFamilyMember(
                self._family_of.person_id, given, self.kin.chosen(), family, really_new=self._is_really_new
            )
            return lambda unit: add_family_member(unit, member)
        number = (call.card.e164 if call.card is not None else None) or call.live.number or None
        order = CreatePerson.of_caller(given, family, number, really_new=self._is_really_new)
        return lambda unit: create_person(unit, order)

    def _keep_as_new(self) -> None:
        self._is_really_new = True
        self.keep()

    def _named(self, person_id: UUID) -> None:
        self._is_busy = self._is_really_new = False
        self.strip.say("")
        self.begin_member(None)
        if self._call is not None:
            self._house.phone.choose(self._call.key, person_id)
        self.named.emit(person_id)

    def _refused(self, problem: Problem) -> None:
        self._is_busy = False
        action = self.tr("Really somebody new") if problem.code == _REALLY_NEW and not self._is_really_new else ""
        self.strip.say(words(problem), "circle-alert", "red", action)

    def _typed(self) -> None:
        self.strip.say("")
        self._is_really_new = self._waits = False
        self.written.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and hasattr(self, "_mark"):
            self._mark.setIcon(icon("user-plus", "faint", 16))
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "strip"):
            self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The line has taken it; the default button of a dialog around the bar must not hear of it.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _show_words(self) -> None:
        asked = self.tr("Who is it? Write the name while you talk")
        if self._family_of is not None:
            asked = filled(self.tr("Name of somebody else in the family of {name}"), name=self._family_of.name)
        self.name.setPlaceholderText(asked)
        self.kin.offer([(one, term(one), "") for one in Relation])
        self.kin.setAccessibleName(self.tr("What they are to each other"))
        self.name.setAccessibleName(self.tr("Name of the caller"))
        self._key.setText("Alt+N")
        self.save.set_words(self.tr("Keep the name"), self.tr("Enter"))
