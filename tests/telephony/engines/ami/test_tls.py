"""The manager over TLS: the clinic's own authority is trusted and nobody else (MIS-22, issue 5 Bad input)."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.telephony.softphone import Link
from tests.support.ami_desk import QUICK, Desk
from tests.support.ami_server import AmiServer
from tests.support.certificates import Authority


def tls(qtbot: QtBot, authority: Authority, host: str = "localhost") -> Desk:
    return Desk(qtbot, AmiServer(authority.issue(host)))


def test_a_certificate_of_the_clinics_own_authority_is_trusted(qtbot: QtBot) -> None:
    """MIS-22: the manager's secret and the callers' numbers go encrypted."""
    authority = Authority()
    desk = tls(qtbot, authority)
    phone = desk.up(host="localhost", is_tls=True, authority=authority.certificate.decode())
    assert desk.server.names()[:2] == ["Challenge", "Login"]
    phone.stop()
    desk.server.close()


@pytest.mark.parametrize("issued_to", ["localhost", "other.lan"])
def test_a_certificate_of_another_is_refused(qtbot: QtBot, issued_to: str) -> None:
    """MIS-22: another authority, or another name; nothing was sent."""
    theirs, ours = Authority(), Authority()
    trusted = ours if issued_to == "localhost" else theirs
    desk = tls(qtbot, theirs, issued_to)
    phone = desk.start(timing=QUICK, host="localhost", is_tls=True, authority=trusted.certificate.decode())
    desk.until(lambda: desk.standings[-1].link is Link.FAILED)
    assert desk.why() == "telephony.exchange_certificate"
    assert desk.server.names() == []
    phone.stop()
    desk.server.close()


def test_a_file_without_certificates_is_said(qtbot: QtBot, desk: Desk) -> None:
    """MIS-22"""
    desk.start(is_tls=True, authority="nothing of the kind")
    desk.until(lambda: desk.standings[-1].link is Link.FAILED)
    assert desk.why() == "telephony.exchange_authority"
