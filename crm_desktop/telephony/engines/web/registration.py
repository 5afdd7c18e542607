"""How the web telephone stands with its exchange, by what the page tells, and when to try again."""

from __future__ import annotations

from collections.abc import Callable

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.caller_id import cleaned
from crm_desktop.telephony.engines.sip.problems import (
    EngineDied,
    ExchangeRefuses,
    ExchangeSilent,
    ExtensionUnknown,
    WrongPassword,
)
from crm_desktop.telephony.engines.web.account import WebAccount
from crm_desktop.telephony.engines.web.problems import WebCertificateChanged, WebCertificateUnknown
from crm_desktop.telephony.engines.web.words import Told, What
from crm_desktop.telephony.softphone import Link

FIRST_WAIT, LONGEST_WAIT = 4.0, 30.0
# A refused password is not tried all day long: exchanges lock out who does. It may be the exchange just starting, too.
REFUSED_WAIT = 300.0
PATIENCE = 20.0  # seconds without a word from the page, which answers every four
OPENING_PATIENCE = 45.0  # a slow PC that starts everything at once
_QUIET_AFTER_DEATH = 60.0


class Registration:
    def __init__(self, account: WebAccount, mono: Callable[[], float]) -> None:
        self._account = account
        self._mono = mono
        self.link = Link.OFF
        self.why: Problem | None = None
        self._wait = FIRST_WAIT
        self._next_try = 0.0
        self._patient_until = 0.0
        self._deaths = 0
        self._died_at = 0.0

    def opened(self) -> None:
        self._patient_until = self._mono() + OPENING_PATIENCE
        if self.link is not Link.CONNECTING:
            self._set(Link.CONNECTING)

    def spoke(self) -> None:
        self._patient_until = self._mono() + PATIENCE

    def is_silent(self) -> bool:
        return self._mono() > self._patient_until

    def shall_try(self) -> bool:
        """Asked at every poll; a yes counts as a try."""
        if self.link is Link.UP or self._mono() < self._next_try:
            return False
        self._later()
        return True

    def heard(self, told: Told) -> bool:
        """Whether it stands otherwise than before."""
        before = (self.link, self.why)
        match told.what:
            case What.REGISTERED:
                self._is_up()
            case What.POLLED if told.flag("registered"):
                self._is_up()  # once in a while the page is registered and does not say so
            case What.POLLED if self.link is Link.UP:
                self._set(Link.CONNECTING, None if told.flag("connected") else self._silent())
            case What.UNREGISTERED if self.link is Link.UP:
                self._set(Link.CONNECTING)
            case What.DISCONNECTED if self.link is not Link.FAILED:
                self._set(Link.CONNECTING, self._silent())
            case What.NOT_REGISTERED:
                self._refused(told)
        return before != (self.link, self.why)

    def certificate_refused(self, fingerprint: str) -> None:
        known = {"server": self._account.host, "fingerprint": fingerprint}
        self._set(Link.FAILED, WebCertificateChanged(**known) if self._account.pin else WebCertificateUnknown(**known))

    def died(self) -> int:
        """Milliseconds to wait for the next page: none at first, more if it dies again and again."""
        now = self._mono()
        self._deaths = self._deaths + 1 if now - self._died_at < _QUIET_AFTER_DEATH else 0
        self._died_at = now
        self._set(Link.CONNECTING, EngineDied())
        return 0 if self._deaths == 0 else min(500 * 2**self._deaths, 30_000)

    def _is_up(self) -> None:
        self._wait, self._next_try = FIRST_WAIT, 0.0
        self._set(Link.UP)

    def _refused(self, told: Told) -> None:
        code = told.number("code")
        known = {"server": self._account.host, "user": self._account.login or self._account.user, "code": code}
        match code:
            case 401 | 403 | 407:
                self._set(Link.FAILED, WrongPassword(**known))
                self._next_try = self._mono() + REFUSED_WAIT
                return
            case 404:
                self._set(Link.FAILED, ExtensionUnknown(**known))
                self._next_try = self._mono() + REFUSED_WAIT
                return
            case 0:
                self._set(Link.CONNECTING, self._silent())
            case _:
                cause = cleaned(told.text("cause"))
                self._set(Link.CONNECTING, ExchangeRefuses(server=self._account.host, code=code, reason=cause))
        self._later()

    def _later(self) -> None:
        self._next_try = self._mono() + self._wait
        self._wait = min(self._wait * 2, LONGEST_WAIT)

    def _silent(self) -> Problem:
        return ExchangeSilent(server=self._account.host)

    def _set(self, link: Link, why: Problem | None = None) -> None:
        self.link, self.why = link, why
