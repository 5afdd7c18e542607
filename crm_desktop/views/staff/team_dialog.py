"""Form a team or change it: its name and who belongs to it (C24-32)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.usecases.staff.add_team import AddTeam, add_team
from crm_desktop.usecases.staff.rename_team import RenameTeam, rename_team
from crm_desktop.usecases.staff.set_team_members import SetTeamMembers, set_team_members
from crm_desktop.views.staff.staff_facts import TeamFacts, fitting, team_facts
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit
from crm_desktop.views.widgets.several_field import SeveralField


class TeamDialog(FormDialog):
    """The fields; what is written is said by the two dialogs that have them."""

    ICON: ClassVar[str] = "users"
    WIDTH: ClassVar[int] = 520
    KEPT: ClassVar[tuple[str, ...]] = ("name", "members")

    def __init__(self, house: House, team_id: UUID | None, form: str, parent: QWidget | None = None) -> None:
        self.team_id = team_id
        self.facts: TeamFacts | None = None
        super().__init__(house, form, parent)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        actor = house.session.actor
        house.lanes.read(self, lambda session: team_facts(session, actor, team_id), self._arrived, self.refuse)

    def lay_out(self) -> None:
        self.name = QLineEdit()
        self.members = SeveralField(self._find, "user-search", 1)
        self._name, self._members = LabelledField(self.name), LabelledField(self.members)
        self.body.addWidget(self._name)
        self.body.addWidget(self._members)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.members.accepted.connect(self.save)

    def show_words(self) -> None:
        self._name.set_words(self.tr("Name of the team"))
        self._members.set_words(self.tr("Members"), self.tr("Letters of a name, then Enter; ↓ shows everybody."))

    def lack(self) -> str:
        if self.facts is None:
            return self.tr("The team is being read.")
        if self.name.text().strip():
            return ""
        self.name.setFocus()
        return self.tr("Write the name of the team.")

    def member_ids(self) -> frozenset[UUID]:
        return frozenset(self.members.ids())

    def _find(self, text: str, done: Callable[[Sequence[Hit]], None]) -> None:
        users = self.facts.users if self.facts is not None else ()
        done(fitting([hit for hit in users if hit.id not in self.members.ids()], text))

    def _arrived(self, facts: TeamFacts) -> None:
        self.facts = facts
        self.name.setText(facts.name)
        self.name.selectAll()
        self.members.set_hits([hit for hit in facts.users if hit.id in facts.member_ids])
        self.restore()


class NewTeamDialog(TeamDialog):
    ACT: ClassVar[str] = "add_team"

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(house, None, "new_team", parent)

    def show_words(self) -> None:
        self.say_head(
            self.tr("New team"), self.tr("Work given to a team is taken by whoever is free"), self.tr("Add the team")
        )
        super().show_words()

    def work(self) -> Work:
        order = AddTeam(self.name.text(), self.member_ids())
        return lambda unit: add_team(unit, order).id

    def saved(self, answer: Any) -> None:
        sentence = self.tr("The team {name} is there. Ctrl+Z takes it back.")
        self.house.go.toast(filled(sentence, name=self.name.text().strip()))


class EditTeamDialog(TeamDialog):
    ACT: ClassVar[str] = "change_team"

    def __init__(self, house: House, team_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(house, team_id, f"edit_team:{team_id}", parent)

    def show_words(self) -> None:
        self.say_head(self.tr("Change the team"), self.tr("Its work stays with it"))
        super().show_words()

    def work(self) -> Work:
        if self.team_id is None:
            raise ValueError("a team is changed by its id")
        rename, members = RenameTeam(self.team_id, self.name.text()), SetTeamMembers(self.team_id, self.member_ids())

        def work(unit: Any) -> UUID:
            set_team_members(unit, members)
            return rename_team(unit, rename).id

        return work

    def saved(self, answer: Any) -> None:
        sentence = self.tr("The team {name} is changed. Ctrl+Z takes it back.")
        self.house.go.toast(filled(sentence, name=self.name.text().strip()))
