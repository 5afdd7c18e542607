"""The screen of the work process is tried on the preset's clinic, dressed as the program dresses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from crm_desktop.views.widgets.house import House
from tests.support.house import clinic, house
from tests.support.look import dress

__all__ = ["clinic", "house"]


def settle(house: House) -> None:
    """News are gathered for a moment before they are told."""
    QCoreApplication.processEvents()
    until = QDeadlineTimer(2000)
    while house.feed.is_waiting and not until.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents()


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp)
