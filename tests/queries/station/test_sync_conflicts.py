"""R13: what the server did not take as it was is in a list, with both values, both names and both times."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.queries.station.sync_conflicts import (
    ConflictKind,
    ConflictRow,
    conflict_count,
    row_of,
    sync_conflicts,
)
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from tests.support.verdicts import answer, clash, drop_kept, join, operations, set_kept
from tests.support.visits import Visits


def listed(visits: Visits) -> list[ConflictRow]:
    clinic = visits.clinic
    found = clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0)))
    assert len(found) == clinic.base.read(lambda session: conflict_count(session, clinic.sara, visits.day(0)))
    return found


def birthday(visits: Visits, day: date) -> UUID:
    person_id = visits.clinic.ids["maryam"]
    visits.clinic.do(change_person, ChangePerson(person_id, {"birth_on": day}))
    return person_id


def test_a_value_that_two_people_changed_stands_there_with_both(visits: Visits) -> None:
    """R13: mine, theirs, who and when; what stands there now beside them."""
    base = visits.clinic.base
    join(base)
    person_id = birthday(visits, date(1990, 5, 1))
    answer(base, "merged", only=operations(base, "person"), conf=[clash("birth_on", None, "1990-05-10", "1990-05-01")])
    answer(base)
    set_kept(base, "person", person_id, birth_on="1990-05-10")
    (row,) = listed(visits)
    assert (row.kind, row.person_id, row.person, row.mine_by) == (
        ConflictKind.CLASH, person_id, "Maryam Hosseini", "Sara",
    )  # fmt: skip
    (one,) = row.clashes
    assert (one.mine, one.theirs, one.now) == (date(1990, 5, 1), date(1990, 5, 10), date(1990, 5, 10))
    assert (one.by, one.winner) == ("Ali Mohammadi", "ask")
    assert one.at is not None
    assert row_of([row], row.key) is row
    assert row_of([row], "q0") is None


def test_a_lost_slot_stands_first_and_once_for_the_whole_branch(visits: Visits) -> None:
    """sync.md 8: with the telephone number, who has the time now, and whoever of the branch lost it."""
    base = visits.clinic.base
    join(base)
    birthday(visits, date(1990, 5, 1))
    answer(base, "merged", only=operations(base, "person"), conf=[clash("birth_on", None, "1990-05-10", "1990-05-01")])
    answer(base)
    lost = visits.book()
    taken = {"appointment_id": lost.id.hex, "person_name": "Reza Moradi", "by_name": "Ali"}
    answer(base, "slot_taken", only=operations(base, "appointment"), taken=taken)
    answer(base)
    set_kept(base, "appointment", lost.id, status="unplaced")
    elsewhere = visits.book(starts_at=visits.at("12:00", days=3))
    answer(base)
    set_kept(base, "appointment", elsewhere.id, status="unplaced")
    first, second, third = listed(visits)
    assert (first.record_id, second.record_id, third.kind) == (lost.id, elsewhere.id, ConflictKind.CLASH)
    assert first.slot is not None
    assert (first.slot.taken_by, first.slot.booked_by, first.slot.status) == (
        "Reza Moradi", "Ali", AppointmentStatus.UNPLACED,
    )  # fmt: skip
    assert (first.person, second.operations) == ("Maryam Hosseini", ())
    assert visits.clinic.row(Appointment, lost.id).status is AppointmentStatus.UNPLACED


def test_a_refused_group_is_one_thing_and_tells_what_it_was(visits: Visits) -> None:
    """R13: a new person who was refused is gone from the base, and still has a name in the list."""
    base = visits.clinic.base
    join(base)
    made = visits.clinic.do(create_person, CreatePerson(given_name="Nina", family_name="Rad"))
    answer(base, "refused", code="right")
    drop_kept(base, "person", made.id)
    (row,) = listed(visits)
    assert (row.kind, row.person, row.record, row.code) == (ConflictKind.REFUSED, "Nina Rad", "", "right")
    assert len(row.operations) > 1
    # It is in no other place any more, and somebody has to enter it or tell it to whoever may.
    assert {("given_name", "Nina"), ("family_name", "Rad")} <= set(row.entered)
    assert all(value not in (None, "", False) for _, value in row.entered)


def test_what_was_deleted_elsewhere_shows_what_i_had_written(visits: Visits) -> None:
    """R13: my change met a record that is not there any more."""
    base = visits.clinic.base
    join(base)
    person_id = birthday(visits, date(1990, 5, 1))
    answer(base, "deleted", only=operations(base, "person"))
    answer(base)
    set_kept(base, "person", person_id, deleted_at="2026-11-21T06:30:00.000000Z", birth_on=None)
    (row,) = listed(visits)
    assert (row.kind, row.clashes[0].mine, row.clashes[0].theirs) == (ConflictKind.DELETED, date(1990, 5, 1), None)
    assert visits.clinic.row(Person, person_id).deleted_at is not None


def test_nobody_has_anything_to_decide_in_a_base_without_a_server(visits: Visits) -> None:
    """R12: its outbox is there for undo alone."""
    visits.book()
    assert listed(visits) == []
