"""What belongs together: a request, its leads, deals, tasks, calls and visits, whichever it begins with (MIS-15)."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.base import Synced
from crm_desktop.models.calls.call import Call
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.admission import Admission
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import Task
from crm_desktop.store.access import seen

TABLES = frozenset({"request", "lead", "deal", "task", "call", "appointment", "admission", "service"})
MOST = 40  # of each kind, the latest ones


@dataclass(frozen=True)
class ChainRow:
    """`kind` says which icon, `state` how it stands; `title` is empty where the kind says it all."""

    table: str
    id: UUID
    at: datetime
    title: str
    kind: enum.Enum | None
    state: enum.Enum | None
    person_id: UUID | None


Ids = dict[str, set[UUID]]


def record_chain(session: Session, actor: Actor, table: str, record_id: UUID) -> list[ChainRow]:
    """Request, the visit it grew from, leads, deals, tasks, calls, appointments; what is not seen is left out."""
    ids: Ids = {name: set() for name in _ORDER}
    ids[table].add(record_id)
    _upwards(session, ids)
    _downwards(session, ids)
    return [row for name in _ORDER for row in _ROWS[name](session, actor, ids[name])]


# ---- which records


def _upwards(session: Session, ids: Ids) -> None:
    """To the leads and requests: everything else is found from them."""
    _follow(session, ids, Call, "call", task=Call.task_id, request=Call.request_id)
    _follow(session, ids, Task, "task", lead=Task.lead_id, deal=Task.deal_id)
    _follow(session, ids, Appointment, "appointment", lead=Appointment.lead_id, request=Appointment.request_id)
    _follow(session, ids, Deal, "deal", lead=Deal.lead_id)
    _follow(session, ids, Lead, "lead", request=Lead.request_id)


def _downwards(session: Session, ids: Ids) -> None:
    _find(session, ids, "lead", Lead, Lead.request_id.in_(ids["request"]))
    _find(session, ids, "deal", Deal, Deal.lead_id.in_(ids["lead"]))
    _find(session, ids, "task", Task, or_(Task.lead_id.in_(ids["lead"]), Task.deal_id.in_(ids["deal"])))
    _find(session, ids, "call", Call, or_(Call.request_id.in_(ids["request"]), Call.task_id.in_(ids["task"])))
    grown = or_(Appointment.lead_id.in_(ids["lead"]), Appointment.request_id.in_(ids["request"]))
    _find(session, ids, "appointment", Appointment, grown)
    sources = select(Request.source_table, Request.source_id).where(
        Request.id.in_(ids["request"]), Request.source_id.is_not(None)
    )
    for table, source_id in session.execute(sources):
        if table in ids and source_id is not None:
            ids[table].add(source_id)


def _follow(session: Session, ids: Ids, model: type[Synced], start: str, **links: Any) -> None:
    if not ids[start]:
        return
    for row in session.execute(select(*links.values()).where(model.id.in_(ids[start]))):
        for name, found in zip(links, row, strict=True):
            if found is not None:
                ids[name].add(found)


def _find(session: Session, ids: Ids, name: str, model: type[Synced], condition: ColumnElement[bool]) -> None:
    latest = select(model.id).where(condition, model.deleted_at.is_(None)).order_by(model.created_at.desc())
    ids[name].update(session.scalars(latest.limit(MOST)))


# ---- how they are told


def _requests(session: Session, actor: Actor, ids: set[UUID]) -> list[ChainRow]:
    statement = select(
        Request.id, Request.received_at, Request.text, Request.kind, Request.status, Request.person_id
    ).where(Request.id.in_(ids))
    rows = session.execute(seen(statement, actor, Request).order_by(Request.received_at))
    return [ChainRow("request", row[0], row[1], row[2] or "", row[3], row[4], row[5]) for row in rows]


def _admissions(session: Session, actor: Actor, ids: set[UUID]) -> list[ChainRow]:
    statement = select(Admission.id, Admission.at, Admission.person_id).where(Admission.id.in_(ids))
    rows = session.execute(seen(statement, actor, Admission).order_by(Admission.at))
    return [ChainRow("admission", row[0], row[1], "", None, None, row[2]) for row in rows]


def _leads(session: Session, actor: Actor, ids: set[UUID]) -> list[ChainRow]:
    statement = select(Lead.id, Lead.created_at, Lead.title, Lead.status, Lead.person_id).where(Lead.id.in_(ids))
    rows = session.execute(seen(statement, actor, Lead).order_by(Lead.created_at))
    return [ChainRow("lead", row[0], row[1], row[2], None, row[3], row[4]) for row in rows]


def _deals(session: Session, actor: Actor, ids: set[UUID]) -> list[ChainRow]:
    statement = select(Deal.id, Deal.created_at, Deal.title, Deal.status, Deal.person_id).where(Deal.id.in_(ids))
    rows = session.execute(seen(statement, actor, Deal).order_by(Deal.created_at))
    return [ChainRow("deal", row[0], row[1], row[2], None, row[3], row[4]) for row in rows]


def _tasks(session: Session, actor: Actor, ids: set[UUID]) -> list[ChainRow]:
    statement = select(
        Task.id, Task.due_at, Task.created_at, Task.title, Task.task_type, Task.status, Task.person_id
    ).where(Task.id.in_(ids))
    rows = session.execute(seen(statement, actor, Task).order_by(Task.created_at))
    return [ChainRow("task", row[0], row[1] or row[2], row[3], row[4], row[5], row[6]) for row in rows]


def _calls(session: Session, actor: Actor, ids: set[UUID]) -> list[ChainRow]:
    statement = select(
        Call.id, Call.started_at, Call.note, Call.direction, Call.status, Call.person_id
    ).where(Call.id.in_(ids))  # fmt: skip
    rows = session.execute(seen(statement, actor, Call).order_by(Call.started_at))
    return [ChainRow("call", row[0], row[1], row[2] or "", row[3], row[4], row[5]) for row in rows]


def _appointments(session: Session, actor: Actor, ids: set[UUID]) -> list[ChainRow]:
    statement = (
        select(Appointment.id, Appointment.starts_at, Service.name, Appointment.status, Appointment.person_id)
        .join(Service, Service.id == Appointment.service_id)
        .where(Appointment.id.in_(ids))
    )
    rows = session.execute(seen(statement, actor, Appointment).order_by(Appointment.starts_at))
    return [ChainRow("appointment", row[0], row[1], row[2], None, row[3], row[4]) for row in rows]


_ROWS: dict[str, Callable[[Session, Actor, set[UUID]], list[ChainRow]]] = {
    "request": _requests,
    "admission": _admissions,
    "lead": _leads,
    "deal": _deals,
    "task": _tasks,
    "call": _calls,
    "appointment": _appointments,
}
_ORDER = tuple(_ROWS)
