"""A form hears of a visit that is booked while it stands open, and asks only when appointments change (O6, C24-07)."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.views.tasks.visit_watch import VisitWatch, nearest_visit
from tests.support.clinic_visits import ClinicVisits, give_visits
from tests.support.house import TestHouse


@pytest.fixture
def visits(clinic: TestHouse) -> ClinicVisits:
    return give_visits(clinic)


def test_a_visit_that_is_booked_meanwhile_is_heard_of(clinic: TestHouse, visits: ClinicVisits, qtbot: QtBot) -> None:
    """O6: the result is told after it, with its day filled in."""
    watch = VisitWatch(clinic.house)
    watch.follow(clinic.people[0])
    with qtbot.waitSignal(watch.heard) as heard:
        booked = visits.book(0)
    assert heard.args is not None
    assert heard.args[0].id == booked


def test_another_persons_visit_is_not_the_nearest(clinic: TestHouse, visits: ClinicVisits, qtbot: QtBot) -> None:
    """O6: the news is looked at, and is not about this client."""
    watch = VisitWatch(clinic.house)
    watch.follow(clinic.people[1])
    with qtbot.waitSignal(watch.heard) as heard:
        visits.book(0)
    assert heard.args == [None]


def test_the_nearest_of_several_is_meant(clinic: TestHouse, visits: ClinicVisits) -> None:
    """O6: and work with nobody has none."""
    visits.book(0, days=2)
    nearest = visits.book(0, days=1)
    actor, now, person = clinic.actor, clinic.house.now, clinic.people[0]
    found = clinic.read(lambda session: nearest_visit(session, actor, person, now))
    assert found is not None
    assert found.id == nearest
    assert clinic.read(lambda session: nearest_visit(session, actor, None, now)) is None
