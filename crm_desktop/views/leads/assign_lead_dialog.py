"""Refer leads to a colleague or a team, there in turn to who is on shift if wanted, with their tasks (C24-38, T2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.usecases.leads.assign_lead import AssignLead, assign_lead
from crm_desktop.usecases.leads.assign_round_robin import AssignRoundRobin, Dealt, assign_round_robin
from crm_desktop.views.widgets.dealt_words import dealt_words
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.performer_box import PerformerBox, Staff, staff


class AssignLeadDialog(FormDialog):
    ACT: ClassVar[str] = "assign_lead"
    ICON: ClassVar[str] = "users"
    WIDTH: ClassVar[int] = 480

    def __init__(
        self, house: House, lead_ids: Sequence[UUID], parent: QWidget | None = None, *, to_team: bool = False
    ) -> None:
        """`to_team`: a team is meant, and those of it who are on shift (Ctrl+G)."""
        self._lead_ids = tuple(lead_ids)
        self._to_team = to_team
        super().__init__(house, "", parent)
        actor = house.session.actor
        house.lanes.read(self, lambda session: staff(session, actor), self._staff_arrived)
        self.to.setFocus()

    def lay_out(self) -> None:
        self.to = PerformerBox(with_anybody=False)
        self._to_field = LabelledField(self.to)
        self.with_tasks = QCheckBox()
        self.with_tasks.setChecked(True)
        self.body.addWidget(self._to_field)
        self.in_turn = QCheckBox()
        self.in_turn.setChecked(self._to_team)
        self.body.addWidget(self.in_turn)
        self.body.addWidget(self.with_tasks)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.to.currentIndexChanged.connect(lambda _at: self._show_turns())
        self.in_turn.toggled.connect(lambda _on: self._show_turns())

    def show_words(self) -> None:
        number = current_style().in_digits(self.tr("%n lead(s)", "", len(self._lead_ids)))
        self.say_head(self.tr("Refer to"), number, self.tr("Refer"))
        self._to_field.set_words(self.tr("To whom"), self.tr("Write the first letters of a colleague or a team."))
        self.in_turn.setText(self.tr("In turn to those of the team who are on shift"))
        self._show_turns()
        self.with_tasks.setText(self.tr("Planned tasks go along"))

    def lack(self) -> str:
        return "" if any(self.to.performer()) else self.tr("Choose a colleague or a team.")

    def work(self) -> Work:
        user_id, team_id = self.to.performer()
        if team_id is not None and self.in_turn.isChecked():
            turns = AssignRoundRobin(team_id, lead_ids=self._lead_ids)
            return lambda unit: assign_round_robin(unit, turns)
        goes_along = self.with_tasks.isChecked()
        orders = [AssignLead(one, user_id, team_id, goes_along) for one in self._lead_ids]

        def work(unit: Any) -> int:
            for order in orders:
                assign_lead(unit, order)
            return len(orders)

        return work

    def saved(self, answer: Any) -> None:
        if isinstance(answer, Dealt):
            self.house.go.toast(*dealt_words(answer, self.to.currentText()))
            return
        sentence = self.tr("Referred to %1. Ctrl+Z takes it back.")
        self.house.go.toast(sentence.replace("%1", self.to.currentText()))

    def _staff_arrived(self, found: Staff) -> None:
        self.to.set_staff(found)
        if self._to_team and found.teams:
            self.to.set_performer(None, found.teams[0][0])
        self._show_turns()

    def _show_turns(self) -> None:
        """In turn, the planned tasks always go along."""
        is_team = self.to.performer()[1] is not None
        self.in_turn.setVisible(is_team)
        self.with_tasks.setEnabled(not (is_team and self.in_turn.isChecked()))
