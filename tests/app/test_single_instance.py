"""One window a profile."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from crm_desktop.app.single_instance import SingleInstance


def test_a_second_start_wakes_the_first_and_goes_away(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.woken):
        assert not second.claim()


def test_another_profile_has_a_window_of_its_own(tmp_path: Path, qtbot: QtBot) -> None:
    first, other = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "two")
    assert first.claim()
    assert other.claim()
