"""Cancel tasks with a reason: a digit, or words of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.queries.admin.dictionaries import DictItemRow, items_of
from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.views.tasks.tasks_meant import ids_meant, read_tasks, told
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class CancelDialog(FormDialog):
    ACT: ClassVar[str] = "cancel_task"
    ICON: ClassVar[str] = "circle-x"
    TONE: ClassVar[str] = "red"
    WIDTH: ClassVar[int] = 520

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._ids = ids_meant(facts)
        self._tasks: list[TaskRow] = []
        super().__init__(house, "", parent)
        actor = house.session.actor
        house.lanes.read(self, lambda session: items_of(session, actor, BuiltIn.CANCEL_REASON), self._reasons_arrived)
        read_tasks(house, self, self._ids, self._loaded)

    def lay_out(self) -> None:
        self.reasons = OptionGroup()
        self.own = QLineEdit()
        self._reasons, self._own = LabelledField(self.reasons), LabelledField(self.own)
        self.body.addWidget(self._reasons)
        self.body.addWidget(self._own)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.reasons.picked.connect(lambda _key: self.touch())
        self.reasons.accepted.connect(self.save)
        self.own.textEdited.connect(lambda _text: self.touch())
        self.own.returnPressed.connect(self.save)

    def show_words(self) -> None:
        self.say_head(self.tr("Cancel the task"), told(self._tasks, len(self._ids)), self.tr("Cancel the task"))
        self._reasons.set_words(self.tr("Why"))
        self._own.set_words(self.tr("Or in your own words"))

    def reason(self) -> str:
        picked = [self.reasons.button(key).text() for key in self.reasons.chosen()]
        return self.own.text().strip() or "".join(picked)

    def lack(self) -> str:
        if self.reason():
            return ""
        self.reasons.take_focus()
        return self.tr("Say why: press the digit of a reason.")

    def work(self) -> Work:
        orders = [CancelTask(one, self.reason()) for one in self._ids]

        def work(unit: Any) -> None:
            for order in orders:
                cancel_task(unit, order)

        return work

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("Cancelled. Ctrl+Z takes it back."))

    def enter_pressed(self) -> None:
        self.save()

    def _reasons_arrived(self, items: list[DictItemRow]) -> None:
        self.reasons.set_options([Option(item.id, item.name, "red") for item in items])
        self.fit()
        self.reasons.take_focus()

    def _loaded(self, rows: list[TaskRow]) -> None:
        self._tasks = rows
        self.show_words()
