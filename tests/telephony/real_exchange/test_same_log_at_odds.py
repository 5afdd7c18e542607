"""One log where things go wrong: a telephone dies, one number rings twice at once, the manager is away (G5, P13)."""

from __future__ import annotations

import os
import signal

from crm_desktop.models.calls.call import Call
from crm_desktop.telephony.events import EventKind
from tests.telephony.real_exchange.conftest import DESK, GROUP, rung
from tests.telephony.real_exchange.watched import Watched, alike

CLIENT = "+77015550500"


def test_our_process_is_killed_in_a_talk(watched: Watched) -> None:
    """P13, G5: a talk that was cut off was a talk, and one row, whoever saw it; the next call is another one."""
    w, sara, outside = watched, watched.sara, watched.outside
    call = outside.rings_at(DESK, CLIENT)
    sara.phone.answer(rung(sara))
    sara.until(lambda: call.is_answered)
    os.kill(sara.phone.child_pid, signal.SIGSEGV)
    sara.event(EventKind.ENDED)
    sara.until(lambda: len(sara.of(EventKind.ENGINE_UP)) == 2)
    call.hang_up()
    w.are_over()
    second = outside.rings_at(DESK, "+77015550501")
    rung(sara, 2)
    second.cancel()
    w.are_over()
    w.records(2)
    assert w.log(CLIENT) == alike("in", "logged", "101", "")
    assert w.log("+77015550501") == alike("in", "missed", "101", "")


def test_one_number_rings_twice_at_once(watched: Watched) -> None:
    """Rule 1: a company's line has one number for many people; two of its calls are two conversations."""
    w, sara, outside = watched, watched.sara, watched.outside
    first = outside.rings_at(DESK, CLIENT)
    key = rung(sara, 1)
    second = outside.rings_at(DESK, CLIENT)
    rung(sara, 2)
    sara.phone.answer(key)
    sara.until(lambda: first.is_answered)
    second.cancel()
    sara.until(lambda: len(sara.of(EventKind.ENDED)) == 1)
    first.hang_up()
    w.are_over()
    w.records(2)
    for way, rows in w.log(CLIENT).items():
        assert sorted(rows) == [("in", "logged", "101", ""), ("in", "missed", "101", "")], way


def test_nobody_is_signed_on(watched: Watched) -> None:
    """P4: the exchange reaches nobody, and the client rang all the same."""
    w, outside = watched, watched.outside
    w.sara.phone.stop()
    w.reza.phone.stop()
    w.until(lambda: not w.exchange.say("pjsip show contacts").count("/sip:10"))
    call = outside.rings_at(GROUP, CLIENT)
    w.until(lambda: call.is_over)
    w.until(lambda: w.by_manager.rows(CLIENT) and w.by_both.rows(CLIENT))
    w.are_over()
    w.records(1)
    log = w.log(CLIENT)
    assert log.pop("telephone") == []
    assert {way: [row[:2] for row in rows] for way, rows in log.items()} == {way: [("in", "missed")] for way in log}


def test_one_lifts_while_the_manager_is_away(watched: Watched) -> None:
    """O6: what it finds when it is back is the call that the telephone has told of."""
    w, sara, outside = watched, watched.sara, watched.outside
    call = outside.rings_at(DESK, CLIENT)
    key = rung(sara)
    w.until(lambda: all(station.hub.calls for station in w.stations))
    for station in (w.by_manager, w.by_both):
        station.hub.engines[0].stop()
    sara.phone.answer(key)
    sara.until(lambda: call.is_answered)
    for station in (w.by_manager, w.by_both):
        station.hub.engines[0].start()
    w.until(lambda: all(any(each.answered_at for each in station.hub.calls) for station in w.stations))
    call.hang_up()
    w.are_over()
    w.records(1)
    assert w.log(CLIENT) == alike("in", "logged", "101", "")
    assert {way: len(one.rows(Call)) for way, one in w.clinics().items()} == dict.fromkeys(w.clinics(), 1)
