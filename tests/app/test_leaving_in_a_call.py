"""The window closes or the base is locked while somebody talks: the log and the state of the desk end with it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.settings.telephony import Engine, PhoneSetup
from crm_desktop.telephony.live_call import Phase
from crm_desktop.usecases.station.keep_phone import KeepPhone, keep_phone
from crm_desktop.views.telephony.call_bar import CallBar
from tests.support.at_the_phone import ANOTHER, SARA, AtThePhone
from tests.support.journey import Journey


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


def hangs_up(desk: AtThePhone, seconds: float) -> None:
    """And nobody is waited for: the base may be closed with it."""
    desk.way.clinic.clock.advance(timedelta(seconds=seconds))
    desk.exchange.run(seconds)


def said(way: Journey) -> str:
    (bar,) = way.window.findChildren(CallBar)
    return str(bar.refusal.strip.text()) if bar.refusal.isVisible() else ""


def test_the_window_is_closed_in_a_talk(way: Journey) -> None:
    """O12, O1: asked first; who closes it once more means it. Her call has its end, and nobody is ready there."""
    talking(way)
    assert not way.window.close()
    assert (way.window.isVisible(), "cut it off" in said(way)) == (True, True)
    assert way.window.close()
    (row,) = AtThePhone.rows(_At(way), SARA)
    assert row.status in (CallStatus.WRAP_UP, CallStatus.LOGGED)
    assert row.ended_at is not None
    states = way.clinic.rows(select(AgentState).where(AgentState.until_at.is_(None)))
    assert [state.status for state in states] == [AgentStatus.AWAY]


def test_the_base_is_locked_in_a_talk(way: Journey) -> None:
    """O12, O1: where it has to be, the same, and the engine of the one who goes is told to sign off."""
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


def test_locking_in_a_talk_asks_and_waits_for_its_end(way: Journey) -> None:
    """O12: Ctrl+K lock in the middle of a sentence: the caller hears nothing of it; Enter locks when they are done."""
    desk = talking(way)
    way.program._extras._run("lock")  # type: ignore[union-attr]  # somebody is signed in
    assert "cut it off" in said(way)
    way.press("Enter")
    way.quiet()
    assert (said(way), "locked" in to_come(way)) == ("", True)
    assert [call.live.phase for call in desk.desk.calls] == [Phase.ACTIVE]
    hangs_up(desk, 90)
    way.asked_passphrase()
    assert [row.status for row in AtThePhone.rows(_At(way), SARA)] == [CallStatus.WRAP_UP]
    assert way.crashes == []


@pytest.mark.parametrize("keys", [("Esc",), ("Down", "Enter")])
def test_who_does_not_say_yes_stays(way: Journey, keys: tuple[str, ...]) -> None:
    """O12, B2: Esc, or simply going on with other work; Enter is then that work's own key."""
    desk = talking(way)
    way.program._extras._run("lock")  # type: ignore[union-attr]  # somebody is signed in
    way.press(*keys)
    desk.pass_by(90)
    way.wait_for(lambda: not desk.desk.calls)
    way.quiet()
    assert way.program.house is not None


def test_a_call_that_came_meanwhile_is_waited_for_as_well(way: Journey) -> None:
    """O11, O12: the wish to lock does not cut off the second caller either."""
    desk = talking(way)
    way.program._extras._run("lock")  # type: ignore[union-attr]  # somebody is signed in
    way.press("Enter")
    desk.pass_by(80)
    desk.rings(ANOTHER)
    desk.pass_by(10)
    way.wait_for(lambda: [call.live.number for call in desk.desk.calls] == [ANOTHER])
    assert way.program.house is not None
    hangs_up(desk, 40)
    way.asked_passphrase()


def test_who_has_left_the_clinic_ends_the_talk_first(way: Journey) -> None:
    """C24-65, O12: the program locks by itself, and not while a client is on the line."""
    desk = talking(way)
    watch = way.program._still_here
    assert watch is not None
    watch._arrived(None)
    way.quiet()
    assert ([call.live.phase for call in desk.desk.calls], said(way)) == ([Phase.ACTIVE], "")
    left: list[object] = []
    watch.left.connect(left.append)
    hangs_up(desk, 90)
    way.wait_for(lambda: left)


def test_without_a_call_it_is_locked_at_once(way: Journey) -> None:
    """R1: nothing is asked; and what the list keeps as it is left is written before its user is gone."""
    way.start()
    desk = AtThePhone(way)
    desk.rings(SARA)
    desk.pass_by(30)
    way.wait_for(lambda: not desk.desk.calls)
    way.press("Down")
    way.program._extras._run("lock")  # type: ignore[union-attr]  # somebody is signed in
    way.asked_passphrase()
    assert way.crashes == []


def to_come(way: Journey) -> str:
    (bar,) = way.window.findChildren(CallBar)
    return str(bar.leaving.strip.text()) if bar.leaving.isVisible() else ""


def test_what_is_still_to_come_is_said_and_taken_back_with_a_key(way: Journey) -> None:
    """O12, B2: who asked to lock reads so until it happens; after Alt+Z the call ends as any other does."""
    desk = talking(way)
    way.program._extras._run("lock")  # type: ignore[union-attr]  # somebody is signed in
    assert to_come(way) == ""
    way.press("Enter")
    assert "locked when the call is over" in to_come(way)
    way.press("Alt+Z")
    assert to_come(way) == ""
    desk.pass_by(90)
    way.wait_for(lambda: desk.bar.wrap_up is not None)
    way.quiet()
    assert way.program.house is not None


def test_who_takes_the_closing_back_is_asked_anew(way: Journey) -> None:
    """O12: the second wish to close is the first one again, and cuts nobody off."""
    desk = talking(way)
    assert not way.window.close()
    way.press("Enter")
    assert "closes when the call is over" in to_come(way)
    way.press("Alt+Z")
    assert not way.window.close()
    assert ("cut it off" in said(way), to_come(way)) == (True, "")
    assert [call.live.phase for call in desk.desk.calls] == [Phase.ACTIVE]


def test_closing_is_asked_anew_when_another_wish_took_its_place(way: Journey) -> None:
    """O12: who meant to lock after the call has not said that the talk may be cut off."""
    desk = talking(way)
    assert not way.window.close()
    way.press("Enter")
    way.program._extras._run("lock")  # type: ignore[union-attr]  # somebody is signed in
    way.press("Enter")
    assert "locked when the call is over" in to_come(way)
    assert not way.window.close()
    assert "cut it off" in said(way)
    assert [call.live.phase for call in desk.desk.calls] == [Phase.ACTIVE]


def test_who_has_left_the_clinic_takes_nothing_back(way: Journey) -> None:
    """C24-65: their own wish to lock beside it can be taken back; that the program locks then cannot."""
    desk = talking(way)
    watch = way.program._still_here
    assert watch is not None
    left: list[object] = []
    watch.left.connect(left.append)
    watch._arrived(None)
    assert to_come(way) == ""
    way.program._extras._run("lock")  # type: ignore[union-attr]  # somebody is signed in
    way.press("Enter")
    way.press("Alt+Z")
    assert to_come(way) == ""
    hangs_up(desk, 90)
    way.wait_for(lambda: left)


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
