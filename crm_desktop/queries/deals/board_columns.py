"""The columns of the board: how many open deals stand at each stage and what they are worth together (FC-31)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.queries.deals.deal_rows import DealFilter, narrowed

TABLES = frozenset({"deal", "stage"})


@dataclass(frozen=True)
class BoardColumn:
    """`amount` in the currency's smallest unit."""

    stage_id: UUID
    count: int
    amount: int


def board_columns(session: Session, actor: Actor, wanted: DealFilter) -> list[BoardColumn]:
    """The open stages of `wanted.deal_type_id` in their order, those where nobody stands as well."""
    stages = session.scalars(
        select(Stage.id)
        .where(Stage.deal_type_id == wanted.deal_type_id, Stage.kind == StageKind.OPEN, Stage.deleted_at.is_(None))
        .order_by(Stage.position, Stage.id)
    ).all()
    # Found by stage, whose type they share: the index begins with status and stage.
    statement = select(Deal.stage_id, func.count(), func.coalesce(func.sum(Deal.amount), 0))
    statement = narrowed(statement, session, actor, wanted, by_type=False)
    rows = session.execute(statement.where(Deal.stage_id.in_(stages)).group_by(Deal.stage_id))
    found = {stage_id: BoardColumn(stage_id, count, amount or 0) for stage_id, count, amount in rows}
    return [found.get(stage_id, BoardColumn(stage_id, 0, 0)) for stage_id in stages]
