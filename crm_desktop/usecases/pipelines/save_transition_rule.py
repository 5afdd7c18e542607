"""Make or change a transition rule: when, if, then (MIS-22)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.queries.deals.rule_words import ASKED, SAID, Condition, DeedFacts
from crm_desktop.rules.pipelines import PipelineNameNeeded
from crm_desktop.rules.rule_loops import require_no_loop
from crm_desktop.store.unit_of_work import UnitOfWork

W = TypeVar("W", Condition, DeedFacts)


class DeedIncomplete(Problem):
    """The rule does not say to which stage, which task, whose, or which tag."""

    code = "rule.deed_incomplete"


class RulesDoNotLose(Problem):
    """A deal is lost by people, who know why (FC-18). Facts: stage."""

    code = "rule.does_not_lose"


class StageOfAnotherPipeline(Problem):
    """The stages of a rule are those of one pipeline. Facts: stage."""

    code = "rule.other_pipeline"


@dataclass(frozen=True)
class SaveTransitionRule:
    """Facts that the event or the deed does not ask for are left out."""

    name: str
    event: RuleEvent
    condition: Condition
    deed: RuleDeed
    deed_facts: DeedFacts
    deal_type_id: UUID | None = None
    is_on: bool = False
    rule_id: UUID | None = None


def save_transition_rule(work: UnitOfWork, order: SaveTransitionRule) -> TransitionRule:
    """A rule that sets or waits for a stage is a rule of that stage's pipeline. Raises RuleLoop if it is on."""
    work.require(Right.PROCESS_CHANGE)
    if not order.name.strip():
        raise PipelineNameNeeded
    asked = _only(order.condition, (*ASKED[order.event], "at_stage_id"))
    said = _only(order.deed_facts, SAID[order.deed])
    if not set(said.kept()) - {"days"}:
        raise DeedIncomplete
    rule = _rule(work, order)
    rule.name, rule.event, rule.deed, rule.is_on = order.name.strip(), order.event, order.deed, order.is_on
    rule.deal_type_id = _pipeline(work, order.deal_type_id, asked, said)
    rule.condition, rule.deed_facts = asked.kept(), said.kept()
    work.session.flush()
    if rule.is_on:
        require_no_loop(work.session, rule)
    return rule


def _rule(work: UnitOfWork, order: SaveTransitionRule) -> TransitionRule:
    if order.rule_id is not None:
        return work.get(TransitionRule, order.rule_id)
    count = len(work.all(select(TransitionRule.id).where(TransitionRule.deleted_at.is_(None))))
    return work.add(TransitionRule(name=order.name.strip(), event=order.event, deed=order.deed, position=count))


def _pipeline(work: UnitOfWork, asked_for: UUID | None, asked: Condition, said: DeedFacts) -> UUID | None:
    found = asked_for
    for stage_id in (said.stage_id, asked.stage_id, asked.at_stage_id):
        if stage_id is None:
            continue
        stage = work.get(Stage, stage_id)
        if stage_id == said.stage_id and stage.kind is StageKind.LOST:
            raise RulesDoNotLose(stage=stage.name)
        if found not in (None, stage.deal_type_id):
            raise StageOfAnotherPipeline(stage=stage.name)
        found = stage.deal_type_id
    return found


def _only(words: W, names: tuple[str, ...]) -> W:
    return replace(words, **{name: None for name in vars(words) if name not in names})
