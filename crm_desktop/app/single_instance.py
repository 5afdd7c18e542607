"""One window a profile: a second start wakes the first, says so, passes on whom to call, and goes away."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAKE = b"wake\n"
LINK = b"link "  # and a telephone link, to the end of the line
WAIT_MS = 500
LONGEST = 1_000  # bytes that are read of what another process says


class SingleInstance(QObject):
    """`claim` before anything is opened; `woken` when a second start asked for the window."""

    woken = Signal()
    number_asked = Signal(str)  # a second start was given a link, or `ask` was: somebody may want to call it

    def __init__(self, profile: Path) -> None:
        super().__init__()
        digest = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:24]
        self._name = f"crm-desktop-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)

    def claim(self, link: str = "") -> bool:
        """False when another window has this profile; it has been woken then, and told of the telephone link.

        True as well where no name can be had, as in a system without a folder for it: no reason not to work.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(WAIT_MS):
            socket.write(LINK + link.encode() + b"\n" if link else WAKE)
            socket.waitForBytesWritten(WAIT_MS)
            return False
        # A socket file left by a killed program would refuse the name for ever.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def _hear(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.woken.emit()
            socket.readyRead.connect(self._read)
            self._read_from(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read_from(socket)

    def _read_from(self, socket: QLocalSocket) -> None:
        """Any process of the same user may say anything: only a telephone number comes out of it."""
        line = bytes(socket.readLine(LONGEST).data()) if socket.canReadLine() else b""
        if line.startswith(LINK) and line.endswith(b"\n"):
            self.ask(line[len(LINK) :].decode("utf-8", "replace").strip())

    def ask(self, link: str) -> None:
        from crm_desktop.telephony.engines.handoff import LinkUnusable, number_of_link

        with contextlib.suppress(LinkUnusable):
            self.number_asked.emit(number_of_link(link))
