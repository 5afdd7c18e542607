"""Editing results."""

from __future__ import annotations

import pytest

from crm_desktop.models.work.result import Closes, Result, ResultKind
from crm_desktop.usecases.process.save_next_step import SaveNextStep, save_next_step
from crm_desktop.usecases.process.save_result import EndsSomewhere, KindCannotClose, SaveResult, save_result
from tests.support.process import Clinic


def test_results_are_added_edited_and_archived(clinic: Clinic) -> None:
    """OT-26, A4: one dictionary, used by many templates."""
    result = clinic.do(save_result, SaveResult("Booked a trial", ResultKind.SUCCESS))
    order = SaveResult("Booked", ResultKind.SUCCESS, result_id=result.id, is_archived=True)
    clinic.do(save_result, order)
    kept = clinic.row(Result, result.id)
    assert (kept.name, kept.is_archived) == ("Booked", True)


@pytest.mark.parametrize(
    ("kind", "closes"),
    [
        (ResultKind.NEUTRAL, Closes.WON),
        (ResultKind.CONDITIONAL_REFUSAL, Closes.LOST),
        (ResultKind.SUCCESS, Closes.LOST),
    ],
)
def test_only_success_wins_and_only_categorical_refusal_loses(clinic: Clinic, kind: ResultKind, closes: Closes) -> None:
    """OT-51: conditional refusal never ends the chain."""
    with pytest.raises(KindCannotClose):
        clinic.do(save_result, SaveResult("Strange", kind, closes))


def test_a_result_that_ends_somewhere_keeps_its_kind(clinic: Clinic) -> None:
    """OT-51: else a chain would end with "thinking"."""
    cell = SaveNextStep(clinic.ids["first call"], clinic.ids["going to buy"], end_reason="Comes alone")
    clinic.do(save_next_step, cell)
    with pytest.raises(EndsSomewhere):
        clinic.do(save_result, SaveResult("Going", ResultKind.NEUTRAL, result_id=clinic.ids["going to buy"]))
