"""Put the results into the order in which lists show them (OT-11)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.work.result import Result
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ArrangeResults:
    """The wanted order; those left out come after it, in the order they had."""

    result_ids: tuple[UUID, ...]


def arrange_results(work: UnitOfWork, order: ArrangeResults) -> None:
    work.require(Right.PROCESS_CHANGE)
    everything = select(Result).where(Result.deleted_at.is_(None))
    rows = work.all(everything.order_by(Result.position, Result.id))
    place = {one: at for at, one in enumerate(order.result_ids)}
    for at, row in enumerate(sorted(rows, key=lambda row: place.get(row.id, len(place)))):
        if row.position != at:
            row.position = at
