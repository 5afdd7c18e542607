"""What one says of oneself with F12 reaches the queues of the exchange (O1), and is not forgotten by either."""

from __future__ import annotations

import pytest
from sqlalchemy import delete

from crm_desktop.app.telephone import Telephone
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.queries.admin.dictionaries import items_of
from crm_desktop.telephony.softphone import Can, Link, NotOffered
from crm_desktop.usecases.calls.set_agent_state import SetAgentState, set_agent_state
from tests.support.at_the_desk import Desk, clinic, desk
from tests.support.slow_lanes import SlowWriter
from tests.support.telephone import SilentPhone, a_hub, ends, is_answered, rings

__all__ = ["clinic", "desk", "exchange"]

READY, PAUSE = AgentStatus.READY, AgentStatus.PAUSE


@pytest.fixture
def exchange(desk: Desk) -> SilentPhone:
    """The manager of the exchange, beside the telephone that has the sound."""
    made = SilentPhone("ami", Can.SEES_ALL | Can.PAUSE)
    desk.hub.add(made)
    made.stands()
    return made


def a_start(desk: Desk) -> tuple[Telephone, SilentPhone]:
    """The next run of the program, with its own engines."""
    exchange = SilentPhone("ami", Can.SEES_ALL | Can.PAUSE)
    hub, _ = a_hub(SilentPhone(), exchange)
    exchange.stands()
    return Telephone(desk.clinic.house, hub), exchange


def after_a_kill(desk: Desk) -> SilentPhone:
    after, exchange = a_start(desk)
    after.close_what_was_left()
    return exchange


def test_a_break_is_one_for_the_queues(desk: Desk, exchange: SilentPhone) -> None:
    """O1, F12: ready, a break with its reason, and ready again; the telephone itself is not asked."""
    reason = desk.clinic.read(lambda session: items_of(session, desk.clinic.actor, BuiltIn.PAUSE_REASON))[0]
    desk.phone.set_agent(READY)
    desk.phone.set_agent(PAUSE, reason.id)
    desk.phone.set_agent(READY)
    desk.phone.set_agent(PAUSE)
    assert exchange.asked == [("unpause", ""), ("pause", reason.name), ("unpause", ""), ("pause", "")]
    assert desk.engine.asked == []


def test_after_a_talk_no_queue_rings_until_its_result_is_told(desk: Desk, exchange: SilentPhone) -> None:
    """O1, P22: in the talk the queue's own rule holds, for a second caller may be wanted (O11)."""
    desk.phone.set_agent(READY)
    desk.engine.tell(rings(), is_answered(2))
    assert exchange.asked == [("unpause", "")]
    desk.engine.tell(ends(9))
    desk.phone.end_wrap_up()
    assert exchange.asked == [("unpause", ""), ("pause", "wrap-up"), ("unpause", "")]


def test_a_break_stays_one_through_a_talk(desk: Desk, exchange: SilentPhone) -> None:
    """O1: somebody in a break calls a client; no queue rings them for that, and the reason stays."""
    desk.phone.set_agent(PAUSE)
    desk.engine.tell(rings(), is_answered(2), ends(9))
    desk.phone.end_wrap_up()
    assert set(exchange.asked) == {("pause", "")}


def test_who_never_says_anything_is_rung_as_the_exchange_was_set_up(desk: Desk, exchange: SilentPhone) -> None:
    """O1: a reception without F12 must not lose its queue because a program was installed."""
    desk.phone.close_what_was_left()
    desk.engine.tell(rings(), is_answered(2), ends(9))
    desk.phone.end_wrap_up()
    desk.phone.leave()
    assert exchange.asked == []


@pytest.mark.parametrize("in_talk", [False, True])
def test_after_a_kill_the_queues_hear_that_nobody_is_ready(desk: Desk, in_talk: bool) -> None:
    """O1, O12: the program died with its user ready, and the queue tries an empty chair until the next start."""
    desk.phone.set_agent(READY)
    if in_talk:
        desk.engine.tell(rings(), is_answered(2))
    exchange = after_a_kill(desk)
    assert exchange.asked == [("pause", "away")]


def test_after_a_kill_no_queue_is_told_what_nobody_here_had_said(desk: Desk) -> None:
    """O1, O12: a reception that was killed in a talk, somebody in a break, and whoever is ready at another station."""
    desk.phone.close_what_was_left()
    desk.engine.tell(rings(), is_answered(2))
    assert after_a_kill(desk).asked == []
    desk.phone.set_agent(PAUSE)
    assert after_a_kill(desk).asked == []
    desk.clinic.write(lambda work: set_agent_state(work, SetAgentState(READY)))
    desk.clinic.write(lambda work: work.session.execute(delete(OutboxOp)))
    assert after_a_kill(desk).asked == []


def test_who_says_it_sooner_than_the_base_answers_is_ready(desk: Desk) -> None:
    """O1: F12 in the first moment after the start."""
    desk.phone.set_agent(READY)
    lanes = desk.clinic.house.lanes = SlowWriter(desk.clinic)
    after, exchange = a_start(desk)
    after.close_what_was_left()
    after.set_agent(READY)
    lanes.finish()
    assert exchange.asked == [("unpause", "")]


@pytest.mark.parametrize("in_talk", [False, True])
def test_whoever_leaves_is_rung_by_no_queue(desk: Desk, exchange: SilentPhone, in_talk: bool) -> None:
    """O1: locked, closed or another user: the chair is empty; said before the exchange is left."""
    desk.phone._engines = (desk.engine, exchange)
    desk.phone.set_agent(READY)
    if in_talk:
        desk.engine.tell(rings(), is_answered(2))
    desk.phone.leave()
    assert exchange.asked == [("unpause", ""), ("pause", "away"), ("stop",)]


def test_an_exchange_that_comes_back_is_told_again(desk: Desk, exchange: SilentPhone) -> None:
    """P3, O1: it was started anew in the middle of a break, and would ring."""
    desk.phone.set_agent(PAUSE)
    exchange.stands(Link.CONNECTING)
    desk.phone.set_agent(READY)
    assert exchange.asked == [("pause", "")], "nothing is asked of one that is not there"
    exchange.stands()
    exchange.stands()
    assert exchange.asked == [("pause", ""), ("unpause", "")]
    exchange.stands(Link.CONNECTING)
    exchange.stands()
    assert exchange.asked[2:] == [("unpause", "")]


def test_an_exchange_that_comes_late_hears_what_was_said_before(desk: Desk) -> None:
    """O1: F12 was pressed before the connection stood, or the telephone was set up anew."""
    desk.phone.set_agent(PAUSE)
    exchange = SilentPhone("ami", Can.SEES_ALL | Can.PAUSE)
    desk.hub.add(exchange)
    assert exchange.asked == []
    exchange.stands()
    assert exchange.asked == [("pause", "")]


def test_an_engine_that_cannot_is_not_asked_and_one_that_will_not_says_so(desk: Desk, exchange: SilentPhone) -> None:
    """P3: a refusal is a sentence, and the state of the desk holds all the same."""
    exchange.refuses = NotOffered()
    desk.phone.set_agent(PAUSE)
    assert [type(problem) for problem in desk.refused] == [NotOffered]
    assert desk.doing() is PAUSE
