"""Microphone, speaker and ring at devices that come and go while a call runs; the devices are the test's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from crm_desktop.telephony.engines.sip.device_sound import DeviceSound
from crm_desktop.telephony.engines.sip.portaudio import DeviceGone, Give, Take
from crm_desktop.telephony.engines.sip.protocol import Message, Say
from crm_desktop.telephony.engines.sip.sound import level_of
from crm_desktop.telephony.engines.sip.tones import RING, pcm
from tests.support.rtp_tone import tone

HEADSET, BUILT_IN = "USB: headset", "ALSA: built-in"


class FakeStream:
    def __init__(self, device: str, rate: int, call: Callable[..., Any]) -> None:
        self.device, self.rate, self.call = device, rate, call
        self.is_open = True

    def is_alive(self) -> bool:
        return self.is_open

    def close(self) -> None:
        self.is_open = False


@dataclass
class FakeDevices:
    """A machine whose devices are plugged and pulled by the test; only a refresh makes a new one usable."""

    plugged: list[str] = field(default_factory=lambda: [BUILT_IN, HEADSET])
    own_rate: int = 0  # where a device has but one
    usable: list[str] = field(default_factory=list)
    streams: list[FakeStream] = field(default_factory=list)
    refreshes: int = 0

    def __post_init__(self) -> None:
        self.usable = list(self.plugged)

    def known(self) -> list[Message]:
        return [
            {"id": name, "name": name, "is_input": is_input, "is_default": name == self.plugged[0]}
            for name in self.plugged
            for is_input in (True, False)
        ]

    def refresh(self) -> None:
        assert not any(stream.is_open for stream in self.streams)
        self.usable = list(self.plugged)
        self.refreshes += 1

    def pull(self, name: str) -> None:
        self.plugged.remove(name)
        self.usable.remove(name)
        for stream in self.streams:
            if stream.device == name:
                stream.is_open = False

    def microphone(self, device: str, rate: int, take: Take) -> FakeStream:
        return self._open(device, rate, take)

    def speaker(self, device: str, rate: int, give: Give) -> FakeStream:
        return self._open(device, rate, give)

    def _open(self, device: str, rate: int, call: Callable[..., Any]) -> FakeStream:
        name = device or (self.usable[0] if self.usable else "")
        if name not in self.usable:
            raise DeviceGone(name)
        self.streams.append(FakeStream(name, self.own_rate or rate, call))
        return self.streams[-1]

    @property
    def open(self) -> list[FakeStream]:
        return [stream for stream in self.streams if stream.is_open]


class FakeVoice:
    """Of a call: what it was told, what it says."""

    def __init__(self, rate: int = 8_000) -> None:
        self.facts = SimpleNamespace(
            tx_ready=True, rx_ready=True, tx_sample_rate=rate, rx_sample_rate=rate, tx_channels=1, rx_channels=1
        )
        self.written = bytearray()
        self.sounds = bytearray()
        self.flushed = 0

    def info(self) -> Any:
        return self.facts

    def read(self, max_bytes: int) -> bytes:
        piece = bytes(self.sounds[:max_bytes])
        del self.sounds[:max_bytes]
        return piece

    def write(self, pcm: bytes) -> int:
        self.written += pcm
        return len(pcm)

    def flush_tx(self) -> None:
        self.flushed += 1


class Bench:
    def __init__(self, **facts: Any) -> None:
        self.devices = FakeDevices(**facts)
        self.said: list[Message] = []
        self.now = 0.0
        self.sound = DeviceSound(self.said.append, 3.0, self.devices, lambda: self.now)

    def notices(self) -> list[str]:
        return [message["why"][0] for message in self.said if message["say"] == Say.NOTICE]

    def talk(self, voice: FakeVoice) -> tuple[FakeStream, FakeStream]:
        self.sound.give("call", voice, False)
        self.sound.step()
        microphone, speaker = self.devices.open
        return microphone, speaker


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_the_voice_goes_both_ways(bench: Bench) -> None:
    voice = FakeVoice()
    bench.sound.set_devices(HEADSET, HEADSET, BUILT_IN)
    microphone, speaker = bench.talk(voice)
    assert (microphone.device, microphone.rate) == (HEADSET, 8_000)
    microphone.call(tone(440, 8_000, 0.02), 8_000)
    assert level_of(bytes(voice.written)) > 0.1
    voice.sounds += tone(440, 8_000, 0.02)
    assert level_of(speaker.call(320, 8_000)) > 0.1
    assert speaker.call(320, 8_000) == b""  # the device fills it up with silence
    bench.sound.let_go("call")
    assert bench.sound.step() is None
    assert bench.devices.open == []


def test_muted_nothing_is_written_and_what_waits_is_thrown_away(bench: Bench) -> None:
    """O2."""
    voice = FakeVoice()
    microphone, _ = bench.talk(voice)
    bench.sound.mute("call", True)
    microphone.call(tone(440, 8_000, 0.02), 8_000)
    assert (bytes(voice.written), voice.flushed) == (b"", 1)
    bench.sound.mute("call", False)
    microphone.call(tone(440, 8_000, 0.02), 8_000)
    assert voice.written


def test_a_headset_pulled_out_costs_one_sentence_and_comes_back(bench: Bench) -> None:
    """P13: the call goes on at the system's own devices, and at the headset as soon as it is there again."""
    bench.sound.set_devices(HEADSET, HEADSET, "")
    bench.talk(FakeVoice())
    bench.devices.pull(HEADSET)
    bench.sound.step()
    assert [stream.device for stream in bench.devices.open] == [BUILT_IN, BUILT_IN]
    assert bench.notices() == ["telephony.microphone_missing", "telephony.speaker_missing"]
    for _ in range(5):
        bench.now += 4
        bench.sound.step()
    assert len(bench.notices()) == 2
    assert bench.devices.refreshes == 0  # nothing is interrupted for a device that is not there
    bench.devices.plugged.append(HEADSET)
    bench.now += 4
    bench.sound.step()
    assert [stream.device for stream in bench.devices.open] == [HEADSET, HEADSET]
    bench.devices.pull(HEADSET)
    bench.sound.step()
    assert len(bench.notices()) == 4


def test_no_device_at_all_and_then_one() -> None:
    bench = Bench(plugged=[])
    bench.sound.give("call", FakeVoice(), False)
    assert bench.sound.step() is not None  # it looks again
    assert bench.devices.open == []
    assert len(bench.notices()) == 2
    bench.devices.plugged.append(BUILT_IN)
    bench.now += 4
    bench.sound.step()
    assert [stream.device for stream in bench.devices.open] == [BUILT_IN, BUILT_IN]


def test_other_devices_are_chosen_in_the_middle_of_a_call(bench: Bench) -> None:
    bench.talk(FakeVoice())
    bench.sound.set_devices(HEADSET, "", "")
    bench.sound.step()
    assert sorted(stream.device for stream in bench.devices.open) == [BUILT_IN, HEADSET]


def test_a_call_that_changes_its_rate_is_opened_anew(bench: Bench) -> None:
    voice = FakeVoice()
    bench.talk(voice)
    voice.facts.tx_sample_rate = voice.facts.rx_sample_rate = 16_000
    bench.sound.step()
    assert [stream.rate for stream in bench.devices.open] == [16_000, 16_000]


def test_a_device_with_a_rate_of_its_own() -> None:
    bench = Bench(own_rate=48_000)
    voice = FakeVoice()
    microphone, speaker = bench.talk(voice)
    microphone.call(tone(440, 48_000, 0.1), 48_000)
    assert abs(len(voice.written) // 2 - 800) <= 1
    assert level_of(bytes(voice.written)) > 0.15
    voice.sounds += tone(440, 8_000, 0.1)
    heard = b"".join(speaker.call(1_920, 48_000) for _ in range(5))
    assert level_of(heard) > 0.15


def test_it_waits_for_a_voice_that_is_not_there_yet(bench: Bench) -> None:
    voice = FakeVoice()
    voice.facts.tx_ready = voice.facts.rx_ready = False
    bench.sound.give("call", voice, False)
    pause = bench.sound.step()
    assert pause is not None
    assert pause < 0.1
    assert bench.devices.open == []


def test_it_rings_at_its_own_device_and_softly_while_one_talks(bench: Bench) -> None:
    bench.sound.set_devices(HEADSET, HEADSET, BUILT_IN)
    bench.sound.ring(True)
    bench.sound.step()
    [ringer] = bench.devices.open
    assert ringer.device == BUILT_IN
    loud = level_of(ringer.call(9_600, 48_000))
    bench.sound.ring(True, softly=True)
    bench.sound.step()
    [ringer] = bench.devices.open
    assert level_of(ringer.call(9_600, 48_000)) < loud / 2
    bench.sound.ring(False)
    assert bench.sound.step() is None


def test_the_ring_is_tried_once(bench: Bench) -> None:
    bench.sound.try_ring()
    bench.sound.step()
    [ringer] = bench.devices.open
    ringer.call(len(pcm(RING, 48_000)) + 2, 48_000)
    ringer.call(2, 48_000)
    assert bench.sound.step() is None
    assert bench.devices.open == []


def test_ringback_and_the_busy_tone(bench: Bench) -> None:
    bench.sound.ringback(True)
    bench.sound.step()
    [speaker] = bench.devices.open
    assert level_of(speaker.call(9_600, 48_000)) > 0.05
    bench.sound.ringback(False)
    bench.sound.busy()
    bench.sound.step()
    assert len(bench.devices.open) == 1
    bench.now += 4
    assert bench.sound.step() is None


def test_the_microphone_is_tried(bench: Bench) -> None:
    bench.sound.listen(True)
    bench.sound.step()
    [microphone] = bench.devices.open
    for _ in range(8):
        bench.now += 0.0625
        microphone.call(tone(440, 48_000, 0.05), 48_000)
    levels = [message["level"] for message in bench.said if message["say"] == Say.LEVEL]
    assert len(levels) == 4
    assert min(levels) > 0.15
    bench.sound.listen(False)
    bench.sound.step()
    assert bench.devices.open == []


def test_devices_are_listed_and_the_thread_ends(bench: Bench) -> None:
    bench.sound.begin()
    bench.sound.list_devices()
    thread = bench.sound._thread
    assert thread is not None
    bench.sound.close()
    thread.join(20)
    assert not thread.is_alive()
    bench.sound.step()
    [listed] = [message for message in bench.said if message["say"] == Say.DEVICES]
    assert {device["id"] for device in listed["devices"]} == {HEADSET, BUILT_IN}
