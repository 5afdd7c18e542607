"""What the forms of the staff start from: roles, teams, branches, and the user or the team as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_desktop.kit.folding import fold
from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.clinics import branch_rows
from crm_desktop.queries.admin.staff import (
    UserRow,
    role_ids_of,
    role_rows,
    team_ids_of,
    team_member_ids,
    team_rows,
    user_rows,
)
from crm_desktop.store.problems import Gone
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.lookup_line import Hit

MOST = 9


@dataclass(frozen=True)
class UserFacts:
    """`user` is None for somebody who is only being taken on."""

    user: UserRow | None
    role_ids: frozenset[UUID]
    team_ids: frozenset[UUID]
    roles: tuple[Named, ...]
    teams: tuple[Named, ...]
    branches: tuple[Named, ...]


@dataclass(frozen=True)
class TeamFacts:
    name: str
    member_ids: frozenset[UUID]
    users: tuple[Hit, ...]


def one_user(session: Any, actor: Actor, user_id: UUID) -> UserRow:
    """Raises Gone."""
    found = next((row for row in user_rows(session, actor, with_left=True) if row.id == user_id), None)
    if found is None:
        raise Gone(table="user_account")
    return found


def user_facts(session: Any, actor: Actor, user_id: UUID | None) -> UserFacts:
    """Raises Gone for a user who is not there any more."""
    return UserFacts(
        user=one_user(session, actor, user_id) if user_id is not None else None,
        role_ids=role_ids_of(session, actor, user_id) if user_id is not None else frozenset(),
        team_ids=team_ids_of(session, actor, user_id) if user_id is not None else frozenset(),
        roles=tuple((row.id, row.name) for row in role_rows(session, actor)),
        teams=tuple((row.id, row.name) for row in team_rows(session, actor) if row.is_active),
        branches=tuple((row.id, row.name) for row in branch_rows(session, actor) if row.is_active),
    )


def team_facts(session: Any, actor: Actor, team_id: UUID | None) -> TeamFacts:
    """Raises Gone for a team that is not there any more."""
    users = tuple(Hit(row.id, row.display_name) for row in user_rows(session, actor))
    if team_id is None:
        return TeamFacts("", frozenset(), users)
    team = next((row for row in team_rows(session, actor) if row.id == team_id), None)
    if team is None:
        raise Gone(table="team")
    return TeamFacts(team.name, frozenset(team_member_ids(session, actor, team_id)), users)


def fitting(users: Sequence[Hit], text: str) -> list[Hit]:
    """Whose names have words that begin so; everybody for nothing typed."""
    wanted = fold(text)
    found = [hit for hit in users if _begins(fold(hit.words), wanted)]
    return found[:MOST]


def _begins(name: str, wanted: str) -> bool:
    return name.startswith(wanted) or any(word.startswith(wanted) for word in name.split())
