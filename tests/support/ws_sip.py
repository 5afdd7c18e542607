"""SIP messages as the exchange of the web telephone's tests reads and writes them; no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

# What an offer must have to be believed; nothing ever comes from there.
OFFER = "\r\n".join(
    (
        "v=0",
        "o=- 1 1 IN IP4 127.0.0.1",
        "s=-",
        "t=0 0",
        "a=group:BUNDLE 0",
        "m=audio 9 UDP/TLS/RTP/SAVPF 8 101",
        "c=IN IP4 127.0.0.1",
        "a=mid:0",
        "a=sendrecv",
        "a=rtcp-mux",
        "a=rtpmap:8 PCMA/8000",
        "a=rtpmap:101 telephone-event/8000",
        "a=ice-ufrag:abcd",
        "a=ice-pwd:abcdefghijklmnopqrstuvwx",
        "a=fingerprint:sha-256 " + ":".join(["AB"] * 32),
        "a=setup:actpass",
        "a=candidate:1 1 udp 2130706431 127.0.0.1 9 typ host",
        "",
    )
)


@dataclass
class Sip:
    """One message: its first line, its headers in order, its body."""

    first: str
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: str = ""

    @classmethod
    def read(cls, text: str) -> Sip:
        head, _, body = text.partition("\r\n\r\n")
        first, *lines = head.split("\r\n")
        return cls(
            first, [(name.strip(), value.strip()) for name, _, value in (line.partition(":") for line in lines)], body
        )

    def __str__(self) -> str:
        kept = [(name, value) for name, value in self.headers if name.lower() != "content-length"]
        lines = [
            self.first,
            *(f"{name}: {value}" for name, value in kept),
            f"Content-Length: {len(self.body.encode())}",
        ]
        return "\r\n".join(lines) + "\r\n\r\n" + self.body

    @property
    def method(self) -> str:
        return "" if self.first.startswith("SIP/") else self.first.split()[0]

    @property
    def code(self) -> int:
        return int(self.first.split()[1]) if self.first.startswith("SIP/") else 0

    @property
    def target(self) -> str:
        """The user that a request goes to."""
        found = re.search(r"sips?:([^@>;]+)", self.first)
        return found[1].replace("%23", "#") if found else ""

    def get(self, name: str) -> str:
        return next((value for known, value in self.headers if known.lower() == name.lower()), "")

    def answer(self, status: str, *more: tuple[str, str], body: str = "") -> Sip:
        copied = [(name, value) for name, value in self.headers if name.lower() in ("via", "from", "call-id", "cseq")]
        to = self.get("To")
        if "tag=" not in to and not status.startswith("100"):
            to += ";tag=exchange"
        return Sip(f"SIP/2.0 {status}", [*copied, ("To", to), *more], body)
