"""What a call writes in one group each: its start, its caller, its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple
from uuid import UUID

from crm_desktop.usecases.calls.describe_call import DescribeCall, describe_call
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, LoggedCall, log_call
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.people.create_person import CreatePerson, create_person


class Named(NamedTuple):
    """Who is on the line, and the task that the call belongs to now."""

    person_id: UUID
    name: str
    task_id: UUID | None


def start(order: LogCall, line: str) -> Callable[[Any], LoggedCall]:
    def work(unit: Any) -> LoggedCall:
        logged = log_call(unit, order)
        if line:
            unit.session.flush()
            describe_call(unit, DescribeCall(logged.call_id, line=line))
        return logged

    return work


def known_caller(call_id: UUID, person_id: UUID, name: str) -> Callable[[Any], Named]:
    return lambda unit: _named(unit, call_id, person_id, name)


def new_caller(call_id: UUID, order: CreatePerson) -> Callable[[Any], Named]:
    """Somebody new, kept with the number and put on the call in one step."""

    def work(unit: Any) -> Named:
        person = create_person(unit, order)
        unit.session.flush()
        return _named(unit, call_id, person.id, person.full_name)

    return work


def end(described: DescribeCall, order: FinishCall) -> Callable[[Any], None]:
    def work(unit: Any) -> None:
        describe_call(unit, described)
        finish_call(unit, order)

    return work


def _named(unit: Any, call_id: UUID, person_id: UUID, name: str) -> Named:
    task = name_caller(unit, NameCaller(call_id, person_id))
    return Named(person_id, name, task.id if task is not None else None)
