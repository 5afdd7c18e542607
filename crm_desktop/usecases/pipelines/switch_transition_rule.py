"""Switch a transition rule on or off (MIS-22)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.deals.transition_rule import TransitionRule
from crm_desktop.rules.rule_loops import require_no_loop
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SwitchTransitionRule:
    rule_id: UUID
    is_on: bool


def switch_transition_rule(work: UnitOfWork, order: SwitchTransitionRule) -> TransitionRule:
    """Raises RuleLoop where switching it on would close a circle."""
    work.require(Right.PROCESS_CHANGE)
    rule = work.get(TransitionRule, order.rule_id)
    rule.is_on = order.is_on
    work.session.flush()
    if rule.is_on:
        require_no_loop(work.session, rule)
    return rule
