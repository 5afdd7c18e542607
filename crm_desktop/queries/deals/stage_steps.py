"""How far a deal has come on its pipeline: which step of how many, for the stepper of cards and lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from crm_desktop.models.deals.deal import Deal, DealStatus

if TYPE_CHECKING:
    from crm_desktop.models.deals.deal_type import StageKind

TABLES = frozenset({"deal", "stage"})


@dataclass(frozen=True)
class StageStep:
    """`index` counts from nought among the stages that lead to a win."""

    deal_id: UUID
    stage_id: UUID
    name: str
    index: int
    count: int
    progress: int
    kind: StageKind
    status: DealStatus


def stage_steps(session: Session, deal_ids: Iterable[UUID | None]) -> dict[UUID, StageStep]:
    """For deals which the asker has already been allowed to see."""
    wanted = {deal_id for deal_id in deal_ids if deal_id is not None}
    if not wanted:
        return {}
    from crm_desktop.models.deals.deal_type import Stage, StageKind  # ADR 0010: tasks without a deal come without it

    other = aliased(Stage)
    steps = select(func.count(other.id)).where(
        other.deal_type_id == Stage.deal_type_id, other.kind != StageKind.LOST, other.deleted_at.is_(None)
    )
    statement = (
        select(
            Deal.id.label("deal_id"),
            Stage.id.label("stage_id"),
            Stage.name,
            steps.where(other.position < Stage.position).scalar_subquery().label("index"),
            steps.scalar_subquery().label("count"),
            Stage.progress,
            Stage.kind,
            Deal.status,
        )
        .join(Stage, Stage.id == Deal.stage_id)
        .where(Deal.id.in_(wanted))
    )
    return {row.deal_id: StageStep(**row._asdict()) for row in session.execute(statement)}
