"""The sound of a real telephone on a machine that may have no device: everything works, silently."""

from __future__ import annotations

from crm_desktop.telephony.engines.sip.account import DtmfMode, SipAccount, Sound
from crm_desktop.telephony.engines.sip.phone import SipPhone
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Can, Link
from tests.support.sip_peer import SipPeer
from tests.telephony.engines.sip.conftest import MakeDesk, answered, registered


def test_a_call_without_any_device(peer: SipPeer, desk_of: MakeDesk) -> None:
    """P13: the call is answered and held whatever the sound devices do."""
    desk = registered(desk_of(peer.port, sound=Sound.DEVICE))
    key, call = answered(desk, peer)
    desk.phone.set_devices("USB: nowhere", "USB: nowhere", "")
    desk.until(lambda: call.rtp.packets > 5)
    desk.phone.list_devices()
    with desk.qtbot.waitSignal(desk.phone.devices_found, timeout=8_000) as found:
        pass
    assert isinstance(found.args[0], tuple)
    desk.phone.hang_up(key)
    desk.event(EventKind.ENDED, key)


def test_the_sound_can_be_tried_before_there_is_an_account(desk_of: MakeDesk) -> None:
    desk = desk_of(0, server="", user="", sound=Sound.DEVICE)
    desk.phone.start()
    desk.until(lambda: desk.phone._child.is_running)
    with desk.qtbot.waitSignal(desk.phone.devices_found, timeout=8_000):
        desk.phone.list_devices()
    desk.phone.listen_to_microphone(True)
    desk.phone.try_ring()
    assert desk.standings == []


def test_digits_as_messages_where_the_account_says_so(peer: SipPeer, desk_of: MakeDesk) -> None:
    desk = registered(desk_of(peer.port, dtmf=DtmfMode.INFO))
    key, call = answered(desk, peer)
    desk.phone.send_dtmf(key, "7")
    desk.until(lambda: any("Signal=7" in text.body for text in call.requests("INFO")))
    assert call.rtp.digits == ""


def test_what_it_offers() -> None:
    assert Can.ATTENDED | Can.DEVICES | Can.DTMF in SipPhone.can
    assert Can.SEES_ALL not in SipPhone.can
    phone = SipPhone(SipAccount("127.0.0.1", "101"))
    assert phone.standing is not None
    assert phone.standing.link is Link.OFF
