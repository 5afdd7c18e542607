"""The work process as a table."""

from __future__ import annotations

from crm_desktop.queries.process.process_cells import process_cells
from tests.support.process import Clinic


def test_every_template_with_its_results(clinic: Clinic) -> None:
    """OT-04, OT-11: the scheme of work on one page; a call round has no results of its own."""
    rows = clinic.base.read(lambda session: process_cells(session, clinic.sara))
    table = {row.name: [result.name for result in row.results if result.next is not None] for row in rows}
    assert table["First call"] == ["Going to buy", "No answer"]
    assert table["Lapsed patients"] == []
    assert [row.name for row in rows][-1] == "Lapsed patients"
