"""What happens around a deal is noted where it happens; the transition rules follow at the end of the same group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from crm_desktop.models.deals.transition_rule import RuleEvent
from crm_desktop.models.money.payment import Payment
from crm_desktop.models.visits.admission import Admission
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.store.unit_of_work import UnitOfWork

_NOTED = "happenings"


@dataclass(frozen=True)
class Happening:
    """Of a deal, of a lead (with its deals), or else of a person (with their only open deal)."""

    event: RuleEvent
    deal_id: UUID | None = None
    lead_id: UUID | None = None
    person_id: UUID | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


def happened(
    work: UnitOfWork,
    event: RuleEvent,
    *,
    deal_id: UUID | None = None,
    lead_id: UUID | None = None,
    person_id: UUID | None = None,
    **facts: Any,
) -> None:
    """`facts` as the conditions of rules name them; what concerns no deal is not noted."""
    if deal_id is None and lead_id is None and person_id is None:
        return
    told = {name: str(value) for name, value in facts.items() if value is not None}
    _noted(work.session).append(Happening(event, deal_id, lead_id, person_id, told))
    work.at_end(_follow)


def money_came(work: UnitOfWork, payment: Payment) -> None:
    """Money came in: for the deal of its visit, else for the person's only open one."""
    visit: Appointment | Admission | None = None
    if payment.appointment_id is not None:
        visit = work.session.get(Appointment, payment.appointment_id)
    elif payment.admission_id is not None:
        visit = work.session.get(Admission, payment.admission_id)
    deal_id = visit.deal_id if visit is not None else None
    lead_id = visit.lead_id if visit is not None else None
    happened(work, RuleEvent.PAYMENT, deal_id=deal_id, lead_id=lead_id, person_id=payment.person_id)


def taken(session: Session) -> list[Happening]:
    """What was noted since the last time it was asked."""
    noted = _noted(session)
    found = list(noted)
    noted.clear()
    return found


def _noted(session: Session) -> list[Happening]:
    noted: list[Happening] = session.info.setdefault(_NOTED, [])
    return noted


def _follow(work: UnitOfWork) -> None:
    # Rules move deals, and moves of deals are noted here: the circle is closed when it is run.
    from crm_desktop.rules.transitions import follow_rules

    follow_rules(work)
