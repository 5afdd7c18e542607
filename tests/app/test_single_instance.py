"""One window a profile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from crm_desktop.app.single_instance import SingleInstance


def test_a_second_start_wakes_the_first_and_goes_away(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.woken):
        assert not second.claim()


def test_another_profile_has_a_window_of_its_own(tmp_path: Path, qtbot: QtBot) -> None:
    first, other = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "two")
    assert first.claim()
    assert other.claim()


@pytest.mark.parametrize("link", ["tel:+98-912-111-22-33", "tel:%2B989121112233", "sip:+989121112233@pbx.lan"])
def test_a_second_start_passes_on_whom_to_call(tmp_path: Path, qtbot: QtBot, link: str) -> None:
    """FC-44: the number alone, and the window comes to the front as well."""
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.woken), qtbot.waitSignal(first.number_asked) as told:
        assert not second.claim(link)
    assert told.args == ["+989121112233"]


@pytest.mark.parametrize(
    "said",
    [b"link tel:Ali\n", b"link " + b"9" * 5_000 + b"\n", b"link file:///etc/passwd\n", b"\xff\xfe\n", b"link tel:1"],
)
def test_another_process_says_what_it_likes(tmp_path: Path, qtbot: QtBot, said: bytes) -> None:
    """P1: the window wakes, and nothing else comes of it."""
    first = SingleInstance(tmp_path)
    assert first.claim()
    numbers: list[str] = []
    first.number_asked.connect(numbers.append)
    socket = QLocalSocket()
    with qtbot.waitSignal(first.woken):
        socket.connectToServer(first._name)
        assert socket.waitForConnected(1_000)
        socket.write(said)
        socket.waitForBytesWritten(1_000)
    with qtbot.waitSignal(socket.disconnected, raising=False, timeout=50):
        pass
    assert numbers == []
