"""Deleting a deal type."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.deal_type import DealType, Stage
from crm_desktop.usecases.deals.create_deal import CreateDeal, create_deal
from crm_desktop.usecases.pipelines.remove_deal_type import (
    BasicStays,
    PipelineInUse,
    RemoveDealType,
    remove_deal_type,
)
from tests.support.builders import a_pipeline
from tests.support.process import Clinic


def test_the_basic_one_cannot_be_deleted(clinic: Clinic) -> None:
    """MIS-29."""
    with pytest.raises(BasicStays):
        clinic.do(remove_deal_type, RemoveDealType(clinic.ids["pipeline"]))


def test_one_with_deals_is_only_archived(clinic: Clinic) -> None:
    """MIS-29: its deals would be nobody's; without any it goes with its stages."""
    other = clinic.change(lambda work: a_pipeline(work, is_basic=False)[0].id)
    order = CreateDeal("Braces", person_id=clinic.ids["maryam"], deal_type_id=other)
    clinic.do(create_deal, order)
    with pytest.raises(PipelineInUse) as refused:
        clinic.do(remove_deal_type, RemoveDealType(other))
    assert refused.value.facts["count"] == 1
    empty = clinic.change(lambda work: a_pipeline(work, is_basic=False)[0].id)
    clinic.do(remove_deal_type, RemoveDealType(empty))
    assert empty not in [one.id for one in clinic.rows(DealType)]
    assert clinic.rows(Stage, deal_type_id=empty) == []
