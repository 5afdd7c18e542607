"""Make or change what the clinic sells: its length, its course of visits, when it is repeated (C24-55, C24-64)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.folding import fold
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.money.service import Service, ServiceCategory, ServiceKind
from crm_desktop.rules.reaching import tidy
from crm_desktop.rules.timetable import free_name, next_position, require_minutes
from crm_desktop.store.unit_of_work import UnitOfWork

MOST_SESSIONS = 60
MOST_MONTHS = 120


class SessionsOutOfRange(Problem):
    """facts: most"""

    code = "schedule.sessions_out_of_range"


class RecallOutOfRange(Problem):
    """facts: most"""

    code = "schedule.recall_out_of_range"


class CodeTaken(Problem):
    """facts: code, name"""

    code = "schedule.code_taken"


@dataclass(frozen=True)
class SaveService:
    """`category` is a name: an unknown one is made. A product has no minutes, no course and no check-up."""

    name: str
    service_id: UUID | None = None
    kind: ServiceKind = ServiceKind.SERVICE
    category: str = ""
    minutes: int | None = None
    sessions: int = 1
    session_gap_days: int = 7
    recall_months: int | None = None
    code: str | None = None
    is_archived: bool = False


def save_service(work: UnitOfWork, order: SaveService) -> Service:
    work.require(Right.SCHEDULE_CHANGE)
    found = work.get(Service, order.service_id) if order.service_id is not None else None
    name = free_name(work, Service, order.name, order.service_id)
    if order.kind is ServiceKind.SERVICE:
        _check(order)
    code = _free_code(work, order)
    service = found or work.add(Service(name=name))
    is_visit = order.kind is ServiceKind.SERVICE
    service.name, service.kind, service.code = name, order.kind, code
    service.category_id = _category(work, order.category)
    service.minutes = order.minutes if is_visit else None
    service.sessions = order.sessions if is_visit else 1
    service.session_gap_days = order.session_gap_days
    service.recall_months = order.recall_months if is_visit else None
    service.is_archived = order.is_archived
    return service


def _check(order: SaveService) -> None:
    require_minutes(order.minutes)
    if not 1 <= order.sessions <= MOST_SESSIONS or order.session_gap_days < 0:
        raise SessionsOutOfRange(most=MOST_SESSIONS)
    if order.recall_months is not None and not 1 <= order.recall_months <= MOST_MONTHS:
        raise RecallOutOfRange(most=MOST_MONTHS)


def _free_code(work: UnitOfWork, order: SaveService) -> str | None:
    code = tidy(order.code or "")
    for other in work.all(select(Service).where(Service.deleted_at.is_(None))) if code else ():
        if code and other.id != order.service_id and other.code and fold(other.code) == fold(code):
            raise CodeTaken(code=code, name=other.name)
    return code or None


def _category(work: UnitOfWork, name: str) -> UUID | None:
    wanted = tidy(name)
    if not wanted:
        return None
    for category in work.all(select(ServiceCategory).where(ServiceCategory.deleted_at.is_(None))):
        if fold(category.name) == fold(wanted):
            found: UUID = category.id
            return found
    return work.add(ServiceCategory(name=wanted, position=next_position(work, ServiceCategory))).id
