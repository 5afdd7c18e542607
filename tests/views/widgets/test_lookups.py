"""Services are found by letters, also when the keyboard stood in the other layout."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QObject

from crm_desktop.views.widgets.lookup_line import Hit
from crm_desktop.views.widgets.lookups import service_finder
from tests.support.builders import a_service
from tests.support.house import TestHouse
from tests.support.house import clinic as clinic


@pytest.mark.parametrize("typed", ["ایم", "hdl"])
def test_a_service_is_found_in_the_wrong_layout_too(typed: str, clinic: TestHouse) -> None:
    """Interface, languages: the keys of ایم write hdl in a Latin layout, and mean the implant."""
    clinic.write(lambda work: a_service(work, "ایمپلنت").id)
    found: list[Sequence[Hit]] = []
    owner = QObject()
    service_finder(clinic.house, owner)(typed, found.append)
    assert [hit.words for hit in found[0]] == ["ایمپلنت"]
