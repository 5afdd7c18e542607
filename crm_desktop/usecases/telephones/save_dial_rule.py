"""Say how an exchange wants numbers that begin like this (FC-42)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.dial_strings import DialHabit
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.phone_line import DialRule
from crm_desktop.rules.telephones import dialled, exchange
from crm_desktop.store.unit_of_work import UnitOfWork

LONGEST, LONGEST_PREFIX = 20, 10


class RuleTaken(Problem):
    """facts: begins_with"""

    code = "telephones.rule_taken"


class RuleForNothing(Problem):
    """It would leave every number as it is."""

    code = "telephones.rule_for_nothing"


@dataclass(frozen=True)
class SaveDialRule:
    """`begins_with` of the number in the world's form, with or without its plus; empty is every number."""

    begins_with: str = ""
    replaced_by: str = ""
    prefix: str = ""
    rule_id: UUID | None = None
    pbx: str | None = None
    position: int | None = None


def habit_of(order: SaveDialRule) -> DialHabit:
    """As it is kept, also to try what is still being typed. Raises NumberUnreadable and RuleForNothing."""
    begins = dialled(order.begins_with, most=LONGEST, may_be_empty=True)
    begins = begins if begins.startswith("+") or not begins else f"+{begins.removeprefix('00')}"
    replaced = dialled(order.replaced_by, most=LONGEST, may_be_empty=True)
    prefix = dialled(order.prefix, most=LONGEST_PREFIX, may_be_empty=True)
    if (not begins and not replaced and not prefix) or (begins and begins == replaced and not prefix):
        raise RuleForNothing
    return DialHabit(begins, replaced, prefix)


def save_dial_rule(work: UnitOfWork, order: SaveDialRule) -> DialRule:
    work.require(Right.SETTINGS_CHANGE)
    rule = work.get(DialRule, order.rule_id) if order.rule_id is not None else None
    habit = habit_of(order)
    pbx = exchange(order.pbx)
    others = [other for other in work.all(select(DialRule).where(DialRule.deleted_at.is_(None))) if other is not rule]
    if any((other.pbx, other.begins_with) == (pbx, habit.begins_with) for other in others):
        raise RuleTaken(begins_with=habit.begins_with)
    position = max((other.position for other in others), default=-1) + 1
    rule = rule or work.add(DialRule(position=position))
    rule.pbx, rule.begins_with, rule.replaced_by, rule.prefix = pbx, habit.begins_with, habit.replaced_by, habit.prefix
    if order.position is not None:
        rule.position = order.position
    return rule
