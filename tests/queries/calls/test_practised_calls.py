"""What somebody who practises has written of their calls (B15)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task_template import TemplateResult
from crm_desktop.queries.calls.practised_calls import PractisedCall, practised_calls
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.usecases.calls.describe_call import DescribeCall, describe_call
from crm_desktop.usecases.calls.record_call import RecordCall, RecordedCall, record_call
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.house import TestHouse, clinic

__all__ = ["clinic"]


def talked(clinic: TestHouse, linkedid: str, number: str = "09123456711") -> RecordedCall:
    """A talk of this desk that has just ended."""
    now = clinic.clock()
    facts = CallFacts(
        "simulator",
        Direction.IN,
        now,
        pbx="clinic",
        linkedid=linkedid,
        number=number,
        extension="101",
        answered_at=now,
        ended_at=now,
        outcome=CallOutcome.ANSWERED,
        is_ours=True,
    )
    made: RecordedCall = clinic.write(lambda work: record_call(work, RecordCall(facts)))
    return made


def in_vain(session: Any, template_id: UUID) -> UUID:
    """A result that asks nothing more."""
    statement = select(Result.id).join(TemplateResult, TemplateResult.result_id == Result.id)
    found: UUID = session.scalars(
        statement.where(TemplateResult.template_id == template_id, Result.is_no_answer).order_by(Result.id)
    ).first()
    return found


def read(clinic: TestHouse, *linkedids: str) -> Any:
    return clinic.read(lambda session: practised_calls(session, linkedids))


def test_a_call_has_its_note_and_its_result_as_soon_as_they_are_saved(clinic: TestHouse) -> None:
    """B15: what is saved counts, not what is only typed."""
    call = talked(clinic, "one")
    assert read(clinic, "one") == [PractisedCall("one", has_note=False, has_result=False)]
    assert call.call_id is not None
    call_id = call.call_id
    clinic.write(lambda work: describe_call(work, DescribeCall(call_id, note="after five")))
    assert read(clinic, "one") == [PractisedCall("one", has_note=True, has_result=False)]
    assert call.task_id is not None
    task_id = call.task_id
    result_id = clinic.read(lambda session: in_vain(session, clinic.task(task_id).template_id))
    clinic.write(lambda work: complete_task(work, CompleteTask(task_id, result_id)), act="complete_task")
    assert read(clinic, "one") == [PractisedCall("one", has_note=True, has_result=True)]


def test_other_calls_are_not_told(clinic: TestHouse) -> None:
    """B15."""
    talked(clinic, "one")
    assert read(clinic, "another") == []
    assert read(clinic) == []
