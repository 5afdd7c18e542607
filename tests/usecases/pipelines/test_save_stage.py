"""Making and changing stages."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.rules.deal_moves import RequiredField
from crm_desktop.rules.pipelines import ImpossibleProgress, LastOfKind
from crm_desktop.usecases.pipelines.save_stage import KindIsFixed, SaveStage, save_stage
from tests.support.process import Clinic


def save(clinic: Clinic, name: str, progress: int = 0, **given: Any) -> UUID:
    return clinic.do(save_stage, SaveStage(clinic.ids["pipeline"], name, progress, **given)).id


def in_order(clinic: Clinic) -> list[tuple[str, int]]:
    rows = sorted(clinic.rows(Stage), key=lambda one: one.position)
    return [(one.name, one.progress) for one in rows]


def test_a_new_stage_finds_its_place_by_its_progress(clinic: Clinic) -> None:
    """FC-47: stages are ordered, each with its percentage."""
    save(clinic, "Price told", 30, max_days=7, required_fields=(RequiredField.OWNER, RequiredField.AMOUNT))
    assert in_order(clinic) == [("New", 10), ("Price told", 30), ("Booked", 60), ("Won", 100), ("Lost", 0)]
    kept = clinic.rows(Stage, name="Price told")[0]
    assert (kept.required_fields, kept.max_days) == ("amount,owner", 7)


def test_one_stage_a_pipeline_is_the_booked_one(clinic: Clinic) -> None:
    """C24-19: booking moves the deal to one stage."""
    save(clinic, "Visit agreed", 50, is_booked=True)
    assert [one.name for one in clinic.rows(Stage, is_booked=True)] == ["Visit agreed"]


def test_two_stages_have_not_the_same_progress(clinic: Clinic) -> None:
    """FC-50: a percentage belongs to one stage; 100 is the won one's."""
    for progress in (60, 100, -1):
        with pytest.raises(ImpossibleProgress):
            save(clinic, "Twice", progress)


def test_a_kind_that_deals_rely_on_stays(clinic: Clinic, deal: Deal) -> None:
    """MIS-24: a stage with deals keeps its kind, and each kind has a stage."""
    with pytest.raises(KindIsFixed):
        save(clinic, "New", kind=StageKind.LOST, stage_id=clinic.ids["stage New"])
    with pytest.raises(LastOfKind):
        save(clinic, "Won", 90, stage_id=clinic.ids["stage Won"])
    save(clinic, "Gone elsewhere", kind=StageKind.LOST)
    assert in_order(clinic)[-2:] == [("Gone elsewhere", 0), ("Lost", 0)]
