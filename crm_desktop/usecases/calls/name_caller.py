"""Say who the caller is, or that it is another member of the family after all (O3, R5)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call
from crm_desktop.models.work.task import Task
from crm_desktop.rules.named_callers import name_call
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class NameCaller:
    call_id: UUID
    person_id: UUID


def name_caller(work: UnitOfWork, order: NameCaller) -> Task | None:
    """The call's task, now this person's; none if the call is over."""
    call = work.get_to(Right.CALLS_CHANGE, Call, order.call_id)
    return name_call(work, call, order.person_id)
