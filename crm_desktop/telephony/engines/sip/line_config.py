"""The account in the words of the SIP library; runs in the child, and raises the refusals of `problems`."""

from __future__ import annotations

import ipaddress
import os
import re
import socket
import ssl
import tempfile
from pathlib import Path
from urllib.parse import quote

from baresip import Account, Config

from crm_desktop.telephony.engines.sip.account import Encryption, SipAccount, Transport, host_and_port, spelled
from crm_desktop.telephony.engines.sip.problems import AccountUnusable, BadNumber, CaFileUnreadable, PortTaken

# The exchange's word on the caller, on who was called first, and on why a call ended.
HEADERS = (
    *("From", "To", "P-Asserted-Identity", "Remote-Party-ID", "P-Called-Party-ID", "Diversion", "History-Info"),
    *("Alert-Info", "Reason", "Call-ID"),
)
_DIALLED = re.compile(r"[0-9A-Za-z+*#._-]{1,64}")
_copies: list[object] = []
CALLS_AT_ONCE = 4  # one talks, one waits, one is asked, and one more may ring
_ENCRYPTION = {
    Encryption.OFF: (),
    Encryption.OPTIONAL: ("mediaenc=srtp",),
    Encryption.MANDATORY: ("mediaenc=srtp-mand",),
}


def stack_config(account: SipAccount, port: int) -> Config:
    """`port` is the telephone's own."""
    address = own_address(account)
    # Names as the system knows them: an exchange often stands in the hosts file or the office's own DNS alone.
    lines = ["dns_getaddrinfo yes", "sip_verify_server yes", *_trusted(account)]
    lines.append(f"sip_listen {spelled(address)}:{port}")
    return Config(
        net_interface=address
        if is_loopback(address)
        else None,  # the library leaves the loopback out of its own accord
        expose_headers=HEADERS,
        max_concurrent_calls=CALLS_AT_ONCE,
        rtp_timeout=account.pace.no_voice,
        extra_config_text="\n".join(lines),
    )


def own_address(account: SipAccount) -> str:
    """Of the exchange's own kind; a name is looked up as IPv4. A telephone is called from outside."""
    host = account.first_hop[0]
    if ":" in host:
        return "::1" if is_loopback(host) else "::"
    return "127.0.0.1" if is_loopback(host) else "0.0.0.0"  # noqa: S104 - as said above


def own_port(account: SipAccount, last: int) -> int:
    """The last one again if it can be had: an exchange that still knows us there must not ring a dead telephone too."""
    if account.local_port:
        if not is_free(own_address(account), account.local_port):
            raise PortTaken(port=account.local_port)
        return account.local_port
    if last and is_free(own_address(account), last):
        return last
    for _ in range(20):
        with socket.socket(_family(own_address(account)), socket.SOCK_DGRAM) as probe:
            probe.bind((own_address(account), 0))
            port: int = probe.getsockname()[1]
        # TLS listens at the next one.
        if is_free(own_address(account), port) and is_free(own_address(account), port + 1):
            return port
    raise PortTaken(port=port)


def address_of_record(account: SipAccount) -> str:
    """As the library parses it; it has no field for the name that the called see. Holds the password."""
    name = "".join(sign for sign in account.display_name if sign.isprintable() and sign not in '"\\<>')
    shown = f'"{name.strip()}" ' if name.strip() else ""
    return shown + stack_account(account).aor()


def stack_account(account: SipAccount) -> Account:
    try:
        return Account(
            user=account.user,
            domain=account.domain,
            password=account.password,
            registrar=_proxy(account),
            reg_interval=account.good_for,
            transport=account.transport.value,
            audio_codecs=tuple(codec.value for codec in account.codecs),
            dtmf_mode=account.dtmf.value,
            auth_user=account.auth_user or None,
            extra_params=(f"rwait={account.renewal_percent}", *_ENCRYPTION[account.encryption]),
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


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET


def _proxy(account: SipAccount) -> str | None:
    if not account.outbound_proxy:
        return None
    host, port = host_and_port(account.outbound_proxy)
    return f"{spelled(host)}{':' if port else ''}{port};transport={account.transport.value}"


def _trusted(account: SipAccount) -> list[str]:
    if account.transport is not Transport.TLS:
        return []
    if account.ca_file:
        if not os.access(account.ca_file, os.R_OK):
            raise CaFileUnreadable(path=account.ca_file)
        return [f"sip_cafile {_without_blanks(account.ca_file)}"]
    system = ssl.get_default_verify_paths()
    if system.cafile:
        return [f"sip_cafile {system.cafile}"]
    if system.capath and any(Path(system.capath).iterdir()):
        return [f"sip_capath {system.capath}"]
    return []


def _without_blanks(path: str) -> str:
    """The library's configuration ends a path at a blank; such a file is read from a copy."""
    if not re.search(r"\s", path):
        return path
    copy = tempfile.NamedTemporaryFile(prefix="crm-authority-", suffix=".pem")  # noqa: SIM115 - gone with the process
    copy.write(Path(path).read_bytes())
    copy.flush()
    _copies.append(copy)
    return copy.name


def is_free(address: str, port: int) -> bool:
    """The library only logs that it could not have it."""
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
        with socket.socket(_family(address), kind) as probe:
            try:
                probe.bind((address, port))
            except (OSError, OverflowError):
                return False
    return True
