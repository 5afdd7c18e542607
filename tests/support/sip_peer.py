"""The exchange and the telephone at the other end, in one UDP socket: small, obedient, and it keeps what it was told.

It lives in the test's own event loop; nothing of it has a thread or waits.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from uuid import uuid4

from PySide6.QtNetwork import QHostAddress, QUdpSocket

from tests.support.loopback import datagrams
from tests.support.rtp_tone import PCMA, RtpTone, Seal
from tests.support.sip_text import Media, SipText, address, sdp, tag_of

ALLOWED = "INVITE, ACK, CANCEL, BYE, REFER, NOTIFY, INFO, OPTIONS, UPDATE"


class PeerCall:
    """One conversation of the peer, whoever began it."""

    def __init__(self, peer: SipPeer, call_id: str, ours: str, theirs: str, target: str) -> None:
        self.peer, self.call_id = peer, call_id
        self.ours, self.theirs, self.target = ours, theirs, target  # From and To as they stand in our requests
        self.rtp = RtpTone()
        self.heard: list[SipText] = []  # every message of this call that came
        self.asked: SipText | None = None  # the INVITE that came, when they began
        self.sent: SipText | None = None  # the INVITE that went, when we began
        self.media = Media.read("")
        self.codecs = "pcma pcmu"
        self.seal: Seal | None = None
        self.is_answered = self.is_over = False
        self._numbers = count(1)

    # what we do

    def ring(self) -> None:
        self._reply(180, "Ringing")

    def ring_with_sound(self) -> None:
        self._reply(183, "Session Progress", self._sdp())
        self._listen()

    def answer(self) -> None:
        self._reply(200, "OK", self._sdp())
        self._listen()

    def refuse(self, code: int, reason: str) -> None:
        self._reply(code, reason)
        self.end()

    def cancel(self, reason: str = "") -> None:
        assert self.sent is not None
        self.peer.send(self._bare(self.sent, "CANCEL", reason))

    def hang_up(self, reason: str = "") -> None:
        self.request("BYE", [("Reason", reason)] if reason else [])
        self.end()

    def hold(self, direction: str = "sendonly") -> None:
        self.request("INVITE", [("Content-Type", "application/sdp")], self._sdp(direction))

    def notify(self, fragment: str, state: str = "active;expires=60") -> None:
        """How the transfer that they asked for goes on."""
        head = [("Event", "refer"), ("Subscription-State", state), ("Content-Type", "message/sipfrag;version=2.0")]
        self.request("NOTIFY", head, fragment)

    def end(self) -> None:
        self.is_over = True
        self.rtp.close()

    # what we saw

    @property
    def codes(self) -> list[int]:
        return [text.code for text in self.heard if not text.is_request]

    def requests(self, method: str) -> list[SipText]:
        return [text for text in self.heard if text.is_request and text.method == method]

    # how

    def request(self, method: str, headers: list[tuple[str, str]], body: str = "", number: str = "") -> SipText:
        """`number` is that of an INVITE which is acknowledged."""
        text = SipText(
            f"{method} {self.target} SIP/2.0",
            [
                ("Via", self.peer.via()),
                ("Max-Forwards", "70"),
                ("From", self.ours),
                ("To", self.theirs),
                ("Call-ID", self.call_id),
                ("CSeq", f"{number or next(self._numbers)} {method}"),
                ("Contact", self.peer.contact),
                ("Supported", "replaces"),
                ("Allow", ALLOWED),
                *headers,
            ],
            body,
        )
        self.peer.send(text)
        return text

    def take(self, text: SipText) -> None:
        self.heard.append(text)
        if text.body and "m=audio" in text.body:
            self.media = Media.read(text.body)
            if self.media.direction in ("sendonly", "inactive"):
                self.rtp.be_silent()
            elif self.is_answered:
                self._listen()
        if text.is_request:
            self._take_request(text)
        elif text.method == "INVITE" and text.code >= 200:
            self._acknowledge(text)

    def _take_request(self, text: SipText) -> None:
        if text.method == "INVITE" and self.asked is None and self.sent is None:
            self.asked = text
            self.peer.send(text.answer(100, "Trying"))
            self.peer.on_call(self)
        elif text.method == "INVITE":
            mirrored = {"sendonly": "recvonly", "recvonly": "sendonly"}
            direction = mirrored.get(self.media.direction, self.media.direction)
            self.peer.reply(text, 200, "OK", tag_of(self.ours), self._sdp(direction))
        elif text.method == "CANCEL":
            self.peer.reply(text, 200, "OK", tag_of(self.ours))
            self._reply(487, "Request Terminated")
            self.end()
        elif text.method == "REFER":
            self.peer.reply(text, 202, "Accepted", tag_of(self.ours))
        elif text.method != "ACK":
            self.peer.reply(text, 200, "OK", tag_of(self.ours))
            if text.method == "BYE":
                self.end()

    def _acknowledge(self, text: SipText) -> None:
        if text.code >= 300:
            assert self.sent is not None
            self.peer.send(self._bare(self.sent, "ACK", to=text["To"]))
            self.end()
            return
        self.theirs, self.target = text["To"], address(text["Contact"])
        self.request("ACK", [], number=text["CSeq"].partition(" ")[0])
        if not self.is_answered:
            self.is_answered = True
            self._listen()

    def _listen(self) -> None:
        self.is_answered = True
        if self.media.inline and self.seal is not None:
            self.rtp.seals, self.rtp.opens = self.seal, Seal.from_inline(self.media.inline)
        if self.media.port and self.media.direction in ("sendrecv", "recvonly"):
            kinds = [kind for kind in self.media.payloads if kind in (0, 8)]
            self.rtp.speak(self.media.host, self.media.port, kinds[0] if kinds else PCMA)

    def _sdp(self, direction: str = "sendrecv") -> str:
        inline = self.seal.inline if self.seal is not None else ""
        return sdp(self.rtp.port, codecs=self.codecs, direction=direction, inline=inline)

    def _reply(self, code: int, reason: str, body: str = "") -> None:
        assert self.asked is not None
        self.peer.reply(self.asked, code, reason, tag_of(self.ours), body)

    def _bare(self, invite: SipText, method: str, reason: str = "", to: str = "") -> SipText:
        """Of the INVITE's own transaction: its branch, its number."""
        kept = [(name, invite[name]) for name in ("Via", "Max-Forwards", "From")]
        kept += [("To", to or invite["To"]), ("Call-ID", self.call_id)]
        kept.append(("CSeq", f"{invite['CSeq'].partition(' ')[0]} {method}"))
        kept += [("Reason", reason)] if reason else []
        return SipText(f"{method} {invite.first.split(' ')[1]} SIP/2.0", kept)


class SipPeer:
    def __init__(self, port: int = 0) -> None:
        """`port`: where an exchange looks for it; 0 is any free one."""
        self._socket = QUdpSocket()
        if not self._socket.bind(QHostAddress.SpecialAddress.LocalHost, port):
            raise RuntimeError(self._socket.errorString())
        self._socket.readyRead.connect(self._read)
        self.port = self._socket.localPort()
        self.calls: dict[str, PeerCall] = {}
        self.phone = ""  # the Contact that registered
        self.registrations = 0
        self.register_answer: tuple[int, str] | None = (200, "OK")  # None: the registrar is silent
        self.on_call: Callable[[PeerCall], None] = PeerCall.ring
        self.knows_no_calls = False  # it forgot those that were
        self._unanswered: set[str] = set()
        self._target = ("127.0.0.1", 0)
        self._replies: dict[tuple[str, str], bytes] = {}

    @property
    def contact(self) -> str:
        return f"<sip:peer@127.0.0.1:{self.port}>"

    def via(self) -> str:
        return f"SIP/2.0/UDP 127.0.0.1:{self.port};branch=z9hG4bK{uuid4().hex};rport"

    def invite(
        self,
        number: str = "+77011234567",
        name: str = "",
        headers: dict[str, str] | None = None,
        *,
        codecs: str = "pcma pcmu",
        seal: Seal | None = None,
    ) -> PeerCall:
        """A caller rings at the telephone that registered here."""
        shown = f'"{name}" ' if name else ""
        ours = f"{shown}<sip:{number}@127.0.0.1:{self.port}>;tag={uuid4().hex[:8]}"
        call = PeerCall(self, uuid4().hex, ours, f"<{self.phone}>", self.phone)
        call.codecs, call.seal = codecs, seal
        self.calls[call.call_id] = call
        head = [("Content-Type", "application/sdp"), *(headers or {}).items()]
        call.sent = call.request("INVITE", head, call._sdp())
        return call

    def speak_to(self, phone: str, port: int) -> None:
        """Not to a telephone that registered here, but to an exchange of the loopback."""
        self.phone, self._target = phone, ("127.0.0.1", port)

    def ping(self) -> None:
        """Asks the telephone whether it is there."""
        name = uuid4().hex
        self._unanswered.add(name)
        head = [
            ("Via", self.via()),
            ("Max-Forwards", "70"),
            ("From", f"{self.contact};tag=1"),
            ("To", f"<{self.phone}>"),
        ]
        head += [("Call-ID", name), ("CSeq", "1 OPTIONS"), ("Contact", self.contact)]
        self.send(SipText(f"OPTIONS {self.phone} SIP/2.0", head))

    def has_every_answer(self) -> bool:
        return not self._unanswered

    def send(self, text: SipText) -> None:
        self.send_bytes(text.bytes())

    def send_bytes(self, datagram: bytes) -> None:
        self._socket.writeDatagram(datagram, QHostAddress(self._target[0]), self._target[1])

    def reply(self, text: SipText, code: int, reason: str, tag: str, body: str = "") -> None:
        answer = text.answer(code, reason, tag)
        answer.headers += [("Contact", self.contact), ("Supported", "replaces"), ("Allow", ALLOWED)]
        answer.headers += [("Content-Type", "application/sdp")] if body else []
        answer.body = body
        datagram = answer.bytes()
        self._replies[text.branch, text.method] = datagram
        self.send_bytes(datagram)

    def close(self) -> None:
        for call in self.calls.values():
            call.end()
        self._socket.close()

    def _read(self) -> None:
        for datagram, host, port in datagrams(self._socket):
            if not datagram.strip():
                continue
            self._target = (host, port)
            text = SipText.parse(datagram)
            if text.is_request and (known := self._replies.get((text.branch, text.method))) is not None:
                self.send_bytes(known)  # it came twice
            elif text.method == "REGISTER":
                self._register(text)
            else:
                self._of_call(text)

    def _register(self, text: SipText) -> None:
        if self.register_answer is None:
            return
        self.phone = address(text["Contact"])
        answer = text.answer(*self.register_answer, tag="registrar")
        answer.headers.append(("Contact", text["Contact"]))  # which says for how long
        self.registrations += 1
        self.send(answer)

    def _of_call(self, text: SipText) -> None:
        if text.method == "OPTIONS" and not text.is_request:
            self._unanswered.discard(text.call_id)
            return
        call = self.calls.get(text.call_id)
        if call is None and text.is_request and text.method == "INVITE":
            ours = f"{text['To']};tag={uuid4().hex[:8]}"
            call = PeerCall(self, text.call_id, ours, text["From"], address(text["Contact"]))
            self.calls[call.call_id] = call
        if call is not None and not (self.knows_no_calls and text.is_request and text.method == "INVITE"):
            call.take(text)
        elif text.is_request and text.method != "ACK":
            self.reply(text, 481, "Call Does Not Exist", "none")
