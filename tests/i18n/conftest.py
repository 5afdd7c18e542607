"""Every test of words starts in English and may switch."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.look import dress


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    dress(qapp)
