"""Confirm by phone: who may not come is called first, each with the reasons; without a signal the list says so."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import Appointment, AppointmentSource, AppointmentStatus
from crm_desktop.queries.visits.no_show_risk import Circumstances, kept_rules
from crm_desktop.rules.no_show_list import RiskRow
from crm_desktop.rules.no_show_rules import Learnt, learn, read_back
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.keep_no_show_rules import KeepNoShowRules, keep_no_show_rules
from crm_desktop.views.risk.risk_page import RiskPage
from tests.support.clinic_visits import ClinicVisits, give_visits
from tests.support.house import TestHouse
from tests.support.settle import on_screen

Open = Callable[[], RiskPage]


@pytest.fixture
def visits(clinic: TestHouse) -> ClinicVisits:
    return give_visits(clinic)


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot) -> Open:
    def open_page() -> RiskPage:
        return on_screen(RiskPage(clinic.house), qtbot, 1100, 700)

    return open_page


@lru_cache(maxsize=1)
def some_rules(today: date) -> Learnt:
    """Who is booked long ahead stays away three times as often, and a third of all people do so by habit."""
    draw = random.Random(5)
    past = []
    for at in range(6000):
        ahead = draw.choice((0, 1, 2, 5, 10, 20, 40))
        rate = 0.03 if not ahead else 0.15 if ahead < 8 else 0.45
        rate *= 1.9 if at % 3 == 0 else 0.55
        past.append(Circumstances(738_000 + at // 20, f"{at % 600:032x}", ahead, 30, draw.random() >= rate))
    return learn(past, today)


def keep(clinic: TestHouse, learnt: Learnt) -> None:
    clinic.write(lambda work: keep_no_show_rules(work, KeepNoShowRules(learnt)))


def booked(visits: ClinicVisits, clinic: TestHouse, person: int, at: str, days_ago: int) -> UUID:
    """For tomorrow, booked so many days ago."""
    made = visits.book(person, at, days=1)

    def age(work: UnitOfWork) -> None:
        work.get(Appointment, made).created_at = clinic.clock() - timedelta(days=days_ago)

    clinic.write(age)
    return made


def rows_of(page: RiskPage) -> list[RiskRow]:
    found = [page._table.row_at(at) for at in range(page._table.rowCount())]
    return [row for row in found if isinstance(row, RiskRow)]


def missed_before(visits: ClinicVisits, clinic: TestHouse, person: int, times: int) -> None:
    def write(work: UnitOfWork) -> None:
        for at in range(times):
            starts = work.now - timedelta(days=30 + at)
            work.add(
                Appointment(
                    person_id=clinic.people[person], service_id=visits.ids["implant"], provider_id=visits.ids["rad"],
                    on=starts.date(), starts_at=starts, ends_at=starts + timedelta(hours=1),
                    status=AppointmentStatus.NO_SHOW, source=AppointmentSource.IMPORT,
                )
            )  # fmt: skip

    clinic.write(write)


def test_the_highest_risk_stands_first_with_its_reasons(clinic: TestHouse, visits: ClinicVisits, opened: Open) -> None:
    """B10: by days ahead and own no-shows, not by the hour; the base rate is above the list."""
    keep(clinic, some_rules(clinic.house.today))
    booked(visits, clinic, 0, "09:00", 1)
    booked(visits, clinic, 1, "11:00", 20)
    booked(visits, clinic, 2, "13:00", 20)
    missed_before(visits, clinic, 2, 3)
    page = opened()
    rows = rows_of(page)
    assert [row.person_id for row in rows] == [clinic.people[at] for at in (2, 1, 0)]
    rates = [row.risk.rate for row in rows if row.risk is not None]
    assert rates == sorted(rates, reverse=True)
    assert len(set(rates)) == 3
    texts = [page._table.index(at, 4).data() for at in range(3)]
    assert texts[0].startswith("Missed 3 of 3 earlier visit")
    assert "\nBooked 15–30 days ahead, age 30–44: 4" in texts[0]
    assert texts[1].startswith("Booked 15–30 days ahead, age 30–44: 4")
    assert texts[2].endswith("No earlier visits are known")
    base = f"{page.vm.base * 100:.0f}%"
    assert base in page.worth.text()


def test_c_confirms_and_the_line_goes(clinic: TestHouse, visits: ClinicVisits, opened: Open, qtbot: QtBot) -> None:
    """MIS-28, B10: one key; the line stands under Confirmed, where the same key takes it back."""
    made = booked(visits, clinic, 0, "09:00", 3)
    page = opened()
    QTest.keyClick(page.table, Qt.Key.Key_C)
    assert visits.row(made).status is AppointmentStatus.CONFIRMED
    qtbot.waitUntil(lambda: page._table.rowCount() == 0 and page.vm.counts == {"open": 0, "confirmed": 1})
    page.vm.show_tab("confirmed")
    page.table.setCurrentIndex(page._table.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_C)
    assert visits.row(made).status is AppointmentStatus.BOOKED


def test_f8_shows_and_copies_the_number_and_enter_opens_the_card(
    clinic: TestHouse, visits: ClinicVisits, opened: Open
) -> None:
    """B10: the number is read and dialled by hand; Enter opens the card beside the list."""
    booked(visits, clinic, 0, "09:00", 3)
    page = opened()
    cards: list[object] = []
    clinic.house.go.person_asked.connect(cards.append)
    QTest.keyClick(page.table, Qt.Key.Key_F8)
    assert QGuiApplication.clipboard().text() == "+989123456711"
    assert "Sara Ahmadi" in page.calling.text()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert cards[-1] == clinic.people[0]


def test_too_little_past_says_how_much_is_needed(clinic: TestHouse, visits: ClinicVisits, opened: Open) -> None:
    """B10: then the list is in order of time, and nobody is put before others."""
    booked(visits, clinic, 1, "11:00", 20)
    booked(visits, clinic, 0, "09:00", 1)
    page = opened()
    assert [row.person_id for row in rows_of(page)] == [clinic.people[0], clinic.people[1]]
    assert page._table.index(0, 0).data() == "—"
    assert "1,000" in page.worth.text()
    asked: list[str] = []
    clinic.house.go.screen_asked.connect(lambda key, _facts: asked.append(key))
    page.worth.action.click()
    assert asked == ["imports"]
    kept = read_back(clinic.read(kept_rules))
    assert kept == Learnt(clinic.house.today, 0)


def test_where_the_past_tells_nothing_the_list_says_so(clinic: TestHouse, visits: ClinicVisits, opened: Open) -> None:
    """B10: under 1.25 × on the clinic's own past there is no useful signal."""
    good = some_rules(clinic.house.today)
    assert good.ahead is not None
    keep(clinic, replace(good, ahead=replace(good.ahead, in_top=good.ahead.missed * 0.22)))
    booked(visits, clinic, 1, "11:00", 20)
    page = opened()
    assert page.worth.text().startswith("No useful signal")
    assert "1.1 times" in page.worth.text()
    assert rows_of(page)[0].risk is None


def test_nothing_booked_and_all_confirmed_are_told_apart(
    clinic: TestHouse, visits: ClinicVisits, opened: Open, qtbot: QtBot
) -> None:
    """B10: an empty list says why."""
    page = opened()
    assert page.empty.accessibleName() == "Nobody is to be called"
    booked(visits, clinic, 0, "09:00", 3)
    qtbot.waitUntil(lambda: page._table.rowCount() == 1)
    page.table.setCurrentIndex(page._table.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: page.empty.accessibleName() == "Everybody has confirmed")


def test_who_may_not_change_appointments_only_reads(clinic: TestHouse, visits: ClinicVisits, qtbot: QtBot) -> None:
    """NFR-5: without the right the key does nothing."""
    made = booked(visits, clinic, 0, "09:00", 3)
    page = RiskPage(clinic.as_user(clinic.me, without=(Right.APPOINTMENTS_CHANGE,)))
    qtbot.addWidget(page)
    page.show()
    page.take_focus()
    QTest.keyClick(page.table, Qt.Key.Key_C)
    assert visits.row(made).status is AppointmentStatus.BOOKED


def test_it_is_learnt_again_on_the_next_day(clinic: TestHouse, visits: ClinicVisits, opened: Open) -> None:
    """B10: the rules of yesterday serve until those of today are there."""
    keep(clinic, some_rules(clinic.house.today - timedelta(days=1)))
    page = opened()
    assert page.vm.learnt == Learnt(clinic.house.today, 0)
