"""No slot is given twice: who comes second keeps the visit without its place, and hears who has it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.visits.appointment import HOLDING, AppointmentStatus
from tests.support.central import Central
from tests.support.pushing import MOMENT, Desks, moment, push, station


def test_the_second_booking_is_kept_unplaced_and_hears_who_has_the_slot(desks: Desks) -> None:
    """sync.md 8: a lost slot is no refusal."""
    patient = desks.person(given_name="Neda", family_name="Rad")
    first = desks.visit(desks.there, person_id=patient)
    desks.there.push()
    second = desks.visit(desks.here, "09:15", "09:45")
    told = desks.here.verdict()
    assert (told["s"], told["rv"]) == ("slot_taken", 1)
    assert told["row"]["status"] == "unplaced"
    assert told["row"] == desks.stored("appointment", second)
    assert told["taken"] == {
        "appointment_id": first.hex,
        "person_id": patient.hex,
        "person_name": "Neda Rad",
        "by_name": "Reza",
        "starts_at": moment("09:00"),
        "ends_at": moment("09:30"),
    }


def test_the_rest_of_the_group_is_applied(desks: Desks) -> None:
    """The note on the card survives although the slot was lost."""
    patient = desks.person(notes=None)
    desks.visit(desks.there)
    desks.there.push()
    with desks.here.group():
        visit = desks.visit(desks.here, person_id=patient)
        desks.here.change("person", patient, 1, notes=(None, "Wants mornings"))
    told = desks.here.verdicts()
    assert [one["s"] for one in told] == ["slot_taken", "ok"]
    assert desks.stored("person", patient)["notes"] == "Wants mornings"
    assert desks.stored("appointment", visit)["rv"] == 1


def test_only_the_visit_that_clashes_loses_its_slot(desks: Desks) -> None:
    """A family booked in one go: one of three is late."""
    desks.visit(desks.there, "10:00", "10:30")
    desks.there.push()
    with desks.here.group():
        for start, end in (("09:30", "10:00"), ("10:00", "10:30"), ("10:30", "11:00")):
            desks.visit(desks.here, start, end)
    assert [one["s"] for one in desks.here.verdicts()] == ["ok", "slot_taken", "ok"]


def test_of_two_of_one_group_the_later_one_loses(desks: Desks) -> None:
    with desks.here.group():
        first = desks.visit(desks.here)
        second = desks.visit(desks.here, "09:10", "09:20")
        third = desks.visit(desks.here, "09:25", "09:50")
    assert [one["s"] for one in desks.here.verdicts()] == ["ok", "slot_taken", "slot_taken"]
    assert [desks.stored("appointment", key)["status"] for key in (first, second, third)] == [
        "booked", "unplaced", "unplaced",
    ]  # fmt: skip


def test_what_a_lost_visit_stood_in_the_way_of_keeps_its_place(desks: Desks) -> None:
    """The middle one is lost to another desk, so the last one clashes with nobody."""
    desks.visit(desks.there, "09:00", "09:30")
    desks.there.push()
    with desks.here.group():
        desks.visit(desks.here, "09:20", "09:50")
        desks.visit(desks.here, "09:40", "10:00")
    assert [one["s"] for one in desks.here.verdicts()] == ["slot_taken", "ok"]


def test_a_visit_that_moves_into_its_own_old_time_passes(desks: Desks) -> None:
    """A moved visit is a new one and the old one rescheduled, in one group and in either order."""
    old = desks.visit(desks.here)
    desks.here.push()
    with desks.here.group():
        new = desks.visit(desks.here, "09:15", "09:45", rescheduled_from_id=old)
        desks.here.change("appointment", old, 1, status=("booked", "rescheduled"))
    assert [one["s"] for one in desks.here.verdicts()] == ["ok", "ok"]
    assert desks.stored("appointment", new)["status"] == "booked"


def test_two_visits_may_change_places(desks: Desks) -> None:
    one = desks.visit(desks.here, "09:00", "09:30")
    other = desks.visit(desks.here, "09:30", "10:00")
    desks.here.push()
    early = {"starts_at": (moment("09:30"), moment("09:00")), "ends_at": (moment("10:00"), moment("09:30"))}
    late = {name: (new, old) for name, (old, new) in early.items()}
    with desks.here.group():
        desks.here.change("appointment", one, 1, None, **late)
        desks.here.change("appointment", other, 1, None, **early)
    assert [told["s"] for told in desks.here.verdicts()] == ["ok", "ok"]


def test_a_visit_dragged_onto_another_one_is_unplaced_at_its_new_time(desks: Desks) -> None:
    desks.visit(desks.there, "10:00", "10:30")
    desks.there.push()
    visit = desks.visit(desks.here)
    desks.here.push()
    desks.here.change(
        "appointment", visit, 1,
        starts_at=(moment("09:00"), moment("10:00")), ends_at=(moment("09:30"), moment("10:30")), note=(None, "x"),
    )  # fmt: skip
    told = desks.here.verdict()
    row = told["row"]
    assert (told["s"], row["status"], row["starts_at"], row["note"]) == ("slot_taken", "unplaced", moment("10:00"), "x")
    assert told["rv"] == row["rv"] == 2


def test_several_operations_on_the_lost_visit_are_all_told_so(desks: Desks) -> None:
    """It counts one version an operation, as for everybody."""
    desks.visit(desks.there)
    desks.there.push()
    with desks.here.group():
        visit = desks.visit(desks.here)
        desks.here.change("appointment", visit, 0, status=("booked", "confirmed"))
        desks.here.change("appointment", visit, 0, note=(None, "x"))
    told = desks.here.verdicts()
    assert [one["s"] for one in told] == ["slot_taken"] * 3
    row = desks.stored("appointment", visit)
    assert (row["status"], row["note"], row["rv"]) == ("unplaced", "x", 3)
    assert [one["row"] for one in told] == [row] * 3


def test_the_room_is_given_once_too(desks: Desks) -> None:
    room = desks.central.row("room", branch_id=desks.branch)
    other = desks.central.row("provider", branch_id=desks.branch)
    desks.visit(desks.there, room_id=room)
    desks.there.push()
    desks.visit(desks.here, room_id=room, provider_id=other)
    assert desks.here.verdict()["s"] == "slot_taken"
    desks.visit(desks.here, provider_id=other)
    assert desks.here.verdict()["s"] == "ok"


@pytest.mark.parametrize("status", AppointmentStatus)
def test_a_slot_is_held_by_the_statuses_the_program_says(desks: Desks, status: AppointmentStatus) -> None:
    """The server's words for it are the models': a status of either list alone would be found here."""
    desks.visit(desks.there, status=status.value)
    desks.there.push()
    desks.visit(desks.here)
    assert desks.here.verdict()["s"] == ("slot_taken" if status in HOLDING else "ok")


def test_visits_that_only_touch_do_not_clash(desks: Desks) -> None:
    desks.visit(desks.there, "09:00", "09:30")
    desks.there.push()
    desks.visit(desks.here, "09:30", "10:00")
    assert desks.here.push()["fast"]


def test_overbooking_on_purpose_needs_its_right_and_then_holds(desks: Desks) -> None:
    desks.visit(desks.there)
    desks.there.push()
    desks.visit(desks.here, is_overbooked=True, overbook_reason="Emergency")
    told = desks.here.verdict()
    assert (told["s"], told["code"], told["row"]) == ("refused", "overbook", None)
    boss = desks.central.member(
        dict.fromkeys((Right.APPOINTMENTS_SEE, Right.APPOINTMENTS_CHANGE, Right.APPOINTMENTS_OVERBOOK), Scope.BRANCH),
        desks.branch, name="Boss",
    )  # fmt: skip
    above = station(desks.central, boss)
    visit = desks.visit(above, is_overbooked=True, overbook_reason="Emergency")
    assert above.push()["fast"]
    assert desks.stored("appointment", visit)["status"] == "booked"


def test_a_provider_of_two_branches_has_each_hour_once(desks: Desks) -> None:
    """The slot is lost to a branch that this desk does not see: who took it is said, the patient is not."""
    south = desks.central.branch("South")
    rights = dict.fromkeys((Right.APPOINTMENTS_SEE, Right.APPOINTMENTS_CHANGE, Right.PEOPLE_SEE), Scope.BRANCH)
    away = station(desks.central, desks.central.member(rights, south, name="Nima"))
    patient = desks.central.row("person", branch_id=south, visibility="branch")
    first = desks.visit(away, branch_id=south, person_id=patient)
    assert away.push()["fast"]
    desks.visit(desks.here)
    told = desks.here.verdict()
    assert told["s"] == "slot_taken"
    taken = told["taken"]
    assert taken["by_name"] == "Nima"
    assert (taken["person_id"], taken["person_name"]) == (None, None)
    assert taken["appointment_id"] == first.hex


def test_a_freed_slot_may_be_booked(desks: Desks) -> None:
    visit = desks.visit(desks.there)
    desks.there.change("appointment", visit, 0, status=("booked", "cancelled"))
    desks.there.push()
    desks.visit(desks.here)
    assert desks.here.verdict()["s"] == "ok"


def test_an_unplaced_visit_finds_a_place_and_may_lose_that_one_too(desks: Desks) -> None:
    desks.visit(desks.there, "09:00", "09:30")
    desks.visit(desks.there, "10:00", "10:30")
    desks.there.push()
    visit = desks.visit(desks.here)
    assert desks.here.verdict()["s"] == "slot_taken"
    for start, said in (("10:00", "slot_taken"), ("11:00", "ok")):
        row = desks.stored("appointment", visit)
        desks.here.change(
            "appointment", visit, row["rv"], status=("unplaced", "booked"),
            starts_at=(row["starts_at"], moment(start)), ends_at=(row["ends_at"], moment(start[:3] + "30")),
        )  # fmt: skip
        assert desks.here.verdict()["s"] == said


@contextmanager
def held_open(central: Central, visit_sql: str) -> Iterator[None]:
    """Somebody's booking is written, and not yet committed until the block ends."""
    with central.admin() as admin, admin.transaction():
        admin.execute(visit_sql.encode())
        yield


def test_a_booking_that_is_just_being_written_wins(desks: Desks) -> None:
    """The push waits for the other transaction, and finds the slot gone when it ends."""
    patient = desks.person()
    desks.visit(desks.here)
    ops, answers = list(desks.here.waiting), []
    copied = (
        'INSERT INTO appointment (id, branch_id, person_id, service_id, provider_id, "on", starts_at, ends_at, status,'
        " source, is_overbooked, came_and_left, created_at) VALUES (gen_random_uuid(),"
        f" '{desks.branch}', '{patient}', '{desks.service}', '{desks.provider}', '2026-11-23',"
        f" '{moment('09:00')}', '{moment('09:30')}', 'booked', 'staff', false, false, '{MOMENT}')"
    )

    def late() -> None:
        with desks.central.connect(desks.here.member) as session:
            answers.append(push(session, desks.here.client, ops))

    pushing = threading.Thread(target=late)
    waits = "SELECT count(*) FROM pg_stat_activity WHERE usename = %s AND wait_event_type = 'Lock'"
    with held_open(desks.central, copied):
        pushing.start()
        while not desks.central.ask(waits, desks.here.member.login)[0][0]:
            assert pushing.is_alive(), answers
    pushing.join()
    assert answers[0]["res"][0]["s"] == "slot_taken"
