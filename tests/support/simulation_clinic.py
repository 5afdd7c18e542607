"""The clinic that every simulated story begins with: two branches, three people at work, on a server and in bases."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from crm_desktop.kit.ids import SeededIds
from crm_desktop.models.access import Right, Scope, the_program
from crm_desktop.models.admin.branch import Branch, Clinic
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal_type import DealType, Stage, StageKind
from crm_desktop.models.money.service import Service
from crm_desktop.models.notes.tag import Tag
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.store.base_file import BASE_NAME, OpenBase, create_base
from crm_desktop.store.capture import synced_tables
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync.server.install import guard_database, install
from tests.support.base import KEY
from tests.support.postgres import PostgresCluster
from tests.support.simulation_deeds import Cast

BEGIN = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
# Sara and Reza work in one branch, Olga in the other.
PEOPLE = (("sara", 0), ("reza", 0), ("olga", 1))
# Logins belong to the whole cluster, which other tests use as well.
LOGIN = "simulated_{}"


@dataclass(frozen=True)
class Clinic0:
    """What stories are told about: a database on the cluster, and the folder of a base without a server."""

    dsn: str
    empty: Path
    cast: Cast
    receptionist: UUID
    manager: UUID

    def login(self, person: int) -> str:
        return LOGIN.format(PEOPLE[person][0])


def make_clinic(cluster: PostgresCluster, folder: Path) -> Clinic0:
    founded = folder / "founded"
    founded.mkdir()
    base = create_base(founded, KEY, clock=lambda: BEGIN)
    base.writer.make_id = SeededIds("simulation", BEGIN)
    found: list[tuple[Cast, UUID, UUID]] = []
    base.writer.write(the_program(), lambda work: found.append(_found(work)), act="set_up")
    cast, receptionist, manager = found[0]

    dsn = cluster.create_database(cluster.template("central", install))
    with psycopg.connect(dsn, autocommit=True) as admin:
        guard_database(admin)
    _bring(base, dsn)
    _let_in(dsn, cast)
    base.close()
    empty = folder / "empty"
    empty.mkdir()
    create_base(empty, KEY, clock=lambda: BEGIN).close()
    return Clinic0(dsn, empty, cast, receptionist, manager)


def copy_base(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(source / BASE_NAME, folder / BASE_NAME)


def _found(work: UnitOfWork) -> tuple[Cast, UUID, UUID]:
    work.add(Clinic(name="Sepid", currency="IRR"))
    branches = [
        work.add(Branch(name=name, time_zone="Asia/Tehran", region="IR", days_off="5")) for name in ("North", "South")
    ]
    receptionist, manager = (work.add(Role(name=name)) for name in ("Receptionist", "Manager"))
    work.session.flush()
    for role, scope in ((receptionist, Scope.BRANCH), (manager, Scope.ALL)):
        for right in Right:
            work.add(RoleRight(role_id=role.id, right=right, scope=scope))
    users = [work.add(User(login=name, display_name=name.title(), branch_id=branches[at].id)) for name, at in PEOPLE]
    work.session.flush()
    for user in users:
        work.add(UserRole(user_id=user.id, role_id=receptionist.id))
    providers = [work.add(Provider(name=name)) for name in ("Dr Karimi", "Dr Rad")]
    service = work.add(Service(name="Implant", minutes=30))
    template = work.add(TaskTemplate(name="Call", task_type=TaskType.PERSONAL_CALL))
    deal_type = work.add(DealType(name="Treatment", is_basic=True))
    tags = [work.add(Tag(name=name)) for name in ("Loyal", "Balance due")]
    work.session.flush()
    kinds = (StageKind.OPEN, StageKind.OPEN, StageKind.WON, StageKind.LOST)
    stages = [
        work.add(Stage(deal_type_id=deal_type.id, name=f"Stage {at}", position=at, progress=at * 20, kind=kind))
        for at, kind in enumerate(kinds)
    ]
    for at in range(3):
        person = work.add(Person(given_name=f"Patient-{at}", family_name="Hosseini", branch_id=branches[0].id))
        work.session.flush()
        number = f"+9891200000{at:02d}"
        work.add(Phone(person_id=person.id, raw=number, e164=number, tail=number[::-1][:10], branch_id=branches[0].id))
    cast = Cast(
        day=(BEGIN + timedelta(days=1)).replace(hour=0),
        branches=tuple(branch.id for branch in branches),
        users=tuple(user.id for user in users),
        providers=tuple(provider.id for provider in providers),
        service=service.id,
        template=template.id,
        deal_type=deal_type.id,
        stages=tuple(stage.id for stage in stages),
        tags=tuple(tag.id for tag in tags),
    )
    return cast, receptionist.id, manager.id


def _bring(base: OpenBase, dsn: str) -> None:
    """The founder's rows, put there by an administrator: founding a server has proofs of its own."""

    def connect() -> psycopg.Connection[Any]:
        return psycopg.connect(dsn)

    server = sa.create_engine("postgresql+psycopg://", creator=connect, poolclass=sa.pool.NullPool)
    with server.begin() as connection:
        for table in synced_tables():
            rows = base.read(partial(_rows_of, table))
            if rows:
                connection.execute(insert(table), rows)


def _rows_of(table: sa.Table, session: Session) -> list[dict[str, Any]]:
    return [dict(row._mapping) for row in session.execute(select(table))]


def _let_in(dsn: str, cast: Cast) -> None:
    with psycopg.connect(dsn, autocommit=True) as admin:
        for (name, _), user in zip(PEOPLE, cast.users, strict=True):
            login = LOGIN.format(name)
            there = admin.execute("select from pg_roles where rolname = %s", [login]).fetchone()
            if there is None:
                admin.execute(sql.SQL("create role {} login in role crm_staff").format(sql.Identifier(login)))
            # What never ends is a failure like any other; nothing in a story takes a tenth of this.
            admin.execute(sql.SQL("alter role {} set statement_timeout = '5s'").format(sql.Identifier(login)))
            admin.execute("insert into sec.principal (login, user_id) values (%s, %s)", [login, user])
