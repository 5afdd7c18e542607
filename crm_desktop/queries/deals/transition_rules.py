"""The automatic transition rules in the order in which they run, with what they speak of by name (MIS-22)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal_type import DealType, Stage
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.models.notes.tag import Tag
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts

TABLES = frozenset({"transition_rule", "deal_type", "stage", "task_template", "result", "user_account", "team", "tag"})


@dataclass(frozen=True)
class TransitionRuleRow:
    """`names` are those of the rows that condition and deed speak of; what is gone has none."""

    id: UUID
    name: str
    deal_type_id: UUID | None
    deal_type: str | None
    event: RuleEvent
    condition: Condition
    deed: RuleDeed
    deed_facts: DeedFacts
    is_on: bool
    names: dict[UUID, str]


def transition_rule_rows(session: Session, actor: Actor) -> list[TransitionRuleRow]:
    """The rules are everybody's to see: they explain why a deal moved."""
    statement = (
        select(TransitionRule, DealType.name)
        .outerjoin(DealType, DealType.id == TransitionRule.deal_type_id)
        .where(TransitionRule.deleted_at.is_(None))
        .order_by(TransitionRule.position, TransitionRule.created_at, TransitionRule.id)
    )
    found = session.execute(statement).all()
    words = [(Condition.of(rule.condition), DeedFacts.of(rule.deed_facts)) for rule, _ in found]
    spoken = {value for pair in words for one in pair for value in vars(one).values() if isinstance(value, UUID)}
    names = _names(session, spoken)
    return [
        TransitionRuleRow(
            rule.id, rule.name, rule.deal_type_id, deal_type, rule.event, asked, rule.deed, said, rule.is_on,
            {one: names[one] for pair in (asked, said) for one in vars(pair).values() if one in names},
        )
        for (rule, deal_type), (asked, said) in zip(found, words, strict=True)
    ]  # fmt: skip


def _names(session: Session, ids: Iterable[UUID]) -> dict[UUID, str]:
    wanted = list(ids)
    found: dict[UUID, str] = {}
    columns: tuple[tuple[Any, Any], ...] = (
        (Stage.id, Stage.name), (TaskTemplate.id, TaskTemplate.name), (Result.id, Result.name),
        (User.id, User.display_name), (Team.id, Team.name), (Tag.id, Tag.name),
    )  # fmt: skip
    for key, name in columns if wanted else ():
        alive = key.class_.deleted_at.is_(None)
        found |= {row[0]: row[1] for row in session.execute(select(key, name).where(key.in_(wanted), alive))}
    return found
