"""The forms of the timetable."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.admin.shift import Shift
from crm_desktop.models.money.service import PriceItem, Service
from crm_desktop.models.visits.provider import Provider, ProviderService, WorkingHours
from crm_desktop.models.visits.room import Room
from crm_desktop.queries.admin.services import ServiceRow, service_rows
from crm_desktop.queries.visits.free_slots import lengths_of
from crm_desktop.queries.visits.provider_rows import services_given
from crm_desktop.usecases.schedule.save_provider import SaveProvider, save_provider
from crm_desktop.views.schedule.holiday_dialog import HolidayDialog
from crm_desktop.views.schedule.provider_dialog import ProviderDialog
from crm_desktop.views.schedule.room_dialog import RoomDialog
from crm_desktop.views.schedule.service_dialog import ServiceDialog
from crm_desktop.views.schedule.shift_dialog import ShiftDialog
from crm_desktop.views.schedule.week_dialog import WeekDialog
from tests.support.house import TestHouse


@pytest.fixture
def provider(clinic: TestHouse) -> UUID:
    return clinic.write(lambda work: save_provider(work, SaveProvider("Dr Rad")).id)


def test_a_provider_is_named_with_what_they_give(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-55: letters of a service, Enter."""
    service = clinic.read(lambda session: service_rows(session, clinic.actor, clinic.house.today))[0]
    dialog = ProviderDialog(clinic.house, {})
    qtbot.addWidget(dialog)
    dialog.save()
    assert dialog.strip.text() == "Write the name."
    QTest.keyClicks(dialog.name, "Dr Rad")
    QTest.keyClicks(dialog.services.line, service.name)
    QTest.keyClick(dialog.services.line, Qt.Key.Key_Return)
    dialog.save()
    assert [row.name for row in clinic.rows(select(Provider))] == ["Dr Rad"]
    assert [row.service_id for row in clinic.rows(select(ProviderService))] == [service.id]


def test_a_provider_has_minutes_of_their_own(clinic: TestHouse, qtbot: QtBot, provider: UUID) -> None:
    """C24-55: after the services Enter stands in the minutes of the first; free times are as long as they say."""
    first, second, *_ = [one for one in clinic.read(services_of(clinic)) if one.minutes is not None]
    dialog = ProviderDialog(clinic.house, {"id": provider})
    qtbot.addWidget(dialog)
    dialog.show()
    for service in (first, second):
        QTest.keyClicks(dialog.services.line, service.name)
        QTest.keyClick(dialog.services.line, Qt.Key.Key_Return)
    line = dialog.minutes.lines[first.id]
    qtbot.waitUntil(line.isVisible)
    QTest.keyClick(dialog.services.line, Qt.Key.Key_Return)
    assert dialog.focusWidget() is line
    assert str(first.minutes) in line.text()
    line.selectAll()
    QTest.keyClicks(line, "75")
    dialog.save()
    assert clinic.read(lambda session: services_given(session, provider)) == {first.id: 75, second.id: None}
    assert clinic.read(lambda session: lengths_of(session, first.id, (provider,))) == {provider: 75}

    again = ProviderDialog(clinic.house, {"id": provider})
    qtbot.addWidget(again)
    assert again.minutes.lines[first.id].value() == 75
    again.minutes.lines[first.id].setValue(0)
    again.save()
    assert clinic.read(lambda session: services_given(session, provider)) == {first.id: None, second.id: None}


def services_of(clinic: TestHouse) -> Callable[[Any], list[ServiceRow]]:
    return lambda session: list(service_rows(session, clinic.actor, clinic.house.today))


def test_a_week_is_typed_copied_down_and_refused_in_words(clinic: TestHouse, qtbot: QtBot, provider: UUID) -> None:
    """C24-55: the week by keys alone; what overlaps is said before it is saved."""
    dialog = WeekDialog(clinic.house, {"id": provider})
    qtbot.addWidget(dialog)
    dialog.show()
    grid = dialog.grid
    grid.set_week({})
    monday, tuesday = grid.lines[1], grid.lines[2]
    QTest.keyClicks(monday, "9-13, 12-18")
    dialog.save()
    assert "share time" in dialog.strip.text()
    monday.clear()
    QTest.keyClicks(monday, "9-13, 14-18")
    QTest.keyClick(tuesday, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog.save()
    rows = clinic.rows(select(WorkingHours).order_by(WorkingHours.weekday, WorkingHours.opens_at))
    assert [(row.weekday, row.opens_at, row.closes_at) for row in rows] == [
        (1, "09:00", "13:00"),
        (1, "14:00", "18:00"),
        (2, "09:00", "13:00"),
        (2, "14:00", "18:00"),
    ]


def test_a_week_begins_with_the_hours_of_the_branch(clinic: TestHouse, qtbot: QtBot, provider: UUID) -> None:
    """C24-55: Friday is the day off of the branch."""
    dialog = WeekDialog(clinic.house, {"id": provider})
    qtbot.addWidget(dialog)
    assert (dialog.grid.lines[6].text(), dialog.grid.lines[5].text()) == ("09:00–18:00", "")


def test_a_service_with_its_course_and_price(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-64: price in the unit people speak in; goods ask for no minutes."""
    dialog = ServiceDialog(clinic.house, {})
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "Photo therapy")
    dialog.sessions.setValue(4)
    dialog.minutes.setValue(40)
    dialog.price.set_amount(5_000_000)
    dialog.save()
    row = clinic.rows(select(Service).where(Service.name == "Photo therapy"))[0]
    prices = clinic.rows(select(PriceItem).where(PriceItem.service_id == row.id))
    assert (row.minutes, row.sessions, [one.price for one in prices]) == (40, 4, [5_000_000])
    again = ServiceDialog(clinic.house, {"id": row.id})
    qtbot.addWidget(again)
    again.show()
    again.product.setChecked(True)
    assert not again.minutes.isVisible()
    again.save()
    assert len(clinic.rows(select(PriceItem).where(PriceItem.service_id == row.id))) == 1


def test_of_several_branches_a_room_and_a_provider_name_theirs(clinic: TestHouse, qtbot: QtBot) -> None:
    """sync.md 10: a clinic of one branch is not asked; the branch of whoever names them is offered first."""
    alone = RoomDialog(clinic.house, {})
    qtbot.addWidget(alone)
    alone.show()
    assert not alone.branch.isVisible()
    south = clinic.write(lambda work: work.add(Branch(name="South", time_zone="Asia/Tehran", region="IR")).id)
    room, provider = RoomDialog(clinic.house, {}), ProviderDialog(clinic.house, {})
    for dialog in (room, provider):
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.branch.isVisible()
        assert dialog.branch.chosen() == clinic.actor.branch_id
        QTest.keyClicks(dialog.name, "Laser")
    provider.branch.choose(south)
    for dialog in (room, provider):
        dialog.save()
    assert [row.branch_id for row in clinic.rows(select(Room))] == [clinic.actor.branch_id]
    (made,) = clinic.rows(select(Provider))
    assert made.branch_id == south
    again = ProviderDialog(clinic.house, {"id": made.id})
    qtbot.addWidget(again)
    assert again.branch.chosen() == south


def test_rooms_holidays_and_shifts_are_saved(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-38, C24-55."""
    room = RoomDialog(clinic.house, {})
    qtbot.addWidget(room)
    QTest.keyClicks(room.name, "Laser")
    room.save()
    assert [row.name for row in clinic.rows(select(Room))] == ["Laser"]
    holiday = HolidayDialog(clinic.house, {})
    qtbot.addWidget(holiday)
    holiday.save()
    assert holiday.strip.text() == "Choose the day."
    holiday.on.set_day(clinic.house.today)
    QTest.keyClicks(holiday.name, "Yalda")
    holiday.save()
    assert [row.name for row in clinic.rows(select(Holiday))] == ["Yalda"]
    shift = ShiftDialog(clinic.house, {})
    qtbot.addWidget(shift)
    shift.save()
    assert shift.strip.text() == "Choose who is on shift."
    shift.user.choose(clinic.mate)
    shift.save()
    assert [row.user_id for row in clinic.rows(select(Shift))] == [clinic.mate]
