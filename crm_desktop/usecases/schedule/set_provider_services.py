"""Say which services a provider gives, with their own length where it differs; who names none gives them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.provider import Provider, ProviderService
from crm_desktop.rules.timetable import living, require_minutes
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SetProviderServices:
    """The whole set: service → minutes, None for the service's own length."""

    provider_id: UUID
    services: Mapping[UUID, int | None]


def set_provider_services(work: UnitOfWork, order: SetProviderServices) -> None:
    work.require(Right.SCHEDULE_CHANGE)
    provider = work.get(Provider, order.provider_id)
    for service_id, minutes in order.services.items():
        work.get(Service, service_id)
        require_minutes(minutes)
    had = {row.service_id: row for row in living(work, ProviderService, ProviderService.provider_id == provider.id)}
    for service_id, row in had.items():
        if service_id not in order.services:
            work.remove(row)
    for service_id, minutes in order.services.items():
        if service_id in had:
            had[service_id].minutes = minutes
        else:
            work.add(ProviderService(provider_id=provider.id, service_id=service_id, minutes=minutes))
