"""Refer leads to a colleague or a team, with the tasks that are planned for them (C24-38)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.usecases.leads.assign_lead import AssignLead, assign_lead
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.performer_box import PerformerBox, staff


class AssignLeadDialog(FormDialog):
    ACT: ClassVar[str] = "assign_lead"
    ICON: ClassVar[str] = "users"
    WIDTH: ClassVar[int] = 480

    def __init__(self, house: House, lead_ids: Sequence[UUID], parent: QWidget | None = None) -> None:
        self._lead_ids = tuple(lead_ids)
        super().__init__(house, "", parent)
        actor = house.session.actor
        house.lanes.read(self, lambda session: staff(session, actor), self.to.set_staff)
        self.to.setFocus()

    def lay_out(self) -> None:
        self.to = PerformerBox(with_anybody=False)
        self._to_field = LabelledField(self.to)
        self.with_tasks = QCheckBox()
        self.with_tasks.setChecked(True)
        self.body.addWidget(self._to_field)
        self.body.addWidget(self.with_tasks)
        self.body.addStretch(1)

    def show_words(self) -> None:
        number = current_style().in_digits(self.tr("%n lead(s)", "", len(self._lead_ids)))
        self.say_head(self.tr("Refer to"), number, self.tr("Refer"))
        self._to_field.set_words(self.tr("To whom"), self.tr("Write the first letters of a colleague or a team."))
        self.with_tasks.setText(self.tr("Planned tasks go along"))

    def lack(self) -> str:
        return "" if any(self.to.performer()) else self.tr("Choose a colleague or a team.")

    def work(self) -> Work:
        user_id, team_id = self.to.performer()
        goes_along = self.with_tasks.isChecked()
        orders = [AssignLead(one, user_id, team_id, goes_along) for one in self._lead_ids]

        def work(unit: Any) -> int:
            for order in orders:
                assign_lead(unit, order)
            return len(orders)

        return work

    def saved(self, answer: Any) -> None:
        sentence = self.tr("Referred to %1. Ctrl+Z takes it back.")
        self.house.go.toast(sentence.replace("%1", self.to.currentText()))
