"""The words that the window's process and the telephone's process exchange: one JSON object a line, both ways.

Nothing here knows Qt or the SIP library; the child starts within a blink because of it.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Iterator
from typing import Any

Message = dict[str, Any]
LONGEST_LINE = 1 << 20


class Do(enum.StrEnum):
    """To the child."""

    BEGIN = "begin"  # account, port: where the last child listened
    DIAL = "dial"  # key, number, headers
    ANSWER = "answer"  # key, as every one below
    REJECT = "reject"  # is_busy
    HANG_UP = "hang_up"
    HOLD = "hold"
    RESUME = "resume"
    MUTE = "mute"  # is_muted
    DTMF = "dtmf"  # digits
    TRANSFER = "transfer"  # number
    JOIN = "join"  # consulted
    LIST_DEVICES = "list_devices"
    SET_DEVICES = "set_devices"  # microphone, speaker, ringer
    LISTEN = "listen"  # is_on
    TRY_RING = "try_ring"
    QUIT = "quit"


class Say(enum.StrEnum):
    """From the child."""

    LISTENS = "listens"  # port
    UP = "up"
    CONNECTING = "connecting"  # why
    FAILED = "failed"  # why
    CALL = "call"  # key, kind and the facts of the case
    REFUSED = "refused"  # key, why
    NOTICE = "notice"  # why
    DEVICES = "devices"  # devices
    LEVEL = "level"  # level, of the microphone that is tried
    HEARD = "heard"  # key, level, of what comes on the line


def line(message: Message) -> bytes:
    """Lone surrogates and line ends inside stay escaped, so one message is one line."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


class Lines:
    """Cuts a stream into messages; what is none of ours is counted and left out."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self._skips = False
        self.malformed = 0

    def feed(self, piece: bytes) -> Iterator[Message]:
        self._kept += piece
        while (end := self._kept.find(b"\n")) >= 0:
            text = bytes(self._kept[:end])
            del self._kept[: end + 1]
            if self._skips:
                self._skips = False
            elif (message := self._read(text)) is not None:
                yield message
        if len(self._kept) > LONGEST_LINE:
            self.malformed += 0 if self._skips else 1
            self._kept.clear()
            self._skips = True

    def _read(self, text: bytes) -> Message | None:
        if not text.strip():
            return None
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            message = None
        if isinstance(message, dict):
            return message
        self.malformed += 1
        return None
