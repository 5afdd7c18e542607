"""The engines of a telephone as it was set up; each is imported only where it is wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from crm_desktop.kit.problems import Problem
from crm_desktop.settings.telephony import Engine, PhoneSetup
from crm_desktop.telephony.engines.sip.problems import CaFileUnreadable
from crm_desktop.telephony.softphone import Softphone

if TYPE_CHECKING:
    from crm_desktop.telephony.engines.simulator.script import Clinic

OWN = "101"  # the telephone of somebody who practises and was given none
_DIGITS = 5  # of an invented number that are left to chance


@dataclass(frozen=True)
class Needs:
    """What must be read before the engines can be made: PEM of the clinic's authority, who calls in practice and where.

    `numbers` are those of the clinic's people, `clinic` its own lines and telephones.
    """

    authority: str = ""
    numbers: tuple[str, ...] = ()
    clinic: Clinic | None = None
    refused: Problem | None = None  # why there is no authority


def needs_of(session: Any, setup: PhoneSetup, region: str) -> Needs:
    """Touches base and disk."""
    needs = Needs()
    if setup.engine is Engine.SIMULATOR:
        from crm_desktop.queries.people.some_numbers import some_numbers

        needs = Needs(numbers=some_numbers(session), clinic=_invented_clinic(session, setup, region))
    if not (setup.manager_on and setup.manager_ca_file):
        return needs
    try:
        return replace(needs, authority=Path(setup.manager_ca_file).read_text(encoding="ascii"))
    except (OSError, UnicodeError):
        # One talks without the exchange's manager all the same.
        return replace(needs, refused=CaFileUnreadable(path=setup.manager_ca_file))


def _invented_clinic(session: Any, setup: PhoneSetup, region: str) -> Clinic:
    """The exchange is invented; its lines and telephones are the clinic's, so that the card tells of them by name."""
    from crm_desktop.kit.phone_numbers import an_invented_number
    from crm_desktop.queries.calls.extensions import extension_rows
    from crm_desktop.queries.calls.lines import line_rows
    from crm_desktop.telephony.engines.simulator.script import Clinic

    own = setup.extension or OWN
    others = (row.number for row in extension_rows(session) if row.number != own and row.pbx in (None, setup.pbx))
    lines = tuple(row.number for row in line_rows(session) if row.pbx in (None, setup.pbx))
    strangers = an_invented_number(region)[:-_DIGITS] + "#" * _DIGITS
    return Clinic(setup.pbx, own, (own, *others), lines or ("",), strangers=strangers)


def engines_of(setup: PhoneSetup, needs: Needs, parent: QObject) -> tuple[tuple[Softphone, ...], tuple[Problem, ...]]:
    """What carries the voice first, so that it is preferred; and why one of them cannot be had here."""
    made: list[Softphone] = []
    problems: list[Problem] = []
    for make in (_voice, _manager):
        try:
            engine = make(setup, needs, parent)
        except Problem as problem:
            problems.append(problem)
            continue
        if engine is not None:
            made.append(engine)
    return tuple(made), tuple(problems)


def _voice(setup: PhoneSetup, needs: Needs, parent: QObject) -> Softphone | None:
    match setup.engine:
        case Engine.SIP:
            return _sip(setup, parent)
        case Engine.WEB:
            return _web(setup, parent)
        case Engine.HAND_OFF:
            from crm_desktop.telephony.engines.handoff import HandOff

            return HandOff(_open, parent=parent)
        case Engine.SIMULATOR:
            from crm_desktop.telephony.engines.simulator.simulator import Simulator

            return Simulator(needs.clinic, numbers=needs.numbers, parent=parent)
    return None


def _sip(setup: PhoneSetup, parent: QObject) -> Softphone:
    from crm_desktop.telephony.engines.sip import account as sip
    from crm_desktop.telephony.engines.sip.phone import SipPhone

    codecs = {"opus": sip.Codec.OPUS, "g722": sip.Codec.G722, "pcma": sip.Codec.PCMA, "pcmu": sip.Codec.PCMU}
    account = sip.SipAccount(
        server=setup.server,
        port=setup.port,
        user=setup.user,
        password=setup.password,
        auth_user=setup.login,
        display_name=setup.shown_name,
        transport=sip.Transport(setup.transport.value),
        encryption=sip.Encryption(setup.srtp.value),
        codecs=tuple(codecs[name] for name in setup.codecs),
        ca_file=setup.ca_file,
        outbound_proxy=setup.proxy,
        extension=setup.extension,
        pbx=setup.pbx,
        microphone=setup.microphone,
        speaker=setup.speaker,
        ringer=setup.ringer,
    )
    return SipPhone(account, parent=parent)


def _web(setup: PhoneSetup, parent: QObject) -> Softphone:
    from crm_desktop.telephony.engines.web.account import WebAccount
    from crm_desktop.telephony.engines.web.web_phone import WebPhone

    account = WebAccount(
        address=setup.web_address,
        user=setup.user,
        password=setup.password,
        login=setup.login,
        display_name=setup.shown_name,
        pin=setup.web_pin,
        extension=setup.extension,
        pbx=setup.pbx,
    )
    phone = WebPhone(account.checked(), parent=parent)
    phone.set_devices(setup.microphone, setup.speaker, setup.ringer)
    return phone


def _manager(setup: PhoneSetup, needs: Needs, parent: QObject) -> Softphone | None:
    if not setup.manager_on:
        return None
    if needs.refused is not None:
        raise needs.refused
    from crm_desktop.telephony.engines.ami.client import AmiPhone
    from crm_desktop.telephony.engines.ami.exchange import exchange_of

    return AmiPhone(exchange_of(setup, needs.authority), parent=parent)


def _open(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))
