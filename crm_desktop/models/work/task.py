"""Tasks: every dealing with a client, ending in a result that decides the next step."""

import enum
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Moment, Name, link
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task_template import TaskType


class TaskStatus(enum.StrEnum):
    PLANNED = "planned"
    IN_WORK = "in_work"
    DONE = "done"
    CANCELLED = "cancelled"


OPEN_TASKS = (TaskStatus.PLANNED, TaskStatus.IN_WORK)

TASK_MOVES: dict[TaskStatus, frozenset[TaskStatus]] = {
    TaskStatus.PLANNED: frozenset({TaskStatus.IN_WORK, TaskStatus.DONE, TaskStatus.CANCELLED}),
    TaskStatus.IN_WORK: frozenset({TaskStatus.PLANNED, TaskStatus.DONE, TaskStatus.CANCELLED}),
    TaskStatus.DONE: frozenset(),
    TaskStatus.CANCELLED: frozenset(),
}


class DateType(enum.StrEnum):
    """Once asks a day (and perhaps an hour), a range two days, today nothing (C24-53)."""

    ONCE = "once"
    RANGE = "range"
    TODAY = "today"


class Task(Synced):
    """Due on a day of the branch, or at a moment; overdue is computed, never stored."""

    __tablename__ = "task"
    __table_args__ = (
        Index("ix_task_due", "status", "due_on", "due_at", "id"),
        Index("ix_task_mine", "performer_id", "status", "due_on", "due_at", "id"),
        Index("ix_task_person", "person_id", "status", "due_on"),
        Index("ix_task_done_at", "done_at", "id"),
    )
    ACCESS: ClassVar[Access | None] = Access(Right.TASKS_SEE, owners=("performer_id", "author_id"), team="team_id")

    template_id: Mapped[UUID] = link("task_template", index=False)
    task_type: Mapped[TaskType]
    title: Mapped[Name]
    description: Mapped[str | None] = mapped_column(Text, default=None)
    status: Mapped[TaskStatus] = mapped_column(default=TaskStatus.PLANNED)
    priority: Mapped[Priority] = mapped_column(default=Priority.NORMAL)
    person_id: Mapped[UUID | None] = link("person", index=False)
    lead_id: Mapped[UUID | None] = link("lead")
    deal_id: Mapped[UUID | None] = link("deal")
    parent_id: Mapped[UUID | None] = link("task")  # the call round it belongs to
    previous_id: Mapped[UUID | None] = link("task")  # the task whose result made this one
    next_step_id: Mapped[UUID | None] = link("next_step", index=False)  # the rule version that followed its result
    author_id: Mapped[UUID | None] = link("user_account")
    performer_id: Mapped[UUID | None] = link("user_account", index=False)
    team_id: Mapped[UUID | None] = link("team")
    date_type: Mapped[DateType] = mapped_column(default=DateType.ONCE)
    due_on: Mapped[date]
    due_until_on: Mapped[date | None] = mapped_column(default=None)
    due_at: Mapped[datetime | None] = mapped_column(default=None)
    contact_method_id: Mapped[UUID | None] = link("dict_item", index=False)
    progress: Mapped[Count | None] = mapped_column(default=None)  # percent of the workflow once it is done (FC-50)
    taken_at: Mapped[Moment | None] = mapped_column(default=None)
    result_id: Mapped[UUID | None] = link("result", index=False)
    result_note: Mapped[str | None] = mapped_column(Text, default=None)
    done_at: Mapped[Moment | None] = mapped_column(default=None)
    done_by: Mapped[UUID | None] = link("user_account", index=False)
    corrected_at: Mapped[Moment | None] = mapped_column(default=None)
    cancel_reason: Mapped[str | None] = mapped_column(default=None)
    end_reason: Mapped[str | None] = mapped_column(default=None)
    postponed: Mapped[Count] = mapped_column(default=0)

    @property
    def is_open(self) -> bool:
        return self.status in OPEN_TASKS

    def is_overdue(self, now: datetime, today: date) -> bool:
        """Overdue is a flag of the moment, not a status; `today` is the branch's day."""
        if not self.is_open:
            return False
        if self.due_at is not None:
            return self.due_at < now
        return (self.due_until_on or self.due_on) < today


class TaskValue(Synced):
    """The answer to one extra field; a field of several answers has several rows."""

    __tablename__ = "task_value"

    task_id: Mapped[UUID] = link("task")
    field_id: Mapped[UUID] = link("extra_field", index=False)
    position: Mapped[Count] = mapped_column(default=0)
    # ISO day, HH:MM, smallest money unit, yes/no, or a row's id: whatever the field's type says.
    value: Mapped[str] = mapped_column(Text)


class TaskReminder(Synced):
    """When somebody is reminded of a task (OT-43)."""

    __tablename__ = "task_reminder"
    # The program asks every few seconds whose moment has come; what has rung must not be walked over.
    __table_args__ = (Index("ix_task_reminder_at", "user_id", "reminded_at", "remind_at"),)

    task_id: Mapped[UUID] = link("task")
    user_id: Mapped[UUID] = link("user_account", index=False)
    remind_at: Mapped[Moment]
    reminded_at: Mapped[Moment | None] = mapped_column(default=None)
