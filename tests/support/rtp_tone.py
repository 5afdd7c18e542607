"""The voice of a test's telephone: sends a tone as RTP, measures what comes, reads the digits that are pressed."""

from __future__ import annotations

import hashlib
import hmac
import math
import os
import struct
from array import array
from base64 import b64decode, b64encode
from itertools import count

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from PySide6.QtCore import Qt, QTimer
from PySide6.QtNetwork import QHostAddress, QUdpSocket

from tests.support.loopback import datagrams

SAMPLES, RATE = 160, 8_000  # twenty milliseconds of G.711
PCMU, PCMA, DIGIT = 0, 8, 101
KEYS = "0123456789*#ABCD"


class RtpTone:
    """One direction of sound each way, on a free port of the loopback."""

    def __init__(self) -> None:
        self._socket = QUdpSocket()
        if not self._socket.bind(QHostAddress.SpecialAddress.LocalHost, 0):
            raise RuntimeError(self._socket.errorString())
        self._socket.readyRead.connect(self._read)
        self._clock = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=20)
        self._clock.timeout.connect(self._send)
        self._ticks = count()
        self._target: tuple[str, int] | None = None
        self._payload = PCMA
        self._ssrc = os.urandom(4)
        self._digit_stamps: list[bytes] = []
        self.packets = 0
        self.level = 0.0  # of the last packet: root of the mean square, of 32,768
        self.digits = ""
        self.seals: Seal | None = None
        self.opens: Seal | None = None

    @property
    def port(self) -> int:
        return self._socket.localPort()

    @property
    def speaks(self) -> bool:
        return self._clock.isActive()

    def speak(self, host: str, port: int, payload: int) -> None:
        self._target, self._payload = (host, port), payload
        self._clock.start()

    def be_silent(self) -> None:
        self._clock.stop()

    def forget(self) -> None:
        """What is measured from now on came from now on."""
        self.level, self.packets = 0.0, 0

    def close(self) -> None:
        self._clock.stop()
        self._socket.close()

    def _send(self) -> None:
        if self._target is None:
            return
        tick = next(self._ticks)
        encode = to_ulaw if self._payload == PCMU else to_alaw
        sound = bytes(
            encode(round(9_000 * math.sin(2 * math.pi * 440 * (tick * SAMPLES + n) / RATE))) for n in range(SAMPLES)
        )
        head = struct.pack("!BBHI", 0x80, self._payload, tick & 0xFFFF, tick * SAMPLES) + self._ssrc
        packet = self.seals.sealed(head, sound) if self.seals else head + sound
        self._socket.writeDatagram(packet, QHostAddress(self._target[0]), self._target[1])

    def _read(self) -> None:
        for packet, _, _ in datagrams(self._socket):
            if self.opens is not None:
                opened = self.opens.opened(packet)
                if opened is None:
                    continue
                packet = opened
            kind, body = packet[1] & 0x7F, packet[12:]
            if kind == DIGIT:
                self._press(packet[4:8], body)
            elif kind in (PCMU, PCMA) and body:
                decode = from_ulaw if kind == PCMU else from_alaw
                self.packets += 1
                self.level = math.sqrt(sum(decode(byte) ** 2 for byte in body) / len(body))

    def _press(self, stamp: bytes, body: bytes) -> None:
        """One key is many packets of one stamp."""
        if stamp not in self._digit_stamps:
            self._digit_stamps.append(stamp)
            self.digits += KEYS[body[0]]


class Seal:
    """SRTP of one direction: AES_CM_128_HMAC_SHA1_80, RFC 3711, without a roll-over and without a key's renewal."""

    SUITE = "AES_CM_128_HMAC_SHA1_80"

    def __init__(self, key_and_salt: bytes | None = None) -> None:
        self._master = key_and_salt or os.urandom(30)
        self._key, self._proof, self._salt = (
            self._derived(label, length) for label, length in ((0, 16), (1, 20), (2, 14))
        )

    @classmethod
    def from_inline(cls, text: str) -> Seal:
        return cls(b64decode(text.partition("inline:")[2].partition("|")[0]))

    @property
    def inline(self) -> str:
        return f"inline:{b64encode(self._master).decode()}"

    def sealed(self, head: bytes, sound: bytes) -> bytes:
        packet = head + self._crypted(head, sound)
        return packet + self._tag(packet)

    def opened(self, packet: bytes) -> bytes | None:
        body, tag = packet[:-10], packet[-10:]
        if not hmac.compare_digest(self._tag(body), tag):
            return None
        return body[:12] + self._crypted(body[:12], body[12:])

    def _crypted(self, head: bytes, sound: bytes) -> bytes:
        index = struct.unpack("!H", head[2:4])[0]
        start = (int.from_bytes(self._salt, "big") << 16) ^ (int.from_bytes(head[8:12], "big") << 64) ^ (index << 16)
        return _counted(self._key, start, sound)

    def _tag(self, packet: bytes) -> bytes:
        return hmac.new(self._proof, packet + bytes(4), hashlib.sha1).digest()[:10]

    def _derived(self, label: int, length: int) -> bytes:
        start = (int.from_bytes(self._master[16:], "big") ^ (label << 48)) << 16
        return _counted(self._master[:16], start, bytes(length))


def _counted(key: bytes, start: int, text: bytes) -> bytes:
    cipher = Cipher(algorithms.AES(key), modes.CTR(start.to_bytes(16, "big"))).encryptor()
    return cipher.update(text)


def to_ulaw(sample: int) -> int:
    sign, sample = (0x80, -sample) if sample < 0 else (0, sample)
    sample = min(sample, 32_635) + 132
    exponent = max(sample.bit_length() - 8, 0)
    return ~(sign | exponent << 4 | (sample >> (exponent + 3)) & 0x0F) & 0xFF


def from_ulaw(byte: int) -> int:
    byte = ~byte & 0xFF
    sample = (((byte & 0x0F) << 3) + 132 << ((byte >> 4) & 7)) - 132
    return -sample if byte & 0x80 else sample


def to_alaw(sample: int) -> int:
    sign, sample = (0, -sample - 1) if sample < 0 else (0x80, sample)
    sample = min(sample, 32_635) >> 4
    exponent = max(sample.bit_length() - 4, 0)
    if exponent <= 1:
        mantissa = sample >> 1 if not exponent else sample >> 1 & 0x0F
    else:
        mantissa = sample >> exponent & 0x0F
    return (sign | exponent << 4 | mantissa & 0x0F) ^ 0x55


def from_alaw(byte: int) -> int:
    byte ^= 0x55
    exponent, mantissa = byte >> 4 & 7, byte & 0x0F
    sample = (mantissa << 4) + 8 if not exponent else (mantissa << 4) + 0x108 << exponent - 1
    return sample if byte & 0x80 else -sample


def tone(hertz: int, rate: int, seconds: float) -> bytes:
    return array(
        "h", (round(9_000 * math.sin(2 * math.pi * hertz * n / rate)) for n in range(int(rate * seconds)))
    ).tobytes()
