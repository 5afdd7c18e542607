"""A small exchange for the web telephone: SIP over WebSocket, a digest registrar, calls passed between its telephones.

It needs QtWebSockets, which the extra web-phone brings. Loopback and a free port only.
"""

from __future__ import annotations

import hashlib
import itertools
import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QHostAddress, QSslCertificate, QSslConfiguration, QSslKey
from PySide6.QtWebSockets import QWebSocket, QWebSocketServer

from tests.support.ws_sip import OFFER, Sip

REALM, NONCE = "clinic", "n0nce"
_count = itertools.count(1)


class WsRegistrar(QObject):
    """`passwords` by user. What it was sent stands in `requests`, what it was answered in `answers`."""

    registered = Signal(str)
    unregistered = Signal(str)
    requested = Signal(str)  # the method of each request but REGISTER and ACK

    def __init__(self, passwords: dict[str, str], tls: tuple[QSslCertificate, QSslKey] | None = None) -> None:
        super().__init__()
        self.passwords = passwords
        self.requests: list[Sip] = []
        self.answers: list[Sip] = []
        self.refuses_calls_with = ""  # a status such as "486 Busy Here"
        self.refuses_registration_with = ""
        self.transfer_status = "200 OK"
        self.hangs_up_after_transfer = False
        mode = QWebSocketServer.SslMode.SecureMode if tls else QWebSocketServer.SslMode.NonSecureMode
        self._scheme = "wss" if tls else "ws"
        self._tls = tls
        self._mode = mode
        self._lines: list[QWebSocket] = []
        self._lines_of: dict[str, QWebSocket] = {}  # by user, and by the made-up user of each contact
        self._contacts: dict[str, str] = {}
        self._asked_by: dict[str, QWebSocket] = {}  # by our own branch
        self._server = self._listen(0)
        self._port = self._server.serverPort()

    def _listen(self, port: int) -> QWebSocketServer:
        server = QWebSocketServer("exchange", self._mode, self)
        if self._tls:
            settings = QSslConfiguration.defaultConfiguration()
            settings.setLocalCertificate(self._tls[0])
            settings.setPrivateKey(self._tls[1])
            server.setSslConfiguration(settings)
        server.setSupportedSubprotocols(["sip"])
        server.newConnection.connect(self._connected)
        assert server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), port), server.errorString()
        return server

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._port}/ws"

    def stop(self) -> None:
        """As if its power were pulled."""
        self._server.close()
        for line in self._lines:
            line.abort()
        self._lines.clear()
        self._lines_of.clear()

    def restart(self) -> None:
        self._server = self._listen(self._port)

    def forget(self, user: str) -> None:
        """The registration is lost, the line stands."""
        self._lines_of.pop(user, None)

    def is_registered(self, user: str) -> bool:
        return user in self._lines_of

    def sent(self, method: str) -> list[Sip]:
        return [request for request in self.requests if request.method == method]

    # --- a caller without a telephone of its own --------------------------------------------------------------------

    def ring(
        self, user: str, *headers: tuple[str, str], caller: str = "sip:+989121234567@pbx", name: str = "", to: str = ""
    ) -> Sip:
        """An INVITE whose caller never sends a sound."""
        number = next(_count)
        invite = Sip(
            f"INVITE {self._contacts[user]} SIP/2.0",
            [
                ("Via", f"SIP/2.0/WS exchange.invalid;branch=z9hG4bKring{number}"),
                ("Max-Forwards", "70"),
                ("From", f'"{name}" <{caller}>;tag=caller{number}'),
                ("To", f"<sip:{to or user}@clinic>"),
                ("Call-ID", f"call{number}@exchange"),
                ("CSeq", "1 INVITE"),
                ("Contact", "<sip:caller@exchange.invalid;transport=ws>"),
                *headers,
                ("Content-Type", "application/sdp"),
            ],
            OFFER,
        )
        self._send(self._lines_of[user], invite)
        return invite

    def cancel(self, user: str, invite: Sip, *headers: tuple[str, str]) -> None:
        kept = [
            (name, value) for name, value in invite.headers if name in ("Via", "Max-Forwards", "From", "To", "Call-ID")
        ]
        self._send(
            self._lines_of[user], Sip(invite.first.replace("INVITE", "CANCEL"), [*kept, ("CSeq", "1 CANCEL"), *headers])
        )

    def send_raw(self, user: str, text: str) -> None:
        self._lines_of[user].sendTextMessage(text)

    def answers_to(self, invite: Sip) -> list[int]:
        return [answer.code for answer in self.answers if answer.get("Call-ID") == invite.get("Call-ID")]

    # --- the wire ---------------------------------------------------------------------------------------------------

    def _connected(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            self._lines.append(line)
            line.textMessageReceived.connect(lambda text, line=line: self._received(line, text))

    def _send(self, line: QWebSocket, message: Sip) -> None:
        line.sendTextMessage(str(message))

    def _received(self, line: QWebSocket, text: str) -> None:
        if not text.strip():
            return
        message = Sip.read(text)
        if message.code:
            self.answers.append(message)
            return self._pass_answer(message)
        if message.method == "REGISTER":
            return self._register(line, message)
        self.requests.append(message)
        match message.method:
            case "INVITE" if self.refuses_calls_with and "tag=" not in message.get("To"):
                self._send(line, message.answer(self.refuses_calls_with))
            case "REFER":
                self._refer(line, message)
            case _:
                self._pass_request(line, message)
        if message.method != "ACK":
            self.requested.emit(message.method)
        return None

    def _register(self, line: QWebSocket, request: Sip) -> None:
        user = re.findall(r"sip:([^@>]+)@", request.get("To"))[0]
        if self.refuses_registration_with:
            return self._send(line, request.answer(self.refuses_registration_with))
        if not self._is_proven(user, request):
            challenge = f'Digest realm="{REALM}", nonce="{NONCE}", algorithm=MD5, qop="auth"'
            return self._send(line, request.answer("401 Unauthorized", ("WWW-Authenticate", challenge)))
        contact = re.findall(r"<([^>]+)>", request.get("Contact"))[0]
        is_leaving = "expires=0" in request.get("Contact") or request.get("Expires") == "0"
        if is_leaving:
            self._lines_of.pop(user, None)
            self._send(line, request.answer("200 OK"))
            self.unregistered.emit(user)
            return None
        self._lines_of[user] = self._lines_of[contact.split(":")[1].split("@")[0]] = line
        self._contacts[user] = contact
        self._send(line, request.answer("200 OK", ("Contact", f"<{contact}>;expires=60")))
        self.registered.emit(user)
        return None

    def _is_proven(self, user: str, request: Sip) -> bool:
        said = dict(re.findall(r'(\w+)="?([^",]+)"?', request.get("Authorization")))
        if not said or user not in self.passwords:
            return False

        def md5(text: str) -> str:
            return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()

        first = md5(f"{said['username']}:{REALM}:{self.passwords[user]}")
        second = md5(f"REGISTER:{said['uri']}")
        return str(said["response"]) == md5(f"{first}:{NONCE}:{said['nc']}:{said['cnonce']}:auth:{second}")

    def _pass_request(self, line: QWebSocket, request: Sip) -> None:
        there = self._lines_of.get(request.target)
        if there is None:
            if request.method == "INVITE":
                self._send(line, request.answer("404 Not Found"))
            elif request.method != "ACK":
                self._send(line, request.answer("200 OK"))
            return
        # A CANCEL, or the ACK of a refusal, must look like its INVITE.
        own = re.search(r"branch=([^;,]+)", request.get("Via"))
        branch = f"z9hG4bKvia{own[1] if own else next(_count)}"
        self._asked_by[branch] = line
        first = request.first
        if request.method in ("INVITE", "CANCEL", "ACK") and request.target in self._contacts:
            first = f"{request.method} {self._contacts[request.target]} SIP/2.0"
        self._send(
            there, Sip(first, [("Via", f"SIP/2.0/WS exchange.invalid;branch={branch}"), *request.headers], request.body)
        )

    def _pass_answer(self, answer: Sip) -> None:
        branch = re.search(r"branch=([^;,]+)", answer.get("Via"))
        there = self._asked_by.get(branch[1]) if branch else None
        if there is None:
            return
        at = next(place for place, (name, _) in enumerate(answer.headers) if name.lower() == "via")
        self._send(there, Sip(answer.first, answer.headers[:at] + answer.headers[at + 1 :], answer.body))

    # --- a transfer is the exchange's own business ------------------------------------------------------------------

    def _refer(self, line: QWebSocket, refer: Sip) -> None:
        self._send(line, refer.answer("202 Accepted"))
        for place, status in enumerate(("100 Trying", self.transfer_status)):
            notify = self._to_sender(refer, "NOTIFY", 9000 + place)
            notify.headers += [
                ("Event", "refer"),
                ("Subscription-State", "active" if place == 0 else "terminated;reason=noresource"),
                ("Content-Type", "message/sipfrag"),
            ]
            notify.body = f"SIP/2.0 {status}\r\n"
            if place == 0 or not self.hangs_up_after_transfer:
                self._send(line, notify)
        if self.hangs_up_after_transfer:
            self._send(line, self._to_sender(refer, "BYE", 9002))

    def _to_sender(self, request: Sip, method: str, number: int) -> Sip:
        contact = re.findall(r"<([^>]+)>", request.get("Contact"))[0]
        return Sip(
            f"{method} {contact} SIP/2.0",
            [
                ("Via", f"SIP/2.0/WS exchange.invalid;branch=z9hG4bKown{next(_count)}"),
                ("Max-Forwards", "70"),
                ("From", request.get("To")),
                ("To", request.get("From")),
                ("Call-ID", request.get("Call-ID")),
                ("CSeq", f"{number} {method}"),
            ],
        )
