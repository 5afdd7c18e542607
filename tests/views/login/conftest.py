"""The way in is shown as the program shows it, in English unless the test says otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.look import dress


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp)
