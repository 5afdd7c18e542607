"""Ctrl+K finds an action by a few letters, in any of the three languages and any layout."""

from __future__ import annotations

import pytest

from crm_desktop.views.shell.command_match import Command, matching

COMMANDS = [
    Command("new_person", "New person", "user-plus"),
    Command("new_task", "New task", "list-todo"),
    Command("screen:desk", "Day desk", "layout-dashboard", "F5"),
    Command("screen:settings", "Settings", "settings"),
    Command("theme:dark", "Dark look", "moon"),
    Command("person:1", "Maryam Hosseini", "user"),
]


def acts(text: str) -> list[str]:
    return [one.act for one in matching(COMMANDS, text)]


def test_without_a_text_all_stand_in_their_order() -> None:
    assert acts("  ") == [one.act for one in COMMANDS]


def test_beginnings_of_words_find_in_any_order() -> None:
    assert acts("new") == ["new_person", "new_task"]
    assert acts("ta ne") == ["new_task"]


@pytest.mark.parametrize(
    ("typed", "act"),
    [
        ("настр", "screen:settings"),
        ("تنظیمات", "screen:settings"),
        ("تنظيمات", "screen:settings"),
        ("тёмн", "theme:dark"),
        ("пациент", "new_person"),
        ("کار جدید", "new_task"),
    ],
)
def test_the_other_languages_words_find_too(typed: str, act: str) -> None:
    assert act in acts(typed)


@pytest.mark.parametrize(
    ("typed", "act"), [("ыуе", "screen:settings"), ("سثف", "screen:settings"), ("yfcnh", "screen:settings")]
)
def test_the_wrong_layout_is_understood(typed: str, act: str) -> None:
    """interface.md: what was typed in the wrong layout is found too."""
    assert acts(typed)[0] == act


def test_letters_left_out_still_find_what_begins_so() -> None:
    assert acts("stngs") == ["screen:settings"]
    assert acts("zzz") == []


def test_a_person_met_today_is_found_by_name() -> None:
    assert acts("hoss")[0] == "person:1"
