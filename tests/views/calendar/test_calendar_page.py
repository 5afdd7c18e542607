"""The calendar's page: real keys and a real mouse on blocks, in any layout, and what is asked of the shell."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.app.picture_lanes import RefusedLanes
from crm_desktop.models.access import Right
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.rules.due import When
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.views.calendar.calendar_menus import entry_menu
from crm_desktop.views.calendar.calendar_page import CalendarPage
from crm_desktop.views.calendar.calendar_place import Mode
from crm_desktop.views.calendar.calendar_window import CalendarWindow
from crm_desktop.views.calendar.refusal_note import RefusalNote
from crm_desktop.views.calendar.visit_block import VisitBlock
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse
from tests.support.look import dress
from tests.views.calendar.conftest import Diary

Asked = list[tuple[str, dict[str, Any]]]


def opened(house: House, qtbot: QtBot) -> CalendarPage:
    page = CalendarPage(house)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    QTest.qWait(1)
    return page


def block(page: CalendarPage, at: int = 0) -> VisitBlock:
    entries = sorted(page.grid.board.entries, key=lambda one: (one.column, one.start))
    found = page.grid.block(entries[at].id)
    assert found is not None
    return found


def starts(page: CalendarPage) -> list[tuple[int, int, int]]:
    return sorted((one.column, one.start, one.minutes) for one in page.grid.board.entries)


def asked(house: House) -> Asked:
    found: Asked = []
    house.go.dialog_asked.connect(lambda key, facts: found.append((key, facts)))
    house.go.person_asked.connect(lambda person: found.append(("person", {"person_id": person})))
    return found


def strip(page: CalendarPage) -> str:
    found = next(one for one in page.findChildren(RefusalNote))
    return found.text() if found.isVisible() else ""


def test_a_visit_is_dragged_with_the_mouse(diary: Diary, house: House, qtbot: QtBot) -> None:
    """C24-29: drag to move, by quarters of an hour; the drop reschedules."""
    diary.book("10:00")
    page = opened(house, qtbot)
    one = block(page)
    column = one.entry.column
    down = round(page.grid.scale.hour * 1.5)
    QTest.mousePress(one, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(one, QPoint(10, 30))
    QTest.mouseMove(one, QPoint(10, 10 + down - (one.y() - page.grid.scale.rect(column, 600, 660).y())))
    QTest.mouseRelease(one, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert starts(page) == [(column, 11 * 60 + 30, 60)]


def test_the_edge_is_pulled_with_the_mouse(diary: Diary, house: House, qtbot: QtBot) -> None:
    diary.book("10:00")
    page = opened(house, qtbot)
    one = block(page)
    foot = one.height() - 2
    QTest.mousePress(one, Qt.MouseButton.LeftButton, pos=QPoint(10, foot))
    QTest.mouseMove(one, QPoint(10, foot + 20))
    QTest.mouseMove(one, QPoint(10, foot + round(page.grid.scale.hour / 2)))
    QTest.mouseRelease(one, Qt.MouseButton.LeftButton, pos=QPoint(10, foot))
    assert [minutes for _, _, minutes in starts(page)] == [90]


def test_a_click_moves_nothing(diary: Diary, house: House, qtbot: QtBot) -> None:
    visit = diary.book("10:00")
    page = opened(house, qtbot)
    QTest.mouseClick(block(page), Qt.MouseButton.LeftButton)
    assert diary.visit(visit).status is AppointmentStatus.BOOKED


def test_alt_and_arrows_move_and_shift_changes_the_length(diary: Diary, house: House, qtbot: QtBot) -> None:
    """Accessibility: every drag has a key."""
    diary.book("10:00")
    page = opened(house, qtbot)
    one = block(page)
    column = one.entry.column
    for _ in range(2):
        QTest.keyClick(one, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(one, Qt.Key.Key_Alt)
    assert starts(page) == [(column, 630, 60)]
    QTest.keyClick(block(page), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(block(page), Qt.Key.Key_Shift)
    assert starts(page) == [(column, 630, 75)]


@pytest.mark.parametrize(("language", "key"), [("en", Qt.Key.Key_Right), ("fa", Qt.Key.Key_Left)])
def test_r9_move_mode(diary: Diary, house: House, qtbot: QtBot, qapp: QApplication, language: Any, key: Qt.Key) -> None:
    """R9: M, arrows to a new slot, Enter; forward is to the left where one reads from the right."""
    dress(qapp, language)
    diary.book("10:00", days=-1 + 1)
    page = opened(house, qtbot)
    one = block(page)
    column = one.entry.column
    QTest.keyClick(one, Qt.Key.Key_M)
    QTest.keyClick(one, key)
    QTest.keyClick(one, Qt.Key.Key_Down)
    QTest.keyClick(one, Qt.Key.Key_Return)
    assert starts(page) == [(column + 1, 615, 60)]
    assert page.grid.current is not None  # the keyboard is still on it
    dress(qapp)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_a_key_that_does_not_fit_says_why(
    diary: Diary, house: House, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    """R9: who has arrived is neither moved nor arrives again, and the key is not silent."""
    diary.book("10:00")
    page = opened(house, qtbot)
    QTest.keyClick(block(page), Qt.Key.Key_A)
    assert not page._refusal.isVisible()
    QTest.keyClick(block(page), key, modifier)
    assert page._refusal.isVisible()
    assert "Arrived" in page._refusal.text()


def test_esc_gives_a_move_up(diary: Diary, house: House, qtbot: QtBot) -> None:
    visit = diary.book("10:00")
    page = opened(house, qtbot)
    one = block(page)
    before = one.geometry()
    for key in (Qt.Key.Key_M, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        QTest.keyClick(one, key)
    assert one.geometry() == before
    assert diary.visit(visit).status is AppointmentStatus.BOOKED


def test_a_move_goes_on_in_the_next_week(diary: Diary, house: House, qtbot: QtBot) -> None:
    """R9: the new slot may be in another week."""
    visit = diary.book("10:00")
    page = opened(house, qtbot)
    day = page.grid.board.columns[-1].on
    one = block(page)
    QTest.keyClick(one, Qt.Key.Key_M)
    QTest.keyClick(one, Qt.Key.Key_PageDown)
    carried = page.grid.block(visit)
    assert carried is not None
    assert page.grid.board.columns[0].on > day
    QTest.keyClick(carried, Qt.Key.Key_Return)
    assert [page.grid.board.columns[column].on for column, _, _ in starts(page)] == [diary.day(7)]
    assert diary.visit(visit).status is AppointmentStatus.RESCHEDULED


def test_a_refusal_is_said_in_place_and_the_block_goes_back(diary: Diary, house: House, qtbot: QtBot) -> None:
    """A refused drop: the sentence stands over the grid, the block where it was."""
    diary.book("10:00")
    diary.book("11:00", person=1)
    page = opened(house, qtbot)
    one = block(page)
    before = one.geometry()
    for key in (Qt.Key.Key_M, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(one, key)
    assert "Maryam Hosseini" in strip(page)
    assert one.geometry() == before


@pytest.mark.parametrize(("text", "key"), [("a", Qt.Key.Key_A), ("ش", 0x634), ("ф", 0x424)])
def test_letters_work_in_every_layout(diary: Diary, house: House, qtbot: QtBot, text: str, key: int) -> None:
    """Interface, languages: A is the physical key, also where it writes ش or ф."""
    visit = diary.book("10:00")
    page = opened(house, qtbot)
    QApplication.sendEvent(block(page), QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
    assert diary.visit(visit).status is AppointmentStatus.ARRIVED


def test_v_says_that_the_visit_is_over(diary: Diary, house: House, qtbot: QtBot) -> None:
    """C24-28: the admitted visit is over by its key and by the block's menu; a booked one is not offered it."""
    visit = diary.book("10:00")
    page = opened(house, qtbot)
    words = [one.words() for one in page._keys.operations if one.fits(block(page).entry)]
    assert "Visit over" not in words
    diary.clinic.clock.set(diary.at("10:05"))
    diary.clinic.write(lambda work: admit(work, Admit(visit)).id)
    qtbot.waitUntil(lambda: block(page).entry.state is AppointmentStatus.ADMITTED)
    menu = entry_menu(page, page._keys.operations, block(page).entry)
    assert "Visit over\tV" in [one.text() for one in menu.actions()]
    QTest.keyClick(block(page), Qt.Key.Key_V)
    assert diary.visit(visit).status is AppointmentStatus.COMPLETED
    qtbot.waitUntil(lambda: block(page).entry.state is AppointmentStatus.COMPLETED)


@pytest.mark.parametrize(
    ("key", "dialog"), [(Qt.Key.Key_D, "admit"), (Qt.Key.Key_X, "cancel_appointment"), (Qt.Key.Key_Return, "person")]
)
def test_keys_ask_for_dialogs(diary: Diary, house: House, qtbot: QtBot, key: Qt.Key, dialog: str) -> None:
    """R8: X on the appointment cancels; D admits; Enter opens the card."""
    visit = diary.book("10:00")
    page = opened(house, qtbot)
    told = asked(house)
    QTest.keyClick(block(page), key)
    facts = {"person_id": diary.clinic.people[0]} if dialog == "person" else {"appointment_id": visit}
    assert told == [(dialog, facts)]


def test_b_books_at_the_cursor(diary: Diary, house: House, qtbot: QtBot) -> None:
    """R6: B on a free slot begins a booking at that hour; the arrows go from slot to slot and onto visits."""
    diary.book("10:30")
    page = opened(house, qtbot)
    told = asked(house)
    page.take_focus()
    assert page.grid.slot is not None
    column, minute = page.grid.slot
    assert (page.grid.board.columns[column].on, minute) == (diary.day(), 9 * 60 + 30)
    QTest.keyClick(page.grid, Qt.Key.Key_B)
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert block(page).hasFocus()
    QTest.keyClick(block(page), Qt.Key.Key_Down)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert told == [
        ("book_appointment", {"starts_at": diary.at("09:30")}),
        ("book_appointment", {"starts_at": diary.at("11:30")}),
    ]


def test_page_keys_go_to_other_weeks_and_home_comes_back(diary: Diary, house: House, qtbot: QtBot) -> None:
    page = opened(house, qtbot)
    page.take_focus()
    QTest.keyClick(page.grid, Qt.Key.Key_PageDown)
    assert diary.day(7) in page.vm.days
    QTest.keyClick(page.grid, Qt.Key.Key_Home)
    assert diary.day() in page.vm.days


def test_alt_and_a_digit_choose_day_week_and_month(diary: Diary, house: House, qtbot: QtBot) -> None:
    """C24-28, interface: the tabs of the calendar by key, from a visit and from a day of the month."""
    page = opened(house, qtbot)
    for key, is_month in ((Qt.Key.Key_3, True), (Qt.Key.Key_1, False), (Qt.Key.Key_2, False)):
        within: QWidget = page.month if page.vm.is_month else page.grid
        QTest.keyClick(within, key, Qt.KeyboardModifier.AltModifier)
        assert page.vm.is_month is is_month
    assert page.vm.place.mode is Mode.WEEK


def test_weeks_with_the_same_hours_share_their_paper(diary: Diary, house: House, qtbot: QtBot) -> None:
    """C24-28: to page through weeks is quick; a holiday is seen on the paper at once."""
    page = opened(house, qtbot)
    page.vm.step(1)  # without the column of today
    paper = page.grid._painted_paper()
    page.vm.step(1)
    assert page.grid._painted_paper() is paper
    diary.clinic.write(lambda work: work.add(Holiday(on=diary.day(15), name="Nowruz")))
    page.vm.load()
    assert page.grid._painted_paper() is not paper


def test_the_month_leads_to_a_day(diary: Diary, house: House, qtbot: QtBot) -> None:
    page = opened(house, qtbot)
    page.open_with({"mode": "month", "day": diary.day()})
    page.take_focus()
    cell = page.focusWidget()
    assert cell is not None
    QTest.keyClick(cell, Qt.Key.Key_Left)
    cell = page.focusWidget()
    assert cell is not None
    QTest.keyClick(cell, Qt.Key.Key_Return)
    assert (page.vm.place.mode, page.vm.place.day) == (Mode.DAY, diary.day(-1))


def test_every_block_says_everything_to_a_screen_reader(diary: Diary, house: House, qtbot: QtBot) -> None:
    """Accessibility: who, what, when and the state, in words; no meaning by colour alone."""
    diary.book("10:00")
    page = opened(house, qtbot)
    assert block(page).accessibleName() == "Sara Ahmadi, Implant, 10:00–11:00, Booked, Dr Karimi"


def test_an_activity_opens_its_result(diary: Diary, house: House, qtbot: QtBot) -> None:
    """C24-28: activities are done from the calendar."""
    task = diary.clinic.a_task(when=When(at=diary.at("11:30")))
    page = opened(house, qtbot)
    page.open_with({"shown": "tasks"})
    told = asked(house)
    QTest.keyClick(block(page), Qt.Key.Key_Return)
    assert told == [("complete_task", {"task_id": task})]


def test_states_without_rows(clinic: TestHouse, diary: Diary, house: House, qtbot: QtBot) -> None:
    """Designed states: no right says which one, a base that cannot be read offers to try again."""
    page = opened(clinic.as_user(clinic.mate, without=(Right.APPOINTMENTS_SEE,)), qtbot)
    empty = page.findChildren(EmptyState)[0]
    assert empty.isVisible()
    assert not empty.action.isVisible()
    assert "Nasrin" in empty.accessibleDescription()
    from dataclasses import replace

    lanes = RefusedLanes(clinic.base, lambda: clinic.actor)
    broken = opened(replace(house, lanes=lanes), qtbot)
    assert broken.findChildren(EmptyState)[0].action.isVisible()


def test_a_clinic_without_therapists_is_told_so(clinic: TestHouse, qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp)
    page = opened(clinic.house, qtbot)
    assert page.findChildren(EmptyState)[0].accessibleName() == "No therapists yet"


def test_a_second_window_keeps_its_geometry(diary: Diary, house: House, qtbot: QtBot) -> None:
    """C24-28: a window of its own for a second screen, where it stood the last time; Esc leaves it open."""
    first = CalendarWindow(house)
    qtbot.addWidget(first)
    first.show()
    first.setGeometry(5, 30, 780, 600)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert first.isVisible()
    first.close()
    again = CalendarWindow(house)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (780, 600)


def test_somebody_is_sent_to_the_rooms_of_a_day(diary: Diary, house: House, qtbot: QtBot) -> None:
    """C24-29: columns by provider or by room."""
    page = opened(house, qtbot)
    page.open_with({"mode": "day", "by": "room"})
    assert [column.title for column in page.grid.board.columns] == ["Room 1", "Room 2"]
    page.open_with({"by": "provider"})
    assert [column.title for column in page.grid.board.columns] == ["Dr Karimi", "Dr Rad"]
