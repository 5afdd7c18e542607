"""Who sees what: one policy under every list, count, search and use case (pain P25)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.team import TeamMember
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.models.people.person import Person, Visibility
from crm_desktop.models.tables import Synced
from crm_desktop.models.work.task import Task
from crm_desktop.store.access import may_do, may_see, require, seen
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import Gone, NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.store.rows import fill, models, row_id, values
from tests.support.staff import an_administrator

GUARDED = [model for model in models() if model.ACCESS is not None]

CENTRAL, NORTH = row_id("branch", 1), row_id("branch", 2)
ME, MATE, STRANGER = (row_id("user_account", number) for number in (1, 2, 3))
OURS, THEIRS = row_id("team", 1), row_id("team", 2)
SCOPES: list[Scope | None] = [None, *Scope]


def me(right: Right, scope: Scope | None) -> Actor:
    rights = {} if scope is None else {right: scope}
    return Actor(user_id=ME, branch_id=CENTRAL, team_ids=frozenset({OURS}), rights=rights)


@dataclass(frozen=True)
class Case:
    """Whose a row is."""

    branch: UUID | None
    owners: tuple[UUID | None, ...]
    team: UUID | None
    public: bool
    deleted: bool


def cases(model: type[Synced]) -> list[Case]:
    access = model.ACCESS
    assert access is not None
    some = [ME, MATE, STRANGER]
    columns = model.__table__.c
    owners = product(*([None, *some] if columns[owner].nullable else some for owner in access.owners))
    teams = [None, OURS, THEIRS] if access.team else [None]
    publics = [False, True] if access.public else [False]
    made = product([CENTRAL, NORTH, None], owners, teams, publics)
    return [Case(*case, deleted=False) for case in made] + [Case(CENTRAL, (ME,) * len(access.owners), OURS, True, True)]


def column_values(model: type[Synced], case: Case, number: int) -> dict[str, Any]:
    access = model.ACCESS
    assert access is not None
    given = values(model.__table__, number) | {"branch_id": case.branch}  # type: ignore[arg-type]  # tables, all of ours
    given |= dict(zip(access.owners, case.owners, strict=True))
    if access.team:
        given[access.team] = case.team
    if access.public:
        given[access.public[0]] = Visibility.PUBLIC if case.public else Visibility.TEAM
    if case.deleted:
        given["deleted_at"] = given["created_at"]
    return given


def visible(case: Case, scope: Scope | None, model: type[Synced]) -> bool:
    """The policy told a second time, as one would tell it to the owner of the clinic."""
    access = model.ACCESS
    assert access is not None
    here = case.branch in (CENTRAL, None)
    if case.deleted or scope is None:
        return False
    if scope is Scope.ALL:
        return True
    if access.public and case.public:
        return True
    if not access.owners:
        return here
    if ME in case.owners or (case.team == OURS):
        return True
    if scope is Scope.BRANCH and here:
        return True
    if scope is Scope.TEAM and MATE in case.owners:
        return True
    nobodys = case.owners[0] is None and case.team is None
    return nobodys and here and access.team is not None and not access.public


@pytest.fixture
def staff(base: OpenBase, program: Actor) -> OpenBase:
    """One row everywhere; my mate and I are in our team, the stranger in theirs."""

    def hire(work: UnitOfWork) -> None:
        fill(work.session)
        work.session.execute(sa.update(TeamMember).values(deleted_at=work.now))
        for team, user in ((OURS, ME), (OURS, MATE), (THEIRS, STRANGER)):
            work.add(TeamMember(team_id=team, user_id=user))
        gone = work.add(TeamMember(team_id=OURS, user_id=STRANGER))
        work.remove(gone)

    with base.writer_engine.connect() as connection:
        connection.rollback()
        # The rows of a second branch, team and more users would prove nothing here.
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
    base.writer.write(program, hire)
    return base


def store(base: OpenBase, program: Actor, model: type[Synced]) -> dict[UUID, Case]:
    numbered = dict(enumerate(cases(model), start=10))

    def work(unit: UnitOfWork) -> None:
        rows = [column_values(model, case, number) for number, case in numbered.items()]
        unit.session.execute(sa.insert(model), rows)

    base.writer.write(program, work)
    return {row_id(model.__tablename__, number): case for number, case in numbered.items()}


@pytest.mark.parametrize("model", GUARDED, ids=lambda model: model.__tablename__)
def test_list_count_and_record_agree_with_the_policy_in_every_scope(
    staff: OpenBase, program: Actor, model: type[Synced]
) -> None:
    """C24-31, MIS-21: own, team, branch, all, or not at all."""
    rows = store(staff, program, model)
    assert model.ACCESS is not None
    right = model.ACCESS.see
    ours = model.id.in_(list(rows))
    for scope in SCOPES:
        actor = me(right, scope)
        expected = {row for row, case in rows.items() if visible(case, scope, model)}

        def ask(session: sa.orm.Session, actor: Actor = actor) -> tuple[set[UUID], int]:
            listed = set(session.scalars(seen(sa.select(model.id).where(ours), actor, model)))
            counted = session.scalar(seen(sa.select(sa.func.count()).select_from(model).where(ours), actor, model))
            return listed, counted or 0

        def open_each(work: UnitOfWork, actor: Actor = actor) -> set[UUID]:
            opened = set()
            for row in rows:
                try:
                    opened.add(work.get(model, row).id)
                except Gone:
                    continue
            return opened

        def judge_each(work: UnitOfWork, actor: Actor = actor) -> set[UUID]:
            return {
                row.id
                for row in work.session.scalars(sa.select(model).where(ours, model.deleted_at.is_(None)))
                if may_do(actor, right, row, frozenset({ME, MATE}))
            }

        listed, counted = staff.read(ask)
        assert listed == expected, scope
        assert counted == len(expected)
        assert staff.writer.write(actor, open_each) == expected
        assert staff.writer.write(actor, judge_each) == expected


@pytest.mark.parametrize("model", GUARDED, ids=lambda model: model.__tablename__)
def test_a_wider_scope_never_shows_less(staff: OpenBase, program: Actor, model: type[Synced]) -> None:
    store(staff, program, model)
    assert model.ACCESS is not None
    right = model.ACCESS.see

    def shown(scope: Scope | None) -> set[UUID]:
        actor = me(right, scope)
        return staff.read(lambda session: set(session.scalars(seen(sa.select(model.id), actor, model))))

    none, own, team, branch, every = (shown(scope) for scope in SCOPES)
    assert none <= own <= team <= every
    assert own <= branch <= every
    assert none == set()


def take(work: UnitOfWork, row_id: UUID) -> None:
    work.get_to(Right.TASKS_CHANGE, Task, row_id)


def test_work_that_nobody_has_is_for_whoever_of_the_branch_takes_it(staff: OpenBase, program: Actor) -> None:
    """An agent with the scope "own" sees it, may use a right on it, and no other branch does."""
    rows = store(staff, program, Task)
    free = {row for row, case in rows.items() if case.owners[0] is None and case.team is None and not case.deleted}
    actor = Actor(
        user_id=row_id("user_account", 9),
        branch_id=CENTRAL,
        rights={Right.TASKS_SEE: Scope.OWN, Right.TASKS_CHANGE: Scope.OWN},
    )
    for row in free:
        if rows[row].branch == NORTH:
            with pytest.raises(Gone):
                staff.writer.write(actor, partial(take, row_id=row))
        else:
            staff.writer.write(actor, partial(take, row_id=row))


def test_what_a_team_has_is_for_each_of_that_team(staff: OpenBase, program: Actor) -> None:
    """C24-32: the scope "own" reaches work given to one's team, or nobody would take it."""
    rows = store(staff, program, Task)
    actor = me(Right.TASKS_SEE, Scope.OWN)
    listed = staff.read(lambda session: set(session.scalars(seen(sa.select(Task.id), actor, Task))))
    given_to_us = {row for row, case in rows.items() if case.team == OURS and not case.deleted}
    assert given_to_us <= listed


def test_a_public_contact_is_seen_by_all_and_changed_by_few(staff: OpenBase, program: Actor) -> None:
    """C24-37: any branch knows the caller; changing needs a right that reaches the record."""
    rows = store(staff, program, Person)
    stranger = next(
        row
        for row, case in rows.items()
        if case == Case(NORTH, (STRANGER,) * len(case.owners), THEIRS, public=True, deleted=False)
    )
    actor = Actor(
        user_id=ME,
        branch_id=CENTRAL,
        team_ids=frozenset({OURS}),
        rights={Right.PEOPLE_SEE: Scope.OWN, Right.PEOPLE_CHANGE: Scope.BRANCH},
    )
    staff.writer.write(actor, lambda work: work.get(Person, stranger))
    with pytest.raises(NoRight) as told:
        staff.writer.write(actor, lambda work: work.get_to(Right.PEOPLE_CHANGE, Person, stranger))
    assert told.value.facts == {"right": "people.change", "givers": ()}


def test_a_right_that_is_not_had_is_named() -> None:
    with pytest.raises(NoRight) as told:
        require(me(Right.TASKS_SEE, Scope.OWN), Right.TASKS_DELETE)
    assert told.value.facts == {"right": "tasks.delete"}
    assert require(me(Right.TASKS_SEE, Scope.TEAM), Right.TASKS_SEE) is Scope.TEAM


def test_a_table_without_a_rule_is_everybodys(base: OpenBase) -> None:
    free = [model for model in models() if model.ACCESS is None]
    nobody = Actor(user_id=None, branch_id=None)
    assert free
    assert all(str(may_see(nobody, model)) == "true" for model in free)


def test_who_can_give_a_right_is_named(base: OpenBase, program: Actor) -> None:
    """interface.md: no right says which right, and who gives it; whoever left gives nothing any more."""

    def fill(work: UnitOfWork) -> None:
        for name in ("Boris", "Anna"):
            an_administrator(work, name)
        an_administrator(work, "Gone").status = UserStatus.LEFT

    base.writer.write(program, fill)
    nobody = Actor(user_id=ME, branch_id=program.branch_id)
    with pytest.raises(NoRight) as told:
        base.writer.write(nobody, lambda work: work.require(Right.TASKS_DELETE))
    assert told.value.facts == {"right": "tasks.delete", "givers": ("Anna", "Boris")}
