"""Name a room or a chair that holds one visit at a time, or change or close it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.visits.room import Room
from crm_desktop.rules.timetable import free_name, next_position
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SaveRoom:
    """`branch_id` is the branch that it stands in; None: nobody has said."""

    name: str
    room_id: UUID | None = None
    branch_id: UUID | None = None
    position: int | None = None
    is_active: bool = True


def save_room(work: UnitOfWork, order: SaveRoom) -> Room:
    work.require(Right.SCHEDULE_CHANGE)
    found = work.get(Room, order.room_id) if order.room_id is not None else None
    name = free_name(work, Room, order.name, order.room_id)
    if order.branch_id is not None:
        work.get(Branch, order.branch_id)
    room = found or work.add(Room(name=name, position=next_position(work, Room)))
    room.name, room.branch_id, room.is_active = name, order.branch_id, order.is_active
    if order.position is not None:
        room.position = order.position
    return room
