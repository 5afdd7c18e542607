"""How somebody's telephone at this workstation is set up: the engine, the exchange, the sound (MIS-22, A4)."""

from __future__ import annotations

import enum
import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any


class Engine(enum.StrEnum):
    """What carries the voice here."""

    NONE = "none"
    SIP = "sip"  # a telephone of our own beside the window
    WEB = "web"  # the same in a web page: Windows, and exchanges that speak WebRTC only
    HAND_OFF = "hand_off"  # dialling is handed to a telephone the clinic has
    SIMULATOR = "simulator"  # invented callers, for practice


class Transport(enum.StrEnum):
    UDP = "udp"
    TCP = "tcp"
    TLS = "tls"


class Srtp(enum.StrEnum):
    OFF = "off"
    OPTIONAL = "optional"
    MANDATORY = "mandatory"


class History(enum.StrEnum):
    """Where the exchange's own records are read, for calls while the program was not open."""

    NONE = "none"
    CSV = "csv"
    REST = "rest"
    SQL = "sql"


CODECS = ("opus", "g722", "pcma", "pcmu")  # in the order in which they are offered


@dataclass(frozen=True, slots=True)
class PhoneSetup:
    """Kept in the encrypted base, because it holds passwords; `repr` never shows them.

    `wrap_up_for` in seconds; 0 leaves the operator as long as they want.
    """

    engine: Engine = Engine.NONE
    pbx: str = "main"  # the exchange's name in the log: one and the same at all workstations
    extension: str = ""
    server: str = ""
    port: int = 5060
    transport: Transport = Transport.UDP
    srtp: Srtp = Srtp.OFF
    user: str = ""
    login: str = ""  # where it differs from the user
    password: str = ""
    shown_name: str = ""
    proxy: str = ""
    ca_file: str = ""
    codecs: tuple[str, ...] = CODECS
    web_address: str = ""  # wss://…
    web_pin: str = ""  # SHA-256 of a certificate that no authority has signed
    microphone: str = ""
    speaker: str = ""
    ringer: str = ""
    manager_on: bool = False  # the exchange's manager interface (AMI) beside the engine
    manager_server: str = ""
    manager_port: int = 5038
    manager_tls: bool = False
    manager_ca_file: str = ""
    manager_user: str = ""
    manager_password: str = ""
    manager_channel: str = "PJSIP/{extension}"
    manager_context: str = "from-internal"
    history: History = History.NONE
    history_place: str = ""  # a file, an https address, or mysql://user@host/asteriskcdrdb
    history_token: str = ""  # the password, where it is a table
    history_zone: str = ""  # of the times in it; empty is the branch's
    keeps_log: bool = False  # this workstation writes down the whole exchange's calls, not its own alone
    wrap_up_for: int = 0

    def __repr__(self) -> str:
        return f"PhoneSetup(engine={self.engine.value!r}, extension={self.extension!r}, server={self.server!r})"

    @property
    def is_set_up(self) -> bool:
        return self.engine is not Engine.NONE or self.manager_on

    def without_secrets(self) -> PhoneSetup:
        return replace(self, password="", manager_password="", history_token="")

    def with_secrets_of(self, other: PhoneSetup) -> PhoneSetup:
        return replace(
            self,
            password=other.password,
            manager_password=other.manager_password,
            history_token=other.history_token,
        )

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_json(text: str | None) -> PhoneSetup:
        """Never fails: what is not understood, or came from a newer version, keeps its default."""
        try:
            told = json.loads(text or "{}")
        except ValueError:
            told = {}
        setup = PhoneSetup()
        for field in fields(PhoneSetup) if isinstance(told, dict) else ():
            if field.name in told:
                value = _read(getattr(setup, field.name), told[field.name])
                setup = replace(setup, **{field.name: value})
        return setup


def _read(default: Any, told: Any) -> Any:
    """`told` as the kind of thing that the default is."""
    if isinstance(default, enum.StrEnum):
        words = [word.value for word in type(default)]
        return type(default)(told) if told in words else default
    if isinstance(default, tuple):
        known = tuple(word for word in told if word in CODECS) if isinstance(told, list) else ()
        return known or default
    # A flag is an int to Python, and must not become a port.
    return told if type(told) is type(default) else default
