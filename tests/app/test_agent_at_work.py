"""What one is doing as the log has it: talks change it, hands choose it, and it comes to an end with the day."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.app.telephone import Telephone
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.usecases.calls.set_agent_state import SetAgentState, set_agent_state
from tests.support.at_the_desk import Desk, clinic, desk
from tests.support.house import TestHouse
from tests.support.telephone import SilentPhone, a_hub, dials, ends, is_answered, rings

__all__ = ["clinic", "desk"]

AWAY, READY, PAUSE = AgentStatus.AWAY, AgentStatus.READY, AgentStatus.PAUSE
TALKING, WRAP_UP = AgentStatus.TALKING, AgentStatus.WRAP_UP


def test_a_break_asked_for_in_a_talk_begins_after_it(desk: Desk) -> None:
    """O1, F12: the figures of the shift know no break in the middle of a talk."""
    desk.phone.set_agent(READY)
    desk.engine.tell(rings(), is_answered(2))
    desk.phone.set_agent(PAUSE)
    assert (desk.phone.agent, desk.phone.agent_chosen) == (TALKING, PAUSE)
    desk.engine.tell(ends(9))
    desk.phone.end_wrap_up()
    assert desk.doing() is PAUSE
    assert [one for one in desk.stretches() if one is not AgentStatus.RINGING] == [READY, TALKING, WRAP_UP, PAUSE]


def test_a_break_asked_for_while_one_dials_begins_after_it_too(desk: Desk, qtbot: QtBot) -> None:
    """F12, O5: in a round it stood there as a break while the next patient was being rung."""
    desk.phone.set_agent(READY)
    desk.engine.tell(dials())
    qtbot.waitUntil(lambda: desk.phone.agent is AgentStatus.RINGING)
    desk.phone.set_agent(PAUSE)
    assert (desk.phone.agent, desk.phone.agent_chosen) == (AgentStatus.RINGING, PAUSE)
    desk.engine.tell(ends(9, code=487))
    assert desk.doing() is PAUSE
    assert desk.stretches() == [READY, AgentStatus.RINGING, PAUSE]


def test_a_break_asked_for_while_it_rings_here_begins_at_once(desk: Desk, qtbot: QtBot) -> None:
    """F12: whoever goes away from a ringing telephone is not waited for by the queues."""
    desk.phone.set_agent(READY)
    desk.engine.tell(rings())
    qtbot.waitUntil(lambda: desk.phone.agent is AgentStatus.RINGING)
    desk.phone.set_agent(PAUSE)
    assert desk.phone.agent is PAUSE


def test_after_a_word_with_a_colleague_nothing_is_wrapped_up(desk: Desk) -> None:
    """P22, O1: no card asks what came of it, so nobody would ever end the stretch after it."""
    desk.clinic.write(lambda work: work.add(Extension(number="102", user_id=desk.clinic.mate)))
    desk.phone.set_agent(READY)
    desk.engine.tell(rings(number="102"), is_answered(2))
    assert desk.doing() is TALKING
    desk.engine.tell(ends(9))
    assert desk.doing() is READY


def test_who_took_the_call_from_us_wraps_it_up(desk: Desk) -> None:
    """O1: it rang here, was answered at another desk, and is over: nothing is to be told here."""
    desk.phone.set_agent(READY)
    desk.engine.tell(rings(), ends(4, reason='SIP;cause=200;text="Call completed elsewhere"'))
    assert desk.doing() is READY


@pytest.mark.parametrize("in_talk", [True, False])
def test_who_leaves_is_away_and_nothing_comes_after_that(desk: Desk, in_talk: bool) -> None:
    """O1: the window is closed or locked in a talk; the last word of the day is that nobody is there."""
    desk.phone._engines = (desk.engine,)
    desk.phone.set_agent(READY)
    if in_talk:
        desk.engine.tell(rings(), is_answered(2))
    desk.phone.leave()
    assert desk.doing() is AWAY
    assert desk.stretches()[-1] is AWAY
    assert ("stop",) in desk.engine.asked


def test_after_a_kill_nobody_is_ready_who_has_not_said_so(desk: Desk, clinic: TestHouse) -> None:
    """O12: the program died while its user was ready; at the next start the base says so no longer."""
    clinic.write(lambda work: set_agent_state(work, SetAgentState(READY)))
    hub, _ = a_hub(SilentPhone())
    after = Telephone(clinic.house, hub)
    after.close_what_was_left()
    after.close_what_was_left()
    assert desk.stretches() == [READY, AWAY]
    assert after.agent is AWAY


def test_the_time_after_a_call_ends_by_itself_where_the_clinic_wants_it_so(desk: Desk, qtbot: QtBot) -> None:
    """O1: as many seconds as were set; nobody who forgot the card is out of the queue until evening."""
    desk.phone._agent.wrap_up_for = 1
    desk.phone.set_agent(READY)
    desk.engine.tell(rings(), is_answered(2), ends(9))
    assert desk.doing() is WRAP_UP
    qtbot.waitUntil(lambda: desk.phone.agent is READY, timeout=5000)


def test_a_number_nobody_took_leaves_one_as_one_was(desk: Desk) -> None:
    """O1: dialled in vain, and in a break all the while."""
    desk.phone.set_agent(PAUSE)
    desk.engine.tell(dials(), ends(20, code=480))
    assert desk.doing() is PAUSE


def test_who_is_nobody_says_nothing_in_the_base(clinic: TestHouse) -> None:
    """The program itself signs nothing, and its telephone does not fail of it."""
    from dataclasses import replace

    house = clinic.house
    house.session = replace(house.session, actor=replace(house.session.actor, user_id=None))
    hub, _ = a_hub(SilentPhone())
    phone = Telephone(house, hub)
    phone.set_agent(READY)
    phone.leave()
    assert phone.agent is AWAY
