"""How the telephone stands, and when it tries again: by what the page says, with a clock of our own."""

from __future__ import annotations

import pytest

from crm_desktop.telephony.engines.sip.problems import ExchangeRefuses, ExchangeSilent, ExtensionUnknown, WrongPassword
from crm_desktop.telephony.engines.web.account import WebAccount
from crm_desktop.telephony.engines.web.problems import WebCertificateChanged, WebCertificateUnknown
from crm_desktop.telephony.engines.web.registration import OPENING_PATIENCE, PATIENCE, REFUSED_WAIT, Registration
from crm_desktop.telephony.engines.web.words import Told, What
from crm_desktop.telephony.softphone import Link


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def registration(clock: Clock) -> Registration:
    registration = Registration(WebAccount("wss://pbx:8089/ws", "201"), clock)
    registration.opened()
    return registration


def link(registration: Registration) -> Link:
    return registration.link


def tell(registration: Registration, what: What, **facts: object) -> bool:
    return registration.heard(Told(what, facts))


def test_up_by_word_or_by_question(registration: Registration) -> None:
    """P3: once in a while the page is registered and does not say so, or is not any more."""
    assert link(registration) is Link.CONNECTING
    assert tell(registration, What.REGISTERED)
    assert link(registration) is Link.UP
    assert not tell(registration, What.POLLED, registered=True, connected=True)
    assert tell(registration, What.POLLED, registered=False, connected=True)
    assert link(registration) is Link.CONNECTING
    assert tell(registration, What.POLLED, registered=True, connected=True)
    assert link(registration) is Link.UP


def test_an_exchange_that_is_gone(registration: Registration) -> None:
    """P3."""
    tell(registration, What.REGISTERED)
    tell(registration, What.DISCONNECTED, code=1006)
    tell(registration, What.UNREGISTERED)
    assert link(registration) is Link.CONNECTING
    assert isinstance(registration.why, ExchangeSilent)


@pytest.mark.parametrize(("code", "kind"), [(401, WrongPassword), (403, WrongPassword), (404, ExtensionUnknown)])
def test_a_refused_login_is_not_hammered(
    registration: Registration, clock: Clock, code: int, kind: type[Exception]
) -> None:
    """P3: exchanges lock out who tries a wrong password all day long; an exchange that just starts is asked again."""
    tell(registration, What.NOT_REGISTERED, code=code)
    assert link(registration) is Link.FAILED
    assert isinstance(registration.why, kind)
    assert not registration.shall_try()
    clock.now += REFUSED_WAIT - 1
    assert not registration.shall_try()
    clock.now += 2
    assert registration.shall_try()
    tell(registration, What.DISCONNECTED)
    assert link(registration) is Link.FAILED
    tell(registration, What.REGISTERED)
    assert link(registration) is Link.UP


def test_other_refusals_are_tried_again_ever_more_slowly(registration: Registration, clock: Clock) -> None:
    """P3: 4, 8, 16, then every 30 seconds."""
    tries = 0
    for _ in range(600):
        clock.now += 1
        if registration.shall_try():
            tries += 1
            tell(registration, What.NOT_REGISTERED, code=503, cause="SIP Failure Code")
    assert isinstance(registration.why, ExchangeRefuses)
    assert link(registration) is Link.CONNECTING
    assert 15 <= tries <= 25


def test_certificates(registration: Registration, clock: Clock) -> None:
    """P28: nobody vouches for it, or it is another one than the one pinned."""
    registration.certificate_refused("AB:CD")
    assert link(registration) is Link.FAILED
    assert isinstance(registration.why, WebCertificateUnknown)
    assert registration.why.facts == {"server": "pbx", "fingerprint": "AB:CD"}
    pinned = Registration(WebAccount("wss://pbx/ws", "201", pin="00" * 32), clock)
    pinned.certificate_refused("AB:CD")
    assert isinstance(pinned.why, WebCertificateChanged)


def test_a_page_that_dies_again_and_again_is_given_time(registration: Registration, clock: Clock) -> None:
    """P3: at once the first time, then ever later, and at once again after a quiet minute."""
    waits = []
    for _ in range(9):
        waits.append(registration.died())
        clock.now += 5
    assert waits[0] == 0
    assert waits[1:] == sorted(waits[1:])
    assert waits[-1] == 30_000
    clock.now += 61
    assert registration.died() == 0


def test_a_page_that_does_not_speak_is_as_good_as_dead(registration: Registration, clock: Clock) -> None:
    """P3."""
    clock.now += OPENING_PATIENCE - 1
    assert not registration.is_silent()
    clock.now += 2
    assert registration.is_silent()
    registration.spoke()
    assert not registration.is_silent()
    clock.now += PATIENCE + 1
    assert registration.is_silent()
