"""Where our own bugs end up: logged with the lane's name, told to the user in one calm sentence, never swallowed."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_NAME = "crm.log"
LOG_BYTES = 1_000_000

log = logging.getLogger("crm_desktop")


def log_to(folder: Path) -> None:
    """A small rotating log beside the base; it never holds keys or what people typed."""
    handler = RotatingFileHandler(folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


class Crash:
    """Give `handle` to the lanes, and `install` it for the GUI thread; `tell` hears a short description."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell

    def install(self) -> None:
        sys.excepthook = self._unhandled
        threading.excepthook = lambda unhandled: self._unhandled(
            unhandled.exc_type, unhandled.exc_value, unhandled.exc_traceback
        )

    def handle(self, error: BaseException, lane: str) -> None:
        story = "".join(traceback.format_exception(error))
        log.error("in lane %s: %s", lane, story)
        print(story, file=sys.stderr)  # noqa: T201  whoever started us from a terminal should see it
        self._tell(f"{type(error).__name__} ({lane})")

    def _unhandled(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.handle(error or kind(), "gui")
