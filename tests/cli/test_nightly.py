"""`crm-desktop nightly`: once for every day that is over, and never twice."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm_desktop.cli.main import main
from crm_desktop.models.access import the_program
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.store.keys import NoKeyring
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.store.unlock import set_up, unlock
from crm_desktop.usecases.setup.set_up_clinic import SetUp, set_up_clinic

PASSPHRASE = "correct horse battery"
LONG_AGO = datetime(2024, 3, 4, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def unattended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_PASSPHRASE", PASSPHRASE)


def a_forgotten_visit(work: UnitOfWork) -> None:
    set_up_clinic(work, SetUp("Sepid", "Central", "Sara", "sara", "en", "IRR", "Asia/Tehran", "IR"))
    person, provider = work.add(Person(family_name="Karimi")), work.add(Provider(name="Dr Rad"))
    service = work.add(Service(name="A new service"))
    work.add(
        Appointment(
            person_id=person.id,
            provider_id=provider.id,
            service_id=service.id,
            on=LONG_AGO.date(),
            starts_at=LONG_AGO,
            ends_at=LONG_AGO.replace(hour=10),
            status=AppointmentStatus.BOOKED,
        )
    )


def test_the_night_is_done_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A1, C24-09: the command does what the program does at 01:00, and again nothing."""
    base, _ = set_up(tmp_path, PASSPHRASE, NoKeyring())
    base.writer.write(the_program(), a_forgotten_visit)
    base.close()
    assert main(["nightly", "--profile", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "no_show 1\n"
    assert main(["nightly", "--profile", str(tmp_path), "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["branch"], again["days"], set(again["made"].values())) == ("Central", [], {0})
    base = unlock(tmp_path, PASSPHRASE, NoKeyring())
    status = base.read(lambda session: session.query(Appointment.status).scalar())
    base.close()
    assert status is AppointmentStatus.NO_SHOW


def test_without_a_base_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A1: exit code 2 and one sentence, as every command."""
    assert main(["nightly", "--profile", str(tmp_path)]) == 2
    assert capsys.readouterr().err
