"""Our own bugs are logged whole, told in short, and never swallowed."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.app.crash import LOG_NAME, Crash, log, log_to


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    before, hooks = list(log.handlers), (sys.excepthook, threading.excepthook)
    log_to(tmp_path)
    yield tmp_path
    sys.excepthook, threading.excepthook = hooks
    for handler in [one for one in log.handlers if one not in before]:
        log.removeHandler(handler)
        handler.close()


def a_bug() -> ZeroDivisionError:
    try:
        1 / 0  # noqa: B018  the point of it
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_a_bug_in_a_lane_is_in_the_log_with_its_story(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[str] = []
    Crash(told.append).handle(a_bug(), "writer")
    logging.shutdown()
    text = (folder / LOG_NAME).read_text(encoding="utf-8")
    assert "in lane writer" in text
    assert "ZeroDivisionError" in text
    assert "Traceback" in capsys.readouterr().err
    assert told == ["ZeroDivisionError (writer)"]


def test_what_nobody_caught_goes_the_same_way(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[str] = []
    Crash(told.append).install()
    error = a_bug()
    sys.excepthook(type(error), error, error.__traceback__)
    assert told == ["ZeroDivisionError (gui)"]
    assert "Traceback" in capsys.readouterr().err
