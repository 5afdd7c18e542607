"""The tick "Send an SMS" in the forms that book, move and cancel."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.messages.message import Message
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.settings import declared
from crm_desktop.views.visits.book_dialog import BookDialog
from crm_desktop.views.visits.cancel_dialog import CancelVisitDialog
from crm_desktop.views.visits.move_dialog import MoveVisitDialog
from tests.support.clinic_visits import ClinicVisits
from tests.support.house import TestHouse


def shown(qtbot: QtBot, dialog: Any) -> Any:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def messages(clinic: TestHouse) -> list[Message]:
    return clinic.rows(select(Message).where(Message.deleted_at.is_(None)))


def change(clinic: TestHouse, model: Any, key: Any, **values: Any) -> None:
    def put(work: Any) -> None:
        for name, value in values.items():
            setattr(work.session.get_one(model, key), name, value)

    clinic.write(put)


def test_a_booking_is_told_in_the_language_of_the_patient(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R9, C24-59: a Persian patient reads the Jalali day in Persian figures, whatever the desk speaks."""
    clinic = visits.clinic
    change(clinic, Person, clinic.people[0], language="fa")
    dialog = shown(
        qtbot, BookDialog(clinic.house, {"person_id": clinic.people[0], "service_id": visits.ids["implant"]})
    )
    assert dialog.sms.tick.isChecked()
    dialog.save()
    (message,) = messages(clinic)
    assert "آبان" in message.text or "آذر" in message.text
    assert "Implant" in message.text
    assert not any(digit in message.text for digit in "0123456789")


def test_a_course_is_told_in_one_message(qtbot: QtBot, visits: ClinicVisits) -> None:
    """C24-64, R9: four sessions, one SMS with their four times."""
    clinic = visits.clinic
    dialog = shown(qtbot, BookDialog(clinic.house, {"person_id": clinic.people[0], "service_id": visits.ids["laser"]}))
    qtbot.waitUntil(lambda: len(dialog.vm.plan) == 4)
    dialog.save()
    (message,) = messages(clinic)
    assert message.text.count("You have an appointment on") == 4


def test_alt_s_takes_the_tick_away_and_the_choice_is_kept(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R9: one key; what was chosen is offered the next time."""
    clinic = visits.clinic
    visit_id = visits.book(0, "15:00")
    dialog = shown(qtbot, MoveVisitDialog(clinic.house, visit_id))
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert not dialog.sms.tick.isChecked()
    with qtbot.waitSignal(clinic.house.go.setting_asked) as asked:
        dialog.save()
    assert asked.args == ["send_sms", False]
    assert messages(clinic) == []
    clinic.house.settings.set(declared.SEND_SMS, False)
    (moved,) = [one for one in [visits.row(visit_id)] if one.status is AppointmentStatus.RESCHEDULED]
    again = shown(qtbot, CancelVisitDialog(clinic.house, visits.book(0, "10:00", days=3)))
    assert moved.id == visit_id
    assert not again.sms.tick.isChecked()


@pytest.mark.parametrize("why", ["opted out", "wrong number"])
def test_who_cannot_get_one_is_not_offered_it(qtbot: QtBot, visits: ClinicVisits, why: str) -> None:
    """R9: the reason stands in place of the promise, and the visit is cancelled all the same."""
    clinic = visits.clinic
    if why == "opted out":
        change(clinic, Person, clinic.people[0], do_not_sms=True)
    else:
        for phone in clinic.rows(select(Phone).where(Phone.person_id == clinic.people[0])):
            change(clinic, Phone, phone.id, is_valid=False)
    visit_id = visits.book(0, "15:00")
    dialog = shown(qtbot, CancelVisitDialog(clinic.house, visit_id))
    assert not dialog.sms.tick.isEnabled()
    assert not dialog.sms.tick.isChecked()
    dialog.reason.pick_by_digit("1")
    dialog.save()
    assert visits.row(visit_id).status is AppointmentStatus.CANCELLED
    assert messages(clinic) == []


def test_who_opted_out_meanwhile_is_refused_in_words(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R9: checked when it is queued; nothing is half done, and without the tick it goes through."""
    clinic = visits.clinic
    visit_id = visits.book(0, "15:00")
    dialog = shown(qtbot, CancelVisitDialog(clinic.house, visit_id))
    change(clinic, Person, clinic.people[0], do_not_sms=True)
    dialog.reason.pick_by_digit("1")
    dialog.save()
    assert "does not want messages" in dialog.strip.text()
    assert visits.row(visit_id).status is AppointmentStatus.BOOKED
    dialog.sms.tick.setChecked(False)
    dialog.save()
    assert visits.row(visit_id).status is AppointmentStatus.CANCELLED
