"""Deal types with their stages in order (MIS-24)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage, StageKind

TABLES = frozenset({"deal_type", "stage"})


@dataclass(frozen=True)
class StageRow:
    """`progress` in percent."""

    id: UUID
    name: str
    position: int
    progress: int
    kind: StageKind
    is_booked: bool
    max_days: int | None
    required_fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class DealTypeRow:
    id: UUID
    name: str
    mode: PipelineMode
    is_basic: bool
    is_archived: bool
    stages: tuple[StageRow, ...]


def deal_type_rows(session: Session, actor: Actor, *, archived: bool = False) -> list[DealTypeRow]:
    """The basic one first."""
    stages: dict[UUID, list[StageRow]] = {}
    found = (
        select(
            Stage.deal_type_id, Stage.id, Stage.name, Stage.position, Stage.progress, Stage.kind, Stage.is_booked,
            Stage.max_days, Stage.required_fields,
        )
        .where(Stage.deleted_at.is_(None))
        .order_by(Stage.position, Stage.id)
    )  # fmt: skip
    for row in session.execute(found):
        stages.setdefault(row[0], []).append(StageRow(*row[1:8], tuple(word for word in row[8].split(",") if word)))
    statement = select(DealType.id, DealType.name, DealType.mode, DealType.is_basic, DealType.is_archived).where(
        DealType.deleted_at.is_(None)
    )
    if not archived:
        statement = statement.where(DealType.is_archived.is_(False))
    rows = session.execute(statement.order_by(DealType.is_basic.desc(), DealType.name, DealType.id))
    return [DealTypeRow(**row._asdict(), stages=tuple(stages.get(row.id, ()))) for row in rows]
