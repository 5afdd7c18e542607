"""Work lies where it is done, if whoever makes it sees every branch; nobody loses by that what they work on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

import pytest
from sqlalchemy import select

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.base import Synced
from crm_desktop.models.deals.deal import Deal, DealStatus, StageHistory
from crm_desktop.models.people.person import Person, Visibility
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.room import Room
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import Task
from crm_desktop.rules.due import When
from crm_desktop.rules.places import KnownElsewhereOnly
from crm_desktop.rules.slots import ClinicClosed, Slot
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.usecases.appointments.book_appointment import book_appointment
from crm_desktop.usecases.appointments.hold_slot import HoldSlot, hold_slot
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.usecases.leads.assign_lead import AssignLead, assign_lead
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.hand_over_task import HandOverTask, hand_over_task
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from tests.support.builders import a_user
from tests.support.visits import Visits


@dataclass
class Places:
    """Sara and Reza see all branches from North; Dr Rad works in South, and so does Olga, who sees South alone."""

    visits: Visits
    north: UUID
    south: UUID
    olga: Actor
    nina: Actor  # as Olga, in North

    @property
    def rad(self) -> UUID:
        return self.visits.ids["rad"]

    def branches(self, model: type[Synced], **found: object) -> set[UUID | None]:
        return {row.branch_id for row in self.visits.clinic.rows(model, **found)}


@pytest.fixture
def places(visits: Visits) -> Places:
    clinic = visits.clinic
    north = clinic.ids["branch"]

    def build(work: UnitOfWork) -> Places:
        south = work.add(Branch(name="South", time_zone="Asia/Tehran", region="IR", days_off="5"))
        near = dict.fromkeys(Right, Scope.BRANCH)
        role = work.add(Role(name="Desk"))
        for right, scope in near.items():
            work.add(RoleRight(role_id=role.id, right=right, scope=scope))
        actors = []
        for name, branch_id in (("Olga", south.id), ("Nina", north)):
            user = a_user(work, name)
            user.branch_id = branch_id
            work.add(UserRole(user_id=user.id, role_id=role.id))
            actors.append(Actor(user.id, branch_id, rights=near, name=name))
        for provider in work.all(select(Provider)):
            provider.branch_id = south.id if provider.id == visits.ids["rad"] else north
        for row in work.all(select(Room)):
            row.branch_id = None
        return Places(visits, north, south.id, *actors)

    made = clinic.change(build)
    for actor in (clinic.sara, clinic.reza):
        assert actor.branch_id == north
        assert actor.scope_of(Right.APPOINTMENTS_CHANGE) is Scope.ALL
    return made


def test_a_visit_lies_where_its_provider_works(places: Places) -> None:
    """C24-55, sync.md 10: the desk that receives the patient sees who comes."""
    made = places.visits.book(provider_id=places.rad)
    assert made.branch_id == places.south
    assert places.visits.book(starts_at=places.visits.at("12:00")).branch_id == places.north


def test_who_sees_one_branch_books_into_that_one(places: Places) -> None:
    """The server takes nothing from them in another one."""
    clinic = places.visits.clinic
    assert (
        clinic.do(book_appointment, places.visits.order(provider_id=places.rad), places.nina).branch_id == places.north
    )


def test_the_account_of_a_provider_says_where_they_work(places: Places) -> None:
    """If their form does not."""

    def employ(work: UnitOfWork) -> None:
        work.session.get_one(Provider, places.rad).branch_id = None
        work.session.get_one(Provider, places.rad).user_id = places.olga.user_id

    places.visits.clinic.change(employ)
    assert places.visits.book(provider_id=places.rad).branch_id == places.south


def test_of_a_provider_of_no_branch_the_room_says_it(places: Places) -> None:
    def wander(work: UnitOfWork) -> None:
        work.session.get_one(Provider, places.rad).branch_id = None
        work.session.get_one(Room, places.visits.ids["room 2"]).branch_id = places.south

    places.visits.clinic.change(wander)
    assert places.visits.book(provider_id=places.rad, room_id=places.visits.ids["room 2"]).branch_id == places.south


def test_the_lead_goes_along_and_is_won_where_the_patient_is_received(places: Places) -> None:
    """C24-16: with its deal, its stages and its planned visit, which South's own desk sees and closes."""
    clinic = places.visits.clinic
    lead_id = places.visits.lead()
    visit = places.visits.book(provider_id=places.rad, lead_id=lead_id, starts_at=places.visits.at())
    assert clinic.row(Lead, lead_id).branch_id == places.south
    assert places.branches(Deal, lead_id=lead_id) == {places.south}
    assert places.branches(StageHistory) == {places.south}
    assert clinic.row(Task, visit.task_id).branch_id == places.south
    clinic.clock.advance(places.visits.at() - clinic.clock())
    admission = clinic.do(admit, Admit(visit.id), places.olga)
    assert admission.branch_id == places.south
    assert clinic.row(Lead, lead_id).status is LeadStatus.CLOSED
    assert {deal.status for deal in clinic.rows(Deal, lead_id=lead_id)} == {DealStatus.WON}


def test_what_somebody_works_on_who_sees_one_branch_stays_with_them(places: Places) -> None:
    """A3: nobody's lead disappears because a colleague booked; the visit and its task are where it takes place."""
    clinic = places.visits.clinic
    lead_id = places.visits.lead(assignee_id=places.nina.user_id)
    visit = places.visits.book(provider_id=places.rad, lead_id=lead_id)
    assert clinic.row(Lead, lead_id).branch_id == places.north
    assert visit.branch_id == places.south
    assert clinic.row(Task, visit.task_id).branch_id == places.south


def test_who_is_known_to_their_team_alone_is_not_booked_where_nobody_finds_them(places: Places) -> None:
    """SM-09: showing them to everybody is for a person to decide."""

    def hide(work: UnitOfWork) -> None:
        work.session.get_one(Person, places.visits.clinic.ids["maryam"]).visibility = Visibility.TEAM

    places.visits.clinic.change(hide)
    with pytest.raises(KnownElsewhereOnly) as refused:
        places.visits.book(provider_id=places.rad)
    assert refused.value.facts["branch"] == "South"
    assert places.visits.book().branch_id == places.north


def test_the_days_of_the_other_branch_count(places: Places) -> None:
    def close(work: UnitOfWork) -> None:
        work.session.get_one(Branch, places.south).days_off = "1234567"

    places.visits.clinic.change(close)
    with pytest.raises(ClinicClosed):
        places.visits.book(provider_id=places.rad)
    places.visits.book()


def test_a_visit_that_is_moved_to_another_branch_lies_there(places: Places) -> None:
    clinic = places.visits.clinic
    old = places.visits.book()
    order = RescheduleAppointment(old.id, places.visits.at("12:00"), places.rad)
    new = clinic.do(reschedule_appointment, order)
    assert new.branch_id == places.south
    assert clinic.row(Appointment, old.id).branch_id == places.north


def test_a_held_time_and_who_waits_for_one_are_seen_where_the_provider_works(places: Places) -> None:
    """MIS-27."""
    clinic, visits = places.visits.clinic, places.visits
    clinic.do(hold_slot, HoldSlot(Slot(None, visits.ids["implant"], places.rad, visits.at())))
    assert places.branches(SlotHold) == {places.south}
    order = WaitForSlot(
        clinic.ids["maryam"], visits.ids["implant"], visits.day(), visits.day(3), provider_id=places.rad
    )
    assert clinic.do(wait_for_slot, order).branch_id == places.south
    assert clinic.do(wait_for_slot, replace(order, provider_id=None)).branch_id == places.north


# ---- tasks


def _order(places: Places, performer: UUID | None) -> CreateTask:
    ids = places.visits.clinic.ids
    return CreateTask(ids["first call"], When(None), person_id=ids["maryam"], performer_id=performer)


def test_a_task_goes_to_the_branch_of_whoever_is_to_do_it(places: Places) -> None:
    """T2, sync.md 10: otherwise it never arrives."""
    clinic = places.visits.clinic
    assert clinic.do(create_task, _order(places, places.olga.user_id)).branch_id == places.south
    assert clinic.do(create_task, _order(places, None)).branch_id == places.north
    assert clinic.do(create_task, _order(places, places.olga.user_id), places.nina).branch_id == places.north


def test_a_task_that_is_handed_over_goes_along_and_back(places: Places) -> None:
    clinic = places.visits.clinic
    task = clinic.do(create_task, _order(places, places.nina.user_id))
    clinic.do(hand_over_task, HandOverTask(task.id, places.olga.user_id))
    assert clinic.row(Task, task.id).branch_id == places.south
    clinic.do(hand_over_task, HandOverTask(task.id, places.nina.user_id))
    assert clinic.row(Task, task.id).branch_id == places.north


def test_who_sees_every_branch_is_sent_nothing_away_from_it(places: Places) -> None:
    """The next step of South's lead is South's, though somebody in North is to take it."""

    def widen(work: UnitOfWork) -> None:
        role = work.add(Role(name="Call centre"))
        work.add(RoleRight(role_id=role.id, right=Right.TASKS_SEE, scope=Scope.ALL))
        work.add(UserRole(user_id=places.nina.user_id, role_id=role.id))

    clinic = places.visits.clinic
    clinic.change(widen)
    task = clinic.do(create_task, _order(places, places.olga.user_id))
    clinic.do(hand_over_task, HandOverTask(task.id, places.nina.user_id))
    assert clinic.row(Task, task.id).branch_id == places.south


def test_a_lead_that_is_referred_goes_with_its_deal_and_its_planned_work(places: Places) -> None:
    """C24-38."""
    clinic = places.visits.clinic
    lead_id = places.visits.lead()
    clinic.do(assign_lead, AssignLead(lead_id, places.olga.user_id))
    assert clinic.row(Lead, lead_id).branch_id == places.south
    assert places.branches(Deal, lead_id=lead_id) == {places.south}
    assert places.branches(Task, lead_id=lead_id) == {places.south}
