"""Two telephones and four clinics that hear of the same real conversations, each in its own way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.app.call_log import facts_of_record
from crm_desktop.models.calls.call import Call
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.settings.telephony import History, PhoneSetup
from crm_desktop.telephony.engines.cdr.history import read_past
from tests.support.asterisk import Asterisk
from tests.support.base import Furnished
from tests.support.phone_day import take_history
from tests.support.phone_facts import a_desk
from tests.support.process import Clinic
from tests.support.real_station import RealStation, another
from tests.telephony.engines.sip.conftest import Desk

if TYPE_CHECKING:
    from tests.telephony.real_exchange.conftest import Manager, Outside, Telephone


@dataclass
class Watched:
    """Sara's telephone 101 and Reza's 102, and four clinics that hear of the same calls, each in its own way."""

    qtbot: QtBot
    exchange: Asterisk
    outside: Outside
    sara: Desk
    reza: Desk
    by_telephone: RealStation
    by_manager: RealStation
    by_both: RealStation
    by_records: Clinic
    master: Path
    began: datetime

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=20_000)

    @property
    def stations(self) -> tuple[RealStation, ...]:
        return self.by_telephone, self.by_manager, self.by_both

    def are_over(self) -> None:
        """Every station has written the end, and so has the exchange."""
        self.until(lambda: not any(station.hub.calls for station in self.stations))

    def records(self, lines: int) -> list[CallFacts]:
        """Master.csv read by the station that has nothing else."""
        self.until(lambda: self.master.exists() and self.master.read_text().count("\n") >= lines)
        self.by_records.clock.set(max(self.by_records.clock(), datetime.now(UTC) + timedelta(minutes=1)))
        setup = PhoneSetup(pbx="clinic", extension="101", history=History.CSV, history_place=str(self.master))
        past = read_past(setup, self.began - timedelta(hours=1), "UTC")
        assert (past.refused, past.passed_over) == ((), ())
        facts = [facts for event in past.events if (facts := facts_of_record(event)) is not None]
        take_history(self.by_records, facts)
        return facts

    def clinics(self) -> dict[str, Clinic]:
        return {
            "telephone": self.by_telephone.clinic,
            "manager": self.by_manager.clinic,
            "both": self.by_both.clinic,
            "records": self.by_records,
        }

    def log(self, number: str) -> dict[str, list[tuple[str, str, str | None, str]]]:
        """Direction, status, extension and where it went, of the calls with that number, in each clinic."""
        return {
            way: [row_of(call) for call in clinic.rows(Call) if number in (call.raw_number, call.e164)]
            for way, clinic in self.clinics().items()
        }


def row_of(call: Call) -> tuple[str, str, str | None, str]:
    # Whether it is wrapped up is the station's own.
    status = {"wrap_up": "logged"}.get(call.status.value, call.status.value)
    return call.direction.value, status, call.extension, call.transferred_to or ""


def alike(*row: str) -> dict[str, list[tuple[str, ...]]]:
    return {way: [row] for way in ("telephone", "manager", "both", "records")}


@pytest.fixture
def watched(
    asterisk: Asterisk, outside: Outside, telephone: Telephone, manager: Manager, clinic: Clinic,
    furnished_clinic: Furnished, tmp_path: Path, qtbot: QtBot,
) -> Iterator[Watched]:  # fmt: skip
    asterisk.records.unlink(missing_ok=True)
    sara, reza = telephone("101"), telephone("102")
    clinics = [clinic, *(another(clinic, furnished_clinic, tmp_path / name) for name in "abc")]
    for each in clinics:
        each.change(lambda work: (a_desk(work, "101", clinic.sara.user_id), a_desk(work, "102", clinic.reza.user_id)))
    first, second = manager(), manager()
    made = Watched(
        qtbot, asterisk, outside, sara, reza, RealStation(clinics[0], sara.phone), RealStation(clinics[1], first),
        RealStation(clinics[2], second, sara.phone), clinics[3], asterisk.records, datetime.now(UTC),
    )  # fmt: skip
    yield made
    for station in made.stations:
        station.leave()
    for each in clinics[1:]:
        each.base.close()
