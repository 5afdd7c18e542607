"""Receiving a patient: the deal is won, the lead closed, the contact a client."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.money.payment import Payment
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.models.visits.admission import Admission, AdmissionService
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.result import FieldType, Result, ResultKind
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.planning import PersonNotActive
from crm_desktop.rules.receiving_money import AmountNeeded, Paid
from crm_desktop.rules.task_moves import cancel
from crm_desktop.rules.visit_states import AnotherDay, AppointmentCannotMove
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.admissions.admit import Admit, ServiceLine, ServicesNeeded, WhichLead, admit
from crm_desktop.usecases.admissions.complete_admission import EndVisit, end_visit
from crm_desktop.usecases.people.archive_person import ArchivePerson, archive_person
from tests.support import builders as make
from tests.support.visits import Visits


def test_an_admission_closes_the_opportunity_and_wins_the_deal(visits: Visits) -> None:
    """C24-16, C24-19: the appointment is converted to an admission, the opportunity is closed by itself."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    visits.clinic.clock.set(visits.at("10:05"))
    admission = visits.clinic.do(admit, Admit(made.id, paid=Paid(2_000_000)))
    assert visits.clinic.row(Lead, lead_id).status is LeadStatus.CLOSED
    assert visits.clinic.rows(Deal, lead_id=lead_id)[0].status is DealStatus.WON
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.ADMITTED
    assert visits.clinic.row(Person, made.person_id).standing is PersonStanding.CLIENT
    assert visits.clinic.row(Task, made.task_id).status is TaskStatus.DONE
    assert admission.amount == 5_000_000
    assert [row.amount for row in visits.clinic.rows(Payment, admission_id=admission.id)] == [2_000_000]
    assert visits.clinic.breaches() == []


def test_the_first_visit_makes_a_client_and_the_history_says_so(visits: Visits) -> None:
    """C24-54, C24-39: once; on the second visit nothing of the person is new."""
    for _ in range(2):
        lines = [ServiceLine(visits.ids["implant"])]
        visits.clinic.do(admit, Admit(person_id=visits.clinic.ids["ali"], services=lines))
    told = visits.clinic.told(TimelineKind.PERSON_CHANGED)
    assert [(one["fields"], one["standing"], one["by"]) for one in told] == [(["standing"], "client", "Sara")]


def test_services_may_be_added_at_the_desk(visits: Visits) -> None:
    """R3: services and sum are prefilled and can be changed."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("10:05"))
    lines = [ServiceLine(visits.ids["implant"]), ServiceLine(visits.ids["cleaning"], 2, 300_000)]
    admission = visits.clinic.do(admit, Admit(made.id, services=lines))
    assert admission.amount == 5_600_000
    assert len(visits.clinic.rows(AdmissionService, admission_id=admission.id)) == 2


def test_a_walk_in_closes_the_lead_of_the_same_service(visits: Visits) -> None:
    """domain.md: a walk-in admission closes the linked lead, else the one of the same service, else asks."""
    lead_id = visits.lead()
    visits.lead(service_ids=(visits.ids["cleaning"],))
    maryam = visits.clinic.ids["maryam"]
    admission = visits.clinic.do(admit, Admit(person_id=maryam, services=[ServiceLine(visits.ids["implant"])]))
    assert admission.lead_id == lead_id
    assert visits.clinic.row(Lead, lead_id).status is LeadStatus.CLOSED


def test_a_walk_in_for_something_else_asks_which_lead(visits: Visits) -> None:
    lead_id = visits.lead()
    order = Admit(person_id=visits.clinic.ids["maryam"], services=[ServiceLine(visits.ids["cleaning"])])
    with pytest.raises(WhichLead):
        visits.clinic.do(admit, order)
    admission = visits.clinic.do(admit, Admit(person_id=order.person_id, services=order.services, no_lead=True))
    assert admission.lead_id is None
    assert visits.clinic.row(Lead, lead_id).is_open


def test_not_on_another_day_and_not_for_nothing(visits: Visits) -> None:
    made = visits.book()
    with pytest.raises(AnotherDay):
        visits.clinic.do(admit, Admit(made.id))
    with pytest.raises(ServicesNeeded):
        visits.clinic.do(admit, Admit(person_id=visits.clinic.ids["ali"]))


def test_nobody_is_received_twice_for_one_visit(visits: Visits) -> None:
    """C24-16: a second Enter, or the colleague beside, makes no second admission and no second sum."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("10:05"))
    visits.clinic.do(admit, Admit(made.id))
    with pytest.raises(AppointmentCannotMove):
        visits.clinic.do(admit, Admit(made.id))
    visits.clinic.do(end_visit, EndVisit(made.id))
    with pytest.raises(AppointmentCannotMove):
        visits.clinic.do(admit, Admit(made.id))
    assert len(visits.clinic.rows(Admission)) == 1


def test_the_desk_receives_also_whose_lead_it_may_not_see(visits: Visits) -> None:
    """C24-16: the lead of another team is closed by the admission all the same."""
    lead_id = visits.lead(assignee_id=visits.clinic.ids["sara"])
    made = visits.book(lead_id=lead_id)
    visits.clinic.clock.set(visits.at("10:05"))
    rights = {**visits.clinic.reza.rights, Right.LEADS_SEE: Scope.OWN}
    visits.clinic.do(admit, Admit(made.id), replace(visits.clinic.reza, rights=rights))
    assert visits.clinic.row(Lead, lead_id).status is LeadStatus.CLOSED


def test_a_walk_in_closes_nobody_elses_lead(visits: Visits) -> None:
    lead_id = visits.lead()
    lines = [ServiceLine(visits.ids["implant"])]
    with pytest.raises(Gone):
        visits.clinic.do(admit, Admit(person_id=visits.clinic.ids["ali"], services=lines, lead_id=lead_id))


@pytest.mark.parametrize(("count", "price"), [(0, 100), (-1, 100), (1, -100)])
def test_a_service_is_given_once_at_least_and_not_for_less_than_nothing(visits: Visits, count: int, price: int) -> None:
    order = Admit(person_id=visits.clinic.ids["ali"], services=[ServiceLine(visits.ids["implant"], count, price)])
    with pytest.raises(AmountNeeded):
        visits.clinic.do(admit, order)


def test_who_was_archived_is_taken_back_first(visits: Visits) -> None:
    ali = visits.clinic.ids["ali"]
    visits.clinic.do(archive_person, ArchivePerson(ali))
    with pytest.raises(PersonNotActive):
        visits.clinic.do(admit, Admit(person_id=ali, services=[ServiceLine(visits.ids["implant"])]))


@pytest.mark.parametrize("of", ["field", "kind"])
def test_a_result_that_the_clinic_changed_keeps_nobody_at_the_desk(visits: Visits, of: str) -> None:
    """C24-16, OT-27: "came" asks for something now, or ends no chain any more; the patient is received all the same."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)

    def change(work: UnitOfWork) -> None:
        came = work.session.get_one(Result, visits.ids["came"])
        if of == "kind":
            came.kind = ResultKind.NEUTRAL
        else:
            make.a_field(work, came, "With whom", FieldType.TEXT, is_required=True)

    visits.clinic.change(change)
    visits.clinic.clock.set(visits.at("10:05"))
    visits.clinic.do(admit, Admit(made.id))
    assert visits.clinic.row(Lead, lead_id).status is LeadStatus.CLOSED
    assert not visits.clinic.row(Task, made.task_id).is_open


def test_a_lead_with_another_open_deal_lets_the_visit_in(visits: Visits) -> None:
    """C24-16, C24-18: the desk is not refused; the visit's own deal is won and somebody calls about the other one."""
    lead_id = visits.lead()
    first = visits.clinic.open_tasks(lead_id=lead_id)
    made = visits.book(lead_id=lead_id)
    (booked,) = visits.clinic.rows(Deal, lead_id=lead_id)

    def imported(work: UnitOfWork) -> None:
        for task in first:
            cancel(work, work.session.get_one(Task, task.id), "")
        work.add(
            Deal(
                title="Whitening",
                deal_type_id=booked.deal_type_id,
                stage_id=visits.clinic.ids["stage New"],
                status=DealStatus.OPEN,
                person_id=booked.person_id,
                lead_id=lead_id,
                opened_on=work.today,
            )
        )

    visits.clinic.change(imported)
    visits.clinic.clock.set(visits.at("10:05"))
    visits.clinic.do(admit, Admit(made.id))
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.ADMITTED
    deals = {deal.title: deal for deal in visits.clinic.rows(Deal, lead_id=lead_id)}
    assert {title: deal.status for title, deal in deals.items()} == {
        booked.title: DealStatus.WON,
        "Whitening": DealStatus.OPEN,
    }
    assert [task.deal_id for task in visits.clinic.open_tasks(lead_id=lead_id)] == [deals["Whitening"].id]
    assert visits.clinic.breaches() == []
