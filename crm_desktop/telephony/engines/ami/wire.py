"""The connection to an exchange's manager: opened, logged in, watched, and opened again when it breaks."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import (
    QAbstractSocket,
    QNetworkProxy,
    QSsl,
    QSslCertificate,
    QSslConfiguration,
    QSslSocket,
    QTcpSocket,
)

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.ami import actions, refusals
from crm_desktop.telephony.engines.ami.dialling import CLICKED
from crm_desktop.telephony.engines.ami.exchange import Exchange
from crm_desktop.telephony.engines.ami.lines import Block, Blocks
from crm_desktop.telephony.softphone import Link

PIECE = 65_536  # bytes a turn, so that a flood of events leaves the window its time
MOST_WAITING = 1_000

Answered = Callable[[Block | None], None]  # None: no reply came


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds."""

    login: float = 10.0
    reply: float = 10.0
    ping: float = 15.0
    least_wait: float = 1.0
    most_wait: float = 30.0


class AmiWire(QObject):
    stood = Signal(object, object)  # Link, Problem or None
    heard = Signal(object)  # Block: an event

    def __init__(
        self,
        exchange: Exchange,
        *,
        timing: Timing | None = None,
        chance: Callable[[], float] = random.random,
        mono: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exchange = exchange
        self._timing = timing or Timing()
        self._chance = chance
        self._mono = mono
        self._socket: QTcpSocket | None = None
        self._blocks = Blocks()
        self._waiting: dict[str, tuple[float, Answered]] = {}
        self._tries = 0
        self._why: Problem | None = None  # it broke last
        self.link = Link.OFF
        self._again = _timer(self, self._open, is_single=True)
        self._login_watch = _timer(self, self._login_takes_too_long, is_single=True)
        self._reply_watch = _timer(self, self._look_for_late_replies)
        self._ping = _timer(self, self._send_ping)

    def start(self) -> None:
        if self.link in (Link.OFF, Link.FAILED):
            self._tries, self._why = 0, None
            self._open()

    def stop(self) -> None:
        if self.link is Link.UP and self._socket is not None:
            self._socket.write(actions.logoff(new_id()))
            self._socket.flush()
        self._close()
        self._stand(Link.OFF)
        self._give_up_waiting()

    def ask(self, make: Callable[[str], bytes], answered: Answered, action_id: str = "") -> None:
        """`answered` is called once, with the reply or with None; at once where the connection is down."""
        action_id = action_id or new_id()
        if self._socket is None or self.link is not Link.UP or len(self._waiting) >= MOST_WAITING:
            answered(None)
            return
        self._send(make(action_id), action_id, answered)

    # Opening

    def _open(self) -> None:
        self._close()
        self._blocks = Blocks()
        self._stand(Link.CONNECTING, self._why)
        exchange = self._exchange
        socket = self._socket = QSslSocket(self) if exchange.is_tls else QTcpSocket(self)
        socket.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        socket.setReadBufferSize(16 * PIECE)
        socket.readyRead.connect(self._read)
        socket.errorOccurred.connect(self._broke)
        self._login_watch.start(_ms(self._timing.login))
        if isinstance(socket, QSslSocket):
            trusted = _trusting(exchange.authority)
            if trusted is None:
                self._fail(refusals.ExchangeAuthority())
                return
            socket.setSslConfiguration(trusted)
            socket.sslErrors.connect(lambda _: self._fail(refusals.ExchangeCertificate(host=exchange.host)))
            socket.connectToHostEncrypted(exchange.host, exchange.port)
        else:
            socket.connectToHost(exchange.host, exchange.port)
        socket.setSocketOption(QAbstractSocket.SocketOption.KeepAliveOption, 1)
        socket.setSocketOption(QAbstractSocket.SocketOption.LowDelayOption, 1)

    def _greeted(self) -> None:
        self._send_asking(actions.challenge, self._challenged)

    def _challenged(self, reply: Block | None) -> None:
        exchange = self._exchange
        if reply is not None and reply.response == "success":
            challenge = reply["challenge"]
            self._send_asking(lambda i: actions.login(i, exchange.user, exchange.secret, challenge), self._logged_in)
        elif reply is not None and exchange.is_tls:
            self._send_asking(lambda i: actions.login_openly(i, exchange.user, exchange.secret), self._logged_in)
        elif reply is not None:
            self._fail(refusals.ExchangeLogin(host=exchange.host))

    def _logged_in(self, reply: Block | None) -> None:
        if reply is None:
            return
        if reply.response != "success":
            # Asking again and again would lock the address out, and other workstations behind it.
            self._fail(refusals.ExchangeLogin(host=self._exchange.host))
            return
        self._login_watch.stop()
        self._tries, self._why = 0, None
        self._ping.start(_ms(self._timing.ping))
        self._stand(Link.UP)

    # Reading

    def _read(self) -> None:
        socket = self._socket
        if socket is None:
            return
        greeted = self._blocks.banner is not None
        for block in self._blocks.feed(bytes(socket.read(PIECE).data())):
            self._take(block)
            if self._socket is not socket:
                return
        if self._blocks.is_foreign:
            self._drop(refusals.ExchangeForeign(host=self._exchange.host, port=self._exchange.port))
            return
        if not greeted and self._blocks.banner is not None:
            self._greeted()
        if socket.bytesAvailable():
            QTimer.singleShot(0, self._read)

    def _take(self, block: Block) -> None:
        if block.event:
            if self.link is Link.UP:
                self.heard.emit(block)
        elif (waiting := self._waiting.pop(block.action_id, None)) is not None:
            if not self._waiting:
                self._reply_watch.stop()
            waiting[1](block)

    # Breaking

    def _broke(self, error: QAbstractSocket.SocketError) -> None:
        exchange = self._exchange
        if self.link is Link.UP or error is QAbstractSocket.SocketError.RemoteHostClosedError:
            self._drop(refusals.ExchangeSilent(host=exchange.host))
        else:
            self._drop(refusals.ExchangeUnreachable(host=exchange.host, port=exchange.port))

    def _login_takes_too_long(self) -> None:
        is_there = self._blocks.banner is not None
        host, port = self._exchange.host, self._exchange.port
        self._drop(
            refusals.ExchangeSilent(host=host) if is_there else refusals.ExchangeUnreachable(host=host, port=port)
        )

    def _send_ping(self) -> None:
        def answered(reply: Block | None) -> None:
            if reply is None and self.link is Link.UP:
                self._drop(refusals.ExchangeSilent(host=self._exchange.host))

        self._send_asking(actions.ping, answered)

    def _drop(self, why: Problem) -> None:
        """Broken; opened again after a while that grows, and is never the same for all workstations."""
        self._close()
        wait = min(self._timing.most_wait, self._timing.least_wait * 2 ** min(self._tries, 10))
        self._tries += 1
        self._why = why
        self._again.start(_ms(wait * (0.8 + 0.4 * self._chance())))
        self._stand(Link.CONNECTING, why)
        self._give_up_waiting()

    def _fail(self, why: Problem) -> None:
        """It will not come right by itself: somebody must change a setting first."""
        self._close()
        self._stand(Link.FAILED, why)
        self._give_up_waiting()

    def _close(self) -> None:
        for timer in (self._again, self._login_watch, self._reply_watch, self._ping):
            timer.stop()
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.blockSignals(True)
            socket.abort()
            socket.deleteLater()

    # Asking

    def _send_asking(self, make: Callable[[str], bytes], answered: Answered) -> None:
        action_id = new_id()
        self._send(make(action_id), action_id, answered)

    def _send(self, data: bytes, action_id: str, answered: Answered) -> None:
        if self._socket is None:
            answered(None)
            return
        self._waiting[action_id] = (self._mono() + self._timing.reply, answered)
        if not self._reply_watch.isActive():
            self._reply_watch.start(_ms(min(0.5, self._timing.reply / 4)))
        self._socket.write(data)

    def _look_for_late_replies(self) -> None:
        now = self._mono()
        late = [(action_id, answered) for action_id, (until, answered) in self._waiting.items() if until <= now]
        for action_id, _ in late:
            del self._waiting[action_id]
        for _, answered in late:
            answered(None)

    def _give_up_waiting(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for _, answered in waiting.values():
            answered(None)

    def _stand(self, link: Link, why: Problem | None = None) -> None:
        self.link = link
        self.stood.emit(link, why)


def _trusting(authority: str) -> QSslConfiguration | None:
    """The clinic's own authority and nobody else, or the system's; None for a text without certificates."""
    configuration = QSslConfiguration.defaultConfiguration()
    configuration.setProtocol(QSsl.SslProtocol.TlsV1_2OrLater)
    configuration.setPeerVerifyMode(QSslSocket.PeerVerifyMode.VerifyPeer)
    if authority:
        certificates = QSslCertificate.fromData(authority.encode(), QSsl.EncodingFormat.Pem)
        if not certificates:
            return None
        configuration.setCaCertificates(certificates)
    return configuration


def _timer(parent: QObject, deed: Callable[[], None], *, is_single: bool = False) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(is_single)
    timer.timeout.connect(deed)
    return timer


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1_000))


def new_id() -> str:
    """Of an action, and of the channel that a click makes."""
    return f"{CLICKED}{uuid4().hex}"
