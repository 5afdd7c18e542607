"""The way of one deal through its stages: who moved it, when, and why (FC-52)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.store.access import seen

TABLES = frozenset({"deal", "stage_history", "stage", "user_account"})


@dataclass(frozen=True)
class StageMoveRow:
    """`before` is None for the birth of the deal; `is_backwards` a move to an earlier stage."""

    id: UUID
    at: datetime
    before: str | None
    after: str
    kind: StageKind
    cause: MoveCause
    by: str | None
    is_backwards: bool


def stage_moves(session: Session, actor: Actor, deal_id: UUID) -> list[StageMoveRow]:
    """The latest first; empty for a deal that the asker may not see."""
    before, after = aliased(Stage), aliased(Stage)
    visible = seen(select(Deal.id).where(Deal.id == deal_id), actor, Deal)
    statement = (
        select(
            StageHistory.id, StageHistory.at, before.name.label("before"), after.name.label("after"), after.kind,
            StageHistory.cause, User.display_name.label("by"), before.position, after.position,
        )
        .join(after, after.id == StageHistory.to_stage_id)
        .outerjoin(before, before.id == StageHistory.from_stage_id)
        .outerjoin(User, User.id == StageHistory.by)
        .where(StageHistory.deal_id.in_(visible), StageHistory.deleted_at.is_(None))
        .order_by(StageHistory.at.desc(), StageHistory.id.desc())
    )  # fmt: skip
    return [
        StageMoveRow(*row[:7], is_backwards=row.before is not None and row[8] < row[7])
        for row in session.execute(statement)
    ]
