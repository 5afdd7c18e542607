"""The mark in the bar leads to how the station stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.views.shell.sync_mark import SyncMark
from crm_desktop.views.widgets.sync_standing import SyncFacts
from tests.support.house import TestHouse


def test_a_click_asks_how_the_station_stands(clinic: TestHouse, qtbot: QtBot) -> None:
    clinic.house.standing.tell(SyncFacts(has_server=True))
    mark = SyncMark(clinic.house)
    qtbot.addWidget(mark)
    mark.show()
    with qtbot.waitSignal(mark.asked):
        QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
