"""The order of stages."""

from __future__ import annotations

from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.usecases.pipelines.arrange_stages import ArrangeStages, arrange_stages
from tests.support.process import Clinic


def test_percentages_stay_with_their_places(clinic: Clinic) -> None:
    """FC-47, FC-50: whatever is moved, progress rises from stage to stage, and won comes after open."""
    ids = [clinic.ids[f"stage {name}"] for name in ("Won", "Booked", "New", "Lost")]
    clinic.do(arrange_stages, ArrangeStages(clinic.ids["pipeline"], tuple(ids)))
    rows = sorted(clinic.rows(Stage), key=lambda one: one.position)
    assert [(one.name, one.progress) for one in rows] == [("Booked", 10), ("New", 60), ("Won", 100), ("Lost", 0)]
