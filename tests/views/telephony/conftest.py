"""The telephone's screens over a real clinic: a window with a field somebody writes in, and the bar above it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.telephony.call_bar import CallBar
from tests.support.house import TestHouse, clinic, house
from tests.support.look import dress
from tests.views.telephony.phone_at_hand import PhoneAtHand

__all__ = ["clinic", "house"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp)


@pytest.fixture
def phone(clinic: TestHouse) -> PhoneAtHand:
    made = PhoneAtHand()
    clinic.house.phone = made
    return made


@dataclass
class Desk:
    """What the operator sees."""

    window: QWidget
    bar: CallBar
    field: QLineEdit
    rows: QListWidget


@pytest.fixture
def desk(clinic: TestHouse, phone: PhoneAtHand, qtbot: QtBot) -> Desk:
    window = QWidget()
    window.resize(1178, 700)
    bar, field, rows = CallBar(clinic.house, window), QLineEdit(), QListWidget()
    rows.addItems(["one", "two"])
    column = QVBoxLayout(window)
    for widget in (bar, field, rows):
        column.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    return Desk(window, bar, field, rows)
