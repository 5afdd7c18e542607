"""Give tasks to a colleague or a team, there in turn to who is on shift if wanted (C24-38, T2, T3, R14)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.usecases.leads.assign_round_robin import AssignRoundRobin, Dealt, assign_round_robin
from crm_desktop.usecases.tasks.hand_over_task import HandOverTask, hand_over_task
from crm_desktop.views.tasks.tasks_meant import ids_meant, read_tasks, told
from crm_desktop.views.widgets.dealt_words import dealt_words
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.performer_box import PerformerBox, Staff, staff


class HandOverDialog(FormDialog):
    ACT: ClassVar[str] = "hand_over_task"
    ICON: ClassVar[str] = "users"
    WIDTH: ClassVar[int] = 480

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `task_ids` or `task_id`; `to_team`: a team is meant (Ctrl+G)."""
        self._ids = ids_meant(facts)
        self._to_team = bool(facts.get("to_team"))
        self._tasks: list[TaskRow] = []
        super().__init__(house, "", parent)
        actor = house.session.actor
        house.lanes.read(self, lambda session: staff(session, actor), self._staff_arrived)
        read_tasks(house, self, self._ids, self._loaded)
        self.to.setFocus()

    def lay_out(self) -> None:
        self.to = PerformerBox(with_anybody=False)
        self._to = LabelledField(self.to)
        self.in_turn = QCheckBox()
        self.in_turn.setChecked(self._to_team)
        self.body.addWidget(self._to)
        self.body.addWidget(self.in_turn)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.to.currentIndexChanged.connect(lambda _at: self._show_turns())

    def show_words(self) -> None:
        self.say_head(self.tr("Hand over"), told(self._tasks, len(self._ids)), self.tr("Hand over"))
        self.in_turn.setText(self.tr("In turn to those of the team who are on shift"))
        self._show_turns()
        self._to.set_words(self.tr("To whom"), self.tr("Write the first letters of a colleague or a team."))

    def lack(self) -> str:
        return "" if any(self.to.performer()) else self.tr("Choose a colleague or a team.")

    def work(self) -> Work:
        user_id, team_id = self.to.performer()
        if team_id is not None and self.in_turn.isChecked():
            turns = AssignRoundRobin(team_id, task_ids=tuple(self._ids))
            return lambda unit: assign_round_robin(unit, turns)
        orders = [HandOverTask(one, user_id, team_id) for one in self._ids]

        def work(unit: Any) -> None:
            for order in orders:
                hand_over_task(unit, order)

        return work

    def saved(self, answer: Any) -> None:
        if isinstance(answer, Dealt):
            self.house.go.toast(*dealt_words(answer, self.to.currentText()))
            return
        self.house.go.toast(filled(self.tr("Given to {name}. Ctrl+Z takes it back."), name=self.to.currentText()))

    def _show_turns(self) -> None:
        self.in_turn.setVisible(self.to.performer()[1] is not None)

    def enter_pressed(self) -> None:
        self.save()

    def _staff_arrived(self, found: Staff) -> None:
        """Oneself is not among those one gives one's work to, unless it is somebody else's."""
        self.to.set_staff(found)
        others = [user_id for user_id, _ in found.users if user_id != self.house.session.user_id]
        if self._to_team and found.teams:
            self.to.set_performer(None, found.teams[0][0])
        elif others:
            self.to.set_performer(others[0], None)

    def _loaded(self, rows: list[TaskRow]) -> None:
        self._tasks = rows
        self.show_words()
