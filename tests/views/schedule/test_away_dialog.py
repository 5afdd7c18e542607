"""Somebody is away: the list of patients it hits, with what is done for each of them."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import ProviderAbsence
from crm_desktop.models.work.task import Task
from crm_desktop.usecases.schedule.set_absence import SetAbsence
from crm_desktop.views.schedule.away_dialog import AwayDialog
from crm_desktop.views.schedule.away_work import AwayOrder, clear_the_way
from tests.support.clinic_visits import ClinicVisits, give_visits
from tests.support.house import TestHouse


@pytest.fixture
def visits(clinic: TestHouse) -> ClinicVisits:
    return give_visits(clinic)


def opened(qtbot: QtBot, visits: ClinicVisits, **facts: Any) -> AwayDialog:
    dialog = AwayDialog(visits.clinic.house, {"provider_id": visits.ids["karimi"], **facts})
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def cells(dialog: AwayDialog) -> list[list[str]]:
    for _ in range(4):
        QApplication.processEvents()  # rows are asked for when they are painted
    model = dialog.hit.table.model()
    return [[str(model.index(row, at).data()) for at in range(model.columnCount())] for row in range(model.rowCount())]


def calls(visits: ClinicVisits) -> list[Any]:
    """Whom somebody is to call, in the order of the visits."""
    found = visits.clinic.rows(select(Task).where(Task.title.startswith("The therapist is away")).order_by(Task.title))
    return [task.person_id for task in found]


def test_the_list_says_who_when_which_service_and_what_time_instead(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: before anything is saved the form says whom the absence hits and where each of them could go."""
    visits.book(0, "15:00")
    visits.book(1, "16:00", service_id=visits.ids["cleaning"])
    dialog = opened(qtbot, visits)
    names = [row[1] for row in cells(dialog)]
    assert names == ["Sara Ahmadi", "Maryam Hosseini"]
    assert [(row[0], row[2], row[4]) for row in cells(dialog)] == [
        ("15:00", "Implant", "Call"),
        ("16:00", "Cleaning", "Call"),
    ]
    assert all("Dr Rad" in row[3] for row in cells(dialog))


def test_one_is_moved_one_called_and_one_left(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: Alt+M for all, then C and L on the lines that differ; the absence is written down in the same step."""
    clinic = visits.clinic
    moved, called, left = (visits.book(at, f"{15 + at}:00") for at in range(3))
    dialog = opened(qtbot, visits)
    QTest.keyClick(dialog.first.line, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert [row[4] for row in cells(dialog)] == ["Move", "Move", "Move"]
    dialog.hit.table.setCurrentIndex(dialog.hit.table.model().index(1, 0))
    QTest.keyClick(dialog.hit.table, Qt.Key.Key_C)
    QTest.keyClick(dialog.hit.table, Qt.Key.Key_L)
    dialog.save()
    states = [visits.row(one).status for one in (moved, called, left)]
    assert states == [AppointmentStatus.RESCHEDULED, AppointmentStatus.BOOKED, AppointmentStatus.BOOKED]
    (new,) = clinic.rows(select(Appointment).where(Appointment.rescheduled_from_id == moved))
    assert new.provider_id == visits.ids["rad"]
    assert calls(visits) == [clinic.people[1]]
    assert len(clinic.rows(select(ProviderAbsence))) == 1


def test_the_toast_tells_no_zero(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: moved only, or called only, is one number."""
    told: list[str] = []
    visits.clinic.house.go.toast_asked.connect(lambda sentence, _tone: told.append(sentence))
    visits.book(0, "15:00")
    opened(qtbot, visits).save()
    assert "0" not in told[0]
    assert "1 to be called. Ctrl+Z takes it back." in told[0]


def test_hours_and_days_narrow_the_list(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: some hours of a day, or several days; what makes no sense yet asks nothing and is refused on saving."""
    visits.book(0, "15:00")
    visits.book(1, "17:00")
    visits.book(2, "12:00", days=1)
    dialog = opened(qtbot, visits)
    assert len(cells(dialog)) == 2
    dialog.since.set_time(time(16))
    assert [row[0] for row in cells(dialog)] == ["17:00"]
    dialog.last.set_day(visits.day(1))
    assert cells(dialog) == []
    dialog.save()
    assert dialog.strip.text()
    assert dialog.isVisible()
    dialog.since.set_time(None)
    assert len(cells(dialog)) == 3


def test_all_go_to_the_provider_who_is_named(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: "move all to another provider": to the absent one only on another day."""
    visits.book(0, "15:00")
    visits.book(1, "16:00")
    dialog = opened(qtbot, visits)
    dialog.to.choose(visits.ids["karimi"])
    dialog.to.picked.emit()
    dialog.alt_pressed("M")
    dialog.save()
    new = visits.clinic.rows(select(Appointment).where(Appointment.rescheduled_from_id.is_not(None)))
    assert {row.provider_id for row in new} == {visits.ids["karimi"]}
    assert all(row.on > visits.day() for row in new)
    assert new[0].starts_at != new[1].starts_at


def test_a_time_that_went_meanwhile_costs_the_others_nothing(visits: ClinicVisits) -> None:
    """C24-55, MIS-24: whose slot is gone is called, whose visit was called off is left, the others are moved."""
    clinic, lines = visits.clinic, []
    for person, at in ((0, "15:00"), (1, "16:00"), (2, "17:00")):
        visits.book(person, at)
    dialog = AwayDialog(clinic.house, {"provider_id": visits.ids["karimi"]})
    dialog.alt_pressed("M")
    lines = list(dialog.hit.lines())
    taken = lines[1].plan.slot
    assert taken is not None
    visits.book(3, provider_id=visits.ids["rad"], starts_at=taken.starts_at)
    clinic.write(
        lambda work: setattr(work.session.get_one(Appointment, lines[2].id), "status", AppointmentStatus.ARRIVED)
    )
    template_id = clinic.template("call_back")
    order = AwayOrder(
        SetAbsence(visits.ids["karimi"], visits.day()), tuple(lines), template_id, lambda plan: "The therapist is away"
    )
    done = clinic.write(lambda work: clear_the_way(work, order), "provider_away")
    assert (done.moved, done.called, done.instead, done.skipped) == (1, 1, 1, 1)
    states = [visits.row(line.id).status for line in lines]
    assert states == [AppointmentStatus.RESCHEDULED, AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED]
    assert calls(visits) == [clinic.people[1]]
    dialog.deleteLater()


def test_nobody_is_called_twice(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-55: opened again, the list knows who is to be called already."""
    visits.book(0, "15:00")
    opened(qtbot, visits).save()
    again = opened(qtbot, visits)
    assert [row[4] for row in cells(again)] == ["A call is planned"]
    again.save()
    assert len(calls(visits)) == 1


def test_an_absence_is_of_today_unless_said_otherwise(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R11: A and Ctrl+Enter; changed later, it stays one absence."""
    clinic = visits.clinic
    told: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: told.append(sentence))
    opened(qtbot, visits).save()
    (row,) = clinic.rows(select(ProviderAbsence))
    assert (row.starts_on, row.ends_on) == (clinic.house.today, clinic.house.today)
    assert "nobody is moved or called" in told[0]
    again = AwayDialog(clinic.house, {"id": row.id})
    qtbot.addWidget(again)
    assert again.provider.chosen() == visits.ids["karimi"]
    again.last.set_day(clinic.house.today + timedelta(days=2))
    again.save()
    assert [one.ends_on for one in clinic.rows(select(ProviderAbsence))] == [clinic.house.today + timedelta(days=2)]
