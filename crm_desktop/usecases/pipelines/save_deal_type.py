"""Make or change a deal type: its name, and whether its deals are moved by hand or by the workflow (MIS-24, FC-48)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage, StageKind
from crm_desktop.rules.pipelines import PipelineNameNeeded, progress_of
from crm_desktop.store.unit_of_work import UnitOfWork

FIRST_PROGRESS = 10


@dataclass(frozen=True)
class SaveDealType:
    """A new one begins with a stage of each kind, called as `first_stages` says: open, won, lost."""

    name: str
    mode: PipelineMode = PipelineMode.MANUAL
    deal_type_id: UUID | None = None
    first_stages: tuple[str, str, str] = ("", "", "")


def save_deal_type(work: UnitOfWork, order: SaveDealType) -> DealType:
    work.require(Right.PROCESS_CHANGE)
    if not order.name.strip():
        raise PipelineNameNeeded
    if order.deal_type_id is not None:
        known = work.get(DealType, order.deal_type_id)
        known.name, known.mode = order.name.strip(), order.mode
        return known
    if not all(name.strip() for name in order.first_stages):
        raise PipelineNameNeeded
    made = work.add(DealType(name=order.name.strip(), mode=order.mode, is_basic=False, is_archived=False))
    work.session.flush()
    for position, (kind, name) in enumerate(zip(StageKind, order.first_stages, strict=True)):
        progress = FIRST_PROGRESS if kind is StageKind.OPEN else progress_of(kind)
        work.add(Stage(deal_type_id=made.id, name=name.strip(), position=position, progress=progress, kind=kind))
    return made
