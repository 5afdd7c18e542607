"""What the day desk asks the base: the orders of its tabs, and the rows of a page of mixed work (C24-11)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.branch_days import AsOf, as_of
from crm_desktop.queries.work.day_desks import DayFigures, day_desk, left_open
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.queries.work.task_rows import task_page
from crm_desktop.views.widgets.work_rows import (
    WorkId,
    WorkKind,
    WorkRow,
    of_call,
    of_callback,
    of_deal,
    of_lead,
    of_task,
)

TABS = ("all", "calls", "leads", "deals", "planned", "done", "missed", "overdue", "left_open")


@dataclass(frozen=True)
class DeskLists:
    """A tab is of the day shown, but missed, overdue and left open, which are of this moment."""

    at: AsOf
    tabs: dict[str, tuple[WorkId, ...]]
    figures: DayFigures


def desk_lists(session: Any, actor: Actor, day: date, now: datetime, whose: Whose) -> DeskLists:
    at = as_of(session, actor, now)
    desk = day_desk(session, actor, day, at, whose)
    mine = left_open(session, actor, at.today)
    tabs = {
        "calls": _ids(WorkKind.CALL, desk.calls),
        "leads": _ids(WorkKind.LEAD, desk.leads),
        "deals": _ids(WorkKind.DEAL, desk.deals),
        "planned": _ids(WorkKind.TASK, desk.planned),
        "done": _ids(WorkKind.TASK, desk.current),
        "missed": _ids(WorkKind.CALLBACK, desk.missed),
        "overdue": _ids(WorkKind.TASK, desk.overdue),
        "left_open": _ids(WorkKind.TASK, mine),
    }
    # What waits comes first: who rang in vain, what is planned; then what the day has brought.
    waiting = (*(tabs["missed"] if day == at.today else ()), *tabs["planned"])
    tabs["all"] = (*waiting, *tabs["leads"], *tabs["deals"], *tabs["done"], *tabs["calls"])
    return DeskLists(at, tabs, desk.figures)


def desk_page(session: Any, actor: Actor, ids: Sequence[WorkId], at: AsOf) -> list[WorkRow]:
    by_kind: dict[WorkKind, list[UUID]] = defaultdict(list)
    for one in ids:
        by_kind[one.kind].append(one.id)
    found: dict[object, WorkRow] = {}
    for kind, wanted in by_kind.items():
        for row in _rows(session, actor, kind, wanted, at):
            found[row.id] = row
    return [found[one] for one in ids if one in found]


def _rows(session: Any, actor: Actor, kind: WorkKind, ids: Sequence[UUID], at: AsOf) -> list[WorkRow]:
    asked: tuple[Any, Actor, Sequence[UUID]] = (session, actor, ids)
    if kind is WorkKind.TASK:
        return [of_task(row, at) for row in task_page(*asked)]
    # Only what is in view: the first rows of a day wait for no other list (ADR 0010).
    if kind is WorkKind.LEAD:
        from crm_desktop.queries.work.lead_rows import lead_page

        return [of_lead(row) for row in lead_page(*asked)]
    if kind is WorkKind.DEAL:
        from crm_desktop.queries.deals.deal_rows import deal_page

        return [of_deal(row) for row in deal_page(*asked)]
    if kind is WorkKind.CALL:
        from crm_desktop.queries.calls.call_rows import call_page

        return [of_call(row) for row in call_page(*asked)]
    from crm_desktop.queries.calls.callback_rows import callback_page

    return [of_callback(row, at) for row in callback_page(*asked)]


def _ids(kind: WorkKind, ids: Sequence[UUID]) -> tuple[WorkId, ...]:
    return tuple(WorkId(kind, one) for one in ids)
