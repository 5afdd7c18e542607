"""Name a room or a chair that holds one visit at a time, or change or close it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.visits.room import Room
from crm_desktop.rules.timetable import free_name, next_position
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SaveRoom:
    name: str
    room_id: UUID | None = None
    position: int | None = None
    is_active: bool = True


def save_room(work: UnitOfWork, order: SaveRoom) -> Room:
    work.require(Right.SCHEDULE_CHANGE)
    found = work.get(Room, order.room_id) if order.room_id is not None else None
    name = free_name(work, Room, order.name, order.room_id)
    room = found or work.add(Room(name=name, position=next_position(work, Room)))
    room.name, room.is_active = name, order.is_active
    if order.position is not None:
        room.position = order.position
    return room
