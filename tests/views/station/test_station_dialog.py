"""The page of how this station stands, by its words and its keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.i18n.health import State
from crm_desktop.models.access import Right
from crm_desktop.store.capture import SCHEMA
from crm_desktop.sync.errors import ClockOff, Unreachable, WrongPassword
from crm_desktop.sync.facts import Fact, keep
from crm_desktop.views.station.station_dialog import StationDialog
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.station_ways import StationWays
from crm_desktop.views.widgets.sync_standing import SyncFacts
from tests.support.base import NOW
from tests.support.house import TestHouse
from tests.support.verdicts import join


def opened(house: House, qtbot: QtBot) -> StationDialog:
    dialog = StationDialog(house)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def joined(clinic: TestHouse) -> SyncFacts:
    """In step with a server."""
    join(clinic.base)
    facts = {Fact.SERVER: "postgresql://crm.example.org/crm", Fact.LOGIN: "nasrin", Fact.USER: clinic.me.hex}
    clinic.base.writer.apply(lambda connection: keep(connection, facts))
    found = SyncFacts(has_server=True, since=NOW, last_sync_at=NOW, schema=SCHEMA, clock_apart=0.0)
    clinic.house.standing.tell(found)
    return found


def states(dialog: StationDialog) -> dict[str, State]:
    return {line.key: line.state for line in dialog.lines}


def test_a_base_without_a_server_offers_to_found_one(clinic: TestHouse, qtbot: QtBot) -> None:
    """FC-64: from this page, by whoever administers the clinic and by nobody else."""
    clinic.house.station = StationWays(found=lambda *_facts: None)
    dialog = opened(clinic.house, qtbot)
    assert dialog.found_button.isVisible()
    assert not dialog.try_button.isVisible()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        dialog.found_button.click()
    assert asked.args == ["found_server", {}]
    other = clinic.as_user(clinic.mate, without=(Right.STAFF_CHANGE,))
    other.station = clinic.house.station
    dialog = opened(other, qtbot)
    assert not dialog.found_button.isVisible()
    assert "Whoever administers the clinic" in dialog._offer.text()


def test_the_page_follows_the_connection_while_it_is_open(clinic: TestHouse, qtbot: QtBot) -> None:
    """R12: since when there is none, and why."""
    facts = joined(clinic)
    dialog = opened(clinic.house, qtbot)
    assert states(dialog)["server"] is State.GOOD
    assert dialog._about.text() == "Everything is well."
    clinic.house.standing.tell(replace(facts, is_online=False, trouble=Unreachable(host="crm.example.org")))
    assert states(dialog)["server"] is State.NOTICE
    assert any(text.startswith("Server, Notice: No connection with") for text in dialog.list.texts())
    clinic.house.standing.tell(replace(facts, trouble=ClockOff(minutes=4), clock_apart=240.0))
    assert states(dialog)["clock"] is State.NOTICE


def test_try_now_is_passed_on_and_the_report_is_copied(clinic: TestHouse, qtbot: QtBot) -> None:
    """By the keyboard alone: Tab and Space."""
    tried: list[bool] = []
    clinic.house.station = StationWays(hurry=lambda: tried.append(True))
    joined(clinic)
    dialog = opened(clinic.house, qtbot)
    dialog.try_button.setFocus()
    QTest.keyClick(dialog.try_button, Qt.Key.Key_Space)
    assert tried == [True]
    dialog.copy_button.setFocus()
    QTest.keyClick(dialog.copy_button, Qt.Key.Key_Space)
    assert "[Good] Server: Connected with" in QGuiApplication.clipboard().text()


def test_a_password_that_was_changed_is_entered_here(clinic: TestHouse, qtbot: QtBot) -> None:
    """Bad input: the sentence says what to do, and here it can be done."""
    given: list[str] = []
    clinic.house.station = StationWays(give_password=given.append)
    facts = joined(clinic)
    dialog = opened(clinic.house, qtbot)
    assert not dialog.password.isVisible()
    clinic.house.standing.tell(replace(facts, is_online=False, trouble=WrongPassword(login="nasrin")))
    assert states(dialog)["server"] is State.WRONG
    QTest.keyClick(dialog.password.line, Qt.Key.Key_Return)
    assert given == []
    QTest.keyClicks(dialog.password.line, "new one")
    QTest.keyClick(dialog.password.line, Qt.Key.Key_Return)
    assert given == ["new one"]
    assert dialog.password.line.text() == ""
    dialog = opened(clinic.house, qtbot)
    assert dialog.focusWidget() is dialog.password.line  # whoever comes for that types at once
