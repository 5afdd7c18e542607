"""An exchange's manager in the test's own process: it logs in, plays events, and misbehaves when it is told to."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import (
    QHostAddress,
    QSsl,
    QSslCertificate,
    QSslConfiguration,
    QSslKey,
    QSslServer,
    QTcpServer,
    QTcpSocket,
)

from crm_desktop.telephony.engines.ami.lines import Block

CHALLENGE = "1842937715"
CAPTURES = Path(__file__).parents[1] / "telephony" / "engines" / "ami" / "captures"


@dataclass
class Manners:
    """How it behaves just now; a test changes them while it runs."""

    banner: bytes = b"Asterisk Call Manager/9.0.0\r\n"
    secret: str = "let me in"
    is_mute: bool = False  # takes everything and says nothing
    pongs: bool = True
    forbids_md5: bool = False
    forbids_list: bool = False  # of channels, for want of a right
    refuses: dict[str, str] = field(default_factory=dict)  # action → message
    drops: set[str] = field(default_factory=set)  # actions that are never replied to
    call_ids: dict[str, str] = field(default_factory=dict)  # channel → SIP Call-ID
    channels: list[dict[str, str]] = field(default_factory=list)
    delay_ms: int = 0


class AmiServer(QObject):
    """`with_tls` is a certificate and its key in PEM."""

    asked = Signal(dict)  # every action, keys in small letters

    def __init__(self, with_tls: tuple[bytes, bytes] | None = None, port: int = 0) -> None:
        super().__init__()
        self.manners = Manners()
        self.actions: list[dict[str, str]] = []
        self.connections = 0
        self._sockets: list[QTcpSocket] = []
        self._heard: dict[QTcpSocket, bytes] = {}
        self._with_tls = with_tls
        self._server: QTcpServer | None = None
        self.port = port
        self.open()

    def open(self) -> None:
        """Again at the same port, as an exchange does that was started anew."""
        if self._with_tls is None:
            self._server = QTcpServer(self)
        else:
            certificate, key = self._with_tls
            configuration = QSslConfiguration.defaultConfiguration()
            configuration.setLocalCertificate(QSslCertificate(certificate))
            configuration.setPrivateKey(QSslKey(key, QSsl.KeyAlgorithm.Ec))
            server = QSslServer(self)
            server.setSslConfiguration(configuration)
            self._server = server
        self._server.pendingConnectionAvailable.connect(self._greet)
        assert self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), self.port)
        self.port = self._server.serverPort()

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self.hang_up()

    def hang_up(self) -> None:
        """Every connection is gone; new ones are served if the server is open."""
        for socket in list(self._sockets):
            socket.abort()

    def names(self) -> list[str]:
        return [each["action"] for each in self.actions]

    def asked_for(self, action: str) -> list[dict[str, str]]:
        return [each for each in self.actions if each["action"] == action]

    def say(self, **fields: str) -> None:
        """An event; `dest_uniqueid` is written DestUniqueid, which is all the same to a manager."""
        self.send("".join(f"{key.replace('_', '')}: {value}\r\n" for key, value in fields.items()).encode() + b"\r\n")

    def send(self, data: bytes) -> None:
        for socket in self._sockets:
            socket.write(data)

    def play(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self.say(**dict(block.fields))

    def _greet(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            self.connections += 1
            self._sockets.append(socket)
            self._heard[socket] = b""
            socket.setSocketOption(QTcpSocket.SocketOption.LowDelayOption, 1)  # as Asterisk does
            socket.readyRead.connect(lambda s=socket: self._read(s))
            socket.disconnected.connect(lambda s=socket: self._gone(s))
            if not self.manners.is_mute:
                socket.write(self.manners.banner)

    def _gone(self, socket: QTcpSocket) -> None:
        if socket in self._sockets:
            self._sockets.remove(socket)
            del self._heard[socket]
            if shiboken6.isValid(socket):
                socket.deleteLater()

    def _read(self, socket: QTcpSocket) -> None:
        heard = self._heard[socket] + bytes(socket.readAll().data())
        *whole, self._heard[socket] = heard.split(b"\r\n\r\n")
        for text in whole:
            lines = [line.split(": ", 1) for line in text.decode().split("\r\n")]
            asked = {key.lower(): value for key, value in lines}
            self.actions.append(asked)
            QTimer.singleShot(self.manners.delay_ms, socket, lambda s=socket, a=asked: self._reply(s, a))
            self.asked.emit(asked)

    def _reply(self, socket: QTcpSocket, asked: dict[str, str]) -> None:
        manners, action = self.manners, asked["action"]
        if socket not in self._sockets or manners.is_mute or action in manners.drops:
            return
        said: dict[str, str] = {"Response": "Success"}
        if action in manners.refuses:
            said = {"Response": "Error", "Message": manners.refuses[action]}
        elif action == "Challenge":
            said |= {"Challenge": CHALLENGE}
            if manners.forbids_md5:
                said = {"Response": "Error", "Message": "Must specify AuthType"}
        elif action == "Login":
            said |= {"Message": "Authentication accepted"}
            if not self._lets_in(asked):
                said = {"Response": "Error", "Message": "Authentication failed"}
        elif action == "Ping" and not manners.pongs:
            return
        elif action == "Getvar":
            said |= {"Variable": asked["variable"], "Value": manners.call_ids.get(asked["channel"], "")}
        elif action == "CoreShowChannels" and manners.forbids_list:
            said = {"Response": "Error", "Message": "Permission denied"}
        _write(socket, said | {"ActionID": asked["actionid"]})
        if said["Response"] == "Error" and action == "Login":
            socket.disconnectFromHost()
        if said["Response"] == "Success" and action in ("CoreShowChannels", "Status"):
            event = "CoreShowChannel" if action == "CoreShowChannels" else "Status"
            for channel in manners.channels:
                _write(socket, {"Event": event, "ActionID": asked["actionid"], **channel})
            _write(socket, {"Event": f"{action}Complete", "ActionID": asked["actionid"], "EventList": "Complete"})

    def _lets_in(self, asked: dict[str, str]) -> bool:
        if "secret" in asked:
            return asked["secret"] == self.manners.secret
        right = hashlib.md5((CHALLENGE + self.manners.secret).encode(), usedforsecurity=False).hexdigest()
        return asked.get("key") == right


def _write(socket: QTcpSocket, fields: dict[str, str]) -> None:
    socket.write("".join(f"{key}: {value}\r\n" for key, value in [*fields.items()]).encode() + b"\r\n")


def capture(name: str) -> list[Block]:
    """What a real Asterisk 22 said of one call; `ms` of each event is left out."""
    lines = (CAPTURES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        Block({key.lower(): str(value) for key, value in json.loads(line).items() if key != "ms"}) for line in lines
    ]


def said(event: str, **fields: str) -> Block:
    """An event in the words of Asterisk, keys without their capitals: `said("Hangup", uniqueid="1.1", cause="16")`."""
    return Block({"event": event, **{key.replace("_", ""): value for key, value in fields.items()}})
