"""A small clinic with people, and the house over it, dressed in English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.views.widgets.house import House
from tests.support.clinic import SmallClinic, copied_clinic
from tests.support.look import dress


@pytest.fixture
def clinic(empty_base: Path, tmp_path: Path, clock: FrozenClock) -> Iterator[SmallClinic]:
    made = copied_clinic(tmp_path, empty_base, clock)
    yield made
    made.base.close()


@pytest.fixture
def house(qapp: QApplication, clinic: SmallClinic, tmp_path: Path) -> House:
    dress(qapp)
    return clinic.house(tmp_path)
