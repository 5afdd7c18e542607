"""Name a room or a chair that holds one visit at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crm_desktop.queries.visits.timetable_rows import RoomRow
from crm_desktop.usecases.schedule.save_room import SaveRoom, save_room
from crm_desktop.views.schedule.schedule_facts import room_facts
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField


class RoomDialog(FormDialog):
    ACT: ClassVar[str] = "save_room"
    ICON: ClassVar[str] = "door-open"
    WIDTH: ClassVar[int] = 440
    KEPT: ClassVar[tuple[str, ...]] = ("name", "branch", "active")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._id = facts.get("id")
        super().__init__(house, f"room:{self._id or 'new'}", parent)
        self.name.setFocus()
        actor, wanted = house.session.actor, self._id
        house.lanes.read(self, lambda session: room_facts(session, actor, wanted), self._arrived, self.refuse)

    def lay_out(self) -> None:
        self.name, self.branch, self.active = QLineEdit(), ChoiceBox(), QCheckBox()
        self.active.setChecked(True)
        self._name, self._branch = LabelledField(self.name), LabelledField(self.branch)
        self._branch.hide()
        self.body.addWidget(self._name)
        self.body.addWidget(self._branch)
        self.body.addWidget(self.active)
        self.body.addStretch(1)

    def show_words(self) -> None:
        title = self.tr("New room") if self._id is None else self.tr("Change the room")
        self.say_head(title, self.tr("It holds one visit at a time"))
        self._name.set_words(self.tr("Name"))
        self._branch.set_words(self.tr("Branch"))
        self.active.setText(self.tr("In use"))

    def lack(self) -> str:
        return "" if self.name.text().strip() else self.tr("Write the name.")

    def work(self) -> Work:
        order = SaveRoom(
            self.name.text(), room_id=self._id, branch_id=self.branch.chosen(), is_active=self.active.isChecked()
        )
        return lambda unit: save_room(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(filled(self.tr("{name} is saved. Ctrl+Z takes it back."), name=self.name.text().strip()))

    def _arrived(self, facts: tuple[RoomRow | None, tuple[Named, ...]]) -> None:
        row, branches = facts
        self.branch.offer(branches)
        self.branch.choose(row.branch_id if row is not None else self.house.session.actor.branch_id)
        self._branch.setVisible(len(branches) > 1)
        if row is not None:
            self.name.setText(row.name)
            self.name.selectAll()
            self.active.setChecked(row.is_active)
        self.restore()
