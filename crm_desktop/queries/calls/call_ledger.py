"""The ledger of the telephone by day and line: every unanswered call has one fate, and the sum is right (G5, B4)."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, func, not_, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import moment_on
from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem, CallbackStatus
from crm_desktop.store.access import seen

TABLES = frozenset({"call", "callback_item", "phone_line"})
SOON = 20  # seconds; who was answered by then did not wait

_ANSWERED = or_(
    Call.status.in_((CallStatus.TALKING, CallStatus.WRAP_UP, CallStatus.LOGGED)),
    and_(Call.status == CallStatus.UNFINISHED, Call.answered_at.is_not(None)),
)
_UNANSWERED = Call.status.in_((CallStatus.MISSED, CallStatus.ABANDONED))
# Missed before the clinic had this program: nobody owes them a call, and they are in no balance.
_IMPORTED = and_(Call.origin == CallOrigin.IMPORT, _UNANSWERED, Call.callback_id.is_(None))


class Figure(enum.StrEnum):
    """What a row counts; a figure opens its calls."""

    CALLS = "calls"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    CALLED_BACK = "called_back"
    REACHED_US = "reached_us"
    GAVE_UP = "gave_up"
    OPEN = "open"
    DIFFERENCE = "difference"


@dataclass(frozen=True)
class LedgerRow:
    """Of one day, and of one line if asked by line; `line` None is a call whose line nobody knows.

    `ring_for` is the sum of the seconds that answered callers waited. Calls from desk to desk are left out.
    """

    on: date
    line: str | None = None
    line_name: str | None = None
    calls: int = 0
    answered: int = 0
    missed: int = 0
    abandoned: int = 0
    called_back: int = 0
    reached_us: int = 0
    gave_up: int = 0
    open: int = 0
    answered_soon: int = 0
    ring_for: int = 0

    @property
    def unanswered(self) -> int:
        return self.missed + self.abandoned

    @property
    def unknown(self) -> int:
        """Still ringing, or the station died before anybody answered."""
        return self.calls - self.answered - self.unanswered

    @property
    def difference(self) -> int:
        """Always 0; what is not, is a call that nobody cares for."""
        return self.unanswered - (self.called_back + self.reached_us + self.gave_up + self.open)

    @property
    def service_level(self) -> float | None:
        """Of those who were answered or rang in vain, how many were answered within SOON seconds."""
        offered = self.answered + self.unanswered
        return self.answered_soon / offered if offered else None

    @property
    def average_ring(self) -> float | None:
        return self.ring_for / self.answered if self.answered else None


def call_ledger(
    session: Session, actor: Actor, since_on: date, until_on: date, zone: str, *, by_line: bool = False
) -> list[LedgerRow]:
    """Every day from `since_on` to before `until_on`, of the branch whose clock `zone` is; a day without calls too."""
    rows: list[LedgerRow] = []
    names = _names(session) if by_line else {}
    on = since_on
    while on < until_on:
        found = session.execute(_day(actor, moment_on(on, "00:00", zone), moment_on(on, "24:00", zone), by_line)).all()
        rows += [LedgerRow(on, line, names.get(line), *(int(number or 0) for number in sums)) for line, *sums in found]
        if not found:
            rows.append(LedgerRow(on))
        on += timedelta(days=1)
    return rows


def without_fate(session: Session, actor: Actor, since: datetime, until: datetime) -> list[UUID]:
    """The unanswered calls that make a difference."""
    statement = (
        seen(select(Call.id), actor, Call)
        .outerjoin(CallbackItem, _item_of_call())
        .where(*_incoming(since, until), _UNANSWERED, CallbackItem.id.is_(None))
    )
    return list(session.scalars(statement.order_by(Call.started_at, Call.id)))


def counted_in(figure: Figure) -> tuple[ColumnElement[bool], ...]:
    """What makes a call count there, beside its day and its line."""
    counted = (Call.direction == Direction.IN, Call.is_internal.is_(False), not_(_IMPORTED))
    match figure:
        case Figure.CALLS:
            return counted
        case Figure.ANSWERED:
            return (*counted, _ANSWERED)
        case Figure.UNANSWERED:
            return (*counted, _UNANSWERED)
    items = select(CallbackItem.id).where(CallbackItem.deleted_at.is_(None))
    if figure is Figure.DIFFERENCE:
        return (*counted, _UNANSWERED, or_(Call.callback_id.is_(None), Call.callback_id.not_in(items)))
    fate = _FATES[_FATE_FIGURES.index(figure)]
    return (*counted, _UNANSWERED, Call.callback_id.in_(items.where(CallbackItem.status.in_(fate))))


def _day(actor: Actor, since: datetime, until: datetime, by_line: bool) -> Select[*tuple[Any, ...]]:
    line = Call.line if by_line else func.max(None)
    statement = seen(
        select(
            line,
            func.count(Call.id),
            _count(_ANSWERED),
            _count(Call.status == CallStatus.MISSED),
            _count(Call.status == CallStatus.ABANDONED),
            *(_count(and_(_UNANSWERED, CallbackItem.status.in_(fate))) for fate in _FATES),
            _count(and_(_ANSWERED, Call.ring_for <= SOON)),
            func.sum(case((_ANSWERED, Call.ring_for), else_=0)),
        ),
        actor,
        Call,
    )
    statement = statement.outerjoin(CallbackItem, _item_of_call()).where(*_incoming(since, until))
    return statement.group_by(Call.line).order_by(Call.line) if by_line else statement.having(func.count(Call.id) > 0)


_FATES = (
    (CallbackStatus.CALLED_BACK,),
    (CallbackStatus.REACHED_US,),
    (CallbackStatus.GAVE_UP,),
    OPEN_CALLBACKS,
)
_FATE_FIGURES = (Figure.CALLED_BACK, Figure.REACHED_US, Figure.GAVE_UP, Figure.OPEN)


def _incoming(since: datetime, until: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        Call.started_at >= since,
        Call.started_at < until,
        Call.direction == Direction.IN,
        Call.is_internal.is_(False),
        not_(_IMPORTED),
    )


def _item_of_call() -> ColumnElement[bool]:
    return and_(CallbackItem.id == Call.callback_id, CallbackItem.deleted_at.is_(None))


def _count(which: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((which, 1)))


def _names(session: Session) -> dict[str | None, str]:
    from crm_desktop.models.calls.phone_line import PhoneLine  # ADR 0010: the desk comes without it

    statement = select(PhoneLine.number, PhoneLine.name).where(PhoneLine.deleted_at.is_(None)).order_by(PhoneLine.id)
    return {row.number: row.name for row in session.execute(statement)}
