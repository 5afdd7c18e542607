"""Put a deal type away, or bring it back: no new deals, and those it has stay where they are (MIS-29)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal_type import DealType
from crm_desktop.store.unit_of_work import UnitOfWork


class BasicNotArchived(Problem):
    """Every lead brings a deal of the basic type. Facts: name."""

    code = "pipeline.basic_not_archived"


@dataclass(frozen=True)
class ArchiveDealType:
    deal_type_id: UUID
    is_archived: bool = True


def archive_deal_type(work: UnitOfWork, order: ArchiveDealType) -> DealType:
    work.require(Right.PROCESS_CHANGE)
    found = work.get(DealType, order.deal_type_id)
    if found.is_basic and order.is_archived:
        raise BasicNotArchived(name=found.name)
    found.is_archived = order.is_archived
    return found
