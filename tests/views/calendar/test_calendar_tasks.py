"""The calendar of activities: tasks moved and made longer by mouse and keys, and what is said where they are not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.models.access import Right
from crm_desktop.models.work.task import DateType, Task
from crm_desktop.queries.visits import schedule_tasks
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.rules.due import When
from crm_desktop.views.calendar.calendar_page import CalendarPage
from crm_desktop.views.calendar.calendar_place import Mode
from crm_desktop.views.calendar.cut_strip import CutStrip
from crm_desktop.views.calendar.refusal_note import RefusalNote
from crm_desktop.views.calendar.visit_block import VisitBlock
from crm_desktop.views.widgets.house import House
from tests.support.look import dress
from tests.views.calendar.conftest import Diary

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[..., CalendarPage]


@pytest.fixture
def opened(diary: Diary, house: House, qtbot: QtBot) -> Open:
    """The week of a Tuesday."""

    def make(who: House = house, **place: Any) -> CalendarPage:
        page = CalendarPage(who)
        qtbot.addWidget(page)
        page.resize(1180, 760)
        page.show()
        page.open_with({"shown": "tasks", "day": diary.day(3), **place})
        QTest.qWait(1)
        return page

    return make


def whole_days(page: CalendarPage) -> list[VisitBlock]:
    """Above the hours, in the order of the days."""
    found = [one for one in page.frame.header.findChildren(VisitBlock) if one.isVisible()]
    return sorted(found, key=lambda one: one.entry.column)


def timed(page: CalendarPage, task: UUID) -> VisitBlock:
    found = page.grid.block(task)
    assert found is not None
    return found


def said(page: CalendarPage) -> str:
    note = page.findChild(RefusalNote)
    assert isinstance(note, RefusalNote)
    return note.text() if note.isVisible() else ""


def of_days(diary: Diary, first: int, last: int) -> UUID:
    when = When(on=diary.day(first), until=diary.day(last), date_type=DateType.RANGE)
    return diary.clinic.a_task(when=when)


def span(diary: Diary, task: UUID) -> tuple[Any, Any]:
    row = diary.clinic.row(Task, task)
    return row.due_on, row.due_until_on


@pytest.mark.parametrize(("language", "on"), [("en", Qt.Key.Key_Right), ("fa", Qt.Key.Key_Left)])
def test_work_of_several_days_keeps_its_length(
    diary: Diary, opened: Open, qapp: QApplication, language: Any, on: Qt.Key
) -> None:
    """C24-28, C24-53: Alt and the arrows take both its ends along, day by day, and the keyboard with it."""
    dress(qapp, language)
    task = of_days(diary, 2, 3)
    page = opened()
    whole_days(page)[0].setFocus()
    QTest.keyClick(whole_days(page)[0], on, ALT)
    assert span(diary, task) == (diary.day(3), diary.day(4))
    focused = page.focusWidget()
    assert isinstance(focused, VisitBlock)
    assert focused.entry.id == task
    QTest.keyClick(focused, on, ALT)
    assert span(diary, task) == (diary.day(4), diary.day(5))
    assert diary.clinic.row(Task, task).date_type is DateType.RANGE


@pytest.mark.parametrize(("language", "on"), [("en", Qt.Key.Key_Right), ("fa", Qt.Key.Key_Left)])
def test_shift_and_the_arrows_make_it_longer_or_shorter(
    diary: Diary, opened: Open, qapp: QApplication, language: Any, on: Qt.Key
) -> None:
    """C24-53: its first day stays; one day is the least, and that is said."""
    dress(qapp, language)
    back = Qt.Key.Key_Left if on is Qt.Key.Key_Right else Qt.Key.Key_Right
    task = diary.clinic.a_task(when=When(on=diary.day(3)))
    page = opened()
    QTest.keyClick(whole_days(page)[0], on, SHIFT)
    assert span(diary, task) == (diary.day(3), diary.day(4))
    for _ in range(2):
        QTest.keyClick(whole_days(page)[0], back, SHIFT)
    assert span(diary, task) == (diary.day(3), diary.day(3))
    assert said(page)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_its_last_day_is_pulled_with_the_mouse(diary: Diary, opened: Open, qapp: QApplication, language: Any) -> None:
    """C24-53: pulled by the end of its last day, to a later day and back."""
    dress(qapp, language)
    task = of_days(diary, 2, 3)
    page = opened()
    width = round(page.grid.scale.column_width) * (-1 if language == "fa" else 1)
    for days, last in ((1, 4), (-2, 2)):
        end = whole_days(page)[-1]
        grip = QPoint(2 if language == "fa" else end.width() - 2, 8)
        QTest.mousePress(end, Qt.MouseButton.LeftButton, pos=grip)
        there = end.mapToParent(grip) + QPoint(width * days, 0)
        QTest.mouseMove(end, grip + QPoint(width // 8, 0))
        QTest.mouseMove(end, end.mapFromParent(there))  # in Persian its left end has gone along
        QTest.mouseRelease(end, Qt.MouseButton.LeftButton, pos=grip)
        assert span(diary, task) == (diary.day(2), diary.day(last))


def test_a_day_is_dragged_to_another_with_the_mouse(diary: Diary, opened: Open) -> None:
    """C24-28, C24-29: dropped on the day before, it is put off to there."""
    task = diary.clinic.a_task(when=When(on=diary.day(3)))
    page = opened()
    (one,) = whole_days(page)
    width = round(page.grid.scale.column_width)
    QTest.mousePress(one, Qt.MouseButton.LeftButton, pos=QPoint(40, 8))
    QTest.mouseMove(one, QPoint(30, 8))
    QTest.mouseMove(one, QPoint(50 - width, 8))
    QTest.mouseRelease(one, Qt.MouseButton.LeftButton, pos=QPoint(40, 8))
    assert span(diary, task) == (diary.day(2), None)


def test_a_task_at_an_hour_is_moved_and_says_that_it_has_no_length(diary: Diary, opened: Open) -> None:
    """C24-28: Alt and the arrows change its hour; Shift changes nothing and says why."""
    task = diary.clinic.a_task(when=When(at=diary.at("11:30", 3)))
    page = opened()
    QTest.keyClick(timed(page, task), Qt.Key.Key_Down, ALT)
    QTest.keyRelease(timed(page, task), Qt.Key.Key_Alt)
    assert diary.clinic.row(Task, task).due_at == diary.at("11:45", 3)
    assert not said(page)
    QTest.keyClick(timed(page, task), Qt.Key.Key_Down, SHIFT)
    assert diary.clinic.row(Task, task).due_at == diary.at("11:45", 3)
    assert "no length" in said(page)


def test_among_performers_it_is_handed_over_and_not_dragged(diary: Diary, opened: Open) -> None:
    """C24-28: a day has a column for each performer; dropped on another it goes back and names the key that does it."""
    task = diary.clinic.a_task(when=When(at=diary.at("11:30", 3)))
    diary.clinic.a_task(person=1, when=When(at=diary.at("12:30", 3)), performer_id=diary.clinic.mate)
    page = opened(mode="day")
    page.vm.go(whose=Whose.ALL)
    entry = timed(page, task).entry
    page.grid.dropped.emit(entry, 1 - entry.column, entry.start, entry.minutes)
    row = diary.clinic.row(Task, task)
    assert (row.performer_id, row.due_at, row.postponed) == (diary.clinic.me, diary.at("11:30", 3), 0)
    assert "H" in said(page)


@pytest.mark.parametrize("is_whole_day", [True, False])
def test_who_may_not_change_tasks_is_told_so(diary: Diary, opened: Open, is_whole_day: bool) -> None:
    when = When(on=diary.day(3)) if is_whole_day else When(at=diary.at("11:30", 3))
    task = diary.clinic.a_task(when=when, performer_id=diary.clinic.mate)
    page = opened(diary.clinic.as_user(diary.clinic.mate, without=(Right.TASKS_CHANGE,)))
    one = whole_days(page)[0] if is_whole_day else timed(page, task)
    QTest.keyClick(one, Qt.Key.Key_Right, ALT)
    assert "role" in said(page)
    assert diary.clinic.row(Task, task).postponed == 0


def test_more_than_can_be_shown_is_said_with_a_way_out(
    diary: Diary, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C24-28: nobody takes a part for the whole; one press shows fewer days, then fewer people, then the list."""
    for person, days in ((0, 2), (1, 3), (2, 3), (0, 3)):
        diary.clinic.a_task(person=person, when=When(on=diary.day(days)))
    monkeypatch.setattr(schedule_tasks, "MOST", 2)
    page = opened()
    page.vm.go(whose=Whose.ALL)
    strip = page.findChild(CutStrip)
    assert isinstance(strip, CutStrip)
    assert strip.isVisible()
    assert " 2 " in strip.text()
    strip.action.click()
    assert page.vm.place.mode is Mode.DAY
    assert strip.isVisible()
    strip.action.click()
    assert page.vm.place.whose is Whose.MINE
    asked: list[str] = []
    diary.house.go.screen_asked.connect(lambda key, facts: asked.append(key))
    strip.action.click()
    assert asked == ["desk"]
    page.vm.go(day=diary.day(2))
    assert not strip.isVisible(), "the one task of that day is all there is"
