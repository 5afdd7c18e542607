"""The reception's list: letters on the row, the queue with its minutes, the waiting list, a therapist away."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.admission import Admission
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from crm_desktop.views.visits.admit_dialog import AdmitDialog
from crm_desktop.views.visits.visit_delegate import since_words
from crm_desktop.views.visits.visit_text_dialog import VisitTextDialog
from crm_desktop.views.visits.visits_page import VisitsPage
from crm_desktop.views.visits.wait_dialog import WaitDialog
from tests.support.clinic_visits import ClinicVisits


def shown(qtbot: QtBot, widget: Any) -> Any:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def page_of(qtbot: QtBot, visits: ClinicVisits) -> Any:
    page = shown(qtbot, VisitsPage(visits.clinic.house))
    page.take_focus()
    qtbot.waitUntil(lambda: page.table.chosen_row() is not None)
    return page


def test_letters_lead_a_visit_through_its_states(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R2, C24-28: C confirms, A says they are here; the queue counts the minutes."""
    visit_id = visits.book(0, "10:00")
    page = page_of(qtbot, visits)
    QAbstractItemModelTester(page.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    QTest.keyClick(page.table, Qt.Key.Key_C)
    assert visits.row(visit_id).status is AppointmentStatus.CONFIRMED
    qtbot.waitUntil(lambda: page.table.chosen_row().status is AppointmentStatus.CONFIRMED)
    QTest.keyClick(page.table, Qt.Key.Key_A)
    assert visits.row(visit_id).status is AppointmentStatus.ARRIVED
    qtbot.waitUntil(lambda: page.table.chosen_row().status is AppointmentStatus.ARRIVED)
    now = visits.clinic.clock.advance(timedelta(minutes=12))
    assert since_words(page.table.chosen_row(), now) == "12 min"
    assert page.vm.counts["here"] == 1


def test_the_waiting_list_is_a_tab_of_its_own(qtbot: QtBot, visits: ClinicVisits) -> None:
    """MIS-27: put on the list, changed, taken off."""
    clinic = visits.clinic
    visits.book(0, "10:00")
    dialog = shown(
        qtbot, WaitDialog(clinic.house, {"person_id": clinic.people[2], "service_id": visits.ids["implant"]})
    )
    dialog.save()
    page = page_of(qtbot, visits)
    QTest.keyClick(page, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page._table.rowCount() == 1)
    page.table.setCurrentIndex(page._table.index(0, 0))
    qtbot.waitUntil(lambda: page.table.chosen_row() is not None)
    assert page.table.chosen_row().person_id == clinic.people[2]
    asked: list[str] = []
    clinic.house.go.dialog_asked.connect(lambda key, _facts: asked.append(key))
    page.table.operate("Enter")
    assert asked == ["wait_for_slot"]
    page.table.operate("X")
    qtbot.waitUntil(lambda: page._table.rowCount() == 0)


def test_a_walk_in_with_several_leads_is_asked_for_which(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-16: the choice stands in the form when the program cannot know."""
    clinic = visits.clinic
    wanted = [clinic.lead(0, "First"), clinic.lead(0, "Second")]
    dialog = shown(qtbot, AdmitDialog(clinic.house, {"person_id": clinic.people[0]}))
    dialog.services.add(visits.ids["cleaning"], "Cleaning", 12_000_000)
    dialog.save()
    assert not clinic.rows(select(Admission))
    assert not dialog._fields["lead"].isHidden()
    dialog.lead.choose(wanted[1])
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert dialog.paid.amount() == 12_000_000
    dialog.save()
    (admission,) = clinic.rows(select(Admission))
    assert admission.lead_id == wanted[1]


@pytest.mark.parametrize(("language", "word"), [("en", "Saturday"), ("ru", "суббота")])
def test_the_text_speaks_the_patients_language(qtbot: QtBot, visits: ClinicVisits, language: str, word: str) -> None:
    """C24-59: day and sentence in the language of the one who gets it."""
    visit_id = visits.book(0, "15:00")
    clinic = visits.clinic
    clinic.write(lambda work: setattr(work.session.get_one(Person, clinic.people[0]), "language", language))
    dialog = shown(qtbot, VisitTextDialog(clinic.house, visit_id))
    dialog.save()
    text = QGuiApplication.clipboard().text()
    assert word in text
    assert "15:00" in text


def test_waiting_days_may_not_run_backwards(qtbot: QtBot, visits: ClinicVisits) -> None:
    """MIS-27: refused in words, nothing typed is lost."""
    clinic = visits.clinic
    facts = {"person_id": clinic.people[0], "service_id": visits.ids["implant"]}
    dialog = shown(qtbot, WaitDialog(clinic.house, facts))
    dialog.first.set_day(clinic.house.today + timedelta(days=60))
    dialog.note.setText("after work")
    dialog.save()
    assert "before the first" in dialog.strip.text()
    assert dialog.note.text() == "after work"
    order = WaitForSlot(clinic.people[0], visits.ids["implant"], clinic.house.today, clinic.house.today)
    assert clinic.write(lambda work: wait_for_slot(work, order).person_id) == clinic.people[0]
