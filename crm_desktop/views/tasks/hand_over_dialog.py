"""Give tasks to a colleague or a team (T2, T3, R14)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.usecases.tasks.hand_over_task import HandOverTask, hand_over_task
from crm_desktop.views.tasks.tasks_meant import ids_meant, read_tasks, told
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
        self.body.addWidget(self._to)
        self.body.addStretch(1)

    def show_words(self) -> None:
        self.say_head(self.tr("Hand over"), told(self._tasks, len(self._ids)), self.tr("Hand over"))
        self._to.set_words(self.tr("To whom"), self.tr("Write the first letters of a colleague or a team."))

    def lack(self) -> str:
        return "" if any(self.to.performer()) else self.tr("Choose a colleague or a team.")

    def work(self) -> Work:
        user_id, team_id = self.to.performer()
        orders = [HandOverTask(one, user_id, team_id) for one in self._ids]

        def work(unit: Any) -> None:
            for order in orders:
                hand_over_task(unit, order)

        return work

    def saved(self, answer: Any) -> None:
        self.house.go.toast(filled(self.tr("Given to {name}. Ctrl+Z takes it back."), name=self.to.currentText()))

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
