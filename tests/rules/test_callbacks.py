"""The machine of the call-back ledger: domain.md, CallbackItem."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.rules.callbacks import DUE_AFTER, RETRY_AFTER
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, LoggedCall, log_call
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.process import Clinic

UNKNOWN = "0935 000 00 00"
MARYAM = "09121234567"


def missed(clinic: Clinic, number: str = UNKNOWN) -> LoggedCall:
    return clinic.do(log_call, LogCall(Direction.IN, number, is_missed=True))


def called(clinic: Clinic, number: str = UNKNOWN, direction: Direction = Direction.OUT, *, reached: bool) -> LoggedCall:
    logged = clinic.do(log_call, LogCall(direction, number))
    clinic.do(finish_call, FinishCall(logged.call_id, is_no_answer=not reached))
    return logged


def item(clinic: Clinic) -> CallbackItem:
    (only,) = clinic.rows(CallbackItem)
    return only


def test_a_missed_call_is_owed_a_call_back(clinic: Clinic) -> None:
    """MIS-09: due soon, with whoever wrote it down."""
    logged = missed(clinic)
    owed = item(clinic)
    assert (owed.id, owed.call_id, owed.status) == (logged.callback_id, logged.call_id, CallbackStatus.DUE)
    assert (owed.due_at, owed.owner_id) == (clinic.clock() + DUE_AFTER, clinic.ids["sara"])


def test_missed_calls_of_one_number_join(clinic: Clinic) -> None:
    """Pain P4: three calls in vain are one person to call back."""
    missed(clinic)
    clinic.clock.advance(timedelta(minutes=5))
    called(clinic, reached=False)
    assert item(clinic).due_at == clinic.clock() + RETRY_AFTER
    missed(clinic, "+98 935 000 0000")
    assert len(clinic.rows(Call, status=CallStatus.MISSED)) == 2
    assert (item(clinic).due_at, item(clinic).attempts) == (clinic.clock() + DUE_AFTER, 1)


def test_our_talk_closes_it_as_called_back(clinic: Clinic) -> None:
    missed(clinic)
    talk = called(clinic, reached=True)
    assert (item(clinic).status, item(clinic).closed_by_call_id) == (CallbackStatus.CALLED_BACK, talk.call_id)
    assert item(clinic).attempts == 1


def test_their_talk_closes_it_as_reached_us(clinic: Clinic) -> None:
    missed(clinic)
    talk = called(clinic, direction=Direction.IN, reached=True)
    assert (item(clinic).status, item(clinic).closed_by_call_id) == (CallbackStatus.REACHED_US, talk.call_id)
    assert item(clinic).attempts == 0


def test_tries_are_counted_until_it_is_given_up(clinic: Clinic) -> None:
    """O4: no answer plans the next try; after the last it leaves the list."""
    missed(clinic)
    for number in range(1, clinic.row(Branch, clinic.ids["branch"]).call_tries):
        called(clinic, reached=False)
        assert (item(clinic).status, item(clinic).attempts) == (CallbackStatus.TRYING, number)
        assert item(clinic).last_attempt_at == clinic.clock()
    called(clinic, reached=False)
    assert item(clinic).status is CallbackStatus.GAVE_UP


def test_whoever_rings_again_after_all_was_done_is_owed_anew(clinic: Clinic) -> None:
    missed(clinic)
    called(clinic, reached=True)
    missed(clinic)
    assert {each.status for each in clinic.rows(CallbackItem)} == {CallbackStatus.CALLED_BACK, CallbackStatus.DUE}


def test_a_talk_that_proves_none_by_its_result_is_a_try(clinic: Clinic) -> None:
    """OT-40: hung up first, "no answer" told after; the try is counted once."""
    missed(clinic, MARYAM)
    talk = called(clinic, MARYAM, reached=True)
    assert item(clinic).status is CallbackStatus.CALLED_BACK
    assert talk.task_id is not None
    clinic.do(complete_task, CompleteTask(talk.task_id, clinic.ids["no answer"], contact_method_id=clinic.ids["Phone"]))
    assert (item(clinic).status, item(clinic).attempts) == (CallbackStatus.TRYING, 1)
    assert item(clinic).closed_by_call_id is None


def test_a_result_with_a_contact_method_closes_it_too(clinic: Clinic) -> None:
    """C24-51: the call that an activity leaves is a talk like any other."""
    missed(clinic, MARYAM)
    talk = clinic.do(log_call, LogCall(Direction.OUT, MARYAM))
    assert talk.task_id is not None
    clinic.do(complete_task, CompleteTask(talk.task_id, clinic.ids["thinking"], contact_method_id=clinic.ids["Phone"]))
    assert item(clinic).status is CallbackStatus.CALLED_BACK


def test_the_missed_caller_gets_a_name(clinic: Clinic) -> None:
    """R5: named later, so that a talk on another number of theirs closes it."""
    logged = missed(clinic)
    clinic.do(name_caller, NameCaller(logged.call_id, clinic.ids["maryam"]))
    assert item(clinic).person_id == clinic.ids["maryam"]
    called(clinic, MARYAM, reached=True)
    assert item(clinic).status is CallbackStatus.CALLED_BACK


def test_the_branch_says_how_often_it_tries(clinic: Clinic) -> None:
    """P4, B12: given up after as many calls in vain as the branch makes; its team lead sees it among the given up."""
    clinic.change(lambda work: setattr(work.session.get_one(Branch, clinic.ids["branch"]), "call_tries", 1))
    missed(clinic)
    called(clinic, reached=False)
    assert (item(clinic).status, item(clinic).attempts) == (CallbackStatus.GAVE_UP, 1)


def test_an_incoming_call_that_reached_nobody_is_owed_too(clinic: Clinic) -> None:
    """B4: written down as a talk, and the caller had gone: unanswered as well, with an item and a request."""
    called(clinic, direction=Direction.IN, reached=False)
    (call,) = clinic.rows(Call)
    assert (call.status, call.callback_id, item(clinic).status) == (
        CallStatus.ABANDONED,
        item(clinic).id,
        CallbackStatus.DUE,
    )
