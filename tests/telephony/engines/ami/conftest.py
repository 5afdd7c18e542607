"""A manager and a client of it, for each test new."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.ami_desk import Desk
from tests.support.ami_server import AmiServer


@pytest.fixture
def server(qtbot: QtBot) -> Iterator[AmiServer]:
    server = AmiServer()
    yield server
    server.close()


@pytest.fixture
def desk(qtbot: QtBot, server: AmiServer) -> Iterator[Desk]:
    desk = Desk(qtbot, server)
    yield desk
    desk.phone.stop()
