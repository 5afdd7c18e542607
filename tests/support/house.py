"""A house as screens are handed it, over a real base that was set up by the preset: lanes, feed, clock and a user."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, TypeVar
from uuid import UUID

import pytest
from sqlalchemy import select

from crm_desktop.background.feed import Feed
from crm_desktop.background.lanes import InlineLanes
from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor, Right, the_program
from crm_desktop.models.admin.role import UserRole
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import User
from crm_desktop.models.base import Synced
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.queries.admin.actors import actor_of
from crm_desktop.rules.due import When
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.settings.file import Settings
from crm_desktop.store.base_file import BASE_NAME, OpenBase, create_base, open_base
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.setup.set_up_clinic import SetUp, set_up_clinic
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.views.widgets.house import House, Navigator, SignedIn
from tests.support.base import KEY, NOW

T = TypeVar("T")
R = TypeVar("R", bound=Synced)
ZONE = "Asia/Tehran"

_NAMES = {
    "en": ("Sepid Clinic", "Central", "Nasrin Karimi", "Ali Mohammadi", "Call centre"),
    "fa": ("کلینیک سپید", "مرکزی", "نسرین کریمی", "علی محمدی", "مرکز تماس"),
    "ru": ("Клиника Сепид", "Центральный филиал", "Анна Соколова", "Павел Морозов", "Кол-центр"),
}
_PEOPLE = {
    "en": ("Sara Ahmadi", "Maryam Hosseini", "Daniel Brooks", "Reza Moradi", "Olga Petrova", "Amir Rahimi"),
    "fa": ("سارا احمدی", "مریم حسینی", "داریوش بهرامی", "رضا مرادی", "الهام پژمان", "امیر رحیمی"),
    "ru": ("Ольга Петрова", "Мария Орлова", "Даниил Бровкин", "Роман Морозов", "Екатерина Ланская", "Артём Рахимов"),
}


@dataclass
class TestHouse:
    """The house, and what a test asks of the base behind it."""

    __test__ = False  # not a test class, whatever its name says

    house: House
    base: OpenBase
    clock: FrozenClock
    me: UUID
    mate: UUID
    team: UUID
    people: list[UUID]

    @property
    def actor(self) -> Actor:
        return self.house.session.actor

    def write(self, work: Callable[[UnitOfWork], T], act: str = "test") -> T:
        return self.base.writer.write(self.actor, work, act=act)

    def read(self, question: Callable[[Any], T]) -> T:
        return self.base.read(question)

    def task(self, task_id: UUID) -> Task:
        return self.row(Task, task_id)

    def row(self, model: type[R], row_id: UUID) -> R:
        """As it is now, apart from any session."""

        def question(session: Any) -> R:
            found: R = session.get_one(model, row_id)
            session.expunge(found)
            return found

        return self.read(question)

    def rows(self, statement: Any) -> list[Any]:
        def question(session: Any) -> list[Any]:
            found = list(session.scalars(statement))
            session.expunge_all()
            return found

        return self.read(question)

    def template(self, preset: str) -> UUID:
        """The built-in template of that key: personal_call, call_round, client_task, internal_task, call_back …"""
        statement = select(TaskTemplate.id).where(TaskTemplate.preset == preset)
        found: UUID = self.read(lambda session: session.scalars(statement).one())
        return found

    def lead(self, person: int = 0, title: str = "Implant") -> UUID:
        """A lead, whose first contact is planned by the program."""
        order = CreateLead((self.people[person],), title=title, assignee_id=self.me)
        return self.write(lambda work: create_lead(work, order)[0].id)

    def a_task(self, preset: str = "personal_call", person: int | None = 0, **given: Any) -> UUID:
        """Due today and mine, unless told otherwise."""
        order = CreateTask(
            template_id=self.template(preset),
            when=given.pop("when", When(on=self.house.today)),
            person_id=self.people[person] if person is not None else None,
            performer_id=None
            if given.get("team_id") or given.get("for_anybody")
            else given.pop("performer_id", self.me),
            **given,
        )
        return self.write(lambda work: create_task(work, order).id)

    def first_task(self, lead_id: UUID) -> UUID:
        found: UUID = self.read(lambda session: session.scalars(select(Task.id).where(Task.lead_id == lead_id)).one())
        return found

    def as_user(self, user_id: UUID, without: tuple[Right, ...] = ()) -> House:
        """The same base with a colleague at the desk."""
        actor = self.read(lambda session: actor_of(session, user_id))
        actor = replace(actor, rights={right: scope for right, scope in actor.rights.items() if right not in without})
        session = replace(self.house.session, actor=actor, user_name=actor.name)
        return replace(self.house, lanes=InlineLanes(self.base, lambda: actor), session=session, go=Navigator())


@lru_cache(maxsize=3)
def _set_up(language: str) -> Path:
    """The folder of a base set up once a session; tests work on copies."""
    folder = Path(mkdtemp(prefix="crm-test-clinic-"))
    base = create_base(folder, KEY, clock=lambda: NOW)
    clinic, branch, me, mate, team = _NAMES[language]
    order = SetUp(
        clinic, branch, me, "nasrin", language, "IRR", ZONE, "IR", days_off="5", shows_toman=True, mobile="09120000001"
    )
    made = base.writer.write(the_program(), lambda work: set_up_clinic(work, order))

    def furnish(work: UnitOfWork) -> None:
        first = work.session.get_one(User, made.user_id)
        second = work.add(User(login="ali", display_name=mate, language=language))
        calls = work.add(Team(name=team))
        work.session.flush()
        second.branch_id = first.branch_id
        for role_id in work.all(select(UserRole.role_id).where(UserRole.user_id == first.id)):
            work.add(UserRole(user_id=second.id, role_id=role_id))
        for user in (first, second):
            work.add(TeamMember(team_id=calls.id, user_id=user.id))

    base.writer.write(the_program(made.branch_id), furnish)

    def meet(work: UnitOfWork) -> None:
        for at, name in enumerate(_PEOPLE[language]):
            given, family = name.split(" ", 1)
            phones = (NewPhone(f"0912345{6711 + at * 6:04d}"),)
            born = date(1985 + at, 3 + at, 11)
            create_person(work, CreatePerson(given_name=given, family_name=family, birth_on=born, phones=phones))

    base.writer.write(the_program(made.branch_id), meet)
    base.close()
    return folder


@contextmanager
def open_house(folder: Path, language: str = "en", moment: datetime = NOW) -> Iterator[TestHouse]:
    """In a folder of the test's own; Sepid Clinic in Tehran on a Saturday morning."""
    from crm_desktop.models.people.person import Person

    shutil.copy(_set_up(language) / BASE_NAME, folder / BASE_NAME)
    clock = FrozenClock(moment)
    base = open_base(folder, KEY, clock=clock)
    try:
        users = dict(base.read(lambda session: session.execute(select(User.login, User.id)).all()))
        people = base.read(
            lambda session: list(session.scalars(select(Person.id).order_by(Person.created_at, Person.id)))
        )
        team = base.read(lambda session: session.scalars(select(Team.id)).one())
        actor = base.read(lambda session: actor_of(session, users["nasrin"]))
        feed = Feed()
        base.writer.published.append(feed.publish)
        clinic, branch = _NAMES[language][:2]
        signed_in = SignedIn(actor, actor.name, clinic, branch, ZONE, "IR", "IRR")
        house = House(InlineLanes(base, lambda: actor), feed, signed_in, Settings(folder), clock, Navigator())
        yield TestHouse(house, base, clock, users["nasrin"], users["ali"], team, people)
    finally:
        base.close()


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[TestHouse]:
    """The house with what tests ask of the base behind it."""
    with open_house(tmp_path) as opened:
        yield opened


@pytest.fixture
def house(clinic: TestHouse) -> House:
    return clinic.house


def tomorrow(house: House, days: int = 1) -> date:
    return house.today + timedelta(days=days)
