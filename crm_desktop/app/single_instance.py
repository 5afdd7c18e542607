"""One window a profile: a second start wakes the first, says so and goes away."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAKE = b"wake\n"
WAIT_MS = 500


class SingleInstance(QObject):
    """`claim` before anything is opened; `woken` when a second start asked for the window."""

    woken = Signal()

    def __init__(self, profile: Path) -> None:
        super().__init__()
        digest = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:24]
        self._name = f"crm-desktop-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)

    def claim(self) -> bool:
        """False when another window has this profile; it has been woken then.

        True as well where no name can be had, as in a system without a folder for it: no reason not to work.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(WAIT_MS):
            socket.write(WAKE)
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
