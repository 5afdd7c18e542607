"""How the exchange's address may be written, and what the SIP library is told of it."""

from __future__ import annotations

import pytest

from crm_desktop.telephony.engines.sip.account import SipAccount, Transport
from crm_desktop.telephony.engines.sip.line_config import address_of_record, number_address, own_address

EVERYWHERE = "0.0.0.0"  # noqa: S104 - what the library is told; nothing is bound here


@pytest.mark.parametrize(
    ("server", "port", "domain", "hop", "ours"),
    [
        ("pbx.clinic", 0, "pbx.clinic", ("pbx.clinic", 5060), EVERYWHERE),
        ("pbx.clinic", 5070, "pbx.clinic:5070", ("pbx.clinic", 5070), EVERYWHERE),
        ("pbx.clinic:5070", 5060, "pbx.clinic:5070", ("pbx.clinic", 5070), EVERYWHERE),
        ("127.0.0.1", 5070, "127.0.0.1:5070", ("127.0.0.1", 5070), "127.0.0.1"),
        ("2001:db8::5", 0, "[2001:db8::5]", ("2001:db8::5", 5060), "::"),
        ("[2001:db8::5]", 5070, "[2001:db8::5]:5070", ("2001:db8::5", 5070), "::"),
        ("::1", 5070, "[::1]:5070", ("::1", 5070), "::1"),
    ],
)
def test_an_address_of_either_kind(server: str, port: int, domain: str, hop: tuple[str, int], ours: str) -> None:
    """P3: an address of IPv6 is none that merely never answers."""
    account = SipAccount(server, "101", "secret", port=port)
    assert (account.domain, account.first_hop, own_address(account)) == (domain, hop, ours)
    assert number_address(account, "102") == f"sip:102@{domain};transport=udp"
    assert address_of_record(account).startswith(f"<sip:101@{domain};")


@pytest.mark.parametrize(
    ("proxy", "hop"),
    [
        ("gate.clinic", ("gate.clinic", 5061)),
        ("gate.clinic:5071", ("gate.clinic", 5071)),
        ("[2001:db8::9]:5071", ("2001:db8::9", 5071)),
        ("2001:db8::9", ("2001:db8::9", 5061)),
    ],
)
def test_a_proxy_is_spoken_to_first(proxy: str, hop: tuple[str, int]) -> None:
    """P3"""
    account = SipAccount("pbx.clinic", "101", transport=Transport.TLS, outbound_proxy=proxy)
    assert account.first_hop == hop
    assert account.domain == "pbx.clinic"
    shown = "[2001:db8::9]" if "::" in proxy else "gate.clinic"
    assert f"sip:{shown}" in address_of_record(account)
