"""The whole program over a clinic of its own, driven by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.house import open_house
from tests.support.journey import Journey


@pytest.fixture
def way(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Journey]:
    """Not started yet; nothing may have crashed when it is stopped."""
    with open_house(tmp_path) as clinic:
        made = Journey(qapp, qtbot, clinic, tmp_path)
        yield made
        made.stop()
