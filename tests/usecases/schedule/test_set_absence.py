"""Somebody who gives visits is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.people.person import Person, Visibility
from crm_desktop.models.visits.provider import ProviderAbsence
from crm_desktop.rules.slots import OutsideHours
from crm_desktop.rules.timetable import DaysBackwards, EndsBeforeBegins
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.schedule.set_absence import HoursOfOneDay, SetAbsence, set_absence
from tests.support.visits import Visits


def test_an_absence_says_whom_to_call(visits: Visits) -> None:
    """R11: "provider away" lists all visits of these days, and nobody else's."""
    hit = visits.book(starts_at=visits.at("10:00", 1))
    visits.book(starts_at=visits.at("12:00", 1), provider_id=visits.ids["rad"])
    visits.book(starts_at=visits.at("10:00", 4))
    made = visits.clinic.do(set_absence, SetAbsence(visits.ids["karimi"], visits.day(1), reason=" ill "))
    assert [(one.appointment_id, one.starts_at) for one in made.hit] == [(hit.id, hit.starts_at)]
    assert visits.clinic.row(ProviderAbsence, made.id).reason == "ill"
    with pytest.raises(OutsideHours):
        visits.book(starts_at=visits.at("15:00", 1))


def test_who_is_hit_is_named_to_those_who_may_see_them(visits: Visits) -> None:
    """R11, pain P25: another team's contact is counted without a name."""
    shown, hidden = visits.book(person_id=visits.clinic.ids["ali"]), visits.book(starts_at=visits.at("12:00"))

    def hide(work: UnitOfWork) -> None:
        work.session.get_one(Person, visits.clinic.ids["maryam"]).visibility = Visibility.TEAM

    visits.clinic.change(hide)
    stranger = replace(visits.clinic.reza, rights={**visits.clinic.reza.rights, Right.PEOPLE_SEE: Scope.OWN})
    made = visits.clinic.do(set_absence, SetAbsence(visits.ids["karimi"], visits.day()), stranger)
    assert [(one.appointment_id, one.person) for one in made.hit] == [(shown.id, "Ali Karimi"), (hidden.id, "")]


def test_some_hours_of_a_day(visits: Visits) -> None:
    """R11: only what falls into the hours is hit; the absence can be changed."""
    early, late = (visits.book(starts_at=visits.at(clock)) for clock in ("09:00", "15:00"))
    order = SetAbsence(visits.ids["karimi"], visits.day(1), from_time="12:00")
    made = visits.clinic.do(set_absence, order)
    assert [one.appointment_id for one in made.hit] == [late.id]
    changed = SetAbsence(visits.ids["karimi"], visits.day(1), until_time="12:00", absence_id=made.id)
    assert [one.appointment_id for one in visits.clinic.do(set_absence, changed).hit] == [early.id]
    assert len(visits.clinic.rows(ProviderAbsence)) == 1


def test_nonsense_is_refused(visits: Visits) -> None:
    """R11: backwards, or hours of several days."""
    karimi, day = visits.ids["karimi"], visits.day(1)
    with pytest.raises(DaysBackwards):
        visits.clinic.do(set_absence, SetAbsence(karimi, day, day - timedelta(days=1)))
    with pytest.raises(HoursOfOneDay):
        visits.clinic.do(set_absence, SetAbsence(karimi, day, day + timedelta(days=1), from_time="10:00"))
    with pytest.raises(EndsBeforeBegins):
        visits.clinic.do(set_absence, SetAbsence(karimi, day, from_time="12:00", until_time="10:00"))
