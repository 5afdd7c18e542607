"""Ctrl+Z: take back what this user did last, whole, and say so on the timelines it stood on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.queries.station.undoable_groups import UndoableGroup, last_undoable
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.group_reversal import reverse, running_group


class NothingToUndo(Problem):
    code = "undo.nothing"


class LongAgo(Problem):
    """Nobody has it in mind any more: it is told first, and taken back when it is asked for once more (B13).

    facts: group, act, at
    """

    code = "undo.long_ago"


@dataclass(frozen=True)
class UndoLast:
    """`group` is what the screen offered; another one in its place is not undone unseen.

    What was done before `fresh_since` is refused with LongAgo, unless it is the group that was `told` already.
    """

    group: int | None = None
    fresh_since: datetime | None = None
    told: int | None = None


def undo_last(work: UnitOfWork, order: UndoLast) -> UndoableGroup:
    """Raises NothingToUndo, LongAgo, or ChangedSince when somebody went on with it."""
    last = last_undoable(work.session, work.actor, before=running_group(work))
    if last is None or order.group not in (None, last.group):
        raise NothingToUndo
    if order.fresh_since is not None and last.at < order.fresh_since and last.group != order.told:
        raise LongAgo(group=last.group, act=last.act, at=last.at)
    reverse(work, last.group)
    for person_id in _persons(work, last.group):
        work.add(
            TimelineEntry(
                person_id=person_id,
                at=work.now,
                kind=TimelineKind.UNDONE,
                by=work.actor.user_id,
                facts={"by": work.actor.name, "act": last.act, "at": last.at.isoformat()},
            )
        )
    return last


def _persons(work: UnitOfWork, group: int) -> list[UUID]:
    told = select(OutboxOp.pk).where(OutboxOp.g == group, OutboxOp.t == "timeline_entry", OutboxOp.k == "I")
    keys = [UUID(key) for key in work.session.scalars(told)]
    found = work.session.scalars(
        select(TimelineEntry.person_id).where(TimelineEntry.id.in_(keys)).order_by(TimelineEntry.id)
    )
    return list(dict.fromkeys(found))
