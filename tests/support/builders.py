"""Rows for tests: each builder fills in what the test is not about, so that a test says only what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from sqlalchemy.orm import DeclarativeBase

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.admin.dictionary import Dictionary, DictItem
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import User
from crm_desktop.models.base import Synced
from crm_desktop.models.deals.deal_type import DealType, Stage, StageKind
from crm_desktop.models.money.service import PriceItem, Service
from crm_desktop.models.notes.tag import Tag
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.room import Room
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.result import ExtraField, FieldType, Result, ResultKind
from crm_desktop.models.work.task_template import TaskTemplate, TaskType, TemplateResult
from crm_desktop.store.unit_of_work import UnitOfWork

R = TypeVar("R", bound=Synced)


def _made(work: UnitOfWork, kind: type[R], defaults: dict[str, Any], given: dict[str, Any]) -> R:
    row = work.add(kind(**{**defaults, **given}))
    assert isinstance(row, DeclarativeBase)
    work.session.flush()
    return row


def a_person(work: UnitOfWork, **given: Any) -> Person:
    return _made(work, Person, {"given_name": "Maryam", "family_name": "Hosseini"}, given)


def a_phone(work: UnitOfWork, person: Person, e164: str = "+989121234567", **given: Any) -> Phone:
    defaults = {"person_id": person.id, "raw": e164, "e164": e164, "tail": e164[:3:-1], "is_primary": True}
    return _made(work, Phone, defaults, given)


def a_user(work: UnitOfWork, name: str = "Sara", **given: Any) -> User:
    return _made(work, User, {"login": name.lower(), "display_name": name}, given)


def a_team(work: UnitOfWork, *members: User, name: str = "Call centre") -> Team:
    team = _made(work, Team, {"name": name}, {})
    for member in members:
        _made(work, TeamMember, {"team_id": team.id, "user_id": member.id}, {})
    return team


def acting_as(
    user: User, *, without: tuple[Right, ...] = (), scope: Scope = Scope.ALL, team: Team | None = None
) -> Actor:
    """The user with every right but those named."""
    rights = {right: scope for right in Right if right not in without}
    teams = frozenset({team.id}) if team is not None else frozenset()
    return Actor(user.id, user.branch_id, teams, rights, user.display_name)


def a_template(
    work: UnitOfWork, name: str = "Call", task_type: TaskType = TaskType.PERSONAL_CALL, **given: Any
) -> TaskTemplate:
    return _made(work, TaskTemplate, {"name": name, "task_type": task_type}, given)


def a_result(work: UnitOfWork, name: str = "Thinking", kind: ResultKind = ResultKind.NEUTRAL, **given: Any) -> Result:
    return _made(work, Result, {"name": name, "kind": kind}, given)


def allowing(work: UnitOfWork, template: TaskTemplate, *results: Result) -> None:
    for position, result in enumerate(results, start=1):
        _made(work, TemplateResult, {"template_id": template.id, "result_id": result.id, "position": position}, {})


def a_field(
    work: UnitOfWork, result: Result, name: str = "When", field_type: FieldType = FieldType.DATE, **given: Any
) -> ExtraField:
    return _made(work, ExtraField, {"result_id": result.id, "name": name, "field_type": field_type}, given)


def a_step(
    work: UnitOfWork, template: TaskTemplate, result: Result, then: TaskTemplate | None = None, **given: Any
) -> NextStep:
    defaults = {
        "template_id": template.id,
        "result_id": result.id,
        "next_template_id": then.id if then is not None else None,
    }
    return _made(work, NextStep, defaults, given)


def a_dictionary(
    work: UnitOfWork, name: str = "Reasons", *items: str, **given: Any
) -> tuple[Dictionary, list[DictItem]]:
    dictionary = _made(work, Dictionary, {"name": name}, given)
    return dictionary, [
        _made(work, DictItem, {"dictionary_id": dictionary.id, "name": item, "position": position}, {})
        for position, item in enumerate(items)
    ]


def a_channel(work: UnitOfWork, name: str = "Instagram", **given: Any) -> Channel:
    return _made(work, Channel, {"name": name}, given)


def a_lost_reason(work: UnitOfWork, name: str = "Too far") -> Tag:
    return _made(work, Tag, {"name": name, "is_lost_reason": True}, {})


def a_pipeline(work: UnitOfWork, *, is_basic: bool = True, **given: Any) -> tuple[DealType, list[Stage]]:
    """New 10 %, Booked 60 %, Won, Lost."""
    pipeline = _made(work, DealType, {"name": "Treatment", "is_basic": is_basic}, given)
    rows = [
        ("New", 10, StageKind.OPEN),
        ("Booked", 60, StageKind.OPEN),
        ("Won", 100, StageKind.WON),
        ("Lost", 0, StageKind.LOST),
    ]
    return pipeline, [
        _made(
            work,
            Stage,
            {"deal_type_id": pipeline.id, "name": name, "position": position, "progress": progress, "kind": kind},
            {"is_booked": name == "Booked"},
        )
        for position, (name, progress, kind) in enumerate(rows)
    ]


def a_service(work: UnitOfWork, name: str = "Implant", minutes: int = 60, price: int = 0, **given: Any) -> Service:
    """With `price` it stands in the price list, for ever."""
    service = work.add(Service(name=name, minutes=minutes, **given))
    if price:
        work.session.flush()
        work.add(PriceItem(service_id=service.id, price=price, valid_from_on=date(2020, 1, 1)))
    return service


def two_therapists(
    work: UnitOfWork, names: Sequence[str] = ("Dr Karimi", "Dr Rad"), rooms: Sequence[str] = ("Room 1", "Room 2")
) -> tuple[list[Provider], list[Room]]:
    """Each with a room of their own."""
    places = [work.add(Room(name=name)) for name in rooms]
    work.session.flush()
    colours = ("blue", "violet")
    made = [
        work.add(Provider(name=name, room_id=place.id, position=at, colour=colour))
        for at, (name, place, colour) in enumerate(zip(names, places, colours, strict=True))
    ]
    work.session.flush()
    return made, places
