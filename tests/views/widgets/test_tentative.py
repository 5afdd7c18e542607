"""sync.md 8: what the desk says to a patient whose time the server has not given yet."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.sync_standing import SyncFacts
from crm_desktop.views.widgets.tentative import TentativeStrip
from tests.support.house import TestHouse, clinic

__all__ = ["clinic"]

ONLINE = SyncFacts(has_server=True)


def test_it_comes_with_an_outage_and_goes_with_it(clinic: TestHouse, qtbot: QtBot) -> None:
    standing = clinic.house.standing
    standing.tell(ONLINE)
    strip = TentativeStrip(clinic.house)
    qtbot.addWidget(strip)
    assert strip.isHidden()
    standing.tell(replace(ONLINE, is_online=False))
    assert "tentative" in strip.text()
    assert not strip.isHidden()
    standing.tell(ONLINE)
    assert strip.isHidden()


def test_an_outage_is_nothing_to_a_form_that_was_closed(clinic: TestHouse) -> None:
    """R12: booked, the form shut, and then the line is cut: nobody hears of a strip that is gone."""
    strip = TentativeStrip(clinic.house)
    strip.deleteLater()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    clinic.house.standing.tell(replace(ONLINE, is_online=False))
