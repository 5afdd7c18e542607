"""The telephone's process dies: the window lives, the call is told as over, the telephone is back in two seconds."""

from __future__ import annotations

import importlib.util
import logging
import os
import signal
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.telephony.engines.sip.account import SipAccount
from crm_desktop.telephony.engines.sip.child_process import ChildProcess
from crm_desktop.telephony.engines.sip.child_words import TELEPHONE_FLAG, child_command, devices_command
from crm_desktop.telephony.engines.sip.phone import DIED, SipPhone
from crm_desktop.telephony.engines.sip.problems import EngineDied, NoSipHere
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Link
from tests.support.sip_peer import SipPeer
from tests.telephony.engines.sip.conftest import Desk, MakeDesk, answered, registered

# Seconds are judged where nothing else runs, with CRM_SOAK set; among other tests they only must end.
NOTICED, BACK = (0.5, 2.0) if os.environ.get("CRM_SOAK") else (10.0, 20.0)


def a_child_that(does: str) -> list[str]:
    return [sys.executable, "-c", f"import os, sys, time, json\n{does}"]


def test_killed_in_a_call(desk: Desk, peer: SipPeer) -> None:
    """P13: what ran in it is over with code None, so the log is right; registered again within two seconds."""
    key, _ = answered(desk, peer)
    dead = desk.phone.child_pid
    registrations, address = peer.registrations, peer.phone
    began = time.monotonic()
    os.kill(dead, signal.SIGSEGV)
    ended = desk.event(EventKind.ENDED, key)
    assert time.monotonic() - began < NOTICED
    assert (ended.code, ended.reason, ended.is_ours) == (None, DIED, True)
    assert desk.events.index(desk.event(EventKind.ENGINE_DOWN)) < desk.events.index(ended)
    assert isinstance(desk.standings[-1].why, EngineDied)
    desk.stands(Link.UP)
    assert time.monotonic() - began < BACK
    assert peer.registrations > registrations
    assert peer.phone == address  # so that the exchange rings no dead one beside it
    assert desk.phone.child_pid != dead
    assert not Path(f"/proc/{dead}").exists()  # no zombie
    assert len(desk.of(EventKind.ENGINE_UP)) == 2
    answered(desk, peer)


def test_killed_while_a_number_was_dialled(desk: Desk, peer: SipPeer) -> None:
    os.kill(desk.phone.child_pid, signal.SIGSTOP)
    key = desk.phone.dial("200")
    os.kill(desk.phone.child_pid, signal.SIGKILL)
    assert isinstance(desk.refusal(key), EngineDied)


def test_one_that_hangs_is_killed_and_comes_back(desk: Desk) -> None:
    """The light does not stay green over a process that does nothing any more."""
    dead = desk.phone.child_pid
    desk.phone._child.expect_a_word_within(1.5)
    desk.until(lambda: desk.phone._child._silence.isActive())  # it spoke, as it does every second
    os.kill(dead, signal.SIGSTOP)
    desk.event(EventKind.ENGINE_DOWN)
    desk.stands(Link.UP)
    assert desk.phone.child_pid != dead


def test_started_again_while_it_leaves(desk: Desk) -> None:
    """Settings saved: out and in again, and nobody is told of a death."""
    dead = desk.phone.child_pid
    desk.phone.stop()
    desk.phone.start()
    desk.until(lambda: desk.phone.child_pid not in (0, dead))
    desk.stands(Link.UP)
    assert not any(isinstance(stood.why, EngineDied) for stood in desk.standings)


def test_one_that_dies_again_and_again_is_started_ever_later(qtbot: QtBot, tmp_path: Path) -> None:
    starts = tmp_path / "starts"
    child = ChildProcess(a_child_that(f"open({str(starts)!r}, 'a').write('x'); os._exit(3)"))
    with qtbot.waitSignals([child.died] * 2, timeout=20_000):
        child.start()
    assert not child.is_running
    assert starts.read_text() == "xx"
    assert child._again.remainingTime() > 200
    child.stop()
    assert not child._again.isActive()


def test_a_program_that_is_not_there_is_a_death_like_another(qtbot: QtBot) -> None:
    child = ChildProcess(["/nowhere/telephone"])
    with qtbot.waitSignal(child.died, timeout=20_000):
        child.start()
    child.stop()


def test_one_that_does_not_go_is_killed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    child = ChildProcess(a_child_that("time.sleep(60)"))
    child._goodbye.setInterval(100)
    with qtbot.waitSignal(child.began, timeout=20_000):
        child.start()
    pid = child.pid
    with qtbot.waitSignal(child.gone, timeout=20_000):
        child.stop()
    assert not Path(f"/proc/{pid}").exists()


def test_words_that_are_none_are_left_out_and_logged_once(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    """A child of another version, or a library that prints."""
    says = 'print("{half\\n[1]\\n{}\\n" + json.dumps({"say": "sing"}))\nfor _ in range(9): print("??")\n'
    says += 'print(json.dumps({"say": "call", "kind": "ended"}))\nprint(json.dumps({"say": "up"}), flush=True)\n'
    phone = SipPhone(SipAccount("127.0.0.1", "101"), command=a_child_that(f"{says}sys.stdin.read()"))
    with caplog.at_level(logging.WARNING):
        phone.start()
        qtbot.waitUntil(lambda: phone.standing is not None and phone.standing.link is Link.UP, timeout=20_000)
        said = [record for record in caplog.records if "none of its words" in record.message]
        assert len(said) == 1
    phone.stop()
    phone._child._kill()
    qtbot.waitUntil(lambda: phone.child_pid == 0, timeout=20_000)


@pytest.mark.skipif(not Path("/proc").exists(), reason="here a process cannot be looked into")
def test_the_password_is_nowhere_but_in_its_ear(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in the arguments nor in the environment, nor in the log when it dies."""
    pid = desk.phone.child_pid
    for part in ("cmdline", "environ"):
        assert b"secret" not in Path(f"/proc/{pid}/{part}").read_bytes()
    assert "secret" not in repr(desk.phone._account)
    with caplog.at_level(logging.DEBUG):
        os.kill(pid, signal.SIGSEGV)
        desk.event(EventKind.ENGINE_DOWN)
    assert "died" in caplog.text
    assert "secret" not in caplog.text


def test_its_parent_is_gone_and_it_goes_as_well(desk: Desk, peer: SipPeer) -> None:
    """As when the program is killed: it hangs up and signs off by itself."""
    _, call = answered(desk, peer)
    process = desk.phone._child._process
    assert process is not None
    desk.phone._child._is_wanted = False
    process.closeWriteChannel()
    desk.until(lambda: call.is_over and desk.phone.child_pid == 0)


def test_a_system_without_the_library_says_so(desk_of: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows: told without an import, and nothing is started."""
    assert SipPhone.why_not() is None
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    desk = desk_of(5060)
    desk.phone.start()
    assert isinstance(desk.stands(Link.FAILED).why, NoSipHere)
    assert desk.phone.child_pid == 0


def test_a_frozen_program_is_its_own_telephone(
    peer: SipPeer, desk_of: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is no -m, the program itself is started with a word that it looks for before anything else."""
    registered(desk_of(peer.port, command=[sys.executable, "-m", "crm_desktop", TELEPHONE_FLAG]))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == [sys.executable, TELEPHONE_FLAG]
    assert devices_command()[:2] == [sys.executable, TELEPHONE_FLAG]
