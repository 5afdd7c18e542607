"""The voice at real devices: a missing or pulled-out one costs silence and one sentence, never the call.

One thread opens and closes the devices, because that may take its time; the sound itself runs in the devices' own.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from crm_desktop.telephony.engines.sip.device_door import LEVEL, Content, Door, Talk, for_channels, mono_of
from crm_desktop.telephony.engines.sip.portaudio import Devices, PortAudio, Stream
from crm_desktop.telephony.engines.sip.problems import MicrophoneMissing, SpeakerMissing, packed
from crm_desktop.telephony.engines.sip.protocol import Message, Say
from crm_desktop.telephony.engines.sip.resampling import Resampler
from crm_desktop.telephony.engines.sip.sound import Sound, Voice, level_of, quietly
from crm_desktop.telephony.engines.sip.tones import BUSY, RATE, RING, RINGBACK, SOFT_RING, Loop, pcm

_BUSY_SECONDS = 3.0
_LEVEL_EVERY = 0.1
_LOOK_AFTER, _SOON = 0.25, 0.02

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Wish:
    """What should be heard and said just now."""

    key: str = ""
    voice: Voice | None = None
    is_muted: bool = False
    rings: bool = False
    rings_softly: bool = False
    tries_ring: bool = False
    rings_back: bool = False
    busy_until: float = 0.0
    listens: bool = False
    microphone: str = ""
    speaker: str = ""
    ringer: str = ""


class DeviceSound(Sound):
    def __init__(
        self,
        say: Callable[[Message], None],
        look_again: float,
        devices: Devices | None = None,
        mono: Callable[[], float] = time.monotonic,
    ) -> None:
        self._say, self._look_again, self._mono = say, look_again, mono
        self._devices: Devices = devices or PortAudio()
        self._wish = _Wish()
        self._changes = threading.Condition()
        self._has_changed = self._lists = self._is_over = False
        self._microphone = Door(MicrophoneMissing, self._open_microphone)
        self._speaker = Door(SpeakerMissing, self._open_speaker)
        self._ringer = Door(SpeakerMissing, self._open_speaker)
        self._told: set[tuple[str, str]] = set()
        self._looked_at = self._level_at = 0.0
        self._thread: threading.Thread | None = None

    # what the line asks, from its own thread; nothing here waits for a device

    def begin(self) -> None:
        self._thread = threading.Thread(target=self._live, name="sound", daemon=True)
        self._thread.start()

    def give(self, key: str, voice: Voice, is_muted: bool) -> None:
        self._change(key=key, voice=voice, is_muted=is_muted)

    def let_go(self, key: str = "") -> None:
        if key in ("", self._wish.key):
            self._change(key="", voice=None, is_muted=False)

    def mute(self, key: str, is_muted: bool) -> None:
        if key == self._wish.key:
            self._change(is_muted=is_muted)
            if is_muted and self._wish.voice is not None:
                quietly(self._wish.voice.flush_tx)

    def ring(self, is_on: bool, *, softly: bool = False) -> None:
        self._change(rings=is_on, rings_softly=softly)

    def ringback(self, is_on: bool) -> None:
        self._change(rings_back=is_on)

    def busy(self) -> None:
        self._change(busy_until=self._mono() + _BUSY_SECONDS)

    def try_ring(self) -> None:
        self._change(tries_ring=True)

    def set_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        self._change(microphone=microphone, speaker=speaker, ringer=ringer)

    def list_devices(self) -> None:
        with self._changes:
            self._lists = self._has_changed = True
            self._changes.notify()

    def listen(self, is_on: bool) -> None:
        self._change(listens=is_on)

    def close(self) -> None:
        with self._changes:
            self._is_over = self._has_changed = True
            self._changes.notify()
        if self._thread is not None:
            self._thread.join(1)

    def _change(self, **facts: object) -> None:
        with self._changes:
            wish = replace(self._wish, **facts)  # type: ignore[arg-type] # facts of every kind
            if wish != self._wish:
                self._wish, self._has_changed = wish, True
                self._changes.notify()

    # the thread of the devices

    def _live(self) -> None:
        pause: float | None = None
        tones = [BUSY, SOFT_RING, RINGBACK, RING]  # calculated before anybody waits for them
        while True:
            with self._changes:
                is_asked = self._changes.wait_for(lambda: self._has_changed, timeout=0 if tones else pause)
                self._has_changed = False
                if self._is_over:
                    break
            if tones and not is_asked:
                pcm(tones.pop(), RATE)
                continue
            try:
                pause = self.step()
            except Exception:
                # A driver's own way to fail: the call goes on without sound, and it is tried again.
                _log.exception("the sound devices could not be set")
                pause = 1.0
        for door in (self._microphone, self._speaker, self._ringer):
            door.close()

    def step(self) -> float | None:
        """Brings the devices to what is wished; answers when to look after them again, None where nothing sounds."""
        if self._lists:
            self._lists = False
            self._say({"say": Say.DEVICES, "devices": self._devices.known()})
        self._look_for_missing()
        wish = self._wish
        info = quietly(wish.voice.info) if wish.voice is not None else None
        said: Content | None = LEVEL if wish.listens else None
        heard: Content | None = RINGBACK if wish.rings_back else BUSY if wish.busy_until > self._mono() else None
        rung: Content | None = RING if wish.rings or wish.tries_ring else None
        if wish.voice is not None and info is not None and info.tx_ready:
            said = Talk(wish.voice, info.tx_sample_rate, info.tx_channels)
        if wish.voice is not None and info is not None and info.rx_ready:
            heard = Talk(wish.voice, info.rx_sample_rate, info.rx_channels)
        if wish.rings and wish.rings_softly:
            rung = SOFT_RING
        for door, device, content in (
            (self._microphone, wish.microphone, said),
            (self._speaker, wish.speaker, heard),
            (self._ringer, wish.ringer, rung),
        ):
            door.settle(device, content)
            self._tell(door, device, content)
        if wish.tries_ring and self._ringer.stream is None:
            self._change(tries_ring=False)  # it has been told that nothing can ring
        if wish.voice is not None and not (isinstance(said, Talk) and isinstance(heard, Talk)):
            return _SOON  # its sound begins a moment after the answer
        return _LOOK_AFTER if (said, heard, rung) != (None, None, None) else None

    def _tell(self, door: Door, device: str, content: Content | None) -> None:
        """Once, until it is there again."""
        told = (door.missing.code, device)
        if door.is_poor and told not in self._told:
            self._told.add(told)
            self._say({"say": Say.NOTICE, "why": packed(door.missing(name=device.partition(": ")[2]))})
        elif content is not None and not door.is_poor:
            self._told.discard(told)

    def _look_for_missing(self) -> None:
        wish = self._wish
        doors = (
            (self._microphone, wish.microphone, True),
            (self._speaker, wish.speaker, False),
            (self._ringer, wish.ringer, False),
        )
        if not any(door.is_poor for door, _, _ in doors) or self._mono() - self._looked_at < self._look_again:
            return
        self._looked_at = self._mono()
        known = self._devices.known()
        for door, device, is_input in doors:
            there = {one["id"] for one in known if one["is_input"] is is_input}
            if door.is_poor and (device in there or (door.stream is None and there)):
                break
        else:
            return
        # What was plugged in can be opened only when all is closed for a moment.
        for door, _, _ in doors:
            door.close()
        self._devices.refresh()

    # run in the devices' own threads

    def _open_microphone(self, device: str, content: Content) -> Stream:
        talk = content if isinstance(content, Talk) else None
        resampler: Resampler | None = None

        def take(sound: bytes, rate: int) -> None:
            nonlocal resampler
            if self._wish.listens:
                self._tell_level(sound)
            if talk is None or self._wish.is_muted or self._wish.voice is not talk.voice:
                return
            resampler = resampler or Resampler(rate, talk.rate)
            voice, spoken = talk.voice, for_channels(resampler.take(sound), talk.channels)
            quietly(lambda: voice.write(spoken))

        return self._devices.microphone(device, talk.rate if talk is not None else RATE, take)

    def _open_speaker(self, device: str, content: Content) -> Stream:
        if isinstance(content, Talk):
            return self._open_voice(device, content)
        tone = content if isinstance(content, tuple) else RING
        loop: Loop | None = None

        def give(length: int, rate: int) -> bytes:
            nonlocal loop
            loop = loop or Loop(tone, rate)
            if loop.rounds and self._wish.tries_ring:
                self._change(tries_ring=False)
            return loop.take(length)

        return self._devices.speaker(device, RATE, give)

    def _open_voice(self, device: str, talk: Talk) -> Stream:
        waiting = bytearray()
        resampler: Resampler | None = None

        def give(length: int, rate: int) -> bytes:
            nonlocal resampler
            resampler = resampler or Resampler(talk.rate, rate)
            wanted = max(2, round(length / 2 * talk.rate / rate) * 2) * talk.channels
            sound = quietly(lambda: talk.voice.read(wanted)) or b""
            waiting.extend(resampler.take(mono_of(sound, talk.channels)))
            piece = bytes(waiting[:length])
            del waiting[:length]
            return piece

        return self._devices.speaker(device, talk.rate, give)

    def _tell_level(self, sound: bytes) -> None:
        if self._mono() - self._level_at >= _LEVEL_EVERY:
            self._level_at = self._mono()
            self._say({"say": Say.LEVEL, "level": level_of(sound)})
