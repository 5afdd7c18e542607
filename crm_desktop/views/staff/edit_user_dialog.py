"""Change a colleague: everything that was changed is written as one operation (C24-31, C24-65)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.queries.admin.staff import UserRow, team_member_ids
from crm_desktop.usecases.staff.change_user import ChangeUser, change_user
from crm_desktop.usecases.staff.give_roles import GiveRoles, give_roles
from crm_desktop.usecases.staff.set_team_members import SetTeamMembers, set_team_members
from crm_desktop.views.staff.staff_facts import UserFacts
from crm_desktop.views.staff.user_dialog import UserDialog
from crm_desktop.views.widgets.form_dialog import Work, filled
from crm_desktop.views.widgets.house import House


class EditUserDialog(UserDialog):
    ACT: ClassVar[str] = "change_user"

    def __init__(self, house: House, user_id: UUID, parent: QWidget | None = None) -> None:
        self._mobile_as_shown = ""
        super().__init__(house, user_id, f"edit_user:{user_id}", parent)

    def show_words(self) -> None:
        user = self.facts.user if self.facts is not None else None
        sentence = user.display_name if user is not None else ""
        if user is not None and user.status is UserStatus.LEFT:
            sentence = self.tr("Has left; with “May log in” they are back at work")
        self.say_head(self.tr("Change the user"), sentence)
        super().show_words()

    def show_user(self, facts: UserFacts) -> None:
        user = facts.user
        if user is None:
            return
        self.name.setText(user.display_name)
        self.login.setText(user.login)
        self.show_mobile(user.mobile)
        self._mobile_as_shown = self.mobile.text()
        self.language.choose(user.language)
        self.roles.choose(*facts.role_ids)
        self.teams.choose(*facts.team_ids)
        self.may.setChecked(user.status is UserStatus.ACTIVE)
        self.name.selectAll()

    def work(self) -> Work:
        facts = self.facts
        if facts is None or facts.user is None or self.user_id is None:
            raise ValueError("nothing is saved before the user has been read")
        user_id, actor = self.user_id, self.house.session.actor
        fields, role_ids = self._changed(facts.user), self.role_ids()
        joined, left = self.team_ids() - facts.team_ids, facts.team_ids - self.team_ids()
        had_roles = facts.role_ids

        def work(unit: Any) -> UUID:
            if fields:
                change_user(unit, ChangeUser(user_id, fields))
            if role_ids != had_roles:
                give_roles(unit, GiveRoles(user_id, role_ids))
            for team_id in sorted(joined | left):
                members = _members(unit, actor, team_id)
                wanted = members | {user_id} if team_id in joined else members - {user_id}
                set_team_members(unit, SetTeamMembers(team_id, wanted))
            return user_id

        return work

    def lack(self) -> str:
        # Until the user has been read there is nothing to compare with; the refusal is on the strip.
        return super().lack() if self.facts is not None else self.tr("The user is being read.")

    def saved(self, answer: Any) -> None:
        sentence = self.tr("{name}: the changes are saved. Ctrl+Z takes them back.")
        self.house.go.toast(filled(sentence, name=self.name.text().strip()))

    def _changed(self, user: UserRow) -> dict[str, Any]:
        wanted = {
            "display_name": self.name.text().strip(),
            "login": self.login.text().strip(),
            "language": self.chosen_language(),
            "branch_id": self.branch.chosen(),
            "status": self.status(),
        }
        changed = {name: value for name, value in wanted.items() if value != getattr(user, name)}
        if self.mobile.text() != self._mobile_as_shown:
            changed["mobile"] = self.mobile.text().strip() or None
        return changed


def _members(unit: Any, actor: Actor, team_id: UUID) -> frozenset[UUID]:
    return frozenset(team_member_ids(unit.session, actor, team_id))
