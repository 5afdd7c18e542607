"""The SIP telephone behind the hub: the calls that the program sees come out right, from the wire up."""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass, field

import pytest

from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.live_call import LiveCall, Phase
from tests.support.sip_peer import PeerCall, SipPeer
from tests.telephony.engines.sip.conftest import Desk
from tests.telephony.engines.sip.test_calls import RTP_LOUD


@dataclass
class Board:
    hub: CallHub
    desk: Desk
    over: list[LiveCall] = field(default_factory=list)

    def rings(self, peer: SipPeer, number: str) -> tuple[str, PeerCall]:
        call = peer.invite(number)
        self.desk.until(lambda: any(one.number == number for one in self.hub.calls))
        return next(one.key for one in self.hub.calls if one.number == number), call

    def phase(self, key: str) -> Phase | None:
        call = self.hub.call(key)
        return call.phase if call else None

    def outcome(self, key: str) -> CallOutcome | None:
        self.desk.until(lambda: any(one.key == key for one in self.over))
        return next(one.outcome for one in self.over if one.key == key)


def board_of(desk: Desk) -> Board:
    made = Board(CallHub(), desk)
    made.hub.add(desk.phone)
    made.hub.ended.connect(made.over.append)
    return made


@pytest.fixture
def board(desk: Desk) -> Board:
    return board_of(desk)


def test_whoever_is_answered_second_is_heard_and_the_first_waits(speaking: Desk, peer: SipPeer) -> None:
    """O2, Alt+H: answering holds the other one."""
    board = board_of(speaking)
    first, _ = board.rings(peer, "+77011111111")
    board.hub.answer(first)
    speaking.until(lambda: board.phase(first) is Phase.ACTIVE)
    second, other = board.rings(peer, "+77012222222")
    board.hub.answer(second)
    speaking.until(lambda: board.phase(second) is Phase.ACTIVE and board.phase(first) is Phase.HELD)
    speaking.until(lambda: other.rtp.level > RTP_LOUD)
    board.hub.hang_up(second)
    assert board.outcome(second) is CallOutcome.ANSWERED
    board.hub.resume(first)
    speaking.until(lambda: board.phase(first) is Phase.ACTIVE)


def test_what_becomes_of_calls_that_come(board: Board, peer: SipPeer) -> None:
    """P4."""
    key, call = board.rings(peer, "+77010000001")
    call.cancel()
    assert board.outcome(key) is CallOutcome.MISSED
    key, call = board.rings(peer, "+77010000002")
    call.cancel('SIP;cause=200;text="Call completed elsewhere"')
    assert board.outcome(key) is CallOutcome.ANSWERED_ELSEWHERE
    key, _ = board.rings(peer, "+77010000003")
    board.hub.reject(key)
    assert board.outcome(key) is CallOutcome.DECLINED


def test_what_becomes_of_calls_that_we_make(board: Board, peer: SipPeer) -> None:
    ends = {
        (486, "Busy Here"): CallOutcome.BUSY,
        (603, "Decline"): CallOutcome.DECLINED,
        (480, "Temporarily Unavailable"): CallOutcome.NO_ANSWER,
        (404, "Not Found"): CallOutcome.FAILED,
    }
    for number, ((code, reason), outcome) in enumerate(ends.items()):
        peer.on_call = lambda call, code=code, reason=reason: call.refuse(code, reason)  # type: ignore[misc] # bound now
        assert board.outcome(board.hub.dial(f"20{number}")) is outcome
    peer.on_call = PeerCall.ring
    key = board.hub.dial("209")
    board.desk.until(lambda: board.phase(key) is Phase.EARLY)
    board.hub.hang_up(key)
    assert board.outcome(key) is CallOutcome.CANCELLED


def test_a_transfer_seen_from_the_hub(board: Board, peer: SipPeer) -> None:
    key, call = board.rings(peer, "+77010000001")
    board.hub.answer(key)
    board.desk.until(lambda: board.phase(key) is Phase.ACTIVE)
    board.hub.transfer(key, "205")
    board.desk.until(lambda: call.requests("REFER"))
    call.notify("SIP/2.0 200 OK", "terminated;reason=noresource")
    assert board.outcome(key) is CallOutcome.TRANSFERRED


def test_the_telephone_dies_in_a_talk(board: Board, peer: SipPeer) -> None:
    """P13: a talk that was cut off was still a talk; the next call rings."""
    key, _ = board.rings(peer, "+77010000001")
    board.hub.answer(key)
    board.desk.until(lambda: board.phase(key) is Phase.ACTIVE)
    os.kill(board.desk.phone.child_pid, signal.SIGKILL)
    assert board.outcome(key) is CallOutcome.ANSWERED
    board.desk.until(lambda: len(board.desk.of(EventKind.ENGINE_UP)) == 2)
    board.rings(peer, "+77010000002")
