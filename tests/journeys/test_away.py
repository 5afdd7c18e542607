"""A provider rings in ill: the whole day is moved or listed for calling in three keys, and taken back with one."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import ProviderAbsence
from crm_desktop.models.work.task import Task
from crm_desktop.queries.breaches import breaches
from crm_desktop.views.schedule.away_dialog import AwayDialog
from tests.journeys.conftest import Begin
from tests.support.clinic_visits import ClinicVisits, give_visits
from tests.support.journey import Journey

LANGUAGES = pytest.mark.parametrize("language", ["en", "fa"])


def at_the_timetable(begin: Begin, language: str) -> tuple[Journey, ClinicVisits]:
    """The first line is Dr Karimi, who has three patients today."""
    way = begin(language)
    way.layout = language
    visits = give_visits(way.clinic, language)
    for person in range(3):
        visits.book(person, f"{14 + person}:00")
    way.start()
    way.go("schedule")
    way.settled()
    way.wait_for(way.table().hasFocus)
    way.press("Home")
    way.keys = way.typed = 0
    return way, visits


def statuses(way: Journey) -> list[AppointmentStatus]:
    statement = select(Appointment).order_by(Appointment.created_at, Appointment.id).limit(3)
    return [row.status for row in way.clinic.rows(statement)]


@LANGUAGES
def test_the_day_is_moved_in_three_keys(begin: Begin, language: str) -> None:
    """C24-55: A, Alt+M, Ctrl+Enter: everybody has a time with somebody else, and Ctrl+Z takes all of it back."""
    way, visits = at_the_timetable(begin, language)
    way.press("A")
    dialog = way.dialog(AwayDialog)
    way.wait_for(lambda: len(dialog.hit.lines()) == 3)
    way.press("Alt+M", "Ctrl+Enter")
    way.gone(AwayDialog)
    way.wait_for(lambda: statuses(way) == [AppointmentStatus.RESCHEDULED] * 3)
    assert way.keys == 3
    new = way.clinic.rows(select(Appointment).where(Appointment.rescheduled_from_id.is_not(None)))
    assert visits.ids["karimi"] not in {row.provider_id for row in new if row.on == visits.day()}
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))
    way.press("Ctrl+Z")
    way.wait_for(lambda: statuses(way) == [AppointmentStatus.BOOKED] * 3)
    assert not way.clinic.rows(select(ProviderAbsence).where(ProviderAbsence.deleted_at.is_(None)))


@LANGUAGES
def test_the_day_is_listed_for_calling_in_two_keys(begin: Begin, language: str) -> None:
    """C24-55: A and Ctrl+Enter: a task to call each of them, due today; their visits stand until they are agreed."""
    way, _visits = at_the_timetable(begin, language)
    way.press("A")
    dialog = way.dialog(AwayDialog)
    way.wait_for(lambda: len(dialog.hit.lines()) == 3)
    way.press("Ctrl+Enter")
    way.gone(AwayDialog)
    template_id = way.clinic.template("call_back")
    tasks = way.clinic.rows(select(Task).where(Task.template_id == template_id))
    assert {task.person_id for task in tasks} == set(way.clinic.people[:3])
    assert {task.due_on for task in tasks} == {way.clinic.house.today}
    assert statuses(way) == [AppointmentStatus.BOOKED] * 3
    assert way.keys == 2
