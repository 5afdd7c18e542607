"""The page of the timetable: its tabs, its keys, and who may change it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.i18n.style import LanguageCode
from crm_desktop.models.access import Right
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.admin.night_run import NightSwitch
from crm_desktop.usecases.schedule.save_holiday import SaveHoliday, save_holiday
from crm_desktop.usecases.schedule.save_provider import SaveProvider, save_provider
from crm_desktop.usecases.schedule.save_shift import SaveShift, save_shift
from crm_desktop.usecases.schedule.set_absence import SetAbsence, set_absence
from crm_desktop.views.schedule.schedule_page import SchedulePage
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import KeysetTable
from tests.support.house import TestHouse
from tests.support.look import dress

OpenPage = Callable[..., SchedulePage]


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot, qapp: QApplication) -> OpenPage:
    def open_page(tab: str = "providers", house: House | None = None) -> SchedulePage:
        page = SchedulePage(house or clinic.house)
        qtbot.addWidget(page)
        page.resize(1200, 640)
        page.show()
        page.vm.show_tab(tab)
        page.take_focus()
        for _ in range(6):
            qapp.processEvents()
        return page

    return open_page


def a_provider(clinic: TestHouse, name: str = "Dr Rad") -> UUID:
    return clinic.write(lambda work: save_provider(work, SaveProvider(name, speciality="Dentist")).id)


def asked(clinic: TestHouse) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    clinic.house.go.dialog_asked.connect(lambda key, facts: found.append((key, facts)))
    return found


def press(page: SchedulePage, key: Qt.Key) -> None:
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    QTest.keyClick(page.table, key)


def cells(page: SchedulePage) -> list[list[str]]:
    model = page.table.model()
    columns = [at for at in range(model.columnCount()) if not page.table.isColumnHidden(at)]
    return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]


def test_a_provider_is_changed_scheduled_and_away_by_single_keys(clinic: TestHouse, opened: OpenPage) -> None:
    """C24-55, R11: Enter, W, A on the line; the line says what they give and how they work."""
    provider = a_provider(clinic)
    page, questions = opened(), asked(clinic)
    assert cells(page) == [["Dr Rad", "All services", "", "As the branch", "Gives visits"]]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_W, Qt.Key.Key_A):
        press(page, key)
    assert questions == [
        ("provider", {"id": provider}),
        ("provider_week", {"id": provider}),
        ("absence", {"provider_id": provider}),
    ]


@pytest.mark.parametrize(
    ("tab", "dialog"),
    [
        ("providers", "provider"),
        ("absences", "absence"),
        ("rooms", "room"),
        ("services", "service"),
        ("holidays", "holiday"),
        ("shifts", "shift"),
    ],
)
def test_every_tab_makes_its_own(clinic: TestHouse, opened: OpenPage, tab: str, dialog: str) -> None:
    """C24-55: Ctrl+N wherever one stands."""
    page, questions = opened(tab), asked(clinic)
    page.new_asked()
    assert questions == [(dialog, {})]


def test_p_adds_the_public_holidays_and_del_takes_one_away(clinic: TestHouse, opened: OpenPage, qtbot: QtBot) -> None:
    """C24-55: with one key; what follows the moon is said."""
    page = opened("holidays")
    told: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: told.append(sentence))
    assert str(page.vm.year) in page.public.text()
    QTest.keyClick(page, Qt.Key.Key_P)
    number = len(clinic.rows(select(Holiday)))
    assert number > 5
    assert str(number) in told[0]
    qtbot.waitUntil(lambda: page.table.model().rowCount() == number)
    qtbot.waitUntil(lambda: page.table.chosen_row() is not None)
    press(page, Qt.Key.Key_Delete)
    assert len(clinic.rows(select(Holiday).where(Holiday.deleted_at.is_(None)))) == number - 1


def test_the_night_rules_are_switched_in_place(clinic: TestHouse, opened: OpenPage) -> None:
    """A1: each is switchable, each says in one sentence what it does."""
    page = opened("night")
    assert len(cells(page)) == 4
    assert all(row[1].endswith(".") for row in cells(page))
    press(page, Qt.Key.Key_Space)
    assert [row.is_on for row in clinic.rows(select(NightSwitch))] == [False]


def test_without_the_right_it_is_seen_and_not_changed(clinic: TestHouse, opened: OpenPage) -> None:
    """C24-65: no keys, no button, and a sentence that says which right is missing."""
    a_provider(clinic)
    house = clinic.as_user(clinic.mate, without=(Right.SCHEDULE_CHANGE, Right.SETTINGS_CHANGE))
    page, questions = opened(house=house), asked(clinic)
    press(page, Qt.Key.Key_Return)
    page.new_asked()
    assert (questions, page.new.isHidden()) == ([], True)
    assert not page.strip.isHidden()


def test_an_empty_tab_says_what_it_is_for(clinic: TestHouse, opened: OpenPage) -> None:
    """C24-55."""
    page = opened()
    assert page.empty.accessibleName() == "Nobody gives visits yet"
    assert page.empty.action.text() == "New provider"


def test_absences_and_shifts_say_their_days_and_hours(clinic: TestHouse, opened: OpenPage) -> None:
    """C24-38, R11."""
    provider, today = a_provider(clinic), clinic.house.today
    clinic.write(lambda work: set_absence(work, SetAbsence(provider, today, from_time="12:00")))
    clinic.write(lambda work: save_shift(work, SaveShift(clinic.me, "08:00", "14:00", weekday=6)))
    clinic.write(lambda work: save_holiday(work, SaveHoliday(today + timedelta(days=3), "Yalda")))
    assert cells(opened("absences"))[0][2] == "12:00–24:00"
    assert cells(opened("shifts"))[0][1:] == ["Every week: Saturday", "08:00–14:00"]
    assert cells(opened("holidays"))[0][2] == "Closed the whole day"


@pytest.mark.parametrize(("language", "days"), [("fa", [6, 7, 1]), ("ru", [1, 6, 7])])
def test_shifts_stand_in_the_order_of_the_readers_week(
    clinic: TestHouse, opened: OpenPage, qapp: QApplication, language: LanguageCode, days: list[int]
) -> None:
    """C24-59: the week begins on Saturday for Persian, on Monday for Russian."""
    orders = [SaveShift(clinic.me, "08:00", "14:00", weekday=weekday) for weekday in (7, 1, 6)]
    clinic.write(lambda work: [save_shift(work, order) for order in orders])
    dress(qapp, language)
    page = opened("shifts")
    rows = [page.table.model().index(at, 0).data(KeysetTable.RowRole) for at in range(3)]
    assert [row.weekday for row in rows] == days
