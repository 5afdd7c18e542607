"""Whoever stands before the patient writes the wish down: reception and treatment staff, each from their own desk."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import select

from crm_desktop.models.admin.role import Role, UserRole
from crm_desktop.models.admin.user import User
from crm_desktop.models.money.service import Service
from crm_desktop.models.work.lead import Lead, LeadService
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.sign_in_as import SignInAs, sign_in_as
from crm_desktop.views.leads.new_lead_dialog import NewLeadDialog
from tests.journeys.conftest import Begin
from tests.support.journey import Journey

LANGUAGES = pytest.mark.parametrize("language", ["en", "fa"])


def begun_as(begin: Begin, language: str, preset: str) -> Journey:
    """The colleague has that preset role and no other, a call for today, and is at the desk."""
    way = begin(language)
    way.layout = language
    clinic = way.clinic

    def take_role(work: UnitOfWork) -> None:
        for held in work.all(select(UserRole).where(UserRole.user_id == clinic.mate)):
            work.remove(held)
        role = work.all(select(Role).where(Role.preset == preset))[0]
        work.add(UserRole(user_id=clinic.mate, role_id=role.id))

    clinic.write(take_role)
    clinic.a_task(performer_id=clinic.mate)
    clinic.write(lambda work: sign_in_as(work, SignInAs(clinic.mate)))
    way.start()
    assert way.house.session.user_id == clinic.mate
    return way


def a_lead_is_written_down(way: Journey, service: str) -> UUID:
    """L on the row of the desk, letters of the service, Ctrl+Enter."""
    way.settled()
    way.wait_for(way.table().hasFocus)
    way.press("L")
    dialog = way.dialog(NewLeadDialog)
    way.wait_for(dialog.services.line.hasFocus)
    way.write(service[:6])
    way.wait_for(lambda: any(hit.words == service for hit in dialog.services.line.hits()))
    way.press("Enter")
    way.wait_for(lambda: bool(dialog.services.ids()))
    way.press("Ctrl+Return")
    way.gone(NewLeadDialog)
    (lead,) = way.clinic.rows(select(Lead))
    assert lead.person_id == way.clinic.people[0]
    assert lead.created_by == way.clinic.mate
    return UUID(str(lead.id))


def of_whom(way: Journey, lead_id: UUID) -> tuple[str, str]:
    """The service the client is apt for, and who is to take the next step."""
    (service_id,) = way.clinic.rows(select(LeadService.service_id).where(LeadService.lead_id == lead_id))
    (step,) = way.clinic.rows(select(Task).where(Task.lead_id == lead_id, Task.status.in_(OPEN_TASKS)))
    return way.clinic.row(Service, service_id).name, way.clinic.row(User, step.performer_id).login


def a_service(way: Journey) -> str:
    return str(way.clinic.rows(select(Service.name).where(Service.is_archived.is_(False)).order_by(Service.name))[0])


@LANGUAGES
def test_reception_writes_a_lead_down_from_its_desk(begin: Begin, language: str) -> None:
    """C24-02: the role that stands ready for reception reaches it by one letter and names the service."""
    way = begun_as(begin, language, "receptionist")
    service = a_service(way)
    assert of_whom(way, a_lead_is_written_down(way, service)) == (service, "ali")


@LANGUAGES
def test_treatment_staff_write_a_lead_down_from_their_desk(begin: Begin, language: str) -> None:
    """C24-03: therapists and assistants have a role of their own, which may do the same."""
    way = begun_as(begin, language, "treatment_staff")
    service = a_service(way)
    assert of_whom(way, a_lead_is_written_down(way, service)) == (service, "ali")
