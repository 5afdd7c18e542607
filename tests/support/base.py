"""A real encrypted base for each test, copied from one empty base made once a session."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor, the_program
from crm_desktop.models.admin.branch import Branch, Clinic
from crm_desktop.store.base_file import BASE_NAME, OpenBase, create_base, open_base
from crm_desktop.store.unit_of_work import UnitOfWork

KEY = bytes(range(32))
# A Saturday morning in Tehran: 1405/08/30, 09:30.
NOW = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def empty_base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a base with one branch in Tehran and nobody in it."""
    folder = tmp_path_factory.mktemp("template")
    base = create_base(folder, KEY, clock=lambda: NOW)

    def open_clinic(work: UnitOfWork) -> None:
        work.add(Clinic(name="Sepid", currency="IRR", shows_toman=True))
        work.add(Branch(name="Central", time_zone="Asia/Tehran", region="IR", days_off="5"))

    base.writer.write(the_program(), open_clinic, act="set_up")
    base.close()
    return folder


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(NOW)


@pytest.fixture
def base(empty_base: Path, tmp_path: Path, clock: FrozenClock) -> Iterator[OpenBase]:
    shutil.copy(empty_base / BASE_NAME, tmp_path / BASE_NAME)
    opened = open_base(tmp_path, KEY, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def program(base: OpenBase) -> Actor:
    """The actor who may everything, in the only branch."""
    from sqlalchemy import select

    return the_program(base.read(lambda session: session.scalars(select(Branch.id)).one()))
