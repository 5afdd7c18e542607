"""Which chains of tasks can come to an end."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from crm_desktop.models.work.result import ResultKind
from crm_desktop.queries.process.allowed_results import CellRow
from crm_desktop.queries.process.process_cells import ProcessRow, process_cells
from crm_desktop.views.process.chains import can_follow, endless, with_cell
from tests.support.house import TestHouse


def preset(clinic: TestHouse) -> dict[str, ProcessRow]:
    rows = clinic.read(lambda session: process_cells(session, clinic.actor))
    return {row.preset or row.name: row for row in rows}


def leading(cell: CellRow | None, template_id: UUID | None) -> CellRow:
    assert cell is not None
    return replace(cell, template_id=template_id)


def test_every_chain_of_the_preset_can_end(clinic: TestHouse) -> None:
    """OT-51: success and categorical refusal end them."""
    assert endless(list(preset(clinic).values())) == frozenset()


def test_a_template_whose_results_all_lead_back_to_it_cannot_end(clinic: TestHouse) -> None:
    """OT-51: and so cannot one that leads only to it."""
    rows = preset(clinic)
    water, done = rows["order_water"], rows["order_water"].results[0]
    changed = with_cell(list(rows.values()), water.template_id, done.result_id, leading(done.next, water.template_id))
    assert endless(changed) == {water.template_id}


def test_what_may_not_end_does_not_end_for_want_of_a_rule(clinic: TestHouse) -> None:
    """OT-51: a result the process is silent about comes again, unless it is one that ends the work."""
    rows = preset(clinic)
    water = rows["order_water"]
    silent = replace(water, results=tuple(replace(one, next=None) for one in water.results))
    assert endless([silent]) == frozenset()
    postponed = [replace(one, kind=ResultKind.POSTPONE) for one in silent.results]
    assert endless([replace(silent, results=tuple(postponed))]) == {water.template_id}


def test_rounds_follow_nothing_and_internal_work_stays_internal(clinic: TestHouse) -> None:
    """OT-29, OT-50: what the program would refuse is not offered."""
    rows = preset(clinic)
    call, water, lapsed = rows["personal_call"], rows["order_water"], rows["lapsed_round"]
    assert can_follow(call, rows["visit"])
    assert can_follow(water, rows["monthly_report"])
    assert not can_follow(call, lapsed)
    assert not can_follow(call, water)
    assert not can_follow(water, call)
