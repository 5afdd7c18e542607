"""Write the public holidays of the branch's country into its calendar with one key; those that stand there stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.schedule.known_holidays import KnownHoliday, known_holidays, knows_holidays, year_of


class NoHolidaysKnown(Problem):
    """facts: region, year"""

    code = "schedule.no_holidays_known"


@dataclass(frozen=True)
class AddPublicHolidays:
    """`year` None is the year of today; of both, what is over is left out. Named in `language`."""

    language: str
    year: int | None = None


@dataclass(frozen=True)
class AddedHolidays:
    """`estimated` are the days among them that follow the moon and are to be looked at."""

    year: int
    added: int
    estimated: tuple[date, ...]


def add_public_holidays(work: UnitOfWork, order: AddPublicHolidays) -> AddedHolidays:
    work.require(Right.SCHEDULE_CHANGE)
    branch = work.branch
    year = order.year or year_of(branch.region, work.today)
    if not knows_holidays(branch.region, year):
        raise NoHolidaysKnown(region=branch.region, year=str(year))
    wanted = known_holidays(branch.region, year, branch.days_off, order.language)
    there = _there(work, wanted)
    missing = [one for one in wanted if one.on >= work.today and one.on not in there]
    for one in missing:
        work.add(Holiday(on=one.on, name=one.name, branch_id=branch.id))
    return AddedHolidays(year, len(missing), tuple(one.on for one in missing if one.is_estimated))


def _there(work: UnitOfWork, wanted: list[KnownHoliday]) -> set[date]:
    return set(
        work.all(
            select(Holiday.on).where(
                Holiday.on.between(wanted[0].on, wanted[-1].on),
                or_(Holiday.branch_id == work.branch.id, Holiday.branch_id.is_(None)),
                Holiday.deleted_at.is_(None),
            )
        )
    )
