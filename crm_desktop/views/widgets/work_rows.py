"""One line of work, whatever it is, as the day desk and the task list show it: task, lead, deal, talk or call-back."""

from __future__ import annotations

import enum
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from crm_desktop.models.calls.call import CallStatus, Direction
from crm_desktop.models.work.lead import LeadStatus, Priority
from crm_desktop.models.work.task import OPEN_TASKS
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.store.keyset import PackedIds
from crm_desktop.views.widgets.id_order import Packed

if TYPE_CHECKING:
    from crm_desktop.queries.admin.branch_days import AsOf
    from crm_desktop.queries.calls.call_rows import CallRow
    from crm_desktop.queries.calls.callback_rows import CallbackRow
    from crm_desktop.queries.deals.deal_rows import DealRow
    from crm_desktop.queries.deals.stage_steps import StageStep
    from crm_desktop.queries.work.lead_rows import LeadRow
    from crm_desktop.queries.work.task_rows import TaskRow


class WorkKind(enum.StrEnum):
    TASK = "task"
    LEAD = "lead"
    DEAL = "deal"
    CALL = "call"
    CALLBACK = "callback"


@dataclass(frozen=True)
class WorkId:
    """Rows of several tables stand in one list, so an id says of which."""

    kind: WorkKind
    id: UUID


def work_ids(kind: WorkKind, ids: PackedIds) -> Packed:
    """The order of a list that holds one kind only."""
    return Packed(ids.packed, lambda one: WorkId(kind, one), lambda one: one.id if isinstance(one, WorkId) else None)


@dataclass(frozen=True)
class WorkRow:
    """`on` and `at` say when it is due or happened; words are made when it is painted, in the reader's language."""

    id: Hashable
    kind: WorkKind
    record_id: UUID
    person_id: UUID | None
    person: str
    phone: str | None
    icon: str
    title: str
    state: enum.Enum
    is_overdue: bool
    is_open: bool
    on: date | None
    at: datetime | None
    stage: StageStep | None
    owner: str
    owner_id: UUID | None
    priority: Priority = Priority.NORMAL
    lead_id: UUID | None = None
    warning: str | None = None
    do_not_call: bool = False
    done: int = 0
    total: int = 0
    is_pending: bool = False


TASK_ICONS = {
    TaskType.PERSONAL_CALL: "phone",
    TaskType.CALL_ROUND: "headset",
    TaskType.OTHER_CLIENT: "clipboard-list",
    TaskType.INTERNAL: "briefcase",
}


def of_task(row: TaskRow, at: AsOf) -> WorkRow:
    is_open = row.status in OPEN_TASKS
    return WorkRow(
        id=WorkId(WorkKind.TASK, row.id),
        kind=WorkKind.TASK,
        record_id=row.id,
        person_id=row.person_id,
        person=row.person,
        phone=row.phone,
        icon=TASK_ICONS[row.task_type],
        title=row.title if is_open or not row.result else f"{row.title} — {row.result}",
        state=row.status,
        is_overdue=row.is_overdue(at),
        is_open=is_open,
        on=row.due_on,
        at=row.due_at if is_open else row.done_at or row.due_at,
        stage=row.stage,
        owner=row.performer or row.team or "",
        owner_id=row.performer_id,
        priority=row.priority,
        lead_id=row.lead_id,
        warning=row.warning,
        do_not_call=bool(row.do_not_call),
        done=row.done,
        total=row.total,
        is_pending=row.is_pending,
    )


def of_lead(row: LeadRow) -> WorkRow:
    return WorkRow(
        id=WorkId(WorkKind.LEAD, row.id),
        kind=WorkKind.LEAD,
        record_id=row.id,
        person_id=row.person_id,
        person=row.person,
        phone=row.phone,
        icon="sparkles",
        title=row.title,
        state=row.status,
        is_overdue=False,
        is_open=row.status in (LeadStatus.NEW, LeadStatus.IN_PROGRESS, LeadStatus.OPPORTUNITY),
        on=None,
        at=row.created_at,
        stage=row.stage,
        owner=row.assignee or row.team or "",
        owner_id=row.assignee_id,
        priority=row.priority,
        lead_id=row.id,
    )


def of_deal(row: DealRow) -> WorkRow:
    return WorkRow(
        id=WorkId(WorkKind.DEAL, row.id),
        kind=WorkKind.DEAL,
        record_id=row.id,
        person_id=row.person_id,
        person=row.person or row.organization or "",
        phone=row.phone,
        icon="briefcase",
        title=row.title,
        state=row.status,
        is_overdue=False,
        is_open=row.closed_on is None,
        on=None,
        at=row.created_at,
        stage=row.stage,
        owner=row.owner or "",
        owner_id=row.owner_id,
        lead_id=row.lead_id,
    )


def of_call(row: CallRow) -> WorkRow:
    is_in = row.direction is Direction.IN
    icon = "phone-incoming" if is_in else "phone-outgoing"
    if row.status in (CallStatus.MISSED, CallStatus.ABANDONED, CallStatus.NOT_REACHED):
        icon = "phone-missed" if is_in else "phone-off"
    return WorkRow(
        id=WorkId(WorkKind.CALL, row.id),
        kind=WorkKind.CALL,
        record_id=row.id,
        person_id=row.person_id,
        person=row.person,
        phone=row.e164 or row.raw_number,
        icon=icon,
        title=row.result or row.method or row.note or "",
        state=row.status,
        is_overdue=False,
        is_open=False,
        on=None,
        at=row.started_at,
        stage=None,
        owner=row.agent or "",
        owner_id=row.agent_id,
    )


def of_callback(row: CallbackRow, at: AsOf) -> WorkRow:
    return WorkRow(
        id=WorkId(WorkKind.CALLBACK, row.id),
        kind=WorkKind.CALLBACK,
        record_id=row.id,
        person_id=row.person_id,
        person=row.person,
        phone=row.e164 or row.raw_number,
        icon="phone-missed",
        title="",
        state=row.status,
        is_overdue=row.due_at < at.now,
        is_open=True,
        on=None,
        at=row.missed_at,
        stage=None,
        owner=row.owner or row.team or "",
        owner_id=row.owner_id,
    )
