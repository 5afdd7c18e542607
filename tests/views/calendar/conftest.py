"""A clinic with two therapists, and the house over it: Saturday morning, half past nine in Tehran."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.kit.clock import moment_on
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.visits.provider import Provider, WorkingHours
from crm_desktop.models.visits.room import Room
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.views.widgets.house import House
from tests.support.house import ZONE, TestHouse
from tests.support.house import clinic as clinic
from tests.support.look import dress


@dataclass
class Diary:
    """`at` names an hour of a day that is `days` away from the Saturday."""

    clinic: TestHouse
    ids: dict[str, UUID]

    @property
    def house(self) -> House:
        return self.clinic.house

    def day(self, days: int = 0) -> date:
        return self.house.today + timedelta(days=days)

    def at(self, clock_time: str, days: int = 0) -> datetime:
        return moment_on(self.day(days), clock_time, ZONE)

    def book(self, clock_time: str = "10:00", days: int = 0, person: int = 0, **given: Any) -> UUID:
        order = BookAppointment(
            **{
                "person_id": self.clinic.people[person],
                "service_id": self.ids["implant"],
                "provider_id": self.ids["karimi"],
                "starts_at": self.at(clock_time, days),
                **given,
            }
        )
        return self.clinic.write(lambda work: book_appointment(work, order).id)

    def visit(self, visit_id: UUID) -> Appointment:
        return self.clinic.row(Appointment, visit_id)


@pytest.fixture
def diary(qapp: QApplication, clinic: TestHouse) -> Diary:
    def build(work: UnitOfWork) -> dict[str, UUID]:
        rooms = [work.add(Room(name=name, position=at)) for at, name in enumerate(("Room 1", "Room 2"))]
        karimi = work.add(Provider(name="Dr Karimi", room_id=rooms[0].id, colour="violet"))
        rad = work.add(Provider(name="Dr Rad", room_id=rooms[1].id, position=1))
        for weekday in (1, 2, 3, 4, 6, 7):
            for provider in (karimi, rad):
                work.add(WorkingHours(provider_id=provider.id, weekday=weekday, opens_at="09:00", closes_at="18:00"))
        implant = work.add(Service(name="Implant", minutes=60))
        cleaning = work.add(Service(name="Cleaning", minutes=30))
        rows = {"karimi": karimi, "rad": rad, "implant": implant, "cleaning": cleaning}
        rows |= {"room 1": rooms[0], "room 2": rooms[1]}
        return {name: row.id for name, row in rows.items()}

    dress(qapp)
    return Diary(clinic, clinic.write(build))


@pytest.fixture
def house(diary: Diary) -> House:
    return diary.house
