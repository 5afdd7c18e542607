"""Rows whose last change has not reached the server yet, so that lists and the calendar can say so (R12)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.queries.station.waiting_work import WAITING, has_server

TABLES: frozenset[str] = frozenset()  # any news may bring another operation, or take some away

# Rows of lists; what stands inside a card is told by the card's own row.
SHOWN = ("appointment", "task", "lead", "deal", "request", "call", "callback_item", "person", "wait_entry")
MOST = 5000  # an import waits with hundreds of thousands; the newest are those that are looked at
# Without one of these the slot was given by the server already: an arrival that waits leaves it certain.
_PLACING = ("starts_at", "ends_at", "provider_id", "room_id")


@dataclass(frozen=True)
class PendingRows:
    """`slots` are the appointments whose very time still waits for the server: it may be somebody else's."""

    ids: frozenset[UUID] = frozenset()
    slots: frozenset[UUID] = frozenset()


def pending_ids(session: Session, table: str) -> frozenset[UUID]:
    return pending_rows(session, (table,)).ids


def pending_rows(session: Session, tables: Collection[str] = SHOWN) -> PendingRows:
    if not has_server(session):
        return PendingRows()
    rows = session.execute(waiting_operations(tables)).all()
    slots = (UUID(row.pk) for row in rows if row.places and row.name == Appointment.__tablename__)
    return PendingRows(frozenset(UUID(row.pk) for row in rows), frozenset(slots))


def waiting_operations(tables: Collection[str]) -> Select[str, str, bool]:
    places = or_(OutboxOp.k == "I", *(func.instr(OutboxOp.c, f'"{one}"') > 0 for one in _PLACING))
    # Joined to nothing, the table's name would be looked up in an index of the whole outbox.
    name = OutboxOp.t + ""
    return (
        select(name.label("name"), OutboxOp.pk, places.label("places"))
        .where(WAITING, name.in_(tables))
        .order_by(OutboxOp.q.desc())
        .limit(MOST)
    )
