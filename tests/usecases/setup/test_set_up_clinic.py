"""An empty base becomes a clinic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Right, Scope, the_program
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.queries.admin.actors import actor_of
from crm_desktop.queries.admin.clinics import clinic_row
from crm_desktop.queries.admin.staff import role_rows
from crm_desktop.queries.deals.deal_types import deal_type_rows
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.base_file import OpenBase, create_base
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.setup.set_up_clinic import (
    AlreadySetUp,
    NameMissing,
    SetUp,
    SetUpClinic,
    UnknownTimeZone,
    set_up_clinic,
)
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.base import KEY, NOW

ORDER = SetUp("Sepid", "Central", "Sara Ahmadi", "sara", "en", "IRR", "Asia/Tehran", "IR", "5", mobile="09121234567")


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[OpenBase]:
    """Without any clinic: what the first run finds."""
    opened = create_base(tmp_path, KEY, clock=FrozenClock(NOW))
    yield opened
    opened.close()


def set_up(base: OpenBase, order: SetUp = ORDER) -> SetUpClinic:
    return base.writer.write(the_program(), lambda work: set_up_clinic(work, order), act="set_up_clinic")


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_a_call_can_be_made_and_ended_right_after_the_set_up(bare: OpenBase, language: str) -> None:
    """MIS-16, OT-48: the least that is enough to start; refusals end, "thinking" makes the next call."""
    made = set_up(bare, replace(ORDER, language=language))
    me = bare.read(lambda session: actor_of(session, made.user_id))
    assert me.branch_id == made.branch_id
    person = bare.writer.write(
        me, lambda work: create_person(work, CreatePerson("Reza", phones=(NewPhone("09351112233"),)))
    )
    bare.writer.write(me, lambda work: create_lead(work, CreateLead(person_ids=(person.id,), title="Implant")))
    (first,) = bare.read(lambda session: person_card(session, me, person.id)).open_tasks
    assert first.template == bare.read(lambda session: session.get_one(Task, first.id).title)
    thinking = bare.read(lambda session: session.scalars(select(Result.id).where(Result.preset == "thinking")).one())
    order = CompleteTask(task_id=first.id, result_id=thinking)
    bare.writer.write(me, lambda work: complete_task(work, order), act="complete_task")
    (following,) = bare.read(lambda session: person_card(session, me, person.id)).open_tasks
    assert following.due_on.isoformat() == "2026-11-23"


def test_the_first_user_may_everything_and_six_roles_stand_ready(bare: OpenBase) -> None:
    """C24-31, MIS-21: six preset roles; the head has every right."""
    made = set_up(bare)
    me = bare.read(lambda session: actor_of(session, made.user_id))
    assert me.rights == dict.fromkeys(Right, Scope.ALL)
    roles = {role.preset: role for role in bare.read(lambda session: role_rows(session, me))}
    assert set(roles) == {
        "receptionist", "treatment_staff", "operator", "team_lead", "manager", "administrator",
    }  # fmt: skip
    assert roles["operator"].rights[Right.TASKS_SEE] is Scope.TEAM
    assert Right.TASKS_DELETE not in roles["operator"].rights
    assert Right.STAFF_CHANGE not in roles["manager"].rights
    widths = [len(roles[name].rights) for name in ("receptionist", "team_lead", "manager", "administrator")]
    assert widths == sorted(widths)


def test_the_pipeline_is_the_basic_one_with_one_stage_for_booking(bare: OpenBase) -> None:
    """C24-19, MIS-24, MIS-29."""
    set_up(bare)
    (pipeline,) = bare.read(lambda session: deal_type_rows(session, the_program()))
    assert pipeline.is_basic
    assert [stage.is_booked for stage in pipeline.stages].count(True) == 1
    assert [stage.kind.value for stage in pipeline.stages][-2:] == ["won", "lost"]


def test_it_is_done_once_and_with_names(bare: OpenBase) -> None:
    with pytest.raises(NameMissing):
        set_up(bare, replace(ORDER, branch_name=" "))
    with pytest.raises(UnknownTimeZone):
        set_up(bare, replace(ORDER, time_zone="Asia/Nowhere"))
    assert bare.read(lambda session: clinic_row(session, the_program())) is None
    set_up(bare)
    with pytest.raises(AlreadySetUp):
        set_up(bare)


def test_a_visit_can_be_booked_right_after_the_set_up(bare: OpenBase) -> None:
    """MIS-16, C24-55: who gives visits is named in the set-up; they keep the branch's hours and give all services."""
    made = set_up(bare, replace(ORDER, providers=("Dr  Karimi", "Dr Rad", "dr karimi", " ")))
    me = bare.read(lambda session: actor_of(session, made.user_id))
    columns = select(Provider.id, Provider.name, Provider.colour).order_by(Provider.position)
    providers = bare.read(lambda session: session.execute(columns).all())
    assert [row.name for row in providers] == ["Dr Karimi", "Dr Rad"]
    assert len({row.colour for row in providers}) == 2
    service_id = bare.read(
        lambda session: session.scalars(select(Service.id).where(Service.minutes.is_not(None))).first()
    )
    assert service_id is not None
    day = NOW.date() + timedelta(days=1)

    def free(session: Session) -> list[SlotRow]:
        branch = session.get_one(Branch, made.branch_id)
        return free_slots(session, branch, NOW, SlotAsk(service_id, day, day))

    slots = bare.read(free)
    assert {slot.provider_id for slot in slots} == {row.id for row in providers}
    person = bare.writer.write(me, lambda work: create_person(work, CreatePerson("Reza")))
    order = BookAppointment(
        person_id=person.id, service_id=service_id, provider_id=slots[0].provider_id, starts_at=slots[0].starts_at
    )
    assert bare.writer.write(me, lambda work: book_appointment(work, order).status) is AppointmentStatus.BOOKED
