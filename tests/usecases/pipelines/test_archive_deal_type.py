"""Putting a deal type away."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.deal_type import DealType
from crm_desktop.usecases.pipelines.archive_deal_type import ArchiveDealType, BasicNotArchived, archive_deal_type
from tests.support.builders import a_pipeline
from tests.support.process import Clinic


def test_the_basic_one_stays_and_others_come_and_go(clinic: Clinic) -> None:
    """MIS-29: every lead brings a deal of the basic type."""
    with pytest.raises(BasicNotArchived):
        clinic.do(archive_deal_type, ArchiveDealType(clinic.ids["pipeline"]))
    other = clinic.change(lambda work: a_pipeline(work, is_basic=False)[0].id)
    clinic.do(archive_deal_type, ArchiveDealType(other))
    assert clinic.row(DealType, other).is_archived
    clinic.do(archive_deal_type, ArchiveDealType(other, is_archived=False))
    assert not clinic.row(DealType, other).is_archived
