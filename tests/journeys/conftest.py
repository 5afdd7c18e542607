"""The whole window without a display, over a real encrypted base and real lanes, in the three languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.joined import joined
from tests.support.journey import Journey, journey

__all__ = ["joined"]

Begin = Callable[..., Journey]


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Begin]:
    """`begin("fa")` opens the clinic; the test plans work in it and then starts the program."""
    with ExitStack() as stack:

        def open_in(language: str = "en", **settings: Any) -> Journey:
            return stack.enter_context(journey(qapp, qtbot, tmp_path, language, **settings))

        yield open_in
