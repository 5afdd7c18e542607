"""Several visits in one go: the sessions of a course, or a family one after the other (C24-55)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.queries.people.families import Relative
from crm_desktop.queries.visits.booking_choices import (
    PersonFacts,
    ServiceFacts,
    course_slots,
    row_of_slots,
)
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow
from crm_desktop.queries.visits.schedule_days import branch_of


@dataclass(frozen=True)
class PlannedVisit:
    person_id: UUID
    name: str
    slot: SlotRow


def planned_visits(
    session: Any,
    actor: Actor,
    now: datetime,
    ask: SlotAsk,
    first: SlotRow,
    person: PersonFacts,
    service: ServiceFacts,
    members: Sequence[Relative],
) -> list[PlannedVisit]:
    """With nobody of the family it is the course; fewer than were wished where the time does not suffice."""
    branch = branch_of(session, actor)
    if members:
        slots = row_of_slots(session, branch, now, ask, first, len(members) + 1)
        who = [(person.id, person.name), *((one.person_id, one.name) for one in members)]
    else:
        slots = course_slots(session, branch, now, ask, first, service.sessions, service.gap_days)
        who = [(person.id, person.name)] * service.sessions
    return [PlannedVisit(key, name, one) for (key, name), one in zip(who, slots, strict=False)]
