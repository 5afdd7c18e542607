"""The log of the telephone: one row a conversation, whoever tells of it and in whatever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call, CallLeg, CallOrigin, CallOutcome, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.calls.record_call import RecordCall, record_call
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.builders import a_person, a_phone, acting_as
from tests.support.phone_facts import PBX, UNKNOWN, Conversation, a_desk, a_line, seconds, told
from tests.support.process import Clinic


def the_call(clinic: Clinic) -> Call:
    (only,) = clinic.rows(Call)
    return only


def the_item(clinic: Clinic) -> CallbackItem:
    (only,) = clinic.rows(CallbackItem)
    return only


def test_an_incoming_talk_from_ring_to_result(clinic: Clinic) -> None:
    """G5, O2: ring, answer, end; the task is taken while talking, and the result logs the call once."""
    ring, answer, end = Conversation().sip()
    recorded = told(clinic, ring)
    assert (recorded.status, recorded.person_id, recorded.task_id) == (
        CallStatus.RINGING,
        clinic.ids["maryam"],
        None,
    )
    recorded = told(clinic, answer)
    task = clinic.row(Task, recorded.task_id)
    assert (recorded.status, task.status, task.performer_id) == (
        CallStatus.TALKING,
        TaskStatus.IN_WORK,
        clinic.ids["sara"],
    )
    assert told(clinic, end).status is CallStatus.WRAP_UP
    order = CompleteTask(task.id, clinic.ids["thinking"], contact_method_id=clinic.ids["They rang"])
    clinic.do(complete_task, order)
    call = the_call(clinic)
    assert (call.status, call.origin, call.talk_for, call.ring_for) == (CallStatus.LOGGED, CallOrigin.PHONE, 60, 7)
    assert (call.agent_id, call.extension, call.result_id) == (
        clinic.ids["sara"],
        "101",
        clinic.ids["thinking"],
    )
    assert len(clinic.told(TimelineKind.CALL)) == 1


def test_told_again_it_changes_nothing(clinic: Clinic) -> None:
    """G5: each event a second time, and the whole course after the end."""
    course = Conversation(number=UNKNOWN, talks_for=None).ami()
    told(clinic, *course)
    before = clinic.base.read(
        lambda session: session.connection().exec_driver_sql("SELECT count(*) FROM outbox").scalar()
    )
    told(clinic, *course, *course)
    after = clinic.base.read(
        lambda session: session.connection().exec_driver_sql("SELECT count(*) FROM outbox").scalar()
    )
    assert (before, len(clinic.rows(Call)), len(clinic.rows(CallLeg))) == (after, 1, 1)


def test_an_unknown_caller_is_a_request_at_once(clinic: Clinic) -> None:
    """O3: as soon as they talk, even if nobody says a name; told again it stays one."""
    ring, answer, end = Conversation(number=UNKNOWN).sip()
    assert told(clinic, ring).request_id is None
    recorded = told(clinic, answer, answer)
    request = clinic.row(Request, recorded.request_id)
    assert (request.kind, request.status, request.phone_raw) == (RequestKind.CALL, RequestStatus.IN_WORK, UNKNOWN)
    told(clinic, end)
    assert len(clinic.rows(Request)) == 1


def test_a_name_chosen_in_the_talk(clinic: Clinic) -> None:
    """O3, R5, P2: the request is theirs, their task is taken, and another choice lets it go again."""
    ring, answer, end = Conversation(number=UNKNOWN).sip()
    told(clinic, ring, answer)
    recorded = told(clinic, replace(answer, person_id=clinic.ids["maryam"]))
    first = recorded.task_id
    assert clinic.row(Request, recorded.request_id).person_id == clinic.ids["maryam"]
    recorded = told(clinic, replace(answer, person_id=clinic.ids["ali"]))
    assert (recorded.person_id, clinic.row(Task, first).deleted_at is not None) == (clinic.ids["ali"], True)
    assert told(clinic, end).person_id == clinic.ids["ali"]
    assert [task.id for task in clinic.open_tasks()] == [recorded.task_id]


def test_a_family_number_names_nobody_until_chosen(clinic: Clinic) -> None:
    """P2: several owners; no request is made as long as the choice may still come."""

    def share(work: UnitOfWork) -> None:
        a_phone(work, a_person(work, given_name="Reza", family_name="Hosseini"))

    clinic.change(share)
    ring, answer, end = Conversation().sip()
    recorded = told(clinic, ring, answer)
    assert (recorded.person_id, recorded.request_id) == (None, None)
    clinic.do(name_caller, NameCaller(the_call(clinic).id, clinic.ids["maryam"]))
    recorded = told(clinic, end)
    assert (recorded.person_id, recorded.request_id) == (clinic.ids["maryam"], None)
    assert recorded.task_id is not None


def test_the_last_nine_digits_alone_are_only_possible(clinic: Clinic) -> None:
    """P1: a number that is written otherwise in the base names its only owner, marked; a choice makes it sure."""

    def unread(work: UnitOfWork) -> None:
        olga = a_person(work, given_name="Olga")
        work.add(Phone(person_id=olga.id, raw="77011234567", tail="765432110"))

    clinic.change(unread)
    ring, answer, _ = Conversation(number="011234567").sip()
    told(clinic, ring)
    call = the_call(clinic)
    assert (call.person_id is not None, call.is_possible) == (True, True)
    told(clinic, replace(answer, person_id=call.person_id))
    assert the_call(clinic).is_possible is False


def test_the_planned_task_is_the_one_taken(clinic: Clinic) -> None:
    """OT-37, OT-39: the lead's planned call, or the very task that was dialled from."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    (planned,) = clinic.open_tasks()
    out = Conversation(direction=Direction.OUT)
    assert told(clinic, *out.sip()[:1]).task_id == planned.id
    told(clinic, *out.sip())
    clinic.do(create_lead, CreateLead((clinic.ids["ali"],)))
    (other,) = clinic.open_tasks(person_id=clinic.ids["ali"])
    ring = replace(Conversation(name="2", direction=Direction.OUT, number=UNKNOWN).sip()[0], task_id=other.id)
    assert told(clinic, ring).task_id == other.id


@pytest.mark.parametrize(("days", "is_taken"), [(-2, True), (7, True), (8, False)])
def test_a_call_of_some_later_day_is_not_the_one_that_is_had(clinic: Clinic, days: int, is_taken: bool) -> None:
    """OT-37: who rings today has had the call of these days; the recall in half a year stays planned."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    (planned,) = clinic.open_tasks()

    def put_off(work: UnitOfWork) -> None:
        work.get(Task, planned.id).due_on = work.today + timedelta(days=days)

    clinic.change(put_off)
    recorded = told(clinic, *Conversation().sip())
    assert (recorded.task_id == planned.id) is is_taken
    assert recorded.task_id is not None
    assert clinic.row(Task, planned.id).status is (TaskStatus.IN_WORK if is_taken else TaskStatus.PLANNED)


def test_nobody_answered(clinic: Clinic) -> None:
    """MIS-09, P4: missed, one call-back item and one request, which is owed to the caller."""
    recorded = told(clinic, *Conversation(number=UNKNOWN, talks_for=None).sip())
    item = the_item(clinic)
    assert (recorded.status, recorded.callback_id, item.status) == (CallStatus.MISSED, item.id, CallbackStatus.DUE)
    assert item.owner_id == clinic.ids["sara"]
    assert clinic.row(Request, recorded.request_id).status is RequestStatus.MISSED
    assert the_call(clinic).callback_id == item.id


@pytest.mark.parametrize("outcome", [CallOutcome.NO_ANSWER, CallOutcome.DECLINED, CallOutcome.BUSY, CallOutcome.FAILED])
def test_each_way_of_not_answering_is_missed(clinic: Clinic, outcome: CallOutcome) -> None:
    """MIS-09: the caller waits for a call whether we were busy, declined or did not hear it."""
    recorded = told(clinic, *Conversation(talks_for=None, in_vain=outcome).sip())
    assert (recorded.status, recorded.callback_id is not None) == (CallStatus.MISSED, True)


def test_an_abandoned_queue_call_is_no_talk(clinic: Clinic) -> None:
    """P4: the queue answered, one second was billed, and the record says "answered": it was abandoned."""
    lonely = Conversation(talks_for=None, in_vain=CallOutcome.ABANDONED, number=UNKNOWN)
    told(clinic, *lonely.ami())
    record = replace(lonely.cdr(), extension="", answered_at=lonely.ended_at - seconds(1), outcome=CallOutcome.ANSWERED)
    recorded = told(clinic, record)
    call = the_call(clinic)
    assert (recorded.status, call.talk_for, call.answered_at) == (CallStatus.ABANDONED, None, None)
    assert the_item(clinic).status is CallbackStatus.DUE


@pytest.mark.parametrize(
    "outcome", [CallOutcome.BUSY, CallOutcome.NO_ANSWER, CallOutcome.CANCELLED, CallOutcome.FAILED]
)
def test_an_outgoing_call_that_reached_nobody(clinic: Clinic, outcome: CallOutcome) -> None:
    """P22: not reached, with a task for the result, so that it is wrapped up as well; the result adds no try."""
    told(clinic, *Conversation(talks_for=None).sip())
    out = Conversation(
        name="2", began=clinic.clock() + timedelta(minutes=5), direction=Direction.OUT, talks_for=None, in_vain=outcome
    )
    recorded = told(clinic, *out.sip())
    assert (recorded.status, recorded.task_id is not None) == (CallStatus.NOT_REACHED, True)
    assert (the_item(clinic).status, the_item(clinic).attempts) == (CallbackStatus.TRYING, 1)
    assert recorded.task_id is not None
    clinic.do(
        complete_task, CompleteTask(recorded.task_id, clinic.ids["no answer"], contact_method_id=clinic.ids["Phone"])
    )
    assert (len(clinic.rows(Call)), the_item(clinic).attempts) == (2, 1)


@pytest.mark.parametrize("direction", list(Direction))
def test_a_talk_closes_what_was_owed(clinic: Clinic, direction: Direction) -> None:
    """P4: in either direction, as soon as it is over, though its result is not said yet."""
    told(clinic, *Conversation(talks_for=None).sip())
    later = Conversation(name="2", began=clinic.clock() + timedelta(minutes=5), direction=direction)
    recorded = told(clinic, *later.sip())
    status = CallbackStatus.REACHED_US if direction is Direction.IN else CallbackStatus.CALLED_BACK
    assert (the_item(clinic).status, the_item(clinic).closed_by_call_id) == (status, recorded.call_id)
    clinic.clock.advance(timedelta(minutes=1))
    clinic.do(finish_call, FinishCall(recorded.call_id or the_item(clinic).id))
    assert the_item(clinic).attempts == (0 if direction is Direction.IN else 1)


def test_what_is_heard_of_later_takes_its_place(clinic: Clinic) -> None:
    """P4: the record of a missed call comes after the talk that answered it; an old talk closes nothing newer."""
    talk = Conversation(name="2", began=Conversation().began + timedelta(minutes=30))
    told(clinic, *talk.sip())
    told(clinic, Conversation(talks_for=None).cdr())
    assert (the_item(clinic).status, clinic.rows(Request)) == (CallbackStatus.REACHED_US, [])
    told(clinic, *Conversation(name="4", began=clinic.clock() + timedelta(hours=2), talks_for=None).sip())
    told(clinic, Conversation(name="3", began=talk.began + timedelta(minutes=10)).cdr())
    assert sorted(item.status for item in clinic.rows(CallbackItem)) == [CallbackStatus.DUE, CallbackStatus.REACHED_US]


def test_a_ring_group_is_one_call(clinic: Clinic) -> None:
    """P4: three telephones rang, one answered: one row with three legs, its agent the one who sits there."""
    clinic.change(lambda work: a_desk(work, "102", clinic.ids["reza"]))
    group = Conversation(extension="102", group=("101", "103"), is_ours=False)
    recorded = told(clinic, *group.ami())
    call = the_call(clinic)
    assert (recorded.status, call.agent_id, call.extension) == (CallStatus.LOGGED, clinic.ids["reza"], "102")
    assert sorted(leg.party for leg in clinic.rows(CallLeg)) == ["101", "102", "103"]
    assert recorded.task_id is None
    assert len(clinic.told(TimelineKind.CALL)) == 1


def test_a_missed_group_call_is_its_lines_team(clinic: Clinic) -> None:
    """MIS-09: nobody's own; the team of the line that was called cares for it."""

    def line(work: UnitOfWork) -> UUID:
        team = work.add(Team(name="Reception"))
        work.session.flush()
        a_line(work, team_id=team.id)
        return team.id

    team_id = clinic.change(line)
    told(clinic, *Conversation(talks_for=None, group=("102",)).both())
    call, item = the_call(clinic), the_item(clinic)
    assert (call.agent_id, call.team_id, item.owner_id, item.team_id) == (None, team_id, None, team_id)


def test_answered_elsewhere_is_no_missed_call(clinic: Clinic) -> None:
    """P4: the telephone that lost the race leaves nothing, not even if it took the call for missed at first."""
    ring, end = Conversation(talks_for=None, number=UNKNOWN).sip()
    told(clinic, ring, end)
    recorded = told(clinic, replace(end, outcome=CallOutcome.ANSWERED_ELSEWHERE))
    assert (recorded.call_id, clinic.rows(Call), the_item(clinic).status) == (None, [], CallbackStatus.REACHED_US)
    (request,) = clinic.rows(Request)
    assert request.status is RequestStatus.ANSWERED
    assert told(clinic, end).call_id is None


def test_answered_elsewhere_where_the_exchange_knows_the_call(clinic: Clinic) -> None:
    """P4: known by linkedid it stays, as a talk of somebody else's."""
    group = Conversation(talks_for=None, group=("102",))
    ring, end = group.both()
    recorded = told(clinic, ring, replace(end, outcome=CallOutcome.ANSWERED_ELSEWHERE))
    assert (recorded.status, recorded.task_id, clinic.rows(CallbackItem)) == (CallStatus.LOGGED, None, [])


def test_extension_to_extension(clinic: Clinic) -> None:
    """G5: no client, no request and nothing owed, whatever became of it."""
    recorded = told(clinic, *Conversation(number="102", talks_for=None).sip())
    call = the_call(clinic)
    assert (call.is_internal, recorded.status, recorded.person_id) == (True, CallStatus.MISSED, None)
    assert (clinic.rows(CallbackItem), clinic.rows(Request)) == ([], [])
    told(clinic, *Conversation(name="2", number="102").sip())
    assert (clinic.rows(Task, person_id=None), clinic.rows(Request)) == ([], [])


def test_an_anonymous_caller(clinic: Clinic) -> None:
    """P4, B4: nobody can call back, so each missed one is given up at once and still counted; a talk closes nothing."""
    told(clinic, *Conversation(number="", talks_for=None).sip())
    told(clinic, *Conversation(name="2", number="", began=clinic.clock() + timedelta(minutes=5), talks_for=None).sip())
    assert [item.status for item in clinic.rows(CallbackItem)] == [CallbackStatus.GAVE_UP] * 2
    assert clinic.rows(Request) == []
    told(
        clinic, *Conversation(name="3", number=UNKNOWN, talks_for=None, began=clinic.clock() + timedelta(hours=1)).sip()
    )
    told(clinic, *Conversation(name="4", number="", began=clinic.clock() + timedelta(hours=1)).sip())
    assert len(clinic.rows(CallbackItem, status=CallbackStatus.DUE)) == 1


def test_a_record_completes_what_the_station_did_not_see_to_the_end(clinic: Clinic) -> None:
    """O12: closed as unfinished, logged as soon as the exchange says how long it was."""
    talk = Conversation()
    told(clinic, *talk.ami()[:2])
    clinic.change(lambda work: setattr(work.session.get(Call, the_call(clinic).id), "status", CallStatus.UNFINISHED))
    recorded = told(clinic, talk.cdr())
    assert (recorded.status, the_call(clinic).talk_for) == (CallStatus.LOGGED, 60)


def test_two_stations_write_the_same_row(clinic: Clinic) -> None:
    """telephony.md rule 5: the same ids of call, legs, item and request by the exchange's name of the call."""
    told(clinic, *Conversation(talks_for=None, number=UNKNOWN).ami(), actor=clinic.reza)
    ids = {row.id for model in (Call, CallLeg, CallbackItem, Request) for row in clinic.rows(model)}
    assert the_call(clinic).id == Conversation().ami()[0].row_id()
    assert len(ids) == 4
    told(clinic, *Conversation(talks_for=None, number=UNKNOWN).ami(), actor=clinic.sara)
    assert {row.id for model in (Call, CallLeg, CallbackItem, Request) for row in clinic.rows(model)} == ids


def test_a_call_known_by_the_telephone_gets_the_exchanges_name(clinic: Clinic) -> None:
    """telephony.md rule 5: it keeps its id, and the later linkedid is a column."""
    talk = Conversation()
    first = told(clinic, *talk.sip())
    recorded = told(clinic, *talk.ami())
    call = the_call(clinic)
    assert (recorded.call_id, call.linkedid, call.pbx) == (first.call_id, "1", PBX)


def test_ringing_twice_in_five_seconds_is_two_calls(clinic: Clinic) -> None:
    """telephony.md rule 1: two names of one telephone are two conversations, however close."""
    told(clinic, *Conversation(talks_for=None, rings_for=1).sip())
    told(clinic, *Conversation(name="2", began=Conversation().began + seconds(3), talks_for=None, rings_for=1).sip())
    assert len(clinic.rows(Call)) == 2
    assert the_item(clinic).attempts == 0


def test_nobody_without_the_right_writes_calls(clinic: Clinic) -> None:
    """MIS-21: as with every other call."""
    guest = acting_as(User(id=clinic.ids["reza"], display_name="Reza"), without=(Right.CALLS_CHANGE,))
    with pytest.raises(NoRight):
        clinic.do(record_call, RecordCall(Conversation().sip()[0]), guest)
