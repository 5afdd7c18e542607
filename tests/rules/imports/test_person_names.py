"""Full names are taken apart as the writers of their script put them together."""

from __future__ import annotations

import pytest

from crm_desktop.rules.imports.person_names import split_name


@pytest.mark.parametrize(
    ("text", "given", "family", "father"),
    [
        ("Sara Ahmadi", "Sara", "Ahmadi", ""),
        ("سارا احمدی نژاد", "سارا", "احمدی نژاد", ""),
        ("Петрова Ольга Сергеевна", "Ольга", "Петрова", "Сергеевна"),
        ("Мадонна", "Мадонна", "", ""),
        ("Person 2", "Person", "2", ""),
        ("  ", "", "", ""),
    ],
)
def test_a_name_is_taken_apart(text: str, given: str, family: str, father: str) -> None:
    """FC-30"""
    assert split_name(text) == (given, family, father)
