"""What else the timetable is made of: rooms, services with their courses, holidays and shifts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.admin.shift import Shift
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.money.service import PriceItem, Service, ServiceCategory, ServiceKind
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.room import Room

TABLES = frozenset(
    {"room", "provider", "service", "service_category", "price_item", "holiday", "shift", "user_account", "branch"}
)


@dataclass(frozen=True)
class RoomRow:
    """`providers` usually work in it."""

    id: UUID
    name: str
    position: int
    is_active: bool
    providers: tuple[str, ...]
    branch_id: UUID | None = None


@dataclass(frozen=True)
class PlannedService:
    """`price` holds on the day asked for; `next_price` from `next_price_on`, if one is known already."""

    id: UUID
    name: str
    kind: ServiceKind
    category: str | None
    code: str | None
    minutes: int | None
    sessions: int
    session_gap_days: int
    recall_months: int | None
    is_archived: bool
    price: int | None
    next_price: int | None
    next_price_on: date | None


@dataclass(frozen=True)
class HolidayRow:
    id: UUID
    on: date
    name: str
    opens_at: str | None
    closes_at: str | None


@dataclass(frozen=True)
class ShiftRow:
    id: UUID
    user_id: UUID
    user: str
    weekday: int | None
    on: date | None
    opens_at: str
    closes_at: str


def room_rows(session: Session, *, closed: bool = False) -> list[RoomRow]:
    statement = select(Room).where(Room.deleted_at.is_(None)).order_by(Room.position, Room.name, Room.id)
    if not closed:
        statement = statement.where(Room.is_active.is_(True))
    usual = session.execute(
        select(Provider.room_id, Provider.name)
        .where(Provider.deleted_at.is_(None), Provider.is_active.is_(True))
        .order_by(Provider.position, Provider.name)
    ).all()
    return [
        RoomRow(
            room.id,
            room.name,
            room.position,
            room.is_active,
            tuple(row.name for row in usual if row.room_id == room.id),
            room.branch_id,
        )
        for room in session.scalars(statement)
    ]


def planned_services(session: Session, on: date, *, archived: bool = False) -> list[PlannedService]:
    statement = (
        select(Service, ServiceCategory.name.label("category"))
        .outerjoin(ServiceCategory, ServiceCategory.id == Service.category_id)
        .where(Service.deleted_at.is_(None))
        .order_by(ServiceCategory.position, ServiceCategory.name, Service.name, Service.id)
    )
    if not archived:
        statement = statement.where(Service.is_archived.is_(False))
    prices: dict[UUID, list[tuple[date, int]]] = {}
    for item in session.scalars(
        select(PriceItem).where(PriceItem.deleted_at.is_(None)).order_by(PriceItem.valid_from_on, PriceItem.id)
    ):
        prices.setdefault(item.service_id, []).append((item.valid_from_on, item.price))
    rows = session.execute(statement)
    return [_planned(service, category, prices.get(service.id, []), on) for service, category in rows]


def _planned(service: Service, category: str | None, prices: list[tuple[date, int]], on: date) -> PlannedService:
    now = [price for day, price in prices if day <= on]
    coming = [(day, price) for day, price in prices if day > on]
    return PlannedService(
        id=service.id,
        name=service.name,
        kind=service.kind,
        category=category,
        code=service.code,
        minutes=service.minutes,
        sessions=service.sessions,
        session_gap_days=service.session_gap_days,
        recall_months=service.recall_months,
        is_archived=service.is_archived,
        price=now[-1] if now else None,
        next_price=coming[0][1] if coming else None,
        next_price_on=coming[0][0] if coming else None,
    )


def holiday_rows(session: Session, branch_id: UUID | None, since: date) -> list[HolidayRow]:
    """From that day on, the next first; those of every branch where none is named."""
    statement = (
        select(Holiday.id, Holiday.on, Holiday.name, Holiday.opens_at, Holiday.closes_at)
        .where(Holiday.on >= since, Holiday.deleted_at.is_(None))
        .order_by(Holiday.on, Holiday.id)
    )
    if branch_id is not None:
        statement = statement.where(or_(Holiday.branch_id == branch_id, Holiday.branch_id.is_(None)))
    return [HolidayRow(**row._asdict()) for row in session.execute(statement)]


def shift_rows(session: Session, since: date) -> list[ShiftRow]:
    """Of who still works here; those of one day only while it is not over."""
    statement = (
        select(
            Shift.id,
            Shift.user_id,
            User.display_name.label("user"),
            Shift.weekday,
            Shift.on,
            Shift.opens_at,
            Shift.closes_at,
        )
        .join(User, User.id == Shift.user_id)
        .where(
            Shift.deleted_at.is_(None),
            User.deleted_at.is_(None),
            User.status != UserStatus.LEFT,
            or_(Shift.on.is_(None), Shift.on >= since),
        )
        .order_by(User.display_name, Shift.on, Shift.weekday, Shift.opens_at, Shift.id)
    )
    return [ShiftRow(**row._asdict()) for row in session.execute(statement)]


def branch_of(session: Session, branch_id: UUID | None) -> Branch:
    """The actor's, else the only or first one."""
    statement = select(Branch).where(Branch.deleted_at.is_(None)).order_by(Branch.created_at, Branch.id)
    if branch_id is not None:
        statement = statement.where(Branch.id == branch_id)
    return session.scalars(statement.limit(1)).one()
