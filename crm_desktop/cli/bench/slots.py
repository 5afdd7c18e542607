"""slots.search: every free slot of a service, twenty therapists with two weeks of visits."""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from crm_desktop.cli.bench.bases import cache_folder
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, timed

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from crm_desktop.store.unit_of_work import UnitOfWork

PROVIDERS = 20
DAYS = 14
TIMES = 60
WARM = 3
NOW = datetime(2026, 11, 21, 5, tzinfo=UTC)
FIRST = date(2026, 11, 21)
KEY = bytes(range(32))
VISIT = timedelta(minutes=45)


def measure(scale: Scale) -> Iterator[Figure]:
    from sqlalchemy import select

    from crm_desktop.models.access import the_program
    from crm_desktop.models.admin.branch import Branch
    from crm_desktop.models.money.service import Service
    from crm_desktop.queries.visits.free_slots import SlotAsk, free_slots
    from crm_desktop.store.base_file import create_base

    samples: list[float] = []

    def ask(session: Session) -> int:
        branch = session.scalars(select(Branch)).one()
        service_id = session.scalars(select(Service.id)).one()
        return len(free_slots(session, branch, NOW, SlotAsk(service_id, FIRST, FIRST + timedelta(days=DAYS - 1))))

    cache_folder().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache_folder(), prefix="slots-") as folder:
        base = create_base(Path(folder), KEY, clock=lambda: NOW)
        try:
            base.writer.write(the_program(), _fill)
            gc.freeze()  # as the running program does: what start-up has loaded is not walked again
            for turn in range(-WARM, scale.times(TIMES)):
                with timed(samples if turn >= 0 else []):
                    found = base.read(ask)
                if not found:
                    raise RuntimeError("no slot was found: nothing was measured")
        finally:
            base.close()
    yield figure("slots.search", samples, Target(p95=50))


def _fill(work: UnitOfWork) -> None:
    from crm_desktop.models.admin.branch import Branch, Clinic
    from crm_desktop.models.money.service import Service
    from crm_desktop.models.people.person import Person
    from crm_desktop.models.visits.provider import Provider, WorkingHours
    from crm_desktop.models.visits.room import Room

    work.add(Clinic(name="Bench", currency="IRR"))
    work.add(Branch(name="Central", time_zone="Asia/Tehran", region="IR", days_off="5"))
    person_id, service_id = work.add(Person(given_name="A")).id, work.add(Service(name="Implant", minutes=30)).id
    for number in range(PROVIDERS):
        room_id = work.add(Room(name=f"Room {number}")).id
        provider_id = work.add(Provider(name=f"Therapist {number:02}", room_id=room_id, position=number)).id
        for weekday in range(1, 8):
            for opens_at, closes_at in (("09:00", "13:00"), ("15:00", "19:00")):
                work.add(WorkingHours(provider_id=provider_id, weekday=weekday, opens_at=opens_at, closes_at=closes_at))
        _visits(work, person_id, service_id, provider_id, room_id)


def _visits(work: UnitOfWork, person_id: UUID, service_id: UUID, provider_id: UUID, room_id: UUID) -> None:
    from crm_desktop.models.visits.appointment import Appointment

    for day in range(DAYS):
        for hour in range(6, 16, 2):
            starts_at = NOW.replace(hour=hour) + timedelta(days=day)
            work.add(
                Appointment(
                    person_id=person_id,
                    service_id=service_id,
                    provider_id=provider_id,
                    room_id=room_id,
                    on=starts_at.date(),
                    starts_at=starts_at,
                    ends_at=starts_at + VISIT,
                )
            )
