"""Make or change a stage: name, progress, kind, what it requires and how long a deal may stay (MIS-24, FC-47)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal_type import DealType, Stage, StageKind
from crm_desktop.rules.deal_moves import RequiredField
from crm_desktop.rules.pipelines import (
    WHOLE,
    ImpossibleProgress,
    LastOfKind,
    PipelineNameNeeded,
    deals_at,
    progress_of,
    put_in_order,
    stages_of,
)
from crm_desktop.store.unit_of_work import UnitOfWork


class KindIsFixed(Problem):
    """Deals stand there, and they are open, won or lost as the stage is. Facts: stage, count."""

    code = "pipeline.kind_is_fixed"


@dataclass(frozen=True)
class SaveStage:
    """The whole form; without an id a new one, whose place follows from its kind and progress.

    `progress` counts for open stages alone; `max_days` None lets a deal stay as long as it likes.
    """

    deal_type_id: UUID
    name: str
    progress: int = 0
    kind: StageKind = StageKind.OPEN
    is_booked: bool = False
    required_fields: tuple[RequiredField, ...] = ()
    max_days: int | None = None
    stage_id: UUID | None = None


def save_stage(work: UnitOfWork, order: SaveStage) -> Stage:
    work.require(Right.PROCESS_CHANGE)
    pipeline = work.get(DealType, order.deal_type_id)
    if not order.name.strip():
        raise PipelineNameNeeded
    others = [one for one in stages_of(work.session, pipeline.id) if one.id != order.stage_id]
    _check_progress(order, others)
    stage = _stage(work, order, others)
    stage.name, stage.kind = order.name.strip(), order.kind
    stage.progress = order.progress if order.kind is StageKind.OPEN else progress_of(order.kind)
    stage.required_fields = ",".join(field.value for field in RequiredField if field in order.required_fields)
    stage.max_days = order.max_days if order.kind is StageKind.OPEN else None
    stage.is_booked = order.is_booked and order.kind is StageKind.OPEN
    for other in others if stage.is_booked else ():
        other.is_booked = False  # one a pipeline
    at = next((n for n, one in enumerate(others) if one.progress > stage.progress), len(others))
    put_in_order([*others[:at], stage, *others[at:]])
    return stage


def _stage(work: UnitOfWork, order: SaveStage, others: list[Stage]) -> Stage:
    if order.stage_id is None:
        return work.add(Stage(deal_type_id=order.deal_type_id, position=len(others), progress=0))
    stage = work.get(Stage, order.stage_id)
    if stage.kind is not order.kind:
        if count := deals_at(work.session, stage.id):
            raise KindIsFixed(stage=stage.name, count=count)
        if all(one.kind is not stage.kind for one in others):
            raise LastOfKind(stage=stage.name)
    return stage


def _check_progress(order: SaveStage, others: list[Stage]) -> None:
    if order.kind is not StageKind.OPEN:
        return
    same = next((one for one in others if one.kind is StageKind.OPEN and one.progress == order.progress), None)
    if same is not None or not 0 <= order.progress < WHOLE:
        raise ImpossibleProgress(stage=order.name.strip(), other=same.name if same is not None else "")
