"""The pages about this station over the preset's clinic, dressed as the program dresses them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.house import clinic, house
from tests.support.look import dress

__all__ = ["clinic", "house"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp)
