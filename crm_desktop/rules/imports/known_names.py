"""Finds by name what an import speaks of (staff, organisations, tags, templates), and makes what is missing once."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.folding import fold
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.base import Synced
from crm_desktop.models.notes.tag import Tag
from crm_desktop.models.work.result import Result, ResultKind
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.store.unit_of_work import UnitOfWork

_SEPARATORS = re.compile(r"[,;،؛|]")
_MOST_LETTERS = 200
_TAG_LETTERS = 60
_LOGIN_LETTERS = 50
_SUCCESS = frozenset(
    map(fold, ("yes", "agreed", "success", "bought", "won", "да", "согласен", "успех", "بله", "موافقت", "موفق"))
)
_REFUSAL = frozenset(map(fold, ("no", "refused", "lost", "нет", "отказ", "خیر", "امتناع", "رد")))


class KnownNames:
    """Names of whole tables by their folded form, read once an import."""

    def __init__(self) -> None:
        self._ids: dict[str, dict[str, UUID]] = {}

    def find(self, work: UnitOfWork, model: type[Any], name: str) -> UUID | None:
        return self._known(work, model).get(fold(name))

    def found_or_made(self, work: UnitOfWork, model: type[Any], name: str, **values: Any) -> UUID:
        known = self._known(work, model)
        folded = fold(name)
        if folded not in known:
            known[folded] = work.add(model(name=name[:_MOST_LETTERS], **values)).id
        return known[folded]

    def remember(self, model: type[Any], name: str, row_id: UUID) -> None:
        self._ids[model.__tablename__].setdefault(fold(name), row_id)

    def tags(self, work: UnitOfWork, text: str) -> list[UUID]:
        names = dict.fromkeys(" ".join(part.split())[:_TAG_LETTERS] for part in _SEPARATORS.split(text))
        return [self.found_or_made(work, Tag, name) for name in names if name]

    def user(self, work: UnitOfWork, name: str, branch_id: UUID | None = None) -> UUID:
        """Staff by name; who is not known becomes somebody who cannot sign in."""
        known = self._known(work, User, User.display_name)
        folded = fold(name)
        if folded not in known:
            login = re.sub(r"\W+", ".", folded).strip(".")[:_LOGIN_LETTERS] or "imported"
            user = User(login=login, display_name=name[:_MOST_LETTERS], status=UserStatus.NO_LOGIN, branch_id=branch_id)
            known[folded] = work.add(user).id
        return known[folded]

    def team_of(self, work: UnitOfWork, manager: str, member: UUID | None, branch_id: UUID | None) -> UUID:
        """The team named after its manager, with the manager and this member in it."""
        is_new = self.find(work, Team, manager) is None
        team_id = self.found_or_made(work, Team, manager)
        if is_new:
            self._join(work, team_id, self.user(work, manager, branch_id))
        if member is not None:
            self._join(work, team_id, member)
        return team_id

    def branch(self, work: UnitOfWork, name: str) -> UUID:
        """A branch that is not known has the days and hours of the one that imports it."""
        like = work.branch
        return self.found_or_made(
            work, Branch, name, time_zone=like.time_zone, region=like.region, days_off=like.days_off
        )

    def template(
        self, work: UnitOfWork, name: str, task_type: TaskType, *, also: TaskType | None = None
    ) -> tuple[UUID, TaskType]:
        """A template of that name and type (or of the other one given), made if there is none."""
        for fitting in filter(None, (also, task_type)):
            found = self._templates(work, fitting).get(fold(name))
            if found is not None:
                return found, fitting
        made = work.add(TaskTemplate(name=name[:_MOST_LETTERS], task_type=task_type))
        self._templates(work, task_type)[fold(name)] = made.id
        return made.id, task_type

    def result(self, work: UnitOfWork, name: str) -> UUID:
        """A result that is not known ends its chain if its word says yes or no, and is neutral otherwise."""
        found = self.find(work, Result, name)
        if found is not None:
            return found
        folded = fold(name)
        kind = (
            ResultKind.SUCCESS
            if folded in _SUCCESS
            else ResultKind.CATEGORICAL_REFUSAL
            if folded in _REFUSAL
            else ResultKind.NEUTRAL
        )
        return self.found_or_made(work, Result, name[:1].upper() + name[1:], kind=kind)

    def _templates(self, work: UnitOfWork, task_type: TaskType) -> dict[str, UUID]:
        return self._known(work, TaskTemplate, key=f"task_template.{task_type}", task_type=task_type)

    def _join(self, work: UnitOfWork, team_id: UUID, user_id: UUID) -> None:
        known = self._ids.get("team_member")
        if known is None:
            pairs = work.session.execute(
                select(TeamMember.team_id, TeamMember.user_id, TeamMember.id).where(TeamMember.deleted_at.is_(None))
            )
            known = self._ids["team_member"] = {f"{team} {user}": row_id for team, user, row_id in pairs}
        pair = f"{team_id} {user_id}"
        if pair not in known:
            known[pair] = work.add(TeamMember(team_id=team_id, user_id=user_id)).id

    def _known(
        self, work: UnitOfWork, model: type[Synced], column: Any = None, *, key: str = "", **where: Any
    ) -> dict[str, UUID]:
        key = key or model.__tablename__
        if key not in self._ids:
            name = column if column is not None else model.__table__.c["name"]
            statement = select(name, model.id).where(model.deleted_at.is_(None)).order_by(model.id.desc())
            for wished, value in where.items():
                statement = statement.where(model.__table__.c[wished] == value)
            # Backwards, so that of two with the same name the oldest is meant.
            self._ids[key] = {fold(name): row_id for name, row_id in work.session.execute(statement)}
        return self._ids[key]
