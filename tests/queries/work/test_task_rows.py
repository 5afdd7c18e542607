"""What a row of a task list says."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.access import Actor, Scope
from crm_desktop.models.people.person import Visibility
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.admin.branch_days import as_of
from crm_desktop.queries.work.task_filters import TaskFilter
from crm_desktop.queries.work.task_rows import task_counts, task_ids, task_page
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support.base import NOW
from tests.support.builders import a_person, a_phone, a_pipeline, a_template, a_user, acting_as


def test_a_row_names_everything_it_points_to(base: OpenBase, program: Actor) -> None:
    """OT-30: person, number, performer, template, lead and how far its deal has come."""

    def fill(work: UnitOfWork) -> Actor:
        a_pipeline(work)
        a_template(work, "First contact", preset="first_contact")
        me = a_user(work, "Me")
        person = a_person(work, given_name="Sara", family_name="Ahmadi")
        a_phone(work, person)
        create_lead(work, CreateLead(person_ids=(person.id,), title="Implant", assignee_id=me.id))
        return acting_as(me)

    me = base.writer.write(program, fill)
    (row,) = base.read(lambda session: task_page(session, me, task_ids(session, me, TaskFilter())))
    assert (row.person, row.phone, row.performer, row.template) == (
        "Sara Ahmadi", "+989121234567", "Me", "First contact",
    )  # fmt: skip
    assert row.lead_status is not None
    assert row.stage is not None
    assert (row.stage.name, row.stage.count) == ("New", 3)
    counts = base.read(lambda session: task_counts(session, me, as_of(session, me, NOW)))
    assert (counts.mine, counts.all, counts.mine_today, counts.mine_overdue) == (1, 1, 1, 0)


def test_a_call_round_shows_its_progress(base: OpenBase, program: Actor) -> None:
    """OT-14: done of total, a cancelled call counting as dealt with."""

    def fill(work: UnitOfWork) -> UUID:
        template, call = a_template(work, "Round", TaskType.CALL_ROUND), a_template(work)
        told = {"due_on": work.today, "title": "t"}
        parent = work.add(Task(template_id=template.id, task_type=TaskType.CALL_ROUND, **told))
        for status in (TaskStatus.DONE, TaskStatus.CANCELLED, TaskStatus.PLANNED, TaskStatus.IN_WORK):
            work.add(Task(template_id=call.id, task_type=call.task_type, parent_id=parent.id, status=status, **told))
        return parent.id

    parent = base.writer.write(program, fill)
    (row,) = base.read(lambda session: task_page(session, program, [parent]))
    assert (row.done, row.total) == (2, 4)


def test_a_task_does_not_betray_a_person_one_may_not_see(base: OpenBase, program: Actor) -> None:
    """P25: the task is mine, the person is another team's."""

    def fill(work: UnitOfWork) -> Actor:
        me, other, template = a_user(work, "Me"), a_user(work, "Other"), a_template(work)
        hidden = a_person(work, visibility=Visibility.TEAM, owner_id=other.id)
        a_phone(work, hidden)
        work.add(
            Task(
                template_id=template.id,
                task_type=template.task_type,
                title="Call",
                performer_id=me.id,
                person_id=hidden.id,
                due_on=work.today,
            )
        )
        return acting_as(me, scope=Scope.OWN)

    me = base.writer.write(program, fill)
    (row,) = base.read(lambda session: task_page(session, me, task_ids(session, me, TaskFilter())))
    assert (row.person_id, row.person, row.phone) == (None, "", None)
