"""Put somebody on the waiting list, or change what they wait for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Priority
from crm_desktop.rules.booking import ServiceNeeded
from crm_desktop.rules.offers import drop_offer
from crm_desktop.rules.places import require_known_there, visit_place
from crm_desktop.rules.planning import PersonNotActive
from crm_desktop.rules.waiting import move_wait, require_days
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class WaitForSlot:
    """What is empty does not matter to them; `entry_id` changes one that waits, which then waits again.

    `appointment_id` is a later appointment they have and would give back for an earlier one.
    """

    person_id: UUID
    service_id: UUID | None
    from_on: date
    until_on: date
    provider_id: UUID | None = None
    weekdays: str = ""
    from_time: str | None = None
    until_time: str | None = None
    priority: Priority = Priority.NORMAL
    lead_id: UUID | None = None
    appointment_id: UUID | None = None
    note: str | None = None
    entry_id: UUID | None = None


def wait_for_slot(work: UnitOfWork, order: WaitForSlot) -> WaitEntry:
    work.require(Right.APPOINTMENTS_CHANGE)
    person = work.get(Person, order.person_id)
    if order.service_id is None:
        raise ServiceNeeded
    if order.entry_id is not None:
        entry = work.get_to(Right.APPOINTMENTS_CHANGE, WaitEntry, order.entry_id)
        drop_offer(work, entry.id)
    elif person.status is PersonStatus.ACTIVE:
        entry = WaitEntry(person_id=person.id)
    else:
        raise PersonNotActive(name=person.full_name)
    entry.service_id, entry.provider_id = order.service_id, order.provider_id
    entry.from_on, entry.until_on, entry.weekdays = order.from_on, order.until_on, order.weekdays
    entry.from_time, entry.until_time = order.from_time, order.until_time
    entry.priority, entry.note = order.priority, order.note
    entry.lead_id, entry.appointment_id = order.lead_id, order.appointment_id
    if (branch_id := visit_place(work, order.provider_id)) is not None:
        require_known_there(work, person, branch_id)
        entry.branch_id = branch_id  # whoever frees a time there finds who waits for it
    require_days(work, entry)
    if order.entry_id is None:
        entry.status = WaitStatus.OFFERED  # so that the next line is a move and is told
        work.add(entry)
    move_wait(work, entry, WaitStatus.WAITING)
    return entry
