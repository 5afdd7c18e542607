"""A task ends in a result, and the result decides what comes next."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import Task, TaskStatus, TaskValue
from crm_desktop.rules.answers import AnswerNeeded, AnswerUnasked, AnswerUnreadable
from crm_desktop.rules.lost_reasons import LostReasonNeeded
from crm_desktop.rules.next_step import ChainCannotEnd, ProposedStep
from crm_desktop.rules.open_work import NeedsNextStep
from crm_desktop.rules.task_moves import TaskClosed
from crm_desktop.rules.task_result import ResultNotAllowed
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.process.save_next_step import SaveNextStep, save_next_step
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic


@pytest.fixture
def lead(clinic: Clinic) -> Lead:
    return clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]


@pytest.fixture
def task(clinic: Clinic, lead: Lead) -> Task:
    return clinic.open_tasks(lead_id=lead.id)[0]


def deal_of(clinic: Clinic, lead: Lead) -> Deal:
    return clinic.rows(Deal, lead_id=lead.id)[0]


def test_the_result_closes_the_task_and_makes_the_next(clinic: Clinic, lead: Lead, task: Task) -> None:
    """OT-02, OT-07, OT-40: "going to buy" closes the call and plans "check purchase" for the same person and lead."""
    done = clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"], note="Asked for May"))
    closed, made = clinic.row(Task, task.id), clinic.row(Task, done.next_task_id)
    assert (closed.status, closed.done_by, closed.result_note) == (TaskStatus.DONE, clinic.ids["sara"], "Asked for May")
    assert (made.template_id, made.due_on) == (clinic.ids["check purchase"], date(2026, 11, 24))
    assert (made.person_id, made.lead_id, made.deal_id) == (task.person_id, lead.id, task.deal_id)
    assert made.previous_id == task.id
    assert closed.next_step_id is not None
    told = clinic.told(TimelineKind.TASK_DONE)[0]
    assert (told["result"], told["next"], told["next_on"]) == ("Going to buy", "Check purchase", "2026-11-24")
    assert clinic.breaches() == []


def test_the_first_activity_puts_a_new_lead_in_progress(clinic: Clinic, lead: Lead, task: Task) -> None:
    """C24-13, C24-14, A4: new until the first activity; the lead keeps a copy of the last feedback."""
    assert clinic.row(Lead, lead.id).status is LeadStatus.NEW
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["thinking"]))
    begun = clinic.row(Lead, lead.id)
    assert (begun.status, begun.feedback_id) == (LeadStatus.IN_PROGRESS, clinic.ids["thinking"])


def test_a_planned_activity_becomes_done(clinic: Clinic, task: Task) -> None:
    """C24-17: not done until an activity is registered on it, and then only once."""
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["thinking"]))
    with pytest.raises(TaskClosed):
        clinic.do(complete_task, CompleteTask(task.id, clinic.ids["thinking"]))


def test_required_fields_are_asked(clinic: Clinic, task: Task) -> None:
    """OT-08, OT-27: the answer is kept as it was meant, and its day is the next task's."""
    day, hour = clinic.ids["day field"], clinic.ids["hour field"]
    call_back = clinic.ids["call back"]
    with pytest.raises(AnswerNeeded):
        clinic.do(complete_task, CompleteTask(task.id, call_back, {hour: ["15:00"]}))
    with pytest.raises(AnswerUnreadable):
        clinic.do(complete_task, CompleteTask(task.id, call_back, {day: ["soon"]}))
    with pytest.raises(AnswerUnasked):
        clinic.do(complete_task, CompleteTask(task.id, clinic.ids["thinking"], {day: ["2026-12-01"]}))
    done = clinic.do(complete_task, CompleteTask(task.id, call_back, {day: ["2026-12-01"], hour: ["15:00"]}))
    assert [value.value for value in clinic.rows(TaskValue, task_id=task.id)] == ["2026-12-01", "15:00"]
    assert clinic.row(Task, done.next_task_id).due_on == date(2026, 12, 1)


def test_only_allowed_results(clinic: Clinic, task: Task) -> None:
    """OT-25: a template has its set of results."""
    with pytest.raises(ResultNotAllowed):
        clinic.do(complete_task, CompleteTask(task.id, clinic.ids["done"]))


def test_a_sale_wins_deal_and_lead(clinic: Clinic, lead: Lead, task: Task) -> None:
    """OT-03: the chain goes on until the sale; the deal's move is in its history."""
    done = clinic.do(complete_task, CompleteTask(task.id, clinic.ids["bought"]))
    assert done.next_task_id is None
    deal = deal_of(clinic, lead)
    assert (clinic.row(Lead, lead.id).status, deal.status) == (LeadStatus.CLOSED, DealStatus.WON)
    assert (deal.stage_id, deal.closed_on) == (clinic.ids["stage Won"], date(2026, 11, 21))
    moves = [(move.to_stage_id, move.cause) for move in clinic.rows(StageHistory, deal_id=deal.id)]
    assert moves == [(clinic.ids["stage New"], MoveCause.RULE), (clinic.ids["stage Won"], MoveCause.RULE)]
    assert clinic.breaches() == []


def test_a_refusal_loses_them_with_a_reason(clinic: Clinic, lead: Lead, task: Task) -> None:
    """FC-18, OT-03: at least one reason tag, on the lead and on the deal."""
    refusal = CompleteTask(task.id, clinic.ids["refused"])
    with pytest.raises(LostReasonNeeded):
        clinic.do(complete_task, refusal)
    reasons = (clinic.ids["too far"],)
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["refused"], lost_reason_tag_ids=reasons))
    deal = deal_of(clinic, lead)
    assert (clinic.row(Lead, lead.id).status, deal.status) == (LeadStatus.LOST, DealStatus.LOST)
    assert {use.record_id for use in clinic.rows(TagUse)} == {lead.id, deal.id}
    assert clinic.open_tasks() == []
    assert clinic.breaches() == []


def test_a_refusal_with_nothing_to_lose_keeps_its_reason_on_the_task(clinic: Clinic) -> None:
    """O8, FC-18: without lead, deal or request; told in the history, and gone with an undo."""
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["ali"]))
    order = CompleteTask(task.id, clinic.ids["refused"], lost_reason_tag_ids=(clinic.ids["too far"],))
    clinic.do(complete_task, order)
    (use,) = clinic.rows(TagUse)
    assert (use.record_table, use.record_id, use.tag_id) == ("task", task.id, clinic.ids["too far"])
    assert clinic.told(TimelineKind.TASK_DONE)[0]["reasons"] == ["Too far"]
    clinic.do(undo_last, UndoLast())
    assert clinic.rows(TagUse) == []
    assert clinic.row(Task, task.id).status is TaskStatus.PLANNED


def test_thinking_cannot_end_the_chain(clinic: Clinic, task: Task) -> None:
    """OT-51: not even by hand."""
    end = ProposedStep(ends=True)
    with pytest.raises(ChainCannotEnd):
        clinic.do(complete_task, CompleteTask(task.id, clinic.ids["thinking"], next=end))


def test_a_success_that_closes_nothing_leaves_a_step(clinic: Clinic, lead: Lead, task: Task) -> None:
    """C24-18, OT-51: an end of the process does not leave an open lead with nothing planned."""
    cell = SaveNextStep(clinic.ids["first call"], clinic.ids["going to buy"], end_reason="Will come alone")
    clinic.do(save_next_step, cell)
    with pytest.raises(NeedsNextStep):
        clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"], next=ProposedStep(ends=True)))
    done = clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"]))
    assert clinic.row(Task, done.next_task_id).template_id == clinic.ids["first call"]


def test_without_a_lead_the_chain_may_end_with_a_reason(clinic: Clinic) -> None:
    """OT-29: an end with its reason, kept on the task."""
    cell = SaveNextStep(clinic.ids["first call"], clinic.ids["going to buy"], end_reason="Will come alone")
    clinic.do(save_next_step, cell)
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["ali"]))
    done = clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"]))
    assert done.next_task_id is None
    assert clinic.row(Task, task.id).end_reason == "Will come alone"


def test_the_user_edits_the_proposal(clinic: Clinic, task: Task) -> None:
    """OT-40: what the process proposes is a proposal."""
    step = ProposedStep(clinic.ids["send information"], "Send the price", due_on=date(2026, 11, 30))
    done = clinic.do(complete_task, CompleteTask(task.id, clinic.ids["thinking"], next=step))
    made = clinic.row(Task, done.next_task_id)
    assert (made.title, made.due_on, made.performer_id) == ("Send the price", date(2026, 11, 30), None)


def test_method_and_feedback_make_a_call(clinic: Clinic, task: Task) -> None:
    """C24-51, C24-10: a call record is made by itself."""
    order = CompleteTask(task.id, clinic.ids["thinking"], contact_method_id=clinic.ids["Phone"], talk_for=95)
    done = clinic.do(complete_task, order)
    call = clinic.row(Call, done.call_id)
    assert (call.direction, call.status, call.origin) == (Direction.OUT, CallStatus.LOGGED, CallOrigin.ACTIVITY)
    assert (call.task_id, call.person_id, call.result_id) == (task.id, task.person_id, clinic.ids["thinking"])
    assert (call.e164, call.talk_for) == ("+989121234567", 95)
    assert clinic.told(TimelineKind.CALL)[0]["result"] == "Thinking"


@pytest.mark.parametrize("method", [None, "Message"])
def test_without_a_calling_method_no_call_is_made(clinic: Clinic, task: Task, method: str | None) -> None:
    """C24-52: no method, or one that is no telephone, makes no call."""
    chosen: UUID | None = clinic.ids[method] if method else None
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["thinking"], contact_method_id=chosen))
    assert clinic.rows(Call) == []


def test_an_unreached_caller_is_said_so(clinic: Clinic, task: Task) -> None:
    """C24-51: no answer is "not reached", and the next try comes in two hours."""
    order = CompleteTask(task.id, clinic.ids["no answer"], contact_method_id=clinic.ids["Phone"], talk_for=20)
    done = clinic.do(complete_task, order)
    call = clinic.row(Call, done.call_id)
    assert (call.status, call.talk_for) == (CallStatus.NOT_REACHED, None)
    assert clinic.row(Task, done.next_task_id).template_id == clinic.ids["first call"]


def test_internal_tasks_have_results_and_next_steps_too(clinic: Clinic) -> None:
    """OT-50: also between colleagues; the giver keeps control of what follows."""
    given = CreateTask(clinic.ids["order water"], performer_id=clinic.ids["reza"])
    task = clinic.do(create_task, given, clinic.sara)
    done = clinic.do(complete_task, CompleteTask(task.id, clinic.ids["thinking"]), clinic.reza)
    made = clinic.row(Task, done.next_task_id)
    assert (made.author_id, made.performer_id) == (clinic.ids["sara"], clinic.ids["reza"])


def test_an_activity_on_a_closed_lead_does_not_reopen_it(clinic: Clinic, lead: Lead, task: Task) -> None:
    """C24-16, C24-01: the after-visit call leaves the lead closed."""
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["bought"]))
    after = clinic.do(create_task, CreateTask(clinic.ids["first call"], lead_id=lead.id))
    clinic.do(complete_task, CompleteTask(after.id, clinic.ids["thinking"]))
    assert clinic.row(Lead, lead.id).status is LeadStatus.CLOSED
