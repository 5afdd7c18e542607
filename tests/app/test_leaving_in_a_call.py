"""The window closes or the base is locked while somebody talks: the log and the state of the desk end with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.settings.telephony import Engine, PhoneSetup
from crm_desktop.telephony.live_call import Phase
from crm_desktop.usecases.station.keep_phone import KeepPhone, keep_phone
from tests.support.at_the_phone import SARA, AtThePhone
from tests.support.house import open_house
from tests.support.journey import Journey


@pytest.fixture
def way(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Journey]:
    with open_house(tmp_path) as clinic:
        made = Journey(qapp, qtbot, clinic, tmp_path)
        yield made
        made.stop()


class _At(AtThePhone):
    """The rows alone: the program is closed."""

    def __init__(self, way: Journey) -> None:
        self.way = way


def talking(way: Journey) -> AtThePhone:
    """With her row still under way, as fast hands are."""
    way.start()
    desk = AtThePhone(way)
    desk.desk._engines = (desk.exchange,)
    desk.desk.set_agent(AgentStatus.READY)
    desk.rings(SARA)
    way.press("F8")
    way.wait_for(lambda: desk.desk.calls[0].live.phase is Phase.ACTIVE)
    return desk


def test_the_window_is_closed_in_a_talk(way: Journey) -> None:
    """O12, O1: her call has its end, and nobody is ready at a desk that is gone."""
    talking(way)
    way.window.close()
    (row,) = AtThePhone.rows(_At(way), SARA)
    assert row.status in (CallStatus.WRAP_UP, CallStatus.LOGGED)
    assert row.ended_at is not None
    states = way.clinic.rows(select(AgentState).where(AgentState.until_at.is_(None)))
    assert [state.status for state in states] == [AgentStatus.AWAY]


def test_the_base_is_locked_in_a_talk(way: Journey) -> None:
    """O12, O1: the same, and the engine of the one who goes is told to sign off."""
    desk = talking(way)
    phone = desk.desk
    way.program.lock()
    (row,) = AtThePhone.rows(_At(way), SARA)
    assert row.status in (CallStatus.WRAP_UP, CallStatus.LOGGED)
    assert row.ended_at is not None
    states = way.clinic.rows(select(AgentState).where(AgentState.until_at.is_(None)))
    assert [state.status for state in states] == [AgentStatus.AWAY]
    assert phone.engines == ()
    way.asked_passphrase()
    assert way.crashes == []


@pytest.mark.parametrize(("days", "chosen"), [(0, AgentStatus.READY), (0, AgentStatus.PAUSE), (1, AgentStatus.READY)])
def test_who_unlocks_is_what_they_were(way: Journey, days: int, chosen: AgentStatus) -> None:
    """O1, F12: away for a coffee behind a locked program, and ready again with the passphrase; not the next day."""
    practice = KeepPhone(PhoneSetup(engine=Engine.HAND_OFF))
    way.clinic.write(lambda work: keep_phone(work, practice))
    way.start()
    way.wait_for(lambda: way.house.phone.standings)
    way.house.phone.set_agent(chosen)
    way.program.lock()
    assert stretches(way)[-1] is AgentStatus.AWAY
    way.clinic.clock.advance(timedelta(days=days))
    way.program._way_in.begin()
    way.wait_for(lambda: way.program.house is not None and way.house.phone.standings)
    way.quiet()
    expected = AgentStatus.AWAY if days else chosen
    assert (way.house.phone.agent, stretches(way)[-1]) == (expected, expected)


def stretches(way: Journey) -> list[AgentStatus]:
    return [one.status for one in way.clinic.rows(select(AgentState).order_by(AgentState.since_at, AgentState.id))]
