"""Waits for a pipe with a deadline and without a thread, on Windows too, where select knows only sockets."""

from __future__ import annotations

import sys
import time
from typing import IO

if sys.platform == "win32":
    import _winapi
    import msvcrt

    def is_readable(stream: IO[bytes], until: float) -> bool:
        """False when `until` (of time.monotonic) has come; the end of the stream counts as readable."""
        handle = msvcrt.get_osfhandle(stream.fileno())
        while True:
            try:
                waiting, _ = _winapi.PeekNamedPipe(handle, 0)
            except OSError:
                return True
            if waiting:
                return True
            if time.monotonic() >= until:
                return False
            time.sleep(0.005)

else:
    import selectors

    def is_readable(stream: IO[bytes], until: float) -> bool:
        """False when `until` (of time.monotonic) has come; the end of the stream counts as readable."""
        with selectors.DefaultSelector() as selector:
            selector.register(stream, selectors.EVENT_READ)
            return bool(selector.select(max(until - time.monotonic(), 0)))
