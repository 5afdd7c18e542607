"""How much room a base takes, and how much is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.kit.problems import Problem
from crm_desktop.store.profile_files import BASE_NAME
from crm_desktop.store.room import room_of


def test_the_base_is_counted_with_what_was_not_moved_into_it_yet(tmp_path: Path) -> None:
    (tmp_path / BASE_NAME).write_bytes(b"x" * 1000)
    (tmp_path / (BASE_NAME + "-wal")).write_bytes(b"x" * 24)
    (tmp_path / "other").write_bytes(b"x")
    found = room_of(tmp_path)
    assert found.base == 1024
    assert found.free > 0


def test_a_folder_that_is_gone_is_the_disks_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem):
        room_of(tmp_path / "gone")
