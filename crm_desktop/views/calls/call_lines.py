"""One line of the calls list: a talk, or a missed call that waits to be called back, with the task it belongs to."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import LIVE_CALLS, Direction
from crm_desktop.models.work.task import OPEN_TASKS
from crm_desktop.queries.calls.call_rows import TABLES as CALL_TABLES
from crm_desktop.queries.calls.call_rows import CallRow, call_page
from crm_desktop.queries.calls.callback_rows import TABLES as CALLBACK_TABLES
from crm_desktop.queries.calls.callback_rows import CallbackRow, callback_page
from crm_desktop.queries.work.task_rows import TaskRow, task_page
from crm_desktop.views.widgets.work_rows import WorkId, WorkKind

TABLES = CALL_TABLES | CALLBACK_TABLES | {"task"}


@dataclass(frozen=True)
class CallLine:
    """`at` is when it began or, of a call-back, was missed; `task_id` is there while its result is to be given."""

    id: WorkId
    call_id: UUID | None
    person_id: UUID | None
    person: str
    phone: str | None
    direction: Direction
    state: enum.Enum
    at: datetime
    due_at: datetime | None
    attempts: int
    talk_for: int | None
    agent: str
    result: str
    task: str
    task_id: UUID | None
    is_live: bool
    line: str = ""  # as the clinic calls it, else its number
    queue: str = ""
    extension: str = ""
    transferred_to: str = ""
    is_possible: bool = False  # the last digits alone matched
    is_internal: bool = False
    has_recording: bool = False
    mark: float | None = None

    @property
    def is_over(self) -> bool:
        return self.call_id is not None and not self.is_live

    @property
    def is_callback(self) -> bool:
        return self.id.kind is WorkKind.CALLBACK

    @property
    def icon(self) -> str:
        if self.is_callback or self.state.value in ("missed", "abandoned"):
            return "phone-missed"
        if self.state.value == "not_reached":
            return "phone-off"
        return "phone-incoming" if self.direction is Direction.IN else "phone-outgoing"


def call_lines(session: Any, actor: Actor, ids: Sequence[WorkId]) -> list[CallLine]:
    """In the order of the ids; gone ones are left out."""
    calls = call_page(session, actor, [one.id for one in ids if one.kind is WorkKind.CALL])
    wanted = [row.task_id for row in calls if row.task_id is not None]
    tasks = {row.id: row for row in task_page(session, actor, wanted)} if wanted else {}
    backs = callback_page(session, actor, [one.id for one in ids if one.kind is WorkKind.CALLBACK])
    found = {WorkId(WorkKind.CALL, row.id): _call(row, tasks.get(row.task_id or row.id)) for row in calls}
    found |= {WorkId(WorkKind.CALLBACK, row.id): _callback(row) for row in backs}
    return [found[one] for one in ids if one in found]


def _call(row: CallRow, task: TaskRow | None) -> CallLine:
    is_open = task is not None and task.status in OPEN_TASKS
    return CallLine(
        id=WorkId(WorkKind.CALL, row.id),
        call_id=row.id,
        person_id=row.person_id,
        person=row.person,
        phone=row.e164 or row.raw_number,
        direction=row.direction,
        state=row.status,
        at=row.started_at,
        due_at=None,
        attempts=0,
        talk_for=row.talk_for,
        agent=row.agent or "",
        result=row.result or "",
        task=task.title if task is not None else row.note or "",
        task_id=task.id if task is not None and is_open else None,
        is_live=row.status in LIVE_CALLS,
        line=row.line_name or row.line or "",
        queue=row.queue or "",
        extension=row.extension or "",
        transferred_to=row.transferred_to or "",
        is_possible=row.is_possible,
        is_internal=row.is_internal,
        has_recording=row.has_recording,
        mark=row.mark,
    )


def _callback(row: CallbackRow) -> CallLine:
    return CallLine(
        id=WorkId(WorkKind.CALLBACK, row.id),
        call_id=None,
        person_id=row.person_id,
        person=row.person,
        phone=row.e164 or row.raw_number,
        direction=Direction.IN,
        state=row.status,
        at=row.missed_at,
        due_at=row.due_at,
        attempts=row.attempts,
        talk_for=None,
        agent=row.owner or row.team or "",
        result="",
        task="",
        task_id=None,
        is_live=False,
    )
