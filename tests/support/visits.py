"""A clinic that gives visits: two therapists, a room each, two services with prices, somebody with an open lead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from crm_desktop.kit.clock import day_of
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.dictionary import Dictionary, DictItem
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.work.result import Closes, ResultKind
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.due import working_day
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support import builders as make
from tests.support.base import Furnished, furnish
from tests.support.process import Clinic


class WorkingDays:
    """`at` names an hour of a working day that is `days` away."""

    SOONEST: ClassVar[int]
    ZONE: ClassVar[str] = "Asia/Tehran"
    DAYS_OFF: ClassVar[str] = "5"

    @property
    def now(self) -> datetime:
        raise NotImplementedError

    def day(self, days: int | None = None) -> date:
        ahead = timedelta(days=self.SOONEST if days is None else days)
        return working_day(day_of(self.now, self.ZONE) + ahead, self.DAYS_OFF)

    def at(self, clock_time: str = "10:00", days: int | None = None) -> datetime:
        zone = ZoneInfo(self.ZONE)
        return datetime.combine(self.day(days), time.fromisoformat(clock_time), tzinfo=zone).astimezone(UTC)


@dataclass
class Visits(WorkingDays):
    clinic: Clinic
    ids: dict[str, UUID]

    SOONEST: ClassVar[int] = 1

    @property
    def branch(self) -> Branch:
        return self.clinic.row(Branch, self.clinic.ids["branch"])

    @property
    def now(self) -> datetime:
        return self.clinic.clock()

    def order(self, **given: Any) -> BookAppointment:
        defaults: dict[str, Any] = {
            "person_id": self.clinic.ids["maryam"],
            "service_id": self.ids["implant"],
            "provider_id": self.ids["karimi"],
            "starts_at": self.at(),
        }
        return BookAppointment(**{**defaults, **given})

    def book(self, **given: Any) -> Appointment:
        return self.clinic.do(book_appointment, self.order(**given))

    def lead(self, **given: Any) -> UUID:
        """An open lead of Maryam for the implant, with its first call planned."""
        order = CreateLead(
            **{"person_ids": (self.clinic.ids["maryam"],), "service_ids": (self.ids["implant"],), **given}
        )
        return self.clinic.do(create_lead, order)[0].id


@pytest.fixture(scope="session")
def furnished_visits(furnished_clinic: Furnished, tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    return furnish(tmp_path_factory.mktemp("visits"), furnished_clinic.folder, _therapists_and_services, act="test")


@pytest.fixture
def visits(clinic: Clinic, furnished_visits: Furnished) -> Visits:
    return Visits(clinic, dict(furnished_visits.ids))


def _therapists_and_services(work: UnitOfWork) -> dict[str, UUID]:
    (karimi, rad), rooms = make.two_therapists(work)
    implant = make.a_service(work, "Implant", 60, 5_000_000)
    cleaning = make.a_service(work, "Cleaning", 30)
    reasons = work.add(Dictionary(name="Reasons to cancel", built_in=None))
    ill = work.add(DictItem(dictionary_id=reasons.id, name="Ill"))
    visit = make.a_template(work, "Visit", TaskType.OTHER_CLIENT, preset="visit", position=7)
    missed = make.a_template(work, "Call who did not come", preset="no_show_call", position=8)
    after = make.a_template(work, "Call after the visit", preset="after_visit_call", position=9)
    confirm = make.a_template(work, "Confirm the visit", preset="confirm_visit", position=10)
    came = make.a_result(work, "Came", ResultKind.SUCCESS, closes=Closes.WON, preset="came")
    make.allowing(work, visit, came)
    confirmed = make.a_result(work, "Confirmed", ResultKind.SUCCESS, preset="confirmed")
    make.allowing(work, confirm, confirmed)
    make.a_step(work, confirm, confirmed, visit)
    rows = {
        "room 1": rooms[0],
        "room 2": rooms[1],
        "karimi": karimi,
        "rad": rad,
        "implant": implant,
        "cleaning": cleaning,
        "ill": ill,
        "visit": visit,
        "no show call": missed,
        "after visit": after,
        "confirm": confirm,
        "came": came,
        "confirmed": confirmed,
    }
    return {name: row.id for name, row in rows.items()}
