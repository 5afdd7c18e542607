"""What the calendar of appointments reads: visits with state, alerts and money, hours, holidays and held slots."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.money.payment import Payment, PaymentKind
from crm_desktop.models.people.alert import AlertKind, PersonAlert
from crm_desktop.models.visits.appointment import AppointmentStatus, CancelledBy
from crm_desktop.queries.visits.schedule_days import Alert, Schedule, ScheduleAsk, schedule_days
from crm_desktop.rules.slots import Slot
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.usecases.appointments.hold_slot import HoldSlot, hold_slot
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from tests.support.visits import Visits


def read(visits: Visits, days: int = 7, actor: Actor | None = None, **given: Any) -> Schedule:
    first = visits.day(0)
    ask = ScheduleAsk(first, first + timedelta(days=days), **given)
    clinic = visits.clinic
    return clinic.base.read(lambda session: schedule_days(session, actor or clinic.sara, clinic.clock(), ask))


def test_a_visit_with_everything_that_is_shown(visits: Visits) -> None:
    """C24-29: the appointments given, with person, service, therapist, room and the state of the admission."""
    visit = visits.book()

    def add(work: UnitOfWork) -> None:
        work.add(PersonAlert(person_id=visit.person_id, kind=AlertKind.ALLERGY, text="Penicillin"))
        for kind, amount in ((PaymentKind.DEPOSIT, 900), (PaymentKind.REFUND, 200)):
            at = visits.clinic.clock()
            work.add(
                Payment(
                    person_id=visit.person_id,
                    appointment_id=visit.id,
                    kind=kind,
                    amount=amount,
                    on=visits.day(0),
                    at=at,
                )
            )

    visits.clinic.change(add)
    (row,) = read(visits).visits
    assert (row.id, row.person, row.service, row.on) == (visit.id, "Maryam Hosseini", "Implant", visits.day())
    assert (row.provider_id, row.room_id) == (visits.ids["karimi"], visits.ids["room 1"])
    assert (row.status, row.price, row.paid) == (AppointmentStatus.BOOKED, 5_000_000, 700)
    assert row.alerts == (Alert(AlertKind.ALLERGY, "Penicillin"),)


def test_what_was_moved_is_seen_at_its_new_time_only(visits: Visits) -> None:
    old = visits.book()
    order = RescheduleAppointment(old.id, visits.at("15:00"))
    new = visits.clinic.do(reschedule_appointment, order)
    assert [row.id for row in read(visits).visits] == [new.id]


def test_cancelled_visits_are_shown_on_wish(visits: Visits) -> None:
    visit = visits.book()
    visits.clinic.do(cancel_appointment, CancelAppointment(visit.id, CancelledBy.PATIENT, visits.ids["ill"]))
    assert read(visits).visits == ()
    assert [row.status for row in read(visits, with_cancelled=True).visits] == [AppointmentStatus.CANCELLED]


def test_only_the_chosen_therapists_and_days(visits: Visits) -> None:
    visits.book()
    other = visits.book(person_id=visits.clinic.ids["ali"], provider_id=visits.ids["rad"])
    visits.book(starts_at=visits.at("10:00", days=12))
    found = read(visits, provider_ids=(visits.ids["rad"],))
    assert [row.id for row in found.visits] == [other.id]
    assert {time.provider_id for time in found.times} == {visits.ids["rad"]}
    assert [one.name for one in found.providers] == ["Dr Karimi", "Dr Rad"]  # all stand in the filter


def test_days_off_and_holidays_are_closed(visits: Visits) -> None:
    day = visits.day(2)
    visits.clinic.change(lambda work: work.add(Holiday(on=day, name="Nowruz")))
    visits.clinic.change(
        lambda work: work.add(Holiday(on=visits.day(3), name="Short", opens_at="09:00", closes_at="12:00"))
    )
    holidays = read(visits).holidays
    assert holidays[day] == "Nowruz"
    assert visits.day(3) not in holidays
    assert [on.isoweekday() for on, name in holidays.items() if not name] == [5]


def test_slots_that_others_hold(visits: Visits) -> None:
    """A slot somebody talks about is seen by colleagues, and is gone by itself after five minutes."""
    clinic = visits.clinic
    slot = Slot(None, visits.ids["implant"], visits.ids["karimi"], visits.at("11:00"))
    clinic.do(hold_slot, HoldSlot(slot), clinic.reza)
    assert [(one.by, one.starts_at) for one in read(visits).held] == [("Reza", visits.at("11:00"))]
    assert read(visits, actor=clinic.reza).held == ()
    clinic.clock.advance(timedelta(minutes=6))
    assert read(visits).held == ()


def test_who_may_not_see_payments_or_people_is_not_told(visits: Visits) -> None:
    """C24-31, pain P25: the slot is taken; by whom and for how much is not said."""
    visits.book()
    actor = visits.clinic.sara
    hidden = (Right.PEOPLE_SEE, Right.PAYMENTS_SEE)
    stranger = replace(actor, rights={right: scope for right, scope in actor.rights.items() if right not in hidden})
    (row,) = read(visits, actor=stranger).visits
    assert (row.person_id, row.person, row.paid, row.alerts) == (None, "", None, ())
    assert row.starts_at == visits.at()
