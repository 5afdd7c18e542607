"""What the server refused, once more: the same rows as a new unit of work, judged by the program's rules (R13)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.models.visits.appointment import HOLDING, Appointment
from crm_desktop.rules.slots import Slot, place_for
from crm_desktop.store.kept_rows import kept_row, make_kept, table_named
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.sync_conflicts.settling import (
    require_guards,
    require_writer,
    settle,
    unsettled,
    write,
)


class LinkMissing(Problem):
    """Something that it belongs to is not here: perhaps it was refused as well."""

    code = "conflict.link_missing"


@dataclass(frozen=True)
class TryAgain:
    operations: tuple[int, ...]


def try_again(work: UnitOfWork, order: TryAgain) -> int:
    """How many rows were written; raises AlreadySettled, NoRight, LinkMissing, or what speaks against a visit."""
    operations = unsettled(work, order.operations)
    made = {one.pk for one in operations if one.k == "I"}
    for op in operations:
        _replay(work, op, made)
    work.session.flush()
    work.session.expire_all()
    for visit_id in {UUID(one.pk) for one in operations if one.t == Appointment.__tablename__}:
        _require_place(work, visit_id)
    settle(work, [one.q for one in operations])
    return len({(one.t, one.pk) for one in operations})


def _replay(work: UnitOfWork, op: OutboxOp, made: set[str]) -> None:
    row_id, changes = UUID(op.pk), json.loads(op.c)
    values = changes if op.k == "I" else {name: pair[1] for name, pair in changes.items()}
    _require_links(work, op.t, values, made)
    now = kept_row(work.session, op.t, row_id)
    if now:
        require_writer(work, op.t, row_id if now["deleted_at"] is None else None)
        write(work, op.t, row_id, now, values)
        return
    if op.k != "I":
        raise LinkMissing
    require_writer(work, op.t)
    require_guards(work, op.t, {}, values)
    make_kept(work.session, op.t, row_id, values)


def _require_links(work: UnitOfWork, table: str, values: dict[str, Any], made: set[str]) -> None:
    columns = table_named(table).c
    for name, value in values.items():
        if value is None or value in made or name not in columns:
            continue
        for key in columns[name].foreign_keys:
            target = key.column.table
            if work.session.scalar(select(target.c.id).where(target.c.id == UUID(str(value)))) is None:
                raise LinkMissing


def _require_place(work: UnitOfWork, visit_id: UUID) -> None:
    """The time may have gone to somebody else since; a visit of the past took place and is only written down."""
    visit = work.session.get_one(Appointment, visit_id)
    if visit.status not in HOLDING or visit.is_overbooked or visit.starts_at < work.now:
        return
    minutes = int((visit.ends_at - visit.starts_at).total_seconds() // 60)
    place_for(
        work,
        Slot(visit.person_id, visit.service_id, visit.provider_id, visit.starts_at, minutes, visit.room_id, visit.id),
    )
