"""The same real conversations, heard by the telephone, by the manager, by both, or read in Master.csv: one log (G5)."""

from __future__ import annotations

import time
from datetime import timedelta

from crm_desktop.models.calls.call import Call
from crm_desktop.telephony.events import EventKind
from tests.support.phone_day import take_history
from tests.support.sip_peer import PeerCall
from tests.telephony.real_exchange.conftest import (
    DESK,
    GREETING,
    GROUP,
    QUEUE,
    called,
    rung,
)
from tests.telephony.real_exchange.watched import Watched, alike, row_of


def test_one_afternoon(watched: Watched) -> None:
    """G5, P4: number, direction, what became of it and whose it was are the same whoever saw it."""
    w, sara, outside = watched, watched.sara, watched.outside
    answered, missed, declined, out, busy, unreached, given_up = (f"+7701555000{place}" for place in range(7))

    call = outside.rings_at(DESK, answered, "Anna")
    key = rung(sara, 1)
    sara.phone.answer(key)
    sara.until(lambda: call.is_answered)
    sara.phone.hang_up(key)
    w.are_over()

    call = outside.rings_at(DESK, missed)
    rung(sara, 2)
    call.cancel()
    w.are_over()

    outside.rings_at(DESK, declined)
    sara.phone.reject(rung(sara, 3))
    w.are_over()

    outside.on_call = PeerCall.answer
    sara.phone.hang_up(called(sara, out))
    w.are_over()

    outside.on_call = lambda call: call.refuse(486, "Busy Here")
    sara.phone.dial(busy)
    sara.until(lambda: len(sara.of(EventKind.ENDED)) == 5)
    w.are_over()

    outside.on_call = lambda call: call.refuse(480, "Nobody Here")
    sara.phone.dial(unreached)
    sara.until(lambda: len(sara.of(EventKind.ENDED)) == 6)
    w.are_over()

    outside.on_call = PeerCall.ring
    key = sara.phone.dial(given_up)
    sara.event(EventKind.EARLY, key)
    sara.phone.hang_up(key)
    w.are_over()

    w.records(7)
    assert w.log(answered) == alike("in", "logged", "101", "")
    assert w.log(missed) == alike("in", "missed", "101", "")
    assert w.log(declined) == alike("in", "missed", "101", "")
    assert w.log(out) == alike("out", "logged", "101", "")
    assert w.log(busy) == alike("out", "not_reached", "101", "")
    assert w.log(unreached) == alike("out", "not_reached", "101", "")
    assert w.log(given_up) == alike("out", "not_reached", "101", "")
    assert {way: len(one.rows(Call)) for way, one in w.clinics().items()} == dict.fromkeys(w.clinics(), 7)
    for number in (answered, missed, out):
        starts = [call.started_at for one in w.clinics().values() for call in one.rows(Call) if call.e164 == number]
        assert max(starts) - min(starts) <= timedelta(seconds=2)


def test_many_telephones(watched: Watched) -> None:
    """P4, G5: a ring group is one call of whoever was quicker; a queue left with a second billed is abandoned."""
    w, sara, reza, outside = watched, watched.sara, watched.reza, watched.outside
    group, nobody, waited, served = (f"+7701555010{place}" for place in range(4))

    call = outside.rings_at(GROUP, group)
    rung(sara, 1)
    reza.phone.answer(rung(reza, 1))
    sara.until(lambda: call.is_answered)
    call.hang_up()
    w.are_over()

    call = outside.rings_at(GROUP, nobody)
    rung(sara, 2)
    rung(reza, 2)
    call.cancel()
    w.are_over()

    call = outside.rings_at(QUEUE, waited)
    rung(sara, 3)
    rung(reza, 3)
    sara.until(lambda: call.is_answered)
    second = time.monotonic() + 1.2
    sara.until(lambda: time.monotonic() > second)  # for which the exchange bills
    call.hang_up()
    w.are_over()

    call = outside.rings_at(QUEUE, served)
    rung(sara, 4)
    reza.phone.answer(rung(reza, 4))
    reza.until(lambda: len(reza.of(EventKind.ANSWERED)) == 2)
    call.hang_up()
    w.are_over()

    w.records(8)
    assert ",1,1," in w.master.read_text()
    for number in (group, served):
        log = w.log(number)
        assert log.pop("telephone") == [], number  # Sara's own saw a call that she lost
        assert list(log.values()) == [[("in", "logged", "102", "")]] * 3, number
    log = w.log(nobody)
    assert {way: [row[:2] for row in rows] for way, rows in log.items()} == {way: [("in", "missed")] for way in log}
    log = w.log(waited)
    assert {way: [row[:2] for row in rows] for way, rows in log.items()} == {
        "telephone": [("in", "missed")],
        "manager": [("in", "abandoned")],
        "both": [("in", "abandoned")],
        "records": [("in", "abandoned")],
    }


def test_passed_on(watched: Watched) -> None:
    """G5, O2: one row of the client's call, whoever of the two had it when it ended."""
    w, sara, reza, outside = watched, watched.sara, watched.reza, watched.outside
    blind, asked = "+77015550200", "+77015550201"

    call = outside.rings_at(DESK, blind)
    key = rung(sara, 1)
    sara.phone.answer(key)
    sara.until(lambda: call.is_answered)
    sara.phone.transfer(key, "102")
    reza.phone.answer(rung(reza, 1))
    sara.event(EventKind.ENDED, key)
    reza.event(EventKind.ANSWERED)
    call.hang_up()
    w.are_over()

    call = outside.rings_at(DESK, asked)
    key = rung(sara, 2)
    sara.phone.answer(key)
    sara.until(lambda: call.is_answered)
    sara.phone.hold(key)
    sara.event(EventKind.HELD, key)
    second = sara.phone.dial("102")
    reza.phone.answer(rung(reza, 2))
    sara.event(EventKind.ANSWERED, second)
    sara.phone.transfer_attended(key, second)
    sara.event(EventKind.ENDED, second)
    sara.event(EventKind.ENDED, key)
    call.hang_up()
    w.are_over()

    w.records(5)
    for number in (blind, asked):
        assert w.log(number) == alike("in", "logged", "101", "102"), number
    for way, one in w.clinics().items():
        internal = [row_of(call)[:3] for call in one.rows(Call) if call.is_internal]
        assert internal == [("out", "logged", "101")], way


def test_a_click(watched: Watched) -> None:
    """O7, FC-44: the exchange rings Sara first; that is no caller, and her call is one."""
    w, sara, outside = watched, watched.sara, watched.outside
    number = "+77015550300"
    outside.on_call = PeerCall.answer
    w.by_both.hub.engines[0].dial(number)
    sara.phone.answer(rung(sara))
    sara.until(lambda: outside.calls and outside.one().is_answered)
    outside.one().hang_up()
    w.are_over()
    w.records(1)
    log = w.log(number)
    assert log.pop("telephone") != [("out", "logged", "101", "")]  # a telephone alone cannot know
    assert list(log.values()) == [[("out", "logged", "101", "")]] * 3
    assert w.by_both.rings == []


def test_a_greeting_first(watched: Watched) -> None:
    """G5, P4: the exchange lifts before anybody rings, and bills for it; a talk begins when somebody of ours lifts."""
    w, sara, outside = watched, watched.sara, watched.outside
    left, hung_up, answered = (f"+7701555040{place}" for place in range(3))

    call = outside.rings_at(GREETING, left)
    sara.until(lambda: call.is_answered)
    call.hang_up()
    w.are_over()

    call = outside.rings_at(GREETING, hung_up)
    rung(sara, 1)
    call.hang_up()
    w.are_over()

    call = outside.rings_at(GREETING, answered)
    key = rung(sara, 2)
    second = time.monotonic() + 2
    sara.until(lambda: time.monotonic() > second)
    sara.phone.answer(key)
    sara.event(EventKind.ANSWERED)
    sara.phone.hang_up(key)
    w.are_over()

    facts = w.records(3)
    log = w.log(left)
    assert log.pop("telephone") == []
    assert list(log.values()) == [[("in", "missed", None, "")]] * 3
    assert w.log(hung_up) == alike("in", "missed", "101", "")
    assert w.log(answered) == alike("in", "logged", "101", "")
    moments = {way: [(row.answered_at, row.talk_for) for row in one.rows(Call)] for way, one in w.clinics().items()}
    for way in ("manager", "both"):
        assert moments[way][-1][1] == 0, way
    take_history(w.by_both.clinic, facts)
    assert w.log(answered) == alike("in", "logged", "101", "")
    assert [(row.answered_at, row.talk_for) for row in w.by_both.clinic.rows(Call)] == moments["both"]
    starts = [row.started_at for one in w.clinics().values() for row in one.rows(Call) if row.e164 == left]
    assert max(starts) - min(starts) <= timedelta(seconds=2)
