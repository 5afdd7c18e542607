"""Rows lie in the branch of what they belong to, whoever adds them."""

from __future__ import annotations

from uuid import UUID

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.user import User
from crm_desktop.models.money.service import Service
from crm_desktop.models.sharing.scopes import SCOPING, Scoping
from crm_desktop.models.tables import Base
from crm_desktop.models.work.lead import Lead, LeadService
from crm_desktop.models.work.task import Task
from crm_desktop.rules.due import When
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.store.wholes import OF_BRANCHES, ON_RECORDS, WHOLES
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.set_reminders import SetReminders, set_reminders
from tests.support.judging import last_q, ops
from tests.support.process import Clinic


@pytest.fixture
def south(clinic: Clinic) -> UUID:
    made = clinic.change(lambda work: work.add(Branch(name="South", time_zone="Asia/Tehran", region="IR")))
    return made.id


def _of(actor: Actor, branch_id: UUID) -> Actor:
    return Actor(actor.user_id, branch_id, actor.team_ids, actor.rights, actor.name)


def test_the_wholes_exist_and_lie_in_branches() -> None:
    for table, columns in WHOLES.items():
        for column in columns:
            (key,) = Base.metadata.tables[table].c[column].foreign_keys
            assert SCOPING[key.column.table.name] is Scoping.BRANCH
    assert {SCOPING[table] for table in (*WHOLES, *ON_RECORDS, *OF_BRANCHES)} == {Scoping.BRANCH}


def test_every_part_of_something_in_a_branch_goes_with_it() -> None:
    """A part that stayed behind would be missing wherever its whole is seen."""
    parts = {
        table.name
        for table in Base.metadata.sorted_tables
        if SCOPING.get(table.name) is Scoping.BRANCH
        for column in table.c
        for key in column.foreign_keys
        if not column.nullable and SCOPING.get(key.column.table.name) is Scoping.BRANCH
    }
    assert parts <= set(WHOLES)


def test_what_a_manager_does_to_the_work_of_another_branch_stays_there(clinic: Clinic, south: UUID) -> None:
    """sync.md 10: the next step, the call, the answers and the lines of the history reach those whose task it was."""
    theirs = _of(clinic.reza, south)
    clinic.change(lambda work: setattr(work.session.get_one(User, clinic.ids["reza"]), "branch_id", south))
    order = CreateTask(clinic.ids["first call"], When(None), person_id=clinic.ids["maryam"])
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)), theirs)[0]
    task = clinic.do(create_task, order, theirs)
    start = last_q(clinic.base)
    clinic.do(set_reminders, SetReminders(task.id, (clinic.clock().replace(hour=20),)))
    clinic.do(put_tag, PutTag("task", task.id, name="Urgent"))
    clinic.do(write_comment, WriteComment("lead", lead.id, "Look"))
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"], contact_method_id=clinic.ids["Phone"]))
    made = [op for op in ops(clinic.base, start) if op.kind == "I" and SCOPING[op.table] is Scoping.BRANCH]
    notices = [op for op in made if op.table == "notification"]
    assert {op.changes["branch_id"][1] for op in notices} == {south.hex}  # where their reader is
    made = [op for op in made if op not in notices]
    assert {op.table for op in made} >= {"task", "call", "timeline_entry", "task_reminder", "tag_use", "comment"}
    assert [str(op) for op in made if op.changes["branch_id"][1] != south.hex] == []
    assert all(row.branch_id == south for row in clinic.rows(Task, person_id=clinic.ids["maryam"]))


def test_what_belongs_to_nothing_lies_where_its_author_is(clinic: Clinic, south: UUID) -> None:
    clinic.do(create_lead, CreateLead((clinic.ids["ali"],)), _of(clinic.reza, south))
    mine = clinic.do(create_lead, CreateLead((clinic.ids["ali"],)))[0]
    assert mine.branch_id == clinic.sara.branch_id


def test_what_is_added_to_a_row_that_was_moved_lies_where_it_went(clinic: Clinic) -> None:
    """sync.md 10: a moved lead takes its later tasks along, though nothing of the move is written yet."""
    lead_id = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0].id

    def move_and_add(work: UnitOfWork) -> UUID | None:
        south = work.add(Branch(name="South", time_zone="Asia/Tehran", region="IR"))
        lead = work.get(Lead, lead_id)
        work.add(LeadService(lead_id=lead.id, service_id=work.add(Service(name="Implant")).id))
        work.move_to(lead, south.id)
        return work.add(LeadService(lead_id=lead.id, service_id=work.add(Service(name="Crown")).id)).branch_id

    moved_to = clinic.change(move_and_add)
    assert moved_to == clinic.row(Lead, lead_id).branch_id != clinic.ids["branch"]
