"""Staff in the roles that every new clinic has, with the rights of the preset and a team."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.queries.admin.actors import actor_of
from crm_desktop.queries.visits.night_due import NEEDED, ONE_OF
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.setup.preset import read_preset
from tests.support.builders import a_user
from tests.support.process import Clinic
from tests.support.random_visits import RandomVisits
from tests.support.random_work import Act
from tests.support.visits import Visits

PRESET_ROLES = tuple(read_preset("process")["roles"])


@dataclass
class OnePerson(RandomVisits):
    """One person works at random, with the rights that they have."""

    me: Actor | None = None

    def _actor(self) -> Actor:
        assert self.me is not None
        return self.me

    def _acts(self) -> Sequence[Callable[[], Act]]:
        """A night in the name of somebody from whom the server would not take it is not run."""
        rights = set(self._actor().rights)
        runs_nights = rights >= NEEDED and not ONE_OF.isdisjoint(rights)
        return [act for act in super()._acts() if runs_nights or act != self._night]


def begin_a_day(visits: Visits, me: Actor) -> OnePerson:
    """After a little work of others, so that there is something to go on with."""
    connection = visits.clinic.base.writer_engine.raw_connection()
    connection.cursor().execute("PRAGMA synchronous = OFF")  # no power cut is part of these proofs
    connection.close()
    RandomVisits(visits.clinic, 7, visits=visits).work(60)
    return OnePerson(visits.clinic, 8, visits=visits, me=me)


def rights_of(role: str) -> dict[Right, Scope]:
    told = read_preset("process")["roles"][role]
    if told.get("everything"):
        return dict.fromkeys(Right, Scope.ALL)
    return {Right(right): scope for scope in Scope for right in told.get(scope.value, ())}


def somebody_as(clinic: Clinic, role: str) -> Actor:
    """A colleague of Sara's team in that role, with the rights that the base says they have."""

    def join(work: UnitOfWork) -> Actor:
        user = a_user(work, role.replace("_", " ").title())
        made = work.add(Role(name=role, preset=role))
        for right, scope in rights_of(role).items():
            work.add(RoleRight(role_id=made.id, right=right, scope=scope))
        work.add(UserRole(user_id=user.id, role_id=made.id))
        team = work.add(Team(name=f"Team of the {role}"))
        for user_id in (user.id, clinic.ids["sara"]):
            work.add(TeamMember(team_id=team.id, user_id=user_id))
        work.session.flush()
        return actor_of(work.session, user.id)

    return clinic.change(join)
