"""The SIP telephone as the program knows it: orders go to a child process, CallEvents come out of what it says."""

from __future__ import annotations

import importlib.util
import logging
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.caller_id import cleaned, cleaned_id, cleaned_name, cleaned_number
from crm_desktop.telephony.engines.sip.account import SipAccount, written
from crm_desktop.telephony.engines.sip.caller import Caller, KnownCall, caller_of
from crm_desktop.telephony.engines.sip.child_process import ChildProcess
from crm_desktop.telephony.engines.sip.problems import (
    AccountIncomplete,
    CallOver,
    EngineDied,
    NoSipHere,
    NotRegistered,
    revived,
)
from crm_desktop.telephony.engines.sip.protocol import Do, Message, Say
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import AudioDevice, Can, Link, Softphone, Standing

DIED = "engine died"
_log = logging.getLogger(__name__)
_KINDS = frozenset(
    kind.value for kind in EventKind if kind not in (EventKind.ENGINE_UP, EventKind.ENGINE_DOWN, EventKind.CDR)
)


class SipPhone(Softphone):
    heard = Signal(str, float)  # call_key, how loud the line is; only where the account's sound is a tone

    name = "sip"
    can = (
        Can.DIAL | Can.ANSWER | Can.REJECT | Can.HANG_UP | Can.HOLD | Can.MUTE | Can.DTMF
        | Can.TRANSFER | Can.ATTENDED | Can.DEVICES
    )  # fmt: skip

    def __init__(
        self,
        account: SipAccount,
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        mono: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._account, self._now, self._mono = account, now, mono
        self._calls: dict[str, KnownCall] = {}
        self._dialled: dict[str, str] = {}  # keys that the child has not spoken of yet, with the number
        self._is_up = self._is_stopping = False
        self._port = 0
        self._child = ChildProcess(command, self)
        self._child.began.connect(self._begin)
        self._child.said.connect(self._hear)
        self._child.died.connect(self._died)
        self._child.left.connect(self._down)
        self._child.gone.connect(self._gone)
        self.standing = Standing(Link.OFF, now())

    @classmethod
    def why_not(cls) -> Problem | None:
        """Looks for the library without importing it."""
        if importlib.util.find_spec("baresip") is None:
            return NoSipHere(system=sys.platform)
        return None

    @property
    def child_pid(self) -> int:
        return self._child.pid

    def start(self) -> None:
        """An account without a server is for trying the sound alone."""
        why = self.why_not()
        if why is None and self._account.server and not self._account.user:
            why = AccountIncomplete()
        if why is not None:
            self._stands_at(Link.FAILED, why)
            return
        self._is_stopping = False
        if self._account.server:
            self._stands_at(Link.CONNECTING)
        self._child.start()

    def stop(self) -> None:
        self._is_stopping = True
        self._child.stop()

    # commands

    def dial(self, number: str, headers: Mapping[str, str] | None = None) -> str:
        key = f"dial-{uuid4().hex}"
        if not self._is_up:
            self._refuse_later(key, NotRegistered() if self._child.is_running else EngineDied())
            return key
        self._dialled[key] = number
        self._child.tell({"do": Do.DIAL, "key": key, "number": number, "headers": dict(headers or {})})
        return key

    def answer(self, call_key: str) -> None:
        self._order(Do.ANSWER, call_key)

    def reject(self, call_key: str) -> None:
        self._order(Do.REJECT, call_key)

    def hang_up(self, call_key: str) -> None:
        self._order(Do.HANG_UP, call_key)

    def hold(self, call_key: str) -> None:
        self._order(Do.HOLD, call_key)

    def resume(self, call_key: str) -> None:
        self._order(Do.RESUME, call_key)

    def mute(self, call_key: str, is_muted: bool) -> None:
        self._order(Do.MUTE, call_key, is_muted=is_muted)

    def send_dtmf(self, call_key: str, digits: str) -> None:
        self._order(Do.DTMF, call_key, digits=digits)

    def transfer(self, call_key: str, number: str) -> None:
        self._order(Do.TRANSFER, call_key, number=number)

    def transfer_attended(self, call_key: str, consulted_key: str) -> None:
        self._order(Do.JOIN, call_key, consulted=consulted_key)

    def list_devices(self) -> None:
        self._ask(Do.LIST_DEVICES)

    def set_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        # Kept for the next child as well.
        self._account = replace(self._account, microphone=microphone, speaker=speaker, ringer=ringer)
        self._ask(Do.SET_DEVICES, microphone=microphone, speaker=speaker, ringer=ringer)

    def listen_to_microphone(self, is_on: bool) -> None:
        self._ask(Do.LISTEN, is_on=is_on)

    def try_ring(self) -> None:
        self._ask(Do.TRY_RING)

    def _order(self, what: Do, call_key: str, **facts: object) -> None:
        if not self._child.is_running:
            self._refuse_later(call_key, EngineDied())
        elif call_key not in self._calls and call_key not in self._dialled:
            self._refuse_later(call_key, CallOver())
        else:
            self._child.tell({"do": what, "key": call_key, **facts})

    def _ask(self, what: Do, **facts: object) -> None:
        if self._child.is_running:
            self._child.tell({"do": what, **facts})

    def _refuse_later(self, key: str, why: Problem) -> None:
        """Whoever asks learns the key first."""
        QTimer.singleShot(0, self, lambda: self.refused.emit(key, why))

    # what the child says

    def _begin(self) -> None:
        self._child.expect_a_word_within(self._account.longest_silence if self._account.server else 0)
        self._child.tell({"do": Do.BEGIN, "account": written(self._account), "port": self._port})

    def _hear(self, message: Message) -> None:
        try:
            self._take(message)
        except (KeyError, TypeError, ValueError):
            # Of the child's version, not of the caller's making; its words may hold anything.
            _log.warning("a word of the telephone's process was not understood")

    def _take(self, message: Message) -> None:
        why = revived(message.get("why"))
        match Say(message["say"]):
            case Say.LISTENS:
                self._port = int(message["port"])
            case Say.UP:
                self._up()
            case Say.CONNECTING:
                self._is_up = False
                self._stands_at(Link.CONNECTING, why)
            case Say.FAILED:
                self._child.expect_a_word_within(0)
                self._is_up = False
                self._stands_at(Link.FAILED, why)
            case Say.CALL:
                self._call(message)
            case Say.REFUSED:
                self._dialled.pop(message["key"], None)
                if why is not None:
                    self.refused.emit(message["key"], why)
            case Say.NOTICE:
                if why is not None:
                    self.refused.emit("", why)
            case Say.DEVICES:
                self.devices_found.emit(tuple(AudioDevice(**device) for device in message["devices"]))
            case Say.LEVEL:
                self.level_heard.emit(float(message["level"]))
            case Say.HEARD:
                self.heard.emit(message["key"], float(message["level"]))

    def _up(self) -> None:
        now = self._now()
        if self.standing is not None and self.standing.link is Link.UP:
            self._stands(replace(self.standing, last_event_at=now))
            return
        self._is_up = True
        self._stands(Standing(Link.UP, now, last_event_at=now))
        self._happens("", EventKind.ENGINE_UP)

    def _call(self, message: Message) -> None:
        kind, key = message["kind"], message["key"]
        if kind not in _KINDS or not isinstance(key, str):
            raise ValueError(kind)
        known = self._calls.get(key)
        if known is None:
            if kind not in (EventKind.RINGING, EventKind.DIALLING):
                return
            known = self._new_call(message)
        if (sip_call_id := cleaned_id(message.get("id"))) and not known.sip_call_id:
            known = replace(known, sip_call_id=sip_call_id)
        self._calls[key] = known
        if kind == EventKind.ENDED:
            del self._calls[key]
        code = message.get("code")
        self._happens(
            key,
            EventKind(kind),
            known,
            code=code if isinstance(code, int) else None,
            reason=cleaned(message.get("reason")),
            transferred_to=cleaned_number(message.get("to")),
        )

    def _new_call(self, message: Message) -> KnownCall:
        own = (self._account.user, self._account.own_extension)
        if message["kind"] == EventKind.DIALLING:
            number = self._dialled.pop(message["key"], message.get("number", ""))
            return KnownCall(Direction.OUT, Caller(cleaned_number(number), line=cleaned_name(self._account.user)))
        return KnownCall(Direction.IN, caller_of(message.get("headers") or {}, own))

    def _died(self) -> None:
        self._down(DIED)
        if self._account.server:
            self._stands_at(Link.CONNECTING, EngineDied())

    def _down(self, reason: str = "") -> None:
        """Whatever still ran in it is over."""
        if self._is_up or self._calls:
            self._happens("", EventKind.ENGINE_DOWN, reason=reason)
        self._is_up = False
        calls, self._calls = self._calls, {}
        dialled, self._dialled = self._dialled, {}
        for key, known in calls.items():
            self._happens(key, EventKind.ENDED, known, reason=DIED)
        for key in dialled:
            self.refused.emit(key, EngineDied())

    def _gone(self) -> None:
        if not self._is_stopping:
            return
        self._down()
        self._stands_at(Link.OFF)

    def _happens(self, key: str, kind: EventKind, known: KnownCall | None = None, **facts: Any) -> None:
        if known is not None:
            facts |= known.facts() | {"extension": self._account.own_extension, "is_ours": True}
        event = CallEvent(self.name, key, kind, self._now(), self._mono(), pbx=self._account.pbx, **facts)
        self.happened.emit(event)

    def _stands_at(self, link: Link, why: Problem | None = None) -> None:
        stood = self.standing
        if stood is not None and (stood.link, repr(stood.why)) == (link, repr(why)):
            return
        last = stood.last_event_at if stood is not None else None
        self._stands(Standing(link, self._now(), why, last))
