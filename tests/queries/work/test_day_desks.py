"""The desk of a day."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.admin.branch_days import as_of
from crm_desktop.queries.work.day_desks import day_desk, left_open
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support.base import NOW
from tests.support.builders import a_person, a_pipeline, a_template, a_user, acting_as


def test_any_day_has_its_own_leads_deals_tasks_and_calls(base: OpenBase, program: Actor, clock: FrozenClock) -> None:
    """C24-11, C24-12: today shows what is due and left over; yesterday shows what was done then."""

    def fill(work: UnitOfWork) -> Actor:
        a_pipeline(work)
        call = a_template(work, "First contact", preset="first_contact")
        me = a_user(work, "Me")
        day = timedelta(days=1)
        told = {"template_id": call.id, "task_type": call.task_type, "performer_id": me.id}
        work.add(Task(title="late", due_on=work.today - day, **told))
        work.add(Task(title="tomorrow", due_on=work.today + day, **told))
        done = {"status": TaskStatus.DONE, "done_by": me.id}
        work.add(Task(title="done today", due_on=work.today, done_at=work.now, **done, **told))
        work.add(Task(title="done yesterday", due_on=work.today, done_at=work.now - day, **done, **told))
        for at in (work.now, work.now - day):
            work.add(
                Call(
                    direction=Direction.OUT,
                    status=CallStatus.LOGGED,
                    origin=CallOrigin.HAND,
                    started_at=at,
                    agent_id=me.id,
                )
            )
        create_lead(work, CreateLead(person_ids=(a_person(work).id,), assignee_id=me.id))
        return acting_as(me)

    me = base.writer.write(program, fill)
    at = base.read(lambda session: as_of(session, me, NOW))
    today = base.read(lambda session: day_desk(session, me, at.today, at, Whose.MINE))
    assert (len(today.leads), len(today.deals), len(today.calls)) == (1, 1, 1)
    assert (len(today.planned), len(today.current)) == (2, 1)
    figures = today.figures
    assert (figures.calls_to_make, figures.overdue, figures.done, figures.new_leads) == (2, 1, 1, 1)
    assert (figures.calls, figures.missed) == (1, 0)
    assert (len(today.overdue), len(today.missed)) == (1, 0)
    before = base.read(lambda session: day_desk(session, me, at.today - timedelta(days=1), at, Whose.MINE))
    assert (len(before.planned), len(before.current), len(before.calls), len(before.leads)) == (1, 1, 1, 0)
    after = base.read(lambda session: day_desk(session, me, at.today + timedelta(days=1), at, Whose.MINE))
    assert (len(after.planned), after.figures.calls_to_make) == (1, 1)


def test_the_day_is_the_branch_s_day(base: OpenBase, program: Actor) -> None:
    """domain.md 3: at 22:00 in London it is already tomorrow in Tehran."""
    late = NOW.replace(hour=22)
    at = base.read(lambda session: as_of(session, program, late))
    assert at.today == late.date() + timedelta(days=1)
    begins, ends = at.bounds(at.today)
    assert begins <= late < ends


def test_what_i_leave_open_is_in_work_or_due(base: OpenBase, program: Actor) -> None:
    """R14: at the end of the shift this list must be empty or handed over."""

    def fill(work: UnitOfWork) -> Actor:
        call, me = a_template(work), a_user(work, "Me")
        told = {"template_id": call.id, "task_type": call.task_type, "title": "t"}
        later = work.today + timedelta(days=3)
        work.add(Task(due_on=work.today, performer_id=me.id, **told))
        work.add(Task(due_on=later, performer_id=me.id, status=TaskStatus.IN_WORK, **told))
        work.add(Task(due_on=later, performer_id=me.id, **told))
        work.add(Task(due_on=work.today, **told))
        return acting_as(me)

    me = base.writer.write(program, fill)
    today = base.read(lambda session: as_of(session, me, NOW)).today
    assert len(base.read(lambda session: left_open(session, me, today))) == 2
