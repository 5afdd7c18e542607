"""The calendar without widgets: boards, moves through the real use cases, refusals, and the place that is kept."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.models.work.task import Task
from crm_desktop.rules.due import When
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.views.calendar.calendar_place import By, Mode, Shown
from crm_desktop.views.calendar.calendar_vm import CalendarVm
from crm_desktop.views.calendar.entries import Board, Entry
from tests.views.calendar.conftest import Diary


@pytest.fixture
def vm(diary: Diary) -> CalendarVm:
    made = CalendarVm(diary.house)
    made.restore()
    return made


def board(vm: CalendarVm) -> Board:
    assert vm.board is not None
    return vm.board


def entry(vm: CalendarVm, entry_id: UUID) -> Entry:
    found = board(vm).entry(entry_id)
    assert found is not None
    return found


def refusals(vm: CalendarVm) -> list[Problem]:
    found: list[Problem] = []
    vm.refused.connect(found.append)
    return found


def test_a_visit_stands_on_its_day_with_its_state(diary: Diary, vm: CalendarVm) -> None:
    """C24-29: appointments with person, service, therapist, room and the state of their admission."""
    visit = diary.book("10:15", person=1)
    vm.load()
    shown = entry(vm, visit)
    assert board(vm).columns[shown.column].on == diary.day()
    assert (shown.start, shown.minutes) == (10 * 60 + 15, 60)
    assert (shown.title, shown.line, shown.owner, shown.place) == ("Maryam Hosseini", "Implant", "Dr Karimi", "Room 1")
    assert (shown.tone, shown.state) == ("violet", AppointmentStatus.BOOKED)


def test_a_day_has_a_column_for_each_therapist_or_room(diary: Diary, vm: CalendarVm) -> None:
    """C24-29: columns by therapist or by room."""
    visit = diary.book("10:00", provider_id=diary.ids["rad"])
    vm.go(mode=Mode.DAY)
    assert [column.title for column in board(vm).columns] == ["Dr Karimi", "Dr Rad"]
    assert entry(vm, visit).column == 1
    vm.go(by=By.ROOM)
    assert [column.title for column in board(vm).columns] == ["Room 1", "Room 2"]
    assert entry(vm, visit).column == 1


def test_hours_are_those_in_which_somebody_works(vm: CalendarVm) -> None:
    columns = {column.on.isoweekday(): column for column in board(vm).columns}
    assert columns[6].open == ((9 * 60, 18 * 60),)
    assert columns[5].closed == ""  # the day off of the branch


def test_the_filter_leaves_the_chosen_therapists(diary: Diary, vm: CalendarVm) -> None:
    mine, other = diary.book("10:00"), diary.book("10:00", person=1, provider_id=diary.ids["rad"])
    vm.toggle_provider(diary.ids["rad"])
    assert [one.id for one in board(vm).entries] == [other]
    vm.toggle_provider(diary.ids["rad"])
    assert {one.id for one in board(vm).entries} == {mine, other}


def test_a_drop_moves_the_visit(diary: Diary, vm: CalendarVm) -> None:
    """R9: the new slot is booked, the old one is free; Ctrl+Z takes it back."""
    old = diary.book("10:00")
    vm.load()
    renamed: list[tuple[UUID, UUID]] = []
    vm.rebooked.connect(lambda before, after: renamed.append((before, after)))
    one = entry(vm, old)
    assert vm.move(one, one.column, 11 * 60 + 30, 60)
    ((before, after),) = renamed
    assert before == old
    assert diary.visit(after).starts_at == diary.at("11:30")
    assert diary.visit(old).status is AppointmentStatus.RESCHEDULED
    assert [shown.id for shown in board(vm).entries] == [after]
    diary.clinic.write(lambda work: undo_last(work, UndoLast()), act="")
    vm.load()
    assert [(shown.id, shown.start) for shown in board(vm).entries] == [(old, 600)]


def test_a_drop_on_another_column_changes_the_therapist(diary: Diary, vm: CalendarVm) -> None:
    visit = diary.book("10:00")
    vm.go(mode=Mode.DAY)
    vm.move(entry(vm, visit), 1, 600, 60)
    (moved,) = board(vm).entries
    assert diary.visit(moved.id).provider_id == diary.ids["rad"]
    assert diary.visit(moved.id).room_id == diary.ids["room 2"]


def test_a_drop_on_another_day_keeps_the_hour(diary: Diary, vm: CalendarVm) -> None:
    visit = diary.book("10:00")
    vm.load()
    one = entry(vm, visit)
    vm.move(one, one.column + 1, one.start, one.minutes)
    (moved,) = board(vm).entries
    assert diary.visit(moved.id).on == diary.day() + timedelta(days=1)
    assert diary.visit(moved.id).starts_at == diary.at("10:00", 1)


def test_pulling_the_edge_changes_the_length(diary: Diary, vm: CalendarVm) -> None:
    visit = diary.book("10:00")
    vm.load()
    one = entry(vm, visit)
    vm.move(one, one.column, one.start, 90)
    (moved,) = board(vm).entries
    assert moved.minutes == 90


def test_a_refused_drop_leaves_everything_and_says_why(diary: Diary, vm: CalendarVm) -> None:
    """Bad input: over a taken slot, in the past, outside hours: refused in words, nothing is changed."""
    first, second = diary.book("10:00"), diary.book("12:00", person=1)
    vm.load()
    told = refusals(vm)
    one = entry(vm, second)
    vm.move(one, entry(vm, first).column, 10 * 60 + 30, 60)
    vm.move(one, one.column, 8 * 60 + 15, 60)
    vm.move(one, one.column, 19 * 60, 60)
    assert [problem.code for problem in told] == [
        "appointment.slot_taken",
        "appointment.in_past",
        "appointment.outside_hours",
    ]
    assert all(words(problem) for problem in told)
    assert {(shown.id, shown.start) for shown in board(vm).entries} == {(first, 600), (second, 720)}


def test_where_it_was_is_no_move(diary: Diary, vm: CalendarVm) -> None:
    visit = diary.book("10:00")
    vm.load()
    one = entry(vm, visit)
    assert not vm.move(one, one.column, one.start, one.minutes)
    assert diary.visit(visit).status is AppointmentStatus.BOOKED


def test_states_change_by_key(diary: Diary, vm: CalendarVm) -> None:
    """C24-29: arrived and confirmed are set on the calendar itself."""
    visit = diary.book("10:00")
    vm.load()
    vm.confirm(entry(vm, visit))
    assert entry(vm, visit).state is AppointmentStatus.CONFIRMED
    vm.confirm(entry(vm, visit))
    assert entry(vm, visit).state is AppointmentStatus.BOOKED
    vm.arrived(entry(vm, visit))
    assert entry(vm, visit).state is AppointmentStatus.ARRIVED
    assert not entry(vm, visit).is_movable  # who sits in the waiting room is not moved to another day


def test_nobody_is_late_before_their_time(diary: Diary, vm: CalendarVm) -> None:
    visit = diary.book("10:00")
    vm.load()
    told = refusals(vm)
    vm.did_not_come(entry(vm, visit))
    assert [problem.code for problem in told] == ["appointment.not_yet_over"]


def test_what_another_window_did_is_read_again(diary: Diary, vm: CalendarVm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(vm.shown, timeout=3000):
        visit = diary.book("15:00")
    assert board(vm).entry(visit) is not None


def test_a_slot_that_a_colleague_holds_is_seen(diary: Diary, vm: CalendarVm) -> None:
    def hold(work: UnitOfWork) -> None:
        work.add(
            SlotHold(
                provider_id=diary.ids["karimi"],
                starts_at=diary.at("14:00"),
                ends_at=diary.at("15:00"),
                until_at=diary.house.now + timedelta(minutes=5),
                user_id=diary.clinic.mate,
            )
        )

    diary.clinic.write(hold)
    vm.load()
    (held,) = board(vm).held
    assert (held.start, held.end, held.by) == (14 * 60, 15 * 60, "Ali Mohammadi")


def test_booking_begins_at_the_slot(diary: Diary, vm: CalendarVm) -> None:
    """R6: booked from the calendar, the hour and the therapist of the slot are filled in already."""
    asked: list[tuple[str, object]] = []
    diary.house.go.dialog_asked.connect(lambda key, facts: asked.append((key, facts)))
    vm.go(mode=Mode.DAY)
    vm.book_at(1, 11 * 60)
    assert asked == [
        ("book_appointment", {"starts_at": diary.at("11:00"), "provider_id": diary.ids["rad"]}),
    ]


def test_activities_stand_at_their_hour_or_above_the_hours(diary: Diary, vm: CalendarVm) -> None:
    """C24-28: the CRM calendar shows current and future activities."""
    timed = diary.clinic.a_task(when=When(at=diary.at("11:30")))
    whole = diary.clinic.a_task(person=1, when=When(on=diary.day(1)))
    vm.go(shown=Shown.TASKS)
    assert [(one.id, one.start, board(vm).columns[one.column].on) for one in board(vm).entries] == [
        (timed, 11 * 60 + 30, diary.day())
    ]
    assert [(one.id, board(vm).columns[one.column].on) for one in board(vm).all_day] == [(whole, diary.day(1))]


def test_a_dropped_activity_is_put_off(diary: Diary, vm: CalendarVm) -> None:
    task = diary.clinic.a_task(when=When(at=diary.at("11:30")))
    vm.go(shown=Shown.TASKS)
    one = entry(vm, task)
    vm.move(one, one.column + 1, 15 * 60, 30)
    assert diary.clinic.row(Task, task).due_at == diary.at("15:00", 1)


def test_the_month_counts_visits_by_state(diary: Diary, vm: CalendarVm) -> None:
    diary.book("10:00")
    diary.book("12:00", days=2, person=1)
    vm.go(mode=Mode.MONTH)
    assert vm.month is not None
    assert {on: count.total for on, count in vm.month.days.items()} == {diary.day(): 1, diary.day(2): 1}
    assert vm.month.days[diary.day()].by_status == {AppointmentStatus.BOOKED: 1}


def test_it_opens_as_it_was_left(diary: Diary, vm: CalendarVm) -> None:
    """Pain P16: day, mode, columns and filter survive a restart."""
    vm.go(day=diary.day(9), mode=Mode.DAY, by=By.ROOM, provider_ids=(diary.ids["rad"],), with_cancelled=True)
    vm.save_place()
    again = CalendarVm(diary.house)
    again.restore()
    assert again.place == vm.place


def test_a_second_window_has_a_place_of_its_own(diary: Diary, vm: CalendarVm) -> None:
    other = CalendarVm(diary.house, "calendar_window")
    other.restore()
    other.go(mode=Mode.MONTH)
    other.save_place()
    again = CalendarVm(diary.house)
    again.restore()
    assert again.place.mode is Mode.WEEK


def test_without_the_right_nothing_is_shown(diary: Diary) -> None:
    """C24-31: who may not see appointments learns which right is missing."""
    diary.book("10:00")
    vm = CalendarVm(diary.clinic.as_user(diary.clinic.mate, without=(Right.APPOINTMENTS_SEE,)))
    told: list[Problem] = []
    vm.failed.connect(told.append)
    vm.restore()
    (problem,) = told
    assert isinstance(problem, NoRight)
    assert problem.facts["right"] == Right.APPOINTMENTS_SEE.value
    assert vm.board is None


def test_who_may_only_look_moves_nothing(diary: Diary) -> None:
    visit = diary.book("10:00")
    vm = CalendarVm(diary.clinic.as_user(diary.clinic.mate, without=(Right.APPOINTMENTS_CHANGE,)))
    vm.restore()
    assert not entry(vm, visit).is_movable


def test_a_late_answer_of_another_week_is_not_shown(diary: Diary, vm: CalendarVm) -> None:
    vm.load()
    number, old = vm._question, vm._found
    assert old is not None
    vm.go(day=diary.day(30))
    shown = board(vm).columns[0].on
    vm._answered(old, number)
    assert board(vm).columns[0].on == shown
