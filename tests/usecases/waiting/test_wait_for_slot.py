"""Being put on the waiting list."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Priority
from crm_desktop.rules.booking import ServiceNeeded
from crm_desktop.rules.waiting import WaitDaysBackwards, WaitDaysPassed
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from tests.support.visits import Visits


def order(visits: Visits, **given: object) -> WaitForSlot:
    defaults = {
        "person_id": visits.clinic.ids["ali"],
        "service_id": visits.ids["implant"],
        "from_on": visits.day(),
        "until_on": visits.day(7),
    }
    return WaitForSlot(**{**defaults, **given})  # type: ignore[arg-type]  # one of its fields


def test_an_entry_waits_and_the_history_says_so(visits: Visits) -> None:
    """MIS-27: waiting-list entries stand beside the tasks."""
    entry = visits.clinic.do(wait_for_slot, order(visits))
    assert entry.status is WaitStatus.WAITING
    assert visits.clinic.told(TimelineKind.WAITING)[-1]["service"] == "Implant"


def test_a_changed_entry_stays_the_same_one(visits: Visits) -> None:
    entry = visits.clinic.do(wait_for_slot, order(visits))
    visits.clinic.do(wait_for_slot, order(visits, entry_id=entry.id, priority=Priority.URGENT))
    assert [(row.id, row.priority) for row in visits.clinic.rows(WaitEntry)] == [(entry.id, Priority.URGENT)]


def test_days_that_cannot_be_are_refused(visits: Visits) -> None:
    with pytest.raises(WaitDaysBackwards):
        visits.clinic.do(wait_for_slot, order(visits, until_on=visits.day() - timedelta(days=1)))
    past = visits.day(0) - timedelta(days=3)
    with pytest.raises(WaitDaysPassed):
        visits.clinic.do(wait_for_slot, order(visits, from_on=past, until_on=past))
    with pytest.raises(ServiceNeeded):
        visits.clinic.do(wait_for_slot, order(visits, service_id=None))
