"""Therapists, rooms, services and appointments in the house of the screens, in the names of its language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from crm_desktop.models.access import the_program
from crm_desktop.models.money.service import PriceItem, Service
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.visits.provider import Provider, ProviderService
from crm_desktop.models.visits.room import Room
from crm_desktop.rules.due import working_day
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from tests.support.house import ZONE, TestHouse

NAMES = {
    "en": ("Implant", "Cleaning", "Laser course", "Dr Karimi", "Dr Rad", "Room 1", "Room 2"),
    "fa": ("ایمپلنت", "جرم‌گیری", "دوره لیزر", "دکتر کریمی", "دکتر راد", "اتاق ۱", "اتاق ۲"),
    "ru": ("Имплантация", "Чистка зубов", "Курс лазера", "Доктор Каримов", "Доктор Раева", "Кабинет 1", "Кабинет 2"),
}


@dataclass
class ClinicVisits:
    """`at` names an hour of the house's day, or of the next working day."""

    clinic: TestHouse
    ids: dict[str, UUID]

    def day(self, days: int = 0) -> date:
        return working_day(self.clinic.house.today + timedelta(days=days), "5")

    def at(self, clock_time: str = "10:00", days: int = 0) -> datetime:
        return datetime.combine(self.day(days), time.fromisoformat(clock_time), tzinfo=ZoneInfo(ZONE)).astimezone(UTC)

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
        places = [work.add(Room(name=name)) for name in rooms]
        first = work.add(Provider(name=karimi, room_id=places[0].id, colour="blue"))
        second = work.add(Provider(name=rad, room_id=places[1].id, position=1, colour="violet"))
        made = {
            "implant": work.add(Service(name=implant, minutes=60)),
            "cleaning": work.add(Service(name=cleaning, minutes=30)),
            "laser": work.add(Service(name=laser, minutes=30, sessions=4, session_gap_days=7)),
        }
        for service, price in zip(made.values(), (45_000_000, 12_000_000, 8_000_000), strict=True):
            work.add(PriceItem(service_id=service.id, price=price, valid_from_on=date(2020, 1, 1)))
        for service in (made["implant"], made["cleaning"]):
            work.add(ProviderService(provider_id=second.id, service_id=service.id))
        work.session.flush()
        return {"karimi": first.id, "rad": second.id, **{name: service.id for name, service in made.items()}}

    branch_id = clinic.actor.branch_id
    ids = clinic.base.writer.write(the_program(branch_id), build)
    return ClinicVisits(clinic, ids)
