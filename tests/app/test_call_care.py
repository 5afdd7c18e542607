"""The log kept whole beside the desk: the exchange's records, read again and again, and told of once if they cannot."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from crm_desktop.app import call_care
from crm_desktop.app.call_care import CallCare
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.station.cdr_mark import CdrMark
from crm_desktop.settings.telephony import History, PhoneSetup
from crm_desktop.store.changes import ChangeSet, Origin
from crm_desktop.telephony.engines.cdr import history
from crm_desktop.telephony.engines.cdr.history import Past
from crm_desktop.telephony.events import CallEvent, EventKind
from tests.support.house import TestHouse, clinic

__all__ = ["clinic"]

SETUP = PhoneSetup(pbx="main", history=History.CSV, history_place="/nowhere/Master.csv")


def records(clinic: TestHouse, count: int) -> tuple[CallEvent, ...]:
    """Missed calls of this morning, the oldest first."""
    begun = clinic.house.now - timedelta(hours=2)
    made = []
    for number in range(count):
        at = begun + timedelta(seconds=10 * number)
        event = CallEvent(
            "cdr", f"L{number}", EventKind.CDR, at, 0.0, Direction.IN, number=f"+98912{number:07}", pbx="main",
            linkedid=f"L{number}", extension="101", ended_at=at + timedelta(seconds=5), is_answered=False,
        )  # fmt: skip
        made.append(event)
    return tuple(made)


def test_what_happened_while_the_program_was_off_comes_in_small_pieces(
    clinic: TestHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P4: every record becomes one row; read again it makes no second one, and the mark stands at the latest."""
    events = records(clinic, call_care.MOST + 7)
    asked: list[datetime] = []

    def read_past(_setup: PhoneSetup, since: datetime, _zone: str) -> Past:
        asked.append(since)
        return Past(events)

    monkeypatch.setattr(history, "read_past", read_past)
    care = CallCare(clinic.house)
    care.begin(SETUP)
    for _ in range(2):
        care.read_history()
    assert len(clinic.rows(select(Call))) == len(events)
    (mark,) = clinic.rows(select(CdrMark))
    assert mark.read_until_at == events[-1].at
    assert asked[1] == events[-1].at - timedelta(hours=1)


def test_a_file_that_is_missing_all_day_is_told_once(clinic: TestHouse, tmp_path: Path) -> None:
    """P5: and once more when it is missing again after it was there."""
    told: list[Problem] = []
    clinic.house.phone.refused.connect(told.append)
    care = CallCare(clinic.house)
    care.begin(PhoneSetup(pbx="main", history=History.CSV, history_place=str(tmp_path / "none.csv")))
    for _ in range(3):
        care.read_history()
    assert len(told) == 1
    care._told = ""
    care.read_history()
    assert len(told) == 2


def test_what_others_saw_of_a_call_is_joined_once_after_a_burst_of_pages(clinic: TestHouse) -> None:
    """P4, B4: a pull brings its rows in pages; own writes ask for nothing."""
    care = CallCare(clinic.house)
    clinic.house.feed.changed.emit(ChangeSet({"call": frozenset()}))
    assert not care._settled.isActive()
    for _ in range(5):
        clinic.house.feed.changed.emit(ChangeSet({"call": frozenset()}, Origin.SYNC))
    assert care._settled.isActive()
    assert care._settled.isSingleShot()


def test_without_records_nothing_is_read(clinic: TestHouse) -> None:
    """A workstation that was told of no file asks for none."""
    care = CallCare(clinic.house)
    care.begin(PhoneSetup())
    care.read_history()
    assert not care._again.isActive()
    assert clinic.rows(select(CdrMark)) == []
