"""Hand over all that somebody holds, as when they went home ill: whose, to whom, with or without the leads (T3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.queries.work.work_of import WorkOf, work_of
from crm_desktop.usecases.tasks.hand_over_work import HandedOver, HandOverWork, hand_over_work
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.held_work import held_words
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.performer_box import PerformerBox, Staff, staff


class HandOverWorkDialog(FormDialog):
    ACT: ClassVar[str] = "hand_over_work"
    ICON: ClassVar[str] = "arrow-left-right"
    WIDTH: ClassVar[int] = 500

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `user_id`, whose work it is, may be said."""
        self._wanted: UUID | None = facts.get("user_id")
        self._held: WorkOf | None = None
        self._is_to_said = False
        self._staff = Staff()
        super().__init__(house, "", parent)
        actor = house.session.actor
        house.lanes.read(self, lambda session: staff(session, actor), self._staff_arrived, self.refuse)

    def lay_out(self) -> None:
        self.whose, self.to = PerformerBox(with_anybody=False), PerformerBox(with_anybody=False)
        self.with_leads = QCheckBox()
        self.with_leads.setChecked(True)
        self._whose, self._to = LabelledField(self.whose), LabelledField(self.to)
        for widget in (self._whose, self._to, self.with_leads):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.whose.changed.connect(self._ask_held)
        self.to.changed.connect(self._to_chosen)
        self.with_leads.toggled.connect(lambda _on: self.touch())

    def show_words(self) -> None:
        self.say_head(
            self.tr("Hand over somebody's work"),
            self.tr("All open tasks go at once; Ctrl+Z takes it back"),
            self.tr("Hand over"),
        )
        self._whose.set_words(self.tr("Whose work"), self.held_words())
        self._to.set_words(self.tr("To whom"), self.tr("Write the first letters of a colleague or a team."))
        self.with_leads.setText(self.tr("Leads and deals go along"))

    def held_words(self) -> str:
        if self._held is None:
            return self.tr("Write the first letters of the name.")
        if self._held.is_empty:
            return self.tr("Nothing is open.")
        return held_words(self._held)

    def lack(self) -> str:
        if self.whose.performer()[0] is None:
            return self.tr("Choose whose work it is.")
        return "" if any(self.to.performer()) else self.tr("Choose a colleague or a team.")

    def work(self) -> Work:
        whose = self.whose.performer()[0]
        if whose is None:
            raise ValueError("whose work it is was asked for by lack()")
        order = HandOverWork(whose, *self.to.performer(), with_leads=self.with_leads.isChecked())
        return lambda unit: hand_over_work(unit, order)

    def saved(self, answer: HandedOver) -> None:
        style = current_style()
        sentence = self.tr("%n task(s) of {name} given to {to}. Ctrl+Z takes it back.", "", answer.tasks)
        sentence = filled(style.in_digits(sentence), name=self.whose.currentText(), to=self.to.currentText())
        self.house.go.toast(sentence)

    def enter_pressed(self) -> None:
        self.save()

    def _staff_arrived(self, found: Staff) -> None:
        self._staff = found
        self.whose.set_staff(Staff(users=found.users))
        self.to.set_staff(found)
        others = [user_id for user_id, _ in found.users if user_id != self.house.session.user_id]
        self.whose.set_performer(self._wanted or next(iter(others), None), None)
        self.whose.setFocus()
        self._ask_held()

    def _to_chosen(self) -> None:
        self._is_to_said = True
        self.touch()

    def _ask_held(self) -> None:
        self.touch()
        whose, actor = self.whose.performer()[0], self.house.session.actor
        if whose is None:
            return
        if not self._is_to_said:
            self._propose_to(whose)

        def arrived(held: WorkOf) -> None:
            if self.whose.performer()[0] == whose:
                self._held = held
                self.show_words()

        self.house.lanes.read(self, lambda session: work_of(session, actor, whose), arrived, self.refuse)

    def _propose_to(self, whose: UUID) -> None:
        """A team finds who is on shift; without one the first other colleague."""
        team = next((team_id for team_id, _ in self._staff.teams), None)
        other = next((user_id for user_id, _ in self._staff.users if user_id != whose), None)
        self.to.set_performer(None if team is not None else other, team)
