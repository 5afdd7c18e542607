"""What the SIP telephone must know of its account, as the settings write it and the child process reads it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any


class Transport(enum.StrEnum):
    UDP = "udp"
    TCP = "tcp"
    TLS = "tls"


class Encryption(enum.StrEnum):
    """Of the voice (SRTP)."""

    OFF = "off"
    OPTIONAL = "optional"
    MANDATORY = "mandatory"


class Codec(enum.StrEnum):
    OPUS = "opus/48000/2"
    G722 = "g722/16000/1"
    PCMA = "pcma"
    PCMU = "pcmu"


class DtmfMode(enum.StrEnum):
    RTP = "rtpevent"  # RFC 4733
    INFO = "info"


class Sound(enum.StrEnum):
    DEVICE = "device"
    NONE = "none"  # silence is sent, nothing is played
    TONE = "tone"  # a tone is sent and what comes is measured: for a look at the line without any device


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds; tests shorten them."""

    answer_of_registrar: float = 4.0
    probe: float = 25.0  # the registration is renewed this often, whatever it is good for: so an outage shows
    retry_first: float = 1.0
    retry_then: float = 5.0
    retry_most: float = 30.0
    ring: float = 90.0  # a call that nobody takes back or answers is a ghost after this
    no_voice: int = 30  # an answered call without any sound from there is over
    device_back: float = 3.0  # how often a missing device is looked for


@dataclass(frozen=True, slots=True)
class SipAccount:
    server: str  # a name or an address, of IPv6 with brackets or without
    user: str  # the number by which the exchange knows this telephone
    password: str = field(default="", repr=False)
    port: int = 0  # of the server; 0 is the usual one of the transport
    auth_user: str = ""  # where the exchange's name for the password is another
    display_name: str = ""
    transport: Transport = Transport.UDP
    encryption: Encryption = Encryption.OFF
    codecs: tuple[Codec, ...] = (Codec.PCMA, Codec.PCMU, Codec.G722, Codec.OPUS)
    ca_file: str = ""  # empty: the authorities that the system trusts
    outbound_proxy: str = ""  # host or host:port
    register_seconds: int = 300
    extension: str = ""  # empty: the user
    pbx: str = ""
    dtmf: DtmfMode = DtmfMode.RTP
    local_port: int = 0  # of this telephone; 0 is any free one
    sound: Sound = Sound.DEVICE
    microphone: str = ""  # ids of AudioDevices; empty is the system's own
    speaker: str = ""
    ringer: str = ""
    pace: Pace = Pace()

    @property
    def domain(self) -> str:
        """A port that is typed behind the server's name is meant; the field beside it always holds one."""
        host, typed = host_and_port(self.server)
        port = typed or str(self.port or "")
        return f"{spelled(host)}:{port}" if port else spelled(host)

    @property
    def first_hop(self) -> tuple[str, int]:
        """Who is spoken to: the proxy where there is one."""
        host, port = host_and_port(self.outbound_proxy or self.domain)
        usual = 5061 if self.transport is Transport.TLS else 5060
        return host, int(port) if port.isdigit() and int(port) else usual

    @property
    def good_for(self) -> int:
        """Seconds of a registration; no exchange takes less, and none at all would mean never to register."""
        return max(10, self.register_seconds)

    @property
    def renewal_percent(self) -> int:
        """When the registration is renewed: so many hundredths of the time that it is good for."""
        return max(5, min(95, round(100 * self.pace.probe / self.good_for)))

    @property
    def renewal_seconds(self) -> float:
        return self.good_for * self.renewal_percent / 100

    @property
    def longest_silence(self) -> float:
        """Of the child, which speaks at every renewal and at every try; twice that, and it hangs."""
        return 2 * (max(self.renewal_seconds, self.pace.retry_most) + self.pace.answer_of_registrar) + 10

    @property
    def own_extension(self) -> str:
        return self.extension or self.user


def host_and_port(text: str) -> tuple[str, str]:
    """Of "pbx:5060", "[2001:db8::5]:5060", and of an address of IPv6 as it is usually written."""
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        return host, rest.removeprefix(":")
    if text.count(":") > 1:
        return text, ""
    host, _, port = text.partition(":")
    return host, port


def spelled(host: str) -> str:
    """As it stands in a SIP address."""
    return f"[{host}]" if ":" in host else host


def written(account: SipAccount) -> dict[str, Any]:
    """With the password: for the child's ear only."""
    return asdict(account)


def read(facts: Mapping[str, Any]) -> SipAccount:
    given = {name: value for name, value in facts.items() if name in {known.name for known in fields(SipAccount)}}
    given["transport"] = Transport(given["transport"])
    given["encryption"] = Encryption(given["encryption"])
    given["codecs"] = tuple(Codec(name) for name in given["codecs"])
    given["dtmf"] = DtmfMode(given["dtmf"])
    given["sound"] = Sound(given["sound"])
    given["pace"] = Pace(**given["pace"])
    return SipAccount(**given)
