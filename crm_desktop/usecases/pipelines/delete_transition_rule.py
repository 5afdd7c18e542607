"""Delete a transition rule; the moves it made stay in the history with its name (MIS-22)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.deals.transition_rule import TransitionRule
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class DeleteTransitionRule:
    rule_id: UUID


def delete_transition_rule(work: UnitOfWork, order: DeleteTransitionRule) -> None:
    work.require(Right.PROCESS_CHANGE)
    rule = work.get(TransitionRule, order.rule_id)
    rule.is_on = False
    work.remove(rule)
