"""R13: what is in the list, what each key does, and that the list knows it at once."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from crm_desktop.kit.problems import Problem
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import Provider, WorkingHours
from crm_desktop.queries.station.sync_conflicts import ConflictKind
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.views.outage.conflicts_vm import ConflictsVm
from tests.support.house import TestHouse
from tests.support.verdicts import answer, clash, join, operations, set_kept

MINE, THEIRS = "1990-05-01", "1990-05-10"


def a_clash(clinic: TestHouse, winner: str = "ask") -> UUID:
    person_id = clinic.people[0]
    clinic.write(lambda work: change_person(work, ChangePerson(person_id, {"birth_on": date.fromisoformat(MINE)})))
    conf = [clash("birth_on", None, THEIRS, MINE, winner)]
    answer(clinic.base, "merged", only=operations(clinic.base, "person"), conf=conf)
    answer(clinic.base)
    set_kept(clinic.base, "person", person_id, birth_on=THEIRS)
    return person_id


def a_lost_visit(clinic: TestHouse) -> UUID:
    """With a therapist who works every day."""

    def book(work: UnitOfWork) -> Appointment:
        provider = work.add(Provider(name="Dr Rad"))
        service = work.add(Service(name="Implant", minutes=30))
        for weekday in range(1, 8):
            work.add(WorkingHours(provider_id=provider.id, weekday=weekday, opens_at="09:00", closes_at="17:00"))
        starts_at = work.now + timedelta(days=1, hours=1)
        return work.add(
            Appointment(
                person_id=clinic.people[1],
                service_id=service.id,
                provider_id=provider.id,
                on=work.today + timedelta(days=1),
                starts_at=starts_at,
                ends_at=starts_at + timedelta(minutes=30),
            )
        )

    visit = clinic.write(book)
    answer(clinic.base, "slot_taken", only=operations(clinic.base, "appointment"), taken={"by_name": "Ali"})
    answer(clinic.base)
    set_kept(clinic.base, "appointment", visit.id, status="unplaced")
    return visit.id


@pytest.fixture
def vm(clinic: TestHouse) -> ConflictsVm:
    join(clinic.base)
    return ConflictsVm(clinic.house)


def keys(vm: ConflictsVm, at: int = 0) -> str:
    return "".join(one.key for one in vm.choices(vm.rows[at]))


def test_one_key_takes_mine_and_the_list_is_empty(vm: ConflictsVm, clinic: TestHouse) -> None:
    """R13: a clash is one key."""
    person_id = a_clash(clinic)
    vm.load()
    assert keys(vm) == "12"  # what stands there now is one of the two
    assert ["1990" in one.note for one in vm.choices(vm.rows[0])] == [True, True]
    vm.do(vm.rows[0], "1")
    assert clinic.row(Person, person_id).birth_on == date.fromisoformat(MINE)
    assert vm.rows == []


def test_theirs_stays_and_so_does_what_stands_there_now(vm: ConflictsVm, clinic: TestHouse) -> None:
    """R13: two, and three where both texts were kept."""
    person_id = a_clash(clinic, "both")
    vm.load()
    assert vm.choices(vm.rows[0])[2].words == "Both, as it stands now"
    vm.do(vm.rows[0], "3")
    assert clinic.row(Person, person_id).birth_on == date.fromisoformat(THEIRS)
    assert vm.rows == []


def test_a_lost_slot_offers_three_times_and_takes_one_with_its_digit(vm: ConflictsVm, clinic: TestHouse) -> None:
    """R13, B6: the patient's number is told with it, because somebody has to call."""
    visit_id = a_lost_visit(clinic)
    told: list[str] = []
    vm.settled.connect(told.append)
    vm.load()
    assert vm.rows[0].kind is ConflictKind.SLOT
    slots = vm.slots(vm.rows[0])
    assert slots is not None
    assert len(slots) == 3
    assert keys(vm) == "345MX"
    vm.do(vm.rows[0], "4")
    visit = clinic.row(Appointment, visit_id)
    assert (visit.status, visit.starts_at) == (AppointmentStatus.BOOKED, slots[1].starts_at)
    assert vm.rows == []
    assert "Maryam Hosseini" in told[0]
    assert "Tell" in told[0]


def test_another_time_or_a_cancellation_is_the_usual_form(vm: ConflictsVm, clinic: TestHouse) -> None:
    """R13: M and X; the list stays open behind it."""
    visit_id = a_lost_visit(clinic)
    asked: list[tuple[str, object]] = []
    clinic.house.go.dialog_asked.connect(lambda key, facts: asked.append((key, facts["appointment_id"])))
    vm.load()
    vm.do(vm.rows[0], "M")
    vm.do(vm.rows[0], "X")
    assert asked == [("move_appointment", visit_id), ("cancel_appointment", visit_id)]


def test_a_visit_that_a_colleague_has_placed_is_only_read(vm: ConflictsVm, clinic: TestHouse) -> None:
    """R13: nothing is left to decide, so one key takes it off the list."""
    visit_id = a_lost_visit(clinic)
    set_kept(clinic.base, "appointment", visit_id, status="booked")
    vm.load()
    assert keys(vm) == "L"
    vm.do(vm.rows[0], "L")
    assert vm.rows == []


def test_what_was_refused_is_tried_again_or_let_go(vm: ConflictsVm, clinic: TestHouse) -> None:
    """R13: T and L, and Ctrl+Z after L; other keys do nothing."""
    person_id = clinic.people[0]
    clinic.write(lambda work: change_person(work, ChangePerson(person_id, {"notes": "mine"})))
    answer(clinic.base, "refused", code="right")
    set_kept(clinic.base, "person", person_id, notes=None)
    vm.load()
    assert keys(vm) == "TL"
    vm.do(vm.rows[0], "1")
    assert clinic.row(Person, person_id).notes is None
    vm.do(vm.rows[0], "L")
    assert vm.rows == []
    vm.bring_back()
    assert keys(vm) == "TL"
    vm.do(vm.rows[0], "T")
    assert clinic.row(Person, person_id).notes == "mine"
    assert vm.rows == []


def test_a_refusal_leaves_the_matter_in_the_list(vm: ConflictsVm, clinic: TestHouse) -> None:
    """R13: somebody decided at the same moment in another window."""
    a_clash(clinic)
    vm.load()
    row = vm.rows[0]
    vm.do(row, "2")
    problems: list[Problem] = []
    vm.refused.connect(problems.append)
    vm.do(row, "2")
    assert [one.code for one in problems] == ["conflict.settled"]
