"""SIP and SDP as text: as much of them as a test's telephone reads and writes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

CRLF = "\r\n"


@dataclass
class SipText:
    """A request or a response: its first line, its headers in order, its body."""

    first: str
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: str = ""

    @classmethod
    def parse(cls, datagram: bytes) -> SipText:
        head, _, body = datagram.decode("utf-8", "replace").partition(CRLF * 2)
        first, *lines = head.split(CRLF)
        headers = [(name.strip(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]
        return cls(first, headers, body)

    def bytes(self) -> bytes:
        headers = [f"{name}: {value}" for name, value in self.headers]
        return CRLF.join([self.first, *headers, f"Content-Length: {len(self.body.encode())}", "", self.body]).encode()

    def __getitem__(self, name: str) -> str:
        return next((value for known, value in self.headers if known.lower() == name.lower()), "")

    def all(self, name: str) -> list[str]:
        return [value for known, value in self.headers if known.lower() == name.lower()]

    @property
    def is_request(self) -> bool:
        return not self.first.startswith("SIP/2.0")

    @property
    def method(self) -> str:
        """Of a response: the method it answers."""
        return self.first.split(" ")[0] if self.is_request else self["CSeq"].partition(" ")[2]

    @property
    def code(self) -> int:
        return 0 if self.is_request else int(self.first.split(" ")[1])

    @property
    def call_id(self) -> str:
        return self["Call-ID"]

    @property
    def branch(self) -> str:
        return found[1] if (found := re.search(r"branch=([^;\s]+)", self["Via"])) else ""

    def answer(self, code: int, reason: str, tag: str = "") -> SipText:
        to = self["To"]
        to += f";tag={tag}" if tag and code > 100 and "tag=" not in to else ""
        kept = [("Via", via) for via in self.all("Via")]
        kept += [("Record-Route", route) for route in self.all("Record-Route")]
        kept += [("From", self["From"]), ("To", to), ("Call-ID", self.call_id), ("CSeq", self["CSeq"])]
        return SipText(f"SIP/2.0 {code} {reason}", kept)


def address(value: str) -> str:
    """The URI of a From, a Contact, a Refer-To."""
    return found[1] if (found := re.search(r"<([^>]+)>", value)) else value.partition(";")[0].strip()


def tag_of(value: str) -> str:
    return found[1] if (found := re.search(r";tag=([^;\s>]+)", value)) else ""


def sdp(port: int, *, codecs: str = "pcma pcmu", direction: str = "sendrecv", inline: str = "") -> str:
    """Of one audio stream on the loopback; `inline` is the key of SRTP."""
    known = {"pcmu": (0, "PCMU/8000"), "pcma": (8, "PCMA/8000"), "g729": (18, "G729/8000")}
    offered = [known[name] for name in codecs.split()] + [(101, "telephone-event/8000")]
    lines = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "c=IN IP4 127.0.0.1", "t=0 0"]
    profile = "RTP/SAVP" if inline else "RTP/AVP"
    lines.append(f"m=audio {port} {profile} {' '.join(str(number) for number, _ in offered)}")
    lines += [f"a=rtpmap:{number} {name}" for number, name in offered]
    lines += ["a=fmtp:101 0-15", f"a={direction}"]
    lines += [f"a=crypto:1 AES_CM_128_HMAC_SHA1_80 {inline}"] if inline else []
    return CRLF.join([*lines, ""])


@dataclass(frozen=True)
class Media:
    """What the other side's SDP says of its audio."""

    host: str
    port: int
    profile: str
    payloads: tuple[int, ...]
    direction: str
    inline: str

    @classmethod
    def read(cls, body: str) -> Media:
        line = re.search(r"m=audio (\d+) (\S+) ([\d ]+)", body)
        if line is None:
            return cls("", 0, "", (), "", "")
        host = re.search(r"c=IN IP4 (\S+)", body)
        direction = re.search(r"a=(sendrecv|sendonly|recvonly|inactive)", body)
        crypto = re.search(r"a=crypto:\d+ AES_CM_128_HMAC_SHA1_80 (\S+)", body)
        return cls(
            host[1] if host else "127.0.0.1",
            int(line[1]),
            line[2],
            tuple(int(number) for number in line[3].split()),
            direction[1] if direction else "sendrecv",
            crypto[1] if crypto else "",
        )
