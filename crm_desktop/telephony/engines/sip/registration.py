"""Keeps the telephone registered: notices within seconds that the exchange is gone, or back, and never hammers it.

Runs in the child. The library renews the registration of itself and says so each time; when it does not, we ask.
"""

from __future__ import annotations

import asyncio
import ipaddress
import random
import socket
import ssl
from collections.abc import Callable
from typing import Any

from baresip import BaresipError, Event, RegistrationError, StackEvent, UserAgent

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.sip.account import SipAccount, Transport
from crm_desktop.telephony.engines.sip.problems import (
    CertificateRefused,
    ExchangeNotFound,
    ExchangeRefuses,
    ExchangeSilent,
    ExtensionUnknown,
    WrongPassword,
    packed,
)
from crm_desktop.telephony.engines.sip.protocol import Message, Say

_MORE_TRIES = 3  # an account that was good a moment ago: the exchange may be starting and not know it yet
_STALLS = 2  # that the library's own thread may stand still before this process has no use any more
_chance = random.SystemRandom()


class Registration:
    def __init__(self, ua: UserAgent, account: SipAccount, say: Callable[[Message], None]) -> None:
        self._ua, self._account, self._say = ua, account, say
        self._renewed = asyncio.Event()
        self._refused = asyncio.Event()
        self._was_up = False
        self._refusals = 0
        self._stalls = 0
        self._patience = account.renewal_seconds + account.pace.answer_of_registrar
        ua.on(self._on_event)

    async def keep(self) -> None:
        """Until it is hopeless."""
        wait = self._account.pace.retry_first
        while True:
            why = await self._try()
            if why is None:
                self._was_up, self._refusals, wait = True, 0, self._account.pace.retry_first
                self._say({"say": Say.UP})
                await self._until_lost()
                continue
            if self._is_final(why):
                self._say({"say": Say.FAILED, "why": packed(why)})
                return
            self._say({"say": Say.CONNECTING, "why": packed(why)})
            # Ten telephones whose exchange was switched on must not come at the same moment.
            await asyncio.sleep(wait * _chance.uniform(0.7, 1.3))
            wait = min(max(wait * 2, self._account.pace.retry_then), self._account.pace.retry_most)

    async def _try(self) -> Problem | None:
        account = self._account
        if account.transport is Transport.TLS and is_address(account.first_hop[0]):
            # The library looks at the name of a server that has one, and at no name at all of one that has none.
            why = await certificate_problem(account)
            if why is not None:
                return why
        try:
            await self._ua.register(timeout=account.pace.answer_of_registrar)
        except RegistrationError as error:
            known = {"server": account.domain, "user": account.auth_user or account.user, "code": error.status}
            if error.status in (401, 403, 407):
                return WrongPassword(**known)
            if error.status == 404:
                return ExtensionUnknown(**known)
            if error.status is not None:
                return ExchangeRefuses(server=account.domain, code=error.status, reason=error.reason)
            return await cause_of_silence(account)
        except BaresipError:
            self._stalls += 1
            if self._stalls > _STALLS:
                raise
            return ExchangeSilent(server=account.domain)
        self._stalls = 0
        return None

    def _is_final(self, why: Problem) -> bool:
        if isinstance(why, CertificateRefused):
            return not self._was_up
        if isinstance(why, WrongPassword | ExtensionUnknown):
            self._refusals += 1
            return not self._was_up or self._refusals > _MORE_TRIES
        return False

    async def _until_lost(self) -> None:
        self._refused.clear()
        refused = asyncio.ensure_future(self._refused.wait())
        try:
            while True:
                self._renewed.clear()
                renewed = asyncio.ensure_future(self._renewed.wait())
                done, _ = await asyncio.wait(
                    {renewed, refused}, timeout=self._patience, return_when=asyncio.FIRST_COMPLETED
                )
                renewed.cancel()
                if refused in done or not done:
                    return
                self._say({"say": Say.UP})  # again: the light shows when the exchange was last heard
        finally:
            refused.cancel()

    def _on_event(self, event: StackEvent) -> None:
        if event.event is Event.REGISTER_OK:
            self._renewed.set()
        elif event.event is Event.REGISTER_FAIL:
            self._refused.set()


async def cause_of_silence(account: SipAccount) -> Problem:
    """The library only says that nothing came of it; a look of our own tells a wrong name from a bad certificate."""
    host, port = account.first_hop
    try:
        await asyncio.wait_for(asyncio.get_running_loop().getaddrinfo(host, port), 3)
    except socket.gaierror:
        return ExchangeNotFound(server=host)
    except (OSError, TimeoutError):
        return ExchangeSilent(server=account.domain)
    if account.transport is Transport.TLS and (why := await certificate_problem(account)) is not None:
        return why
    return ExchangeSilent(server=account.domain)


async def certificate_problem(account: SipAccount) -> Problem | None:
    host, _ = account.first_hop
    if is_address(host) and not account.ca_file:
        # Whoever stands in between could show any certificate of the world's authorities.
        return CertificateRefused(server=host, cause="IP address without an authority of its own")
    try:
        await asyncio.wait_for(_greet(account), 3)
    except ssl.SSLCertVerificationError as error:
        return CertificateRefused(server=host, cause=error.verify_message)
    except (OSError, TimeoutError):
        return ExchangeSilent(server=account.domain)
    return None


def is_address(server: str) -> bool:
    try:
        ipaddress.ip_address(server)
    except ValueError:
        return False
    return True


async def _greet(account: SipAccount) -> Any:
    trusted = ssl.create_default_context(cafile=account.ca_file or None)
    host, port = account.first_hop
    _, writer = await asyncio.open_connection(host, port, ssl=trusted, server_hostname=host)
    writer.close()
