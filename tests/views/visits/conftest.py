"""The screens of visits over a real clinic, dressed as the program is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.clinic_visits import ClinicVisits, give_visits
from tests.support.house import TestHouse, clinic, house
from tests.support.look import dress

__all__ = ["clinic", "house"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp)


@pytest.fixture
def visits(clinic: TestHouse) -> ClinicVisits:
    return give_visits(clinic)
