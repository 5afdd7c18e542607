"""Rules that would send a deal round in a circle are refused before they are switched on (MIS-22)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts
from crm_desktop.rules.transitions import rules_on


class RuleLoop(Problem):
    """`rules` are the names of those that make the circle."""

    code = "rule.loop"


def require_no_loop(session: Session, rule: TransitionRule) -> None:
    """Raise RuleLoop if this rule closes a circle with those that are on: stage entered, stage set, stage entered."""
    others = [one for one in rules_on(session) if one.id != rule.id]
    way = _way_back(rule, [one for one in [*others, rule] if _leads(one)]) if _leads(rule) else None
    if way is not None:
        raise RuleLoop(rules=[one.name for one in way])


def _leads(rule: TransitionRule) -> bool:
    return rule.event is RuleEvent.STAGE_ENTERED and rule.deed is RuleDeed.SET_STAGE


def _way_back(rule: TransitionRule, rules: list[TransitionRule]) -> list[TransitionRule] | None:
    """The rules that lead from its stage back to itself, itself first."""
    ways = [(_target(rule), [rule])]
    seen: set[UUID | None] = set()
    while ways:
        stage_id, way = ways.pop()
        if _follows(rule, stage_id) or (len(way) == 1 and _waits_for(rule) == stage_id):
            return way
        if stage_id in seen:
            continue
        seen.add(stage_id)
        ways += [(_target(one), [*way, one]) for one in rules if one not in way and _follows(one, stage_id)]
    return None


def _follows(rule: TransitionRule, stage_id: UUID | None) -> bool:
    """Whether entering the stage makes the rule set another."""
    return _waits_for(rule) in (None, stage_id) and _target(rule) != stage_id


def _waits_for(rule: TransitionRule) -> UUID | None:
    asked = Condition.of(rule.condition)
    return asked.stage_id or asked.at_stage_id


def _target(rule: TransitionRule) -> UUID | None:
    return DeedFacts.of(rule.deed_facts).stage_id
