"""A real encrypted base for each test, copied from one that was made once a session: empty, or furnished already."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor, the_program
from crm_desktop.models.admin.branch import Branch, Clinic
from crm_desktop.store.base_file import BASE_NAME, OpenBase, create_base, open_base
from crm_desktop.store.unit_of_work import UnitOfWork

KEY = bytes(range(32))
# A Saturday morning in Tehran: 1405/08/30, 09:30.
NOW = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
# The fixtures that furnish a base for many tests; `base` begins with the furthest of them that a test needs.
FURNISHED = ("furnished_visits", "furnished_clinic")


@dataclass(frozen=True)
class Furnished:
    """The folder of a base that is copied as it is, and its rows by name."""

    folder: Path
    ids: dict[str, UUID]


def furnish(
    folder: Path, begin: Path, build: Callable[[UnitOfWork], dict[str, UUID]], *, act: str = "set_up"
) -> Furnished:
    """What the program does with the only branch of `begin`, in a folder of its own."""
    shutil.copy(begin / BASE_NAME, folder / BASE_NAME)
    base = open_base(folder, KEY, clock=lambda: NOW)
    ids = base.writer.write(_in_the_only_branch(base), build, act=act)
    base.close()
    return Furnished(folder, ids)


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
def base(request: pytest.FixtureRequest, empty_base: Path, tmp_path: Path, clock: FrozenClock) -> Iterator[OpenBase]:
    needed = [name for name in FURNISHED if name in request.fixturenames]
    begin = request.getfixturevalue(needed[0]).folder if needed else empty_base
    shutil.copy(begin / BASE_NAME, tmp_path / BASE_NAME)
    opened = open_base(tmp_path, KEY, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def program(base: OpenBase) -> Actor:
    """The actor who may everything, in the only branch."""
    return _in_the_only_branch(base)


def _in_the_only_branch(base: OpenBase) -> Actor:
    return the_program(base.read(lambda session: session.scalars(select(Branch.id)).one()))
