"""What holds for every pipeline: a stage of each kind, and open stages whose percentages rise (MIS-24, FC-47)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.models.deals.transition_rule import TransitionRule
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts

WHOLE = 100
# The way that a deal takes: open stages, then the won ones, then the lost ones.
_ORDER = {StageKind.OPEN: 0, StageKind.WON: 1, StageKind.LOST: 2}


class PipelineNameNeeded(Problem):
    code = "pipeline.name_needed"


class LastOfKind(Problem):
    """A pipeline has an open, a won and a lost stage at least. Facts: stage."""

    code = "pipeline.last_of_kind"


class ImpossibleProgress(Problem):
    """Open stages have 0 to 99 percent, each more than the one before. Facts: stage, other."""

    code = "pipeline.impossible_progress"


def stages_of(session: Session, deal_type_id: UUID) -> list[Stage]:
    """In their order."""
    return list(
        session.scalars(
            select(Stage)
            .where(Stage.deal_type_id == deal_type_id, Stage.deleted_at.is_(None))
            .order_by(Stage.position, Stage.id)
        )
    )


def put_in_order(stages: Sequence[Stage]) -> None:
    """Kind by kind as they come; the percentages stay with the places, so that they rise whatever is moved."""
    ordered = sorted(stages, key=lambda stage: _ORDER[stage.kind])
    rising = iter(sorted(stage.progress for stage in ordered if stage.kind is StageKind.OPEN))
    for position, stage in enumerate(ordered):
        wanted = next(rising) if stage.kind is StageKind.OPEN else progress_of(stage.kind)
        if (stage.position, stage.progress) != (position, wanted):
            stage.position, stage.progress = position, wanted


def progress_of(kind: StageKind) -> int:
    """Of the stages that are no way: a won deal is whole, a lost one nothing."""
    return WHOLE if kind is StageKind.WON else 0


def deals_at(session: Session, stage_id: UUID) -> int:
    return session.scalar(select(func.count(Deal.id)).where(Deal.stage_id == stage_id, Deal.deleted_at.is_(None))) or 0


def switch_off_rules_of(session: Session, stage_ids: Collection[UUID]) -> None:
    """A rule that speaks of a stage which is gone would do nothing and say so nowhere."""
    for rule in session.scalars(select(TransitionRule).where(TransitionRule.deleted_at.is_(None))):
        asked = Condition.of(rule.condition)
        if {asked.stage_id, asked.at_stage_id, DeedFacts.of(rule.deed_facts).stage_id} & set(stage_ids):
            rule.is_on = False
