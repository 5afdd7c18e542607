"""Therapists, rooms, services and appointments in the house of the screens, in the names of its language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from crm_desktop.models.access import the_program
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.visits.provider import ProviderService
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from tests.support import builders as make
from tests.support.house import TestHouse
from tests.support.visits import WorkingDays

NAMES = {
    "en": ("Implant", "Cleaning", "Laser course", "Dr Karimi", "Dr Rad", "Room 1", "Room 2"),
    "fa": ("ایمپلنت", "جرم‌گیری", "دوره لیزر", "دکتر کریمی", "دکتر راد", "اتاق ۱", "اتاق ۲"),
    "ru": ("Имплантация", "Чистка зубов", "Курс лазера", "Доктор Каримов", "Доктор Раева", "Кабинет 1", "Кабинет 2"),
}


@dataclass
class ClinicVisits(WorkingDays):
    clinic: TestHouse
    ids: dict[str, UUID]

    SOONEST: ClassVar[int] = 0

    @property
    def now(self) -> datetime:
        return self.clinic.house.now

    def book(self, person: int = 0, at: str = "17:00", days: int = 0, **given: Any) -> UUID:
        order: dict[str, Any] = {
            "person_id": self.clinic.people[person],
            "service_id": self.ids["implant"],
            "provider_id": self.ids["karimi"],
            "starts_at": self.at(at, days),
        }
        made = BookAppointment(**{**order, **given})
        return self.clinic.write(lambda work: book_appointment(work, made).id, "book_appointment")

    def row(self, appointment_id: UUID) -> Appointment:
        return self.clinic.row(Appointment, appointment_id)


def give_visits(clinic: TestHouse, language: str = "en") -> ClinicVisits:
    """Two therapists with a room each; the course is given by one of them only."""
    implant, cleaning, laser, karimi, rad, *rooms = NAMES[language]

    def build(work: UnitOfWork) -> dict[str, UUID]:
        (first, second), _ = make.two_therapists(work, (karimi, rad), rooms)
        made = {
            "implant": make.a_service(work, implant, 60, 45_000_000),
            "cleaning": make.a_service(work, cleaning, 30, 12_000_000),
            "laser": make.a_service(work, laser, 30, 8_000_000, sessions=4, session_gap_days=7),
        }
        for service in (made["implant"], made["cleaning"]):
            work.add(ProviderService(provider_id=second.id, service_id=service.id))
        work.session.flush()
        return {"karimi": first.id, "rad": second.id, **{name: service.id for name, service in made.items()}}

    branch_id = clinic.actor.branch_id
    ids = clinic.base.writer.write(the_program(branch_id), build)
    return ClinicVisits(clinic, ids)
