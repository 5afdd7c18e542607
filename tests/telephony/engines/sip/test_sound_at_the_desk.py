"""The sound of a real telephone on a machine that may have no device: everything works, silently."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from crm_desktop.telephony.engines.sip.account import DtmfMode, SipAccount, Sound
from crm_desktop.telephony.engines.sip.phone import SipPhone
from crm_desktop.telephony.engines.sip.portaudio import DeviceGone, PortAudio, _found
from crm_desktop.telephony.engines.sip.problems import MicrophoneMissing
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Can, Link
from tests.support.rtp_tone import tone
from tests.support.sip_peer import SipPeer
from tests.telephony.engines.sip.conftest import MakeDesk, answered, registered
from tests.telephony.engines.sip.test_calls import RTP_LOUD

HEADSET = "ALSA: headset"


def test_a_call_without_any_device(peer: SipPeer, desk_of: MakeDesk) -> None:
    """P13: the call is answered and held whatever the sound devices do."""
    desk = registered(desk_of(peer.port, sound=Sound.DEVICE))
    key, call = answered(desk, peer)
    desk.phone.set_devices("USB: nowhere", "USB: nowhere", "")
    desk.until(lambda: call.rtp.packets > 5)
    desk.phone.list_devices()
    with desk.qtbot.waitSignal(desk.phone.devices_found, timeout=20_000) as found:
        pass
    assert isinstance(found.args[0], tuple)
    desk.phone.hang_up(key)
    desk.event(EventKind.ENDED, key)


def test_the_voice_at_devices_that_the_system_itself_believes_in(
    peer: SipPeer, desk_of: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PortAudio and ALSA as they are, with a headset made of two files."""
    said, heard = tmp_path / "said.raw", tmp_path / "heard.raw"
    said.write_bytes(tone(440, 8_000, 20))
    headset = f'type file\nslave.pcm {{ type null }}\nfile "{heard}"\ninfile "{said}"\nformat raw'
    default = 'pcm.!default { type plug slave.pcm "headset" }\n'  # PortAudio aborts where there is none
    (tmp_path / "asound.conf").write_text(f"pcm.headset {{\n{headset}\n}}\n{default}", "utf-8")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asound.conf"))
    desk = registered(desk_of(peer.port, sound=Sound.DEVICE, microphone=HEADSET, speaker=HEADSET))
    with desk.qtbot.waitSignal(desk.phone.devices_found, timeout=20_000) as found:
        desk.phone.list_devices()
    if HEADSET not in {device.id for device in found.args[0]}:
        pytest.skip("no ALSA with devices of files here")
    _, call = answered(desk, peer)
    desk.until(lambda: call.rtp.level > RTP_LOUD)
    desk.until(lambda: heard.exists() and max(array("h", heard.read_bytes()[:1_000_000]), default=0) > 4_000)
    call.hang_up()
    assert desk.refusals == []


def test_a_system_whose_sound_kills_whoever_looks_at_it(
    peer: SipPeer, desk_of: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ALSA without a default device: PortAudio aborts its process, which is then none that holds a call."""
    (tmp_path / "asound.conf").write_text("pcm.headset { type null }\n", "utf-8")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asound.conf"))
    desk = registered(desk_of(peer.port, sound=Sound.DEVICE))
    pid = desk.phone.child_pid
    _, call = answered(desk, peer)
    desk.until(lambda: any(isinstance(why, MicrophoneMissing) for _, why in desk.refusals))
    call.hang_up()
    desk.event(EventKind.ENDED, call.call_id)
    assert desk.phone.child_pid == pid


def test_the_sound_can_be_tried_before_there_is_an_account(desk_of: MakeDesk) -> None:
    desk = desk_of(0, server="", user="", sound=Sound.DEVICE)
    desk.phone.start()
    desk.until(lambda: desk.phone._child.is_running)
    with desk.qtbot.waitSignal(desk.phone.devices_found, timeout=20_000):
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


def test_a_machine_without_any_device() -> None:
    """As the one that runs these tests may be."""
    found = _found()
    assert all(set(device) == {"id", "name", "is_input", "is_default"} for device in found)
    if not found:
        with pytest.raises(DeviceGone):
            PortAudio().speaker("", 8_000, lambda length, rate: b"")
    with pytest.raises(DeviceGone):
        PortAudio().microphone("USB: nowhere", 8_000, lambda sound, rate: None)
