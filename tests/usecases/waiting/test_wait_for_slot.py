"""Being put on the waiting list."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Priority
from crm_desktop.rules.booking import ServiceNeeded
from crm_desktop.rules.planning import PersonNotActive
from crm_desktop.rules.waiting import WaitDaysBackwards, WaitDaysPassed
from crm_desktop.usecases.people.archive_person import ArchivePerson, archive_person
from crm_desktop.usecases.waiting.offer_slot import OfferSlot, offer_slot
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


def test_who_changes_what_they_wait_for_is_offered_nothing_any_more(visits: Visits) -> None:
    """domain.md: an offer keeps its slot for fifteen minutes and not beyond its end."""
    entry = visits.clinic.do(wait_for_slot, order(visits))
    visits.clinic.do(offer_slot, OfferSlot(entry.id, visits.ids["karimi"], visits.at()))
    visits.clinic.do(wait_for_slot, order(visits, entry_id=entry.id))
    assert visits.clinic.rows(SlotHold) == []


def test_who_was_archived_waits_for_nothing(visits: Visits) -> None:
    visits.clinic.do(archive_person, ArchivePerson(visits.clinic.ids["ali"]))
    with pytest.raises(PersonNotActive):
        visits.clinic.do(wait_for_slot, order(visits))
