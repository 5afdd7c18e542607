"""How full the days of a month are."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.visits.appointment import AppointmentStatus, CancelledBy
from crm_desktop.queries.visits.month_counts import MonthCounts, month_tasks, month_visits
from crm_desktop.rules.due import When
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.visits import Visits


def counted(visits: Visits, *providers: str) -> MonthCounts:
    first, clinic = visits.day(0), visits.clinic
    ids = tuple(visits.ids[one] for one in providers)
    return clinic.base.read(lambda session: month_visits(session, clinic.sara, first, first + timedelta(days=30), ids))


def test_visits_of_a_day_by_state(visits: Visits) -> None:
    """C24-29: a month shows how many come, and how far each is."""
    first = visits.book()
    visits.book(person_id=visits.clinic.ids["ali"], provider_id=visits.ids["rad"])
    gone = visits.book(starts_at=visits.at("14:00"))
    visits.clinic.do(confirm_appointment, ConfirmAppointment(first.id))
    visits.clinic.do(cancel_appointment, CancelAppointment(gone.id, CancelledBy.PATIENT, visits.ids["ill"]))
    day = counted(visits).days[visits.day()]
    assert (day.total, day.by_status) == (2, {AppointmentStatus.BOOKED: 1, AppointmentStatus.CONFIRMED: 1})
    assert counted(visits, "rad").days[visits.day()].total == 1


def test_tasks_of_a_day_and_how_many_are_late(visits: Visits) -> None:
    """C24-28: a month shows how much is planned."""
    clinic, today = visits.clinic, visits.day(0)
    for on in (today, today, today + timedelta(days=3)):
        order = CreateTask(
            template_id=clinic.ids["first call"],
            when=When(on=on),
            person_id=clinic.ids["maryam"],
            performer_id=clinic.ids["sara"],
        )
        clinic.do(create_task, order)
    clinic.clock.advance(timedelta(days=1))
    last = today + timedelta(days=30)
    found = clinic.base.read(lambda session: month_tasks(session, clinic.sara, clinic.clock(), today, last))
    assert {on: (day.total, day.overdue) for on, day in found.days.items()} == {
        today: (2, 2),
        today + timedelta(days=3): (1, 0),
    }
