"""Whoever has one name only is called by it."""

from __future__ import annotations

import pytest

from crm_desktop.kit.names import full_name


@pytest.mark.parametrize(
    ("given", "family", "name"),
    [("Sara", "Karimi", "Sara Karimi"), ("", "Karimi", "Karimi"), ("Sara", None, "Sara"), (None, None, "")],
)
def test_a_name_of_its_parts(given: str | None, family: str | None, name: str) -> None:
    assert full_name(given, family) == name
