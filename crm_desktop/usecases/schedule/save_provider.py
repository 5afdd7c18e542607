"""Name somebody who gives visits, or change or put away what is known of them (C24-55)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.user import User
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.room import Room
from crm_desktop.rules.timetable import free_name, next_position
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SaveProvider:
    """`user_id` if they also work with the program; `room_id` is where they usually work.

    `branch_id` is where visits to them lie; None: where the room is, or whoever books.
    """

    name: str
    provider_id: UUID | None = None
    speciality: str | None = None
    colour: str = "gray"
    user_id: UUID | None = None
    room_id: UUID | None = None
    branch_id: UUID | None = None
    position: int | None = None
    is_active: bool = True


def save_provider(work: UnitOfWork, order: SaveProvider) -> Provider:
    work.require(Right.SCHEDULE_CHANGE)
    found = work.get(Provider, order.provider_id) if order.provider_id is not None else None
    name = free_name(work, Provider, order.name, order.provider_id)
    if order.user_id is not None:
        work.get(User, order.user_id)
    if order.room_id is not None:
        work.get(Room, order.room_id)
    if order.branch_id is not None:
        work.get(Branch, order.branch_id)
    provider = found or work.add(Provider(name=name, position=next_position(work, Provider)))
    provider.name, provider.speciality, provider.colour = name, (order.speciality or "").strip() or None, order.colour
    provider.user_id, provider.room_id, provider.is_active = order.user_id, order.room_id, order.is_active
    provider.branch_id = order.branch_id
    if order.position is not None:
        provider.position = order.position
    return provider
