"""Put the stages of a pipeline into another order (FC-47)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal_type import DealType
from crm_desktop.rules.pipelines import put_in_order, stages_of
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ArrangeStages:
    """The wanted order; those left out come after it. Open stages stay before won and lost ones."""

    deal_type_id: UUID
    stage_ids: tuple[UUID, ...]


def arrange_stages(work: UnitOfWork, order: ArrangeStages) -> None:
    work.require(Right.PROCESS_CHANGE)
    pipeline = work.get(DealType, order.deal_type_id)
    place = {one: at for at, one in enumerate(order.stage_ids)}
    put_in_order(sorted(stages_of(work.session, pipeline.id), key=lambda stage: place.get(stage.id, len(place))))
