"""Ports and datagrams of 127.0.0.1, free of those that other tests use at the same time."""

from __future__ import annotations

import socket
from collections.abc import Iterator

from PySide6.QtNetwork import QUdpSocket


def free_port() -> int:
    """One that neither UDP nor TCP uses just now."""
    for _ in range(50):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp, socket.socket(type=socket.SOCK_DGRAM) as udp:
            tcp.bind(("127.0.0.1", 0))
            port: int = tcp.getsockname()[1]
            try:
                udp.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("no free port of both kinds")


def datagrams(a_socket: QUdpSocket) -> Iterator[tuple[bytes, str, int]]:
    """What has come, with the address it came from."""
    while a_socket.hasPendingDatagrams():
        one = a_socket.receiveDatagram()
        yield bytes(one.data().data()), one.senderAddress().toString(), one.senderPort()
