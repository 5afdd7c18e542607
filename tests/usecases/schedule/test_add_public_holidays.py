"""A year of public holidays with one key."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.schedule.add_public_holidays import (
    AddPublicHolidays,
    NoHolidaysKnown,
    add_public_holidays,
)
from tests.support.visits import Visits


def of_country(visits: Visits, region: str) -> None:
    def move(work: UnitOfWork) -> None:
        work.session.get_one(Branch, visits.clinic.ids["branch"]).region = region

    visits.clinic.change(move)


def test_what_is_to_come_is_added_once(visits: Visits) -> None:
    """C24-55: public holidays in the free-slot search; what stands there keeps its name."""
    of_country(visits, "IR")
    visits.clinic.clock.set(datetime(2026, 11, 22, 8, tzinfo=UTC))
    first = visits.clinic.do(add_public_holidays, AddPublicHolidays("fa"))
    assert (first.year, first.added, len(first.estimated)) == (1405, 8, 6)
    assert {row.name for row in visits.clinic.rows(Holiday)} >= {"پیروزی انقلاب", "مبعث"}
    assert visits.clinic.do(add_public_holidays, AddPublicHolidays("fa")).added == 0
    assert visits.clinic.do(add_public_holidays, AddPublicHolidays("fa", 1406)).added > 20


def test_an_unknown_country_is_said(visits: Visits) -> None:
    """C24-55: nothing is made up."""
    of_country(visits, "GB")
    with pytest.raises(NoHolidaysKnown):
        visits.clinic.do(add_public_holidays, AddPublicHolidays("en"))
