"""Prices and times on the phone: found by letters, free times under the row, Enter books with what is known."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.access import Right
from crm_desktop.views.visits.prices_dialog import PricesDialog
from tests.support.clinic_visits import ClinicVisits

ALT = Qt.KeyboardModifier.AltModifier


def opened(qtbot: QtBot, visits: ClinicVisits, house: Any = None) -> PricesDialog:
    dialog = PricesDialog(house or visits.clinic.house, {"person_id": visits.clinic.people[0]})
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.table.chosen_row() is not None)
    return dialog


def named(dialog: PricesDialog) -> list[str]:
    model = dialog.table.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def test_a_service_is_found_with_price_length_therapists_and_times(qtbot: QtBot, visits: ClinicVisits) -> None:
    """MIS-20: three letters answer what it costs, how long it takes, who gives it and when."""
    dialog = opened(qtbot, visits)
    assert named(dialog)[:3] == ["Cleaning", "Implant", "Laser course"]
    QTest.keyClicks(dialog.search, "implant kar")
    qtbot.waitUntil(lambda: named(dialog)[0] == "Implant")
    model = dialog.table.model()
    assert [model.index(0, at).data() for at in (1, 2)] == ["4,500,000 toman", "1 h"]
    assert "Dr Karimi" in model.index(0, 3).data()
    qtbot.waitUntil(lambda: bool(dialog.near.slots()))
    assert {slot.provider_id for slot in dialog.near.slots()} == {visits.ids["karimi"], visits.ids["rad"]}


def test_a_therapist_finds_what_they_give(qtbot: QtBot, visits: ClinicVisits) -> None:
    """MIS-20: the caller knows the doctor, not the service."""
    dialog = opened(qtbot, visits)
    QTest.keyClicks(dialog.search, "course karimi")
    qtbot.waitUntil(lambda: named(dialog) == ["Laser course"])
    QTest.keyClicks(dialog.search, "zzz")
    qtbot.waitUntil(lambda: named(dialog) == [])
    assert dialog.near.slots() == []


def test_enter_books_the_row_for_the_person(qtbot: QtBot, visits: ClinicVisits) -> None:
    """MIS-20: from the answer to the booking without typing anything again."""
    dialog = opened(qtbot, visits)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(visits.clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    facts = {"person_id": visits.clinic.people[0], "service_id": visits.ids["implant"]}
    assert asked.args == ["book_appointment", facts]
    assert not dialog.isVisible()


def test_alt_with_a_digit_books_at_that_time(qtbot: QtBot, visits: ClinicVisits) -> None:
    """MIS-20: the time that was read to the caller is the one that is booked."""
    dialog = opened(qtbot, visits)
    qtbot.waitUntil(lambda: bool(dialog.near.slots()))
    first = dialog.near.slots()[0]
    with qtbot.waitSignal(visits.clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(dialog.search, Qt.Key.Key_1, ALT)
    assert asked.args is not None
    assert asked.args[1]["starts_at"] == first.starts_at
    assert asked.args[1]["provider_id"] == first.provider_id


def test_alt_s_opens_the_schedule_of_the_providers(qtbot: QtBot, visits: ClinicVisits) -> None:
    """MIS-20: from the prices to who works when."""
    dialog = opened(qtbot, visits)
    with qtbot.waitSignal(visits.clinic.house.go.screen_asked) as asked:
        QTest.keyClick(dialog.search, Qt.Key.Key_S, ALT)
    assert asked.args == ["calendar", {}]


def test_who_may_not_book_reads_the_prices_only(qtbot: QtBot, visits: ClinicVisits) -> None:
    """MIS-20: the answer can be given; the appointment is somebody else's to make."""
    clinic = visits.clinic
    me = clinic.house.session.user_id
    assert me is not None
    reader = clinic.as_user(me, without=(Right.APPOINTMENTS_CHANGE,))
    dialog = opened(qtbot, visits, reader)
    with qtbot.assertNotEmitted(reader.go.dialog_asked):
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
