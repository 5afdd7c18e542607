"""The appointments on a person's card: whom the reception still expects, and the letters that receive them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.views.people.person_card import PersonCardView
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.sync_standing import SyncFacts
from tests.support.clinic_visits import ClinicVisits, give_visits
from tests.support.house import TestHouse, clinic, house
from tests.support.look import dress
from tests.support.verdicts import set_kept

__all__ = ["clinic", "house"]  # the preset's clinic, which gives visits


@pytest.fixture
def visits(qapp: QApplication, clinic: TestHouse) -> ClinicVisits:
    dress(qapp)
    return give_visits(clinic)


def test_who_comes_when_the_time_is_over_is_received_all_the_same(visits: ClinicVisits, qtbot: QtBot) -> None:
    """R2: two hours late the card still has the visit of today, and A says that they are here."""
    visit_id = visits.book(0, "10:00")
    clinic = visits.clinic
    clinic.clock.set(visits.row(visit_id).ends_at + timedelta(hours=1))
    window = QWidget()
    card = PersonCardView(clinic.house, window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    card.show_person(clinic.people[0])
    card.visits.take_focus()
    QTest.keyClick(card.visits.book, Qt.Key.Key_A)
    assert visits.row(visit_id).status is AppointmentStatus.ARRIVED


def test_an_arrival_without_a_visit_is_said(visits: ClinicVisits, qtbot: QtBot) -> None:
    """R2: A on the card of somebody who has no visit today is not silent, and names the way out."""
    clinic = visits.clinic
    told: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: told.append(sentence))
    window = QWidget()
    card = PersonCardView(clinic.house, window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    card.show_person(clinic.people[0])
    card.visits.take_focus()
    QTest.keyClick(card.visits.book, Qt.Key.Key_A)
    assert told == ["No visit of today waits for this person. B books one."]


def test_a_visit_whose_time_is_not_certain_says_so(visits: ClinicVisits, qtbot: QtBot) -> None:
    """sync.md 8: whoever calls is told from the card that the time is tentative, or that it was lost."""
    visit_id = visits.book(0, "10:00")
    clinic = visits.clinic
    window = QWidget()
    card = PersonCardView(clinic.house, window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    card.show_person(clinic.people[0])

    def said() -> str:
        return " ".join(label.text() for label in card.visits.findChildren(Label) if label.isVisibleTo(card))

    standing = clinic.house.standing
    assert "entative" not in said()
    standing.tell(SyncFacts(has_server=True, is_online=False))
    standing.count(1, 0, frozenset({visit_id}), frozenset({visit_id}))
    qtbot.waitUntil(lambda: "Tentative until there is a connection again." in said())
    standing.tell(SyncFacts(has_server=True))
    qtbot.waitUntil(lambda: "On its way to the server." in said())
    standing.count(0, 0, frozenset(), frozenset())
    qtbot.waitUntil(lambda: "Implant" in said() and "server" not in said())
    set_kept(clinic.base, "appointment", visit_id, status="unplaced")
    card.show_person(clinic.people[0])
    qtbot.waitUntil(lambda: "Somebody else has this time." in said())
