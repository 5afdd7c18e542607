"""The staff without its widgets: who works here, the teams, and who has left (C24-32, C24-65)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from crm_desktop.kit.folding import fold
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.queries.admin.staff import TABLES, UserRow, team_member_ids, team_rows, user_rows
from crm_desktop.usecases.staff.change_user import ChangeUser, change_user
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import ListVm


@dataclass(frozen=True)
class TeamLine:
    id: UUID
    name: str
    members: tuple[str, ...]


StaffRow = UserRow | TeamLine


def staff_lines(session: Any, actor: Actor, tab: str, text: str = "") -> list[StaffRow]:
    """A clinic has tens of them, so a tab is read whole and narrowed here."""
    if tab == "teams":
        names = {row.id: row.display_name for row in user_rows(session, actor, with_left=True)}
        teams = [
            TeamLine(team.id, team.name, tuple(names[one] for one in team_member_ids(session, actor, team.id)))
            for team in team_rows(session, actor)
        ]
        return [team for team in teams if _fits(text, team.name, *team.members)]
    has_left = tab == "left"
    users = user_rows(session, actor, with_left=has_left)
    return [
        user
        for user in users
        if (user.status is UserStatus.LEFT) is has_left
        and _fits(text, user.display_name, user.login, user.mobile or "", *user.roles, *user.teams)
    ]


def _fits(text: str, *said: str) -> bool:
    """Every word of the search is somewhere in the line."""
    whole = fold(" ".join(said))
    return all(word in whole for word in fold(text).split())


class StaffVm(ListVm):
    SCREEN: ClassVar[str] = "staff"
    TABS: ClassVar[tuple[str, ...]] = ("users", "teams", "left")
    TABLES: ClassVar[frozenset[str]] = TABLES

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor, tab, text = self.house.session.actor, self.tab, self.text
        return lambda session: [row.id for row in staff_lines(session, actor, tab, text)][:limit]

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        actor, tab = self.house.session.actor, self.tab

        def question(session: Any) -> Sequence[Any]:
            rows: dict[Id, StaffRow] = {row.id: row for row in staff_lines(session, actor, tab)}
            return [rows[one] for one in ids if one in rows]

        return question

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor, text = self.house.session.actor, self.text
        return lambda session: {tab: len(staff_lines(session, actor, tab, text)) for tab in self.TABS}

    # ---- acting

    def is_me(self, row: StaffRow) -> bool:
        return row.id == self.house.session.user_id

    def take_back(self, row: UserRow) -> None:
        """The login is on again, with the roles they had."""
        order = ChangeUser(row.id, {"status": UserStatus.ACTIVE})
        self.write("change_user", lambda work: change_user(work, order).id)
