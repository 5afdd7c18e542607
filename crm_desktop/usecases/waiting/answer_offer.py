"""What somebody says to an offered slot: yes books it, no keeps them waiting or takes them off the list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.wait_entry import WAIT_MOVES, WaitEntry, WaitStatus
from crm_desktop.rules.booking import Booking, book
from crm_desktop.rules.offers import drop_offer
from crm_desktop.rules.slots import Slot
from crm_desktop.rules.visit_follow import moved
from crm_desktop.rules.visit_states import move
from crm_desktop.rules.waiting import WaitCannotMove, move_wait
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class AcceptOffer:
    entry_id: UUID
    provider_id: UUID
    starts_at: datetime
    minutes: int | None = None


@dataclass(frozen=True)
class RefuseOffer:
    """`goes_on` keeps them on the list for another slot."""

    entry_id: UUID
    goes_on: bool = True


def accept_offer(work: UnitOfWork, order: AcceptOffer) -> Appointment:
    """Books the slot; a later appointment they had is given back after that, never before."""
    entry = work.get_to(Right.APPOINTMENTS_CHANGE, WaitEntry, order.entry_id)
    if WaitStatus.BOOKED not in WAIT_MOVES[entry.status]:
        raise WaitCannotMove(before=entry.status.value, after=WaitStatus.BOOKED.value)
    drop_offer(work, entry.id)
    later = work.session.get(Appointment, entry.appointment_id) if entry.appointment_id is not None else None
    lead_id = later.lead_id if later is not None else entry.lead_id
    given_back = later if later is not None and later.is_coming else None
    slot = Slot(
        entry.person_id,
        entry.service_id,
        order.provider_id,
        order.starts_at,
        order.minutes,
        except_id=given_back.id if given_back is not None else None,
    )
    made = book(work, Booking(slot, lead_id=None if given_back is not None else lead_id))
    if given_back is not None:
        made.lead_id, made.deal_id = given_back.lead_id, given_back.deal_id
        made.rescheduled_from_id = given_back.id
        move(work, given_back, AppointmentStatus.RESCHEDULED, moved_to=made.starts_at)
        moved(work, given_back, made)
    move_wait(work, entry, WaitStatus.BOOKED, starts_at=made.starts_at)
    entry.booked_id = made.id
    return made


def refuse_offer(work: UnitOfWork, order: RefuseOffer) -> WaitEntry:
    entry = work.get_to(Right.APPOINTMENTS_CHANGE, WaitEntry, order.entry_id)
    drop_offer(work, entry.id)
    move_wait(work, entry, WaitStatus.WAITING if order.goes_on else WaitStatus.REFUSED)
    return entry
