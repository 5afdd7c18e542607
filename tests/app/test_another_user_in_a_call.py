"""Somebody else takes the desk while a call rings or talks there: it stays with whom it began (O1, O12)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import LIVE_CALLS, Call, CallStatus
from crm_desktop.telephony.live_call import Phase
from crm_desktop.views.telephony.call_bar import CallBar
from tests.support.at_the_phone import SARA, AtThePhone
from tests.support.journey import Journey


def begun(way: Journey, *, talks: bool) -> AtThePhone:
    way.start()
    desk = AtThePhone(way)
    desk.desk._engines = (desk.exchange,)
    desk.desk.set_agent(AgentStatus.READY)
    desk.rings(SARA)
    desk.is_written()
    if talks:
        way.press("F8")
        way.wait_for(lambda: desk.desk.calls[0].live.phase is Phase.ACTIVE)
    return desk


def is_at_the_desk(way: Journey, user_id: object) -> bool:
    return way.program.house is not None and way.program.house.session.user_id == user_id


def the_call(way: Journey) -> Call:
    (found,) = way.clinic.rows(select(Call))
    assert isinstance(found, Call)
    return found


def state_of(way: Journey, user_id: object) -> list[AgentStatus]:
    open_ones = select(AgentState).where(AgentState.user_id == user_id, AgentState.until_at.is_(None))
    return [one.status for one in way.clinic.rows(open_ones)]


@pytest.mark.parametrize("talks", [True, False])
def test_the_colleague_waits_for_the_end_of_the_call(way: Journey, talks: bool) -> None:
    """O12: chosen in the menu, asked, Enter; the talk goes on, is logged as mine, and then they are signed in."""
    desk = begun(way, talks=talks)
    me, mate = way.clinic.me, way.clinic.mate
    way.program._extras.menu.user_chosen.emit(mate)  # type: ignore[union-attr]  # somebody is signed in
    way.press("Enter")
    way.quiet()
    assert is_at_the_desk(way, me)
    assert len(desk.desk.calls) == 1
    way.clinic.clock.advance(timedelta(seconds=100))
    desk.exchange.run(100)
    way.wait_for(lambda: is_at_the_desk(way, mate))
    way.quiet()
    call = the_call(way)
    assert call.status is (CallStatus.WRAP_UP if talks else CallStatus.MISSED)
    assert call.agent_id == (me if talks else None)  # a ring in vain at a telephone that is nobody's own
    assert (state_of(way, me), state_of(way, mate)) == ([AgentStatus.AWAY], [])


@pytest.mark.parametrize("talks", [True, False])
def test_where_it_cannot_wait_the_call_is_still_mine(way: Journey, talks: bool) -> None:
    """O12, G5: the desk is taken in the middle of it; nothing rings for ever, and the colleague has no card of it."""
    desk = begun(way, talks=talks)
    me, mate = way.clinic.me, way.clinic.mate
    way.program._switch_user(mate)
    way.wait_for(lambda: is_at_the_desk(way, mate))
    AtThePhone(way)
    call = the_call(way)
    assert call.status is CallStatus.WRAP_UP if talks else call.status not in LIVE_CALLS
    assert (call.agent_id, call.ended_at is not None) == (me, True)
    assert (state_of(way, me), state_of(way, mate)) == ([AgentStatus.AWAY], [])
    assert [bar.frames for bar in way.window.findChildren(CallBar) if bar.isVisible()] == []
    assert desk.exchange.standing is not None


def test_whoever_comes_back_finds_their_call_to_be_finished(way: Journey) -> None:
    """O12, P22: what came of it was not told yet, and only they know."""
    desk = begun(way, talks=True)
    me, mate = way.clinic.me, way.clinic.mate
    desk.pass_by(100)
    way.wait_for(lambda: desk.bar.wrap_up is not None)
    way.program._switch_user(mate)
    way.wait_for(lambda: is_at_the_desk(way, mate))
    other = AtThePhone(way)
    assert other.bar.frames == []
    way.program._switch_user(me)
    way.wait_for(lambda: is_at_the_desk(way, me))
    again = AtThePhone(way)
    way.wait_for(lambda: again.bar.wrap_up is not None)
    assert again.bar.wrap_up is not None
    assert again.bar.wrap_up.call.call_id == the_call(way).id
