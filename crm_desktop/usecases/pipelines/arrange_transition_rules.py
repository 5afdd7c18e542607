"""Put the transition rules into the order in which they run (MIS-22)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.deals.transition_rule import TransitionRule
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ArrangeTransitionRules:
    """The wanted order; those left out come after it, in the order they had."""

    rule_ids: tuple[UUID, ...]


def arrange_transition_rules(work: UnitOfWork, order: ArrangeTransitionRules) -> None:
    work.require(Right.PROCESS_CHANGE)
    everything = select(TransitionRule).where(TransitionRule.deleted_at.is_(None))
    rows = work.all(everything.order_by(TransitionRule.position, TransitionRule.id))
    place = {one: at for at, one in enumerate(order.rule_ids)}
    for at, row in enumerate(sorted(rows, key=lambda row: place.get(row.id, len(place)))):
        if row.position != at:
            row.position = at
