"""Rooms that hold one visit at a time."""

from __future__ import annotations

import pytest

from crm_desktop.models.visits.room import Room
from crm_desktop.rules.timetable import NameTaken
from crm_desktop.usecases.schedule.save_room import SaveRoom, save_room
from tests.support.visits import Visits


def test_a_room_is_named_renamed_and_closed(visits: Visits) -> None:
    """C24-55: visits have a place."""
    made = visits.clinic.do(save_room, SaveRoom("Laser"))
    visits.clinic.do(save_room, SaveRoom("Laser room", room_id=made.id, is_active=False, position=7))
    row = visits.clinic.row(Room, made.id)
    assert (row.name, row.is_active, row.position) == ("Laser room", False, 7)
    with pytest.raises(NameTaken):
        visits.clinic.do(save_room, SaveRoom("room 1"))
