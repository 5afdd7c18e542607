"""calendar.week and calendar.drag: from the wish for another week to its painted visits, and one step of a drag."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from crm_desktop.cli.bench.bases import BigBase, cache_folder
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, timed

if TYPE_CHECKING:
    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.views.calendar.calendar_page import CalendarPage

A_WEEK = 350
PROVIDERS = 6
WEEKS = 40
STEPS = 100
WARM = 3
ZONE = "Asia/Tehran"
KEY = bytes(range(32))
PEOPLE = 60


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.window import program_on, rest

    cache_folder().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache_folder(), prefix="calendar-") as made:
        folder = Path(made)
        _fill(folder)
        with program_on(BigBase(folder, KEY, PEOPLE)) as program:
            program.window.open_screen("calendar")
            page = program.window.page("calendar")
            rest()
            from crm_desktop.views.calendar.calendar_page import CalendarPage

            assert isinstance(page, CalendarPage)  # noqa: S101  what the screen of that key is
            weeks = _weeks(page, scale.times(WEEKS))
            steps = _steps(page, scale.times(STEPS))
    yield figure("calendar.week", weeks, Target(p95=80))
    yield figure("calendar.drag", steps, Target(p95=4))


def _weeks(page: CalendarPage, times: int) -> list[float]:
    """To and fro between two full weeks."""
    from PySide6.QtCore import QCoreApplication

    from crm_desktop.cli.bench.window import rest, until

    samples: list[float] = []
    shown: list[int] = []
    page.filled.connect(lambda: shown.append(1))
    for turn in range(-WARM, times):
        before = len(shown)
        with timed(samples if turn >= 0 else []):
            page.vm.step(1 if turn % 2 else -1)
            until(partial(_is_more, shown, before))
            QCoreApplication.processEvents()  # layouts and paints
        rest(0.05)
    return samples


def _steps(page: CalendarPage, times: int) -> list[float]:
    """A visit under the mouse goes a quarter of an hour further, there and back, painted each time."""
    from PySide6.QtCore import QCoreApplication, QPoint

    grid = page.grid
    entry = next(one for one in grid.board.entries if one.is_movable)
    block = grid.block(entry.id)
    if block is None or not grid.drag_began(block, False):
        raise RuntimeError("the visit cannot be dragged")
    samples: list[float] = []
    grip = QPoint(4, 4)
    column = round(grid.scale.x_of(entry.column)) + 10
    for turn in range(-WARM, times):
        at = QPoint(column, round(grid.scale.y_of(grid.board.opens + 60 + 15 * ((turn + WARM) % 20))))
        with timed(samples if turn >= 0 else []):
            grid.drag_went(block, at, grip)
            QCoreApplication.processEvents()  # paints what the step has laid bare
    grid.give_up()
    return samples


def _is_more(shown: list[int], before: int) -> bool:
    return len(shown) > before


def _fill(folder: Path) -> None:
    """Two weeks to come, each with as many visits as a busy clinic has."""
    from crm_desktop.cli.bench.clinic import set_up
    from crm_desktop.store.base_file import create_base

    base = create_base(folder, KEY)
    try:
        set_up(base)
        _book(base)
    finally:
        base.close()


def _book(base: OpenBase) -> None:
    from crm_desktop.models.access import the_program
    from crm_desktop.models.admin.branch import Branch
    from crm_desktop.models.admin.night_run import NightRule, NightSwitch
    from crm_desktop.models.money.service import Service
    from crm_desktop.models.people.person import Person
    from crm_desktop.models.visits.appointment import Appointment
    from crm_desktop.models.visits.provider import Provider
    from crm_desktop.models.visits.room import Room
    from crm_desktop.store.unit_of_work import UnitOfWork

    def build(work: UnitOfWork) -> None:
        from sqlalchemy import select

        branch = work.session.scalars(select(Branch.id)).first()
        # Nobody came on the days that are over: the night work would plan calls to all of them meanwhile.
        for rule in NightRule:
            work.add(NightSwitch(rule=rule, is_on=False))
        people = [work.add(Person(given_name="Sara", family_name=f"Ahmadi {at}")) for at in range(PEOPLE)]
        rooms = [work.add(Room(name=f"Room {at}", position=at)) for at in range(PROVIDERS)]
        doctors = [
            work.add(Provider(name=f"Dr Karimi {at}", room_id=rooms[at].id, position=at)) for at in range(PROVIDERS)
        ]
        services = [work.add(Service(name=name, minutes=30)) for name in ("Check-up", "Implant", "Cleaning")]
        today = datetime.now(ZoneInfo(ZONE)).date()
        a_day = A_WEEK // 7
        for number in range(-14, 15):
            day = today + timedelta(days=number)
            for at in range(a_day):
                doctor = doctors[at % PROVIDERS]
                begins = datetime.combine(day, time(9), tzinfo=ZoneInfo(ZONE)) + timedelta(
                    minutes=45 * (at // PROVIDERS)
                )
                visit = work.add(
                    Appointment(
                        person_id=people[at % PEOPLE].id,
                        service_id=services[at % 3].id,
                        provider_id=doctor.id,
                        room_id=doctor.room_id,
                        on=day,
                        starts_at=begins.astimezone(UTC),
                        ends_at=(begins + timedelta(minutes=30 + 15 * (at % 2))).astimezone(UTC),
                    )
                )
                visit.branch_id = branch

    base.writer.write(the_program(), build, act="bench")
