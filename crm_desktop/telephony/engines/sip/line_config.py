"""The account in the words of the SIP library; runs in the child, and raises the refusals of `problems`."""

from __future__ import annotations

import ipaddress
import os
import re
import socket
import ssl
from pathlib import Path
from urllib.parse import quote

from baresip import Account, Config

from crm_desktop.telephony.engines.sip.account import Encryption, SipAccount, Transport
from crm_desktop.telephony.engines.sip.problems import AccountUnusable, BadNumber, CaFileUnreadable, PortTaken
from crm_desktop.telephony.engines.sip.registration import renewal_percent

# The exchange's word on the caller, on who was called first, and on why a call ended.
HEADERS = (
    *("From", "To", "P-Asserted-Identity", "Remote-Party-ID", "P-Called-Party-ID", "Diversion", "History-Info"),
    *("Alert-Info", "Reason", "Call-ID"),
)
_DIALLED = re.compile(r"[0-9A-Za-z+*#._-]{1,64}")
CALLS_AT_ONCE = 4  # one talks, one waits, one is asked, and one more may ring
_ENCRYPTION = {
    Encryption.OFF: (),
    Encryption.OPTIONAL: ("mediaenc=srtp",),
    Encryption.MANDATORY: ("mediaenc=srtp-mand",),
}


def stack_config(account: SipAccount) -> Config:
    on_loopback = is_loopback(account.server)
    # Names as the system knows them: an exchange often stands in the hosts file or the office's own DNS alone.
    lines = ["dns_getaddrinfo yes", "sip_verify_server yes", *_trusted(account)]
    if account.local_port:
        address = "127.0.0.1" if on_loopback else "0.0.0.0"  # noqa: S104 - a telephone is called from outside
        _look_at_port(address, account.local_port)
        lines.append(f"sip_listen {address}:{account.local_port}")
    return Config(
        net_interface="127.0.0.1" if on_loopback else None,  # the library leaves the loopback out of its own accord
        expose_headers=HEADERS,
        max_concurrent_calls=CALLS_AT_ONCE,
        rtp_timeout=account.pace.no_voice,
        extra_config_text="\n".join(lines),
    )


def stack_account(account: SipAccount) -> Account:
    try:
        return Account(
            user=account.user,
            domain=account.domain,
            password=account.password,
            registrar=_proxy(account),
            reg_interval=account.register_seconds,
            transport=account.transport.value,
            audio_codecs=tuple(codec.value for codec in account.codecs),
            dtmf_mode=account.dtmf.value,
            auth_user=account.auth_user or None,
            extra_params=(f"rwait={renewal_percent(account)}", *_ENCRYPTION[account.encryption]),
        )
    except (ValueError, TypeError) as error:
        # Its words name the field, and at most one sign of it.
        raise AccountUnusable(cause=str(error)) from None


def is_loopback(server: str) -> bool:
    try:
        return ipaddress.ip_address(server).is_loopback
    except ValueError:
        return server == "localhost"


def number_address(account: SipAccount, number: str) -> str:
    """A dial string as the exchange's own address; # has a meaning in addresses."""
    if not _DIALLED.fullmatch(number):
        raise BadNumber(number=number[:40])
    return f"sip:{quote(number, safe='+*')}@{account.domain};transport={account.transport.value}"


def _proxy(account: SipAccount) -> str | None:
    if not account.outbound_proxy:
        return None
    return f"{account.outbound_proxy};transport={account.transport.value}"


def _trusted(account: SipAccount) -> list[str]:
    if account.transport is not Transport.TLS:
        return []
    if account.ca_file:
        if not os.access(account.ca_file, os.R_OK):
            raise CaFileUnreadable(path=account.ca_file)
        return [f"sip_cafile {account.ca_file}"]
    system = ssl.get_default_verify_paths()
    if system.cafile:
        return [f"sip_cafile {system.cafile}"]
    if system.capath and any(Path(system.capath).iterdir()):
        return [f"sip_capath {system.capath}"]
    return []


def _look_at_port(address: str, port: int) -> None:
    """The library only logs that it could not have it."""
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
        with socket.socket(socket.AF_INET, kind) as probe:
            try:
                probe.bind((address, port))
            except OSError:
                raise PortTaken(port=port) from None
