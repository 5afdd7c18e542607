"""The clinic's own card."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.clinics import branch_rows, clinic_row
from crm_desktop.store.base_file import OpenBase


def test_the_clinic_and_its_branches_are_told(base: OpenBase, program: Actor) -> None:
    """MIS-16: name, money and working days are known once the base is set up."""
    clinic = base.read(lambda session: clinic_row(session, program))
    assert clinic is not None
    assert (clinic.name, clinic.currency, clinic.shows_toman) == ("Sepid", "IRR", True)
    (branch,) = base.read(lambda session: branch_rows(session, program))
    assert (branch.name, branch.time_zone, branch.days_off) == ("Central", "Asia/Tehran", "5")
