"""sync.md 8: the calendar shows which times the server has given, and which were lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.views.calendar.block_words import details, state_icon, state_tone, state_word
from crm_desktop.views.calendar.calendar_vm import CalendarVm
from crm_desktop.views.widgets.sync_standing import Mark, SyncFacts
from tests.support.house import TestHouse


def a_visit(work: UnitOfWork, clinic: TestHouse) -> Appointment:
    provider = work.add(Provider(name="Dr Rad"))
    service = work.add(Service(name="Implant", minutes=30))
    return work.add(
        Appointment(
            person_id=clinic.people[0],
            service_id=service.id,
            provider_id=provider.id,
            on=work.today,
            starts_at=work.now + timedelta(minutes=30),
            ends_at=work.now + timedelta(minutes=60),
        )
    )


def test_a_tentative_time_is_marked_at_once_and_says_what_to_tell_the_patient(clinic: TestHouse) -> None:
    """R6, R12: marked "to be confirmed by sync"; without a new question to the base."""
    house = clinic.house
    visit = clinic.write(lambda work: a_visit(work, clinic))
    vm = CalendarVm(house)
    vm.restore()
    assert vm.board is not None
    assert [one.mark for one in vm.board.entries] == [Mark.NONE]
    house.standing.tell(SyncFacts(has_server=True, is_online=False))
    house.standing.count(1, 0, frozenset({visit.id}), frozenset({visit.id}))
    (entry,) = vm.board.entries
    assert (state_word(entry), state_icon(entry), state_tone(entry)) == ("Offline", "wifi-off", "amber")
    assert any(line.startswith("Say: “") for line in details(entry, house.today, "IRR"))
    house.standing.tell(SyncFacts(has_server=True))
    (entry,) = vm.board.entries
    assert (state_word(entry), state_icon(entry)) == ("Being sent", "clock")
    lost = replace(entry, state=AppointmentStatus.UNPLACED, mark=Mark.NONE)
    assert (state_word(lost), state_tone(lost)) == ("Slot taken", "red")
    assert any("Ctrl+J" in line for line in details(lost, house.today, "IRR"))
    house.standing.count(0, 0, frozenset(), frozenset())
    assert [one.mark for one in vm.board.entries] == [Mark.NONE]
