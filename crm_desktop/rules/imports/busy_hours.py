"""Whether an imported visit lies over another one of its provider: past days were overbooked too, and it is marked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.stretches import Stretch
from crm_desktop.models.visits.appointment import HOLDING, Appointment
from crm_desktop.rules.imports.run import ImportRun
from crm_desktop.store.unit_of_work import UnitOfWork


def look_up_hours(work: UnitOfWork, run: ImportRun, wanted: Iterable[tuple[UUID, date]]) -> None:
    """Ask once for all days of a group; what is known from earlier groups is not asked again."""
    fresh = {(provider, day) for provider, day in wanted if (provider.int, day) not in run.taken}
    if not fresh:
        return
    run.taken.update(((provider.int, day), []) for provider, day in fresh)
    rows = work.session.execute(
        select(Appointment.provider_id, Appointment.on, Appointment.starts_at, Appointment.ends_at).where(
            Appointment.on.in_({day for _, day in fresh}),
            Appointment.provider_id.in_({provider for provider, _ in fresh}),
            Appointment.status.in_(HOLDING),
            Appointment.is_overbooked.is_(False),
            Appointment.deleted_at.is_(None),
        )
    )
    for provider, day, starts_at, ends_at in rows:
        if (provider, day) in fresh:
            run.taken[provider.int, day].append((starts_at, ends_at))


def takes_hours(run: ImportRun, provider_id: UUID, day: date, stretch: Stretch) -> bool:
    """Whether the time was free, and is taken now. After look_up_hours."""
    taken = run.taken[provider_id.int, day]
    if any(starts < stretch.ends_at and ends > stretch.starts_at for starts, ends in taken):
        return False
    taken.append((stretch.starts_at, stretch.ends_at))
    return True
