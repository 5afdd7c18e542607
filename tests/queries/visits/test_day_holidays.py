"""A holiday counts where it is kept."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.queries.visits.day_holidays import day_holiday
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.visits import Visits


def test_a_holiday_of_another_branch_closes_nothing_here(visits: Visits) -> None:
    """C24-38: the clinic's own holidays count everywhere, a branch's there alone."""
    days = [visits.day(days) for days in (1, 4, 8)]

    def keep(work: UnitOfWork) -> UUID:
        other = work.add(Branch(name="East", time_zone="Asia/Tehran", region="IR"))
        work.session.flush()
        here, there, everywhere = (work.add(Holiday(on=day, name=f"Day {at}")) for at, day in enumerate(days))
        work.session.flush()
        here.branch_id, there.branch_id, everywhere.branch_id = work.branch.id, other.id, None
        return other.id

    visits.clinic.change(keep)

    def kept(session: Session) -> list[str | None]:
        found = [day_holiday(session, visits.branch, day) for day in days]
        return [one.name if one is not None else None for one in found]

    assert visits.clinic.base.read(kept) == ["Day 0", None, "Day 2"]
