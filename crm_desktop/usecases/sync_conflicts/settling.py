"""What all decisions about a verdict share: the operations that wait for one, the rights, and the end of the matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.base import Base, Synced
from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.models.sharing.moves import is_legal
from crm_desktop.models.sharing.reach import HELD, REMOVERS
from crm_desktop.models.sharing.writers import GUARDED, WRITERS
from crm_desktop.models.station.outbox import OpState, OutboxOp
from crm_desktop.store.kept_rows import Kept, change_kept, table_named
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork


class AlreadySettled(Problem):
    """Somebody has decided about it meanwhile."""

    code = "conflict.settled"


class CannotFollow(Problem):
    """What stands there now is never followed by this value, such as an admitted visit that is booked again."""

    code = "conflict.cannot_follow"


def unsettled(work: UnitOfWork, operations: Sequence[int]) -> list[OutboxOp]:
    """In their order; raises AlreadySettled when none of them waits for a decision any more."""
    found = work.session.scalars(
        select(OutboxOp)
        .where(OutboxOp.q.in_(operations), OutboxOp.state == OpState.ACKNOWLEDGED, OutboxOp.settled_at.is_(None))
        .order_by(OutboxOp.q)
    ).all()
    if not found:
        raise AlreadySettled
    return list(found)


def settle(work: UnitOfWork, operations: Iterable[int]) -> None:
    """Of this station alone, so nothing of it is sent."""
    work.session.execute(
        update(OutboxOp)
        .where(OutboxOp.q.in_(list(operations)), OutboxOp.settled_at.is_(None))
        .values(settled_at=work.now)
    )


def require_writer(work: UnitOfWork, table: str, row_id: UUID | None = None) -> None:
    """One of the rights that may write the table and, where there is a row, that one; raises NoRight or Gone."""
    _require_one(work, WRITERS[table], work.get(model_of(table), row_id) if row_id is not None else None)


def _require_one(work: UnitOfWork, rights: Iterable[Right], row: Synced | None) -> None:
    refusals: list[NoRight] = []
    for right in sorted(rights):
        try:
            work.require(right, row)
        except NoRight as refusal:
            refusals.append(refusal)
        else:
            return
    raise refusals[0]


def model_of(table: str) -> type[Synced]:
    target = table_named(table)
    found = next(one.class_ for one in Base.registry.mappers if one.local_table is target)
    if not issubclass(found, Synced):
        raise TypeError(table)
    return found


def write(work: UnitOfWork, table: str, row_id: UUID, now: Kept, wanted: Mapping[str, Any]) -> bool:
    """What differs, if it may follow and needs no right that is missing; True when something was written."""
    values = {name: value for name, value in wanted.items() if name in now and now[name] != value}
    if not values:
        return False
    for name, value in values.items():
        if not is_legal(table, name, str(now[name]), str(value)):
            raise CannotFollow(table=table, before=str(now[name]), after=str(value))
    require_guards(work, table, now, values)
    require_reach(work, table, row_id, now, values)
    stamp = {
        "updated_at": work.now.strftime(MOMENT_FORMAT),
        "updated_by": work.actor.user_id.hex if work.actor.user_id is not None else None,
    }
    change_kept(work.session, table, row_id, {**values, **stamp})
    work.session.expire_all()
    return True


def require_guards(work: UnitOfWork, table: str, now: Kept, values: Mapping[str, Any]) -> None:
    for guard in GUARDED:
        if guard.table != table or not guard.asks(now or None, values):
            continue
        if not any(work.actor.scope_of(right) is not None for right in guard.rights):
            raise work.refusal(sorted(guard.rights)[0])


def require_reach(work: UnitOfWork, table: str, row_id: UUID, now: Kept, values: Mapping[str, Any]) -> None:
    """What is changed by hand only, and what is taken away, as the server will ask it; raises NoRight.

    What somebody else took away while one worked on it comes back with what one wrote: the server knows of that (R13).
    """
    row = work.session.get(model_of(table), row_id)
    held = HELD.get(table)
    if held is not None and not held.columns.isdisjoint(values):
        _require_one(work, held.rights, row)
    if values.get("deleted_at") is None:
        return
    removal = REMOVERS[table]
    by_rule = now.get("status") in removal.while_in
    if not (by_rule and any(work.actor.scope_of(right) is not None for right in removal.by_rule)):
        _require_one(work, removal.rights, row if held is not None else None)
