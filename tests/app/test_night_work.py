"""The night work inside the program."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.app.night_work import NightWork
from crm_desktop.models.admin.night_run import NightRule, NightRun
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.visits.provider import Provider
from crm_desktop.queries.admin.services import service_rows
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.schedule.save_provider import SaveProvider, save_provider
from tests.support.house import TestHouse, clinic

__all__ = ["clinic"]


def runs(clinic: TestHouse) -> int:
    return len(clinic.rows(select(NightRun)))


def test_it_runs_at_the_start_and_once_a_night(clinic: TestHouse, qtbot: QtBot) -> None:
    """A1: at 01:00 of the branch or at the next start, never twice; nothing is written when nothing is due."""
    night = NightWork(clinic.house)
    night.look()
    assert runs(clinic) == len(NightRule)
    written: list[object] = []
    clinic.base.writer.published.append(written.append)
    night.look()
    NightWork(clinic.house).look()
    assert written == []
    clinic.clock.advance(timedelta(days=1))
    night.look()
    assert runs(clinic) == 2 * len(NightRule)


def test_one_quiet_line_says_what_the_night_did(clinic: TestHouse, qtbot: QtBot) -> None:
    """A1, C24-09: yesterday's visit nobody came to; the work is the program's, not that of whoever sits there."""
    service = clinic.read(lambda session: service_rows(session, clinic.actor, clinic.house.today))[0]

    def book(work: UnitOfWork) -> None:
        provider = save_provider(work, SaveProvider("Dr Rad"))
        work.session.flush()
        at = work.now + timedelta(hours=1)
        book_appointment(work, BookAppointment(clinic.people[0], service.id, provider.id, at))

    clinic.write(book)
    clinic.clock.advance(timedelta(days=1))
    told: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: told.append(sentence))
    NightWork(clinic.house).look()
    assert len(told) == 1
    assert "1 no-show" in told[0]
    assert [row.status.value for row in clinic.rows(select(Appointment))] == ["no_show"]
    assert clinic.rows(select(Provider))
