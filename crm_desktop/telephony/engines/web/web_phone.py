"""The web telephone as an engine: orders go to the hidden page, what it tells becomes events and a standing."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from crm_desktop.kit.clock import utc_now
from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.call_ending import CONNECTION_LOST
from crm_desktop.telephony.caller_id import cleaned
from crm_desktop.telephony.engines.sip.problems import (
    BadDigits,
    BadNumber,
    CallOver,
    NotInACall,
    NotRegistered,
    TransferFailed,
)
from crm_desktop.telephony.engines.web import chromium
from crm_desktop.telephony.engines.web.account import WebAccount
from crm_desktop.telephony.engines.web.devices import devices
from crm_desktop.telephony.engines.web.refusals import is_same, refusal
from crm_desktop.telephony.engines.web.registration import Registration
from crm_desktop.telephony.engines.web.talks import PROVIDER, Talk, Talks
from crm_desktop.telephony.engines.web.words import Do, Step, Told, What, order, understood
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Can, Link, Softphone, Standing

if TYPE_CHECKING:
    from crm_desktop.telephony.engines.web.hidden_page import HiddenPage

POLL_MS = 4_000
RING_SECONDS = 90
STOP_MS = 500  # for the word to the exchange that nobody is here any more
BUSY_HERE = 486

_NUMBER = re.compile(r"[\w+*#.~-]{1,64}", re.ASCII)
_DIGITS = re.compile(r"[0-9A-Da-d*#,]{1,40}")
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}")


class WebPhone(Softphone):
    """Everything that costs (some 300 MB) is made by `start`; before that `why_not()` says whether it could be."""

    name = PROVIDER
    can = (
        Can.DIAL | Can.ANSWER | Can.REJECT | Can.HANG_UP | Can.HOLD | Can.MUTE | Can.DTMF
        | Can.TRANSFER | Can.ATTENDED | Can.DEVICES
    )  # fmt: skip

    def __init__(
        self,
        account: WebAccount,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
        mono: Callable[[], float] = time.monotonic,
        poll_ms: int = POLL_MS,
        make_page: Callable[[WebAccount, QObject], HiddenPage] | None = None,
    ) -> None:
        super().__init__(parent)
        self._account = account
        self._now = now
        self._make_page = make_page or _hidden_page
        self._page: HiddenPage | None = None
        self._talks = Talks(account, now, mono)
        self._registration = Registration(account, mono)
        self._devices = ("", "", "")
        self._poll = QTimer(self, interval=poll_ms)
        self._poll.timeout.connect(self._ask_standing)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._open)

    @staticmethod
    def why_not() -> Problem | None:
        return chromium.why_not()

    @property
    def page(self) -> HiddenPage | None:
        return self._page

    def start(self) -> None:
        if self._page is not None or self._again.isActive():
            return
        try:
            self._account.checked()
        except Problem as problem:
            return self._stand(Link.FAILED, problem)
        if (why := self.why_not()) is not None:
            return self._stand(Link.FAILED, why)
        self._open()
        return None

    def stop(self) -> None:
        self._poll.stop()
        self._again.stop()
        page, self._page = self._page, None
        if page is not None:
            page.setParent(QCoreApplication.instance())  # it outlives us for its good-bye
            page.close_after(order(Do.STOP), STOP_MS)
        for event in self._talks.lost(None, ""):
            self.happened.emit(event)
        self._stand(Link.OFF)

    def dial(self, number: str, headers: Mapping[str, str] | None = None) -> str:
        """Empty where it is refused at once."""
        if not _NUMBER.fullmatch(number):
            self.refused.emit("", BadNumber(number=cleaned(number)))
            return ""
        if not self._is_up():
            self.refused.emit("", NotRegistered())
            return ""
        key = uuid.uuid4().hex
        lines = [
            f"{name}: {' '.join(value.split())}" for name, value in (headers or {}).items() if _HEADER.fullmatch(name)
        ]
        self._talks.dialled(key, number)
        self._order(Do.DIAL, key=key, number=number, headers=lines)
        return key

    def answer(self, call_key: str) -> None:
        if self._talk(call_key):
            self._order(Do.ANSWER, key=call_key)

    def reject(self, call_key: str) -> None:
        if talk := self._talk(call_key):
            talk.is_declined = not talk.is_answered
            self._order(Do.END, key=call_key, code=0 if talk.is_answered else BUSY_HERE)

    def hang_up(self, call_key: str) -> None:
        talk = self._talks.talk(call_key)
        if talk and not talk.is_answered and talk.is_incoming:
            return self.reject(call_key)
        if self._talk(call_key):
            self._order(Do.END, key=call_key, code=0)
        return None

    def hold(self, call_key: str) -> None:
        if self._answered(call_key):
            self._order(Do.HOLD, key=call_key)

    def resume(self, call_key: str) -> None:
        if self._answered(call_key):
            self._order(Do.RESUME, key=call_key)

    def mute(self, call_key: str, is_muted: bool) -> None:
        if self._answered(call_key):
            self._order(Do.MUTE, key=call_key, on=is_muted)

    def send_dtmf(self, call_key: str, digits: str) -> None:
        if not _DIGITS.fullmatch(digits):
            self.refused.emit(call_key, BadDigits(digits=cleaned(digits)))
        elif self._answered(call_key):
            self._order(Do.DTMF, key=call_key, digits=digits)

    def transfer(self, call_key: str, number: str) -> None:
        if not _NUMBER.fullmatch(number):
            self.refused.emit(call_key, BadNumber(number=cleaned(number)))
        elif talk := self._answered(call_key):
            talk.goes_to = number
            self._order(Do.TRANSFER, key=call_key, number=number)

    def transfer_attended(self, call_key: str, consulted_key: str) -> None:
        talk, consulted = self._answered(call_key), self._answered(consulted_key)
        if talk and consulted:
            talk.goes_to = consulted.seen.number
            self._order(Do.ATTENDED, key=call_key, consulted=consulted_key)

    def list_devices(self) -> None:
        self._order(Do.DEVICES)

    def set_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        self._devices = (microphone, speaker, ringer)
        self._order(Do.USE_DEVICES, microphone=microphone, speaker=speaker, ringer=ringer)

    def listen_to_microphone(self, is_on: bool) -> None:
        self._order(Do.LISTEN, on=is_on)

    def try_ring(self) -> None:
        self._order(Do.RING_ONCE)

    # --- the page ---------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        self._registration.opened()
        self._page = page = self._make_page(self._account, self)
        page.heard.connect(self._hear)
        page.died.connect(self._on_died)
        page.certificate_refused.connect(self._on_certificate)
        self._poll.start()
        self._show()

    def _order(self, do: Do, **facts: object) -> None:
        if self._page is not None:
            self._page.tell(order(do, **facts))

    def _ask_standing(self) -> None:
        if self._registration.is_silent():
            return self._on_died()  # it lives and does not speak: as good as dead
        self._order(Do.POLL, again=self._registration.shall_try())
        return None

    def _on_died(self) -> None:
        page, self._page = self._page, None
        if page is None:
            return
        page.close()
        self._poll.stop()
        for event in self._talks.lost(503, CONNECTION_LOST):
            self.happened.emit(event)
        self._again.start(self._registration.died())
        self._show()

    def _on_certificate(self, fingerprint: str) -> None:
        self._registration.certificate_refused(fingerprint)
        self._show()

    def _hear(self, message: str) -> None:
        told = understood(message)
        if told is None:
            return
        self._registration.spoke()
        match told.what:
            case What.READY:
                self._order(Do.START, given=self._account.for_page(RING_SECONDS))
                if any(self._devices):
                    self.set_devices(*self._devices)
            case What.REFUSED:
                self._refuse(told)
            case What.DEVICES:
                self.devices_found.emit(devices(told))
            case What.LEVEL:
                self.level_heard.emit(told.share("level"))
            case _:
                self._follow(told)

    def _follow(self, told: Told) -> None:
        if told.what is What.TRANSFER and told.text("step") == Step.FAILED:
            self.refused.emit(told.text("key"), TransferFailed(cause=str(told.number("code") or "")))
        for event in self._talks.heard(told):
            if self.standing is not None:
                self.standing = replace(self.standing, last_event_at=event.at)
            self.happened.emit(event)
        if self._registration.heard(told):
            self._show()

    def _refuse(self, told: Told) -> None:
        key = told.text("key")
        self.refused.emit(key, refusal(told, self._devices[0]))
        for event in self._talks.not_dialled(key):
            self.happened.emit(event)

    # --- how it stands ----------------------------------------------------------------------------------------------

    def _is_up(self) -> bool:
        return self.standing is not None and self.standing.link is Link.UP

    def _show(self) -> None:
        self._stand(self._registration.link, self._registration.why)

    def _stand(self, link: Link, why: Problem | None = None) -> None:
        before, now = self.standing, self._now()
        if before is not None and before.link is link and is_same(before.why, why):
            return
        since = now if before is None or before.link is not link else before.since
        was_up = self._is_up()
        self._stands(Standing(link, since, why, now if link is Link.UP else before.last_event_at if before else None))
        if (link is Link.UP) != was_up:
            self.happened.emit(self._talks.engine(EventKind.ENGINE_DOWN if was_up else EventKind.ENGINE_UP))

    def _talk(self, key: str) -> Talk | None:
        talk = self._talks.talk(key)
        if talk is None:
            self.refused.emit(key, CallOver())
        return talk

    def _answered(self, key: str) -> Talk | None:
        talk = self._talk(key)
        if talk is not None and not talk.is_answered:
            self.refused.emit(key, NotInACall())
            return None
        return talk


def _hidden_page(account: WebAccount, parent: QObject) -> HiddenPage:
    """Loading QtWebEngine takes 60 MB, so only those pay who have chosen it."""
    chromium.set_flags()
    from crm_desktop.telephony.engines.web.hidden_page import HiddenPage

    return HiddenPage(account, parent)
