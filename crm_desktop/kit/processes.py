"""Names a running process so that nothing else is ever taken for it, and tells whether it still runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_BOOT = Path("/proc/sys/kernel/random/boot_id")


def this_process() -> str:
    """A mark to keep: this process, its start and the start of this machine."""
    return _mark(os.getpid()) or f"{os.getpid()} {_machine()} ?"


def is_running(mark: str) -> bool:
    """Whether the process of `mark` still runs. One of another machine, or from before a restart, does not."""
    try:
        pid = int(mark.partition(" ")[0])
    except ValueError:
        return False
    return _mark(pid) == mark


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _QUERY_LIMITED = 0x1000
    _STILL_ACTIVE = 259

    def _mark(pid: int) -> str:
        """Empty when there is no such process. Its start, to 100 ns, tells it from any other of that number."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        handle = kernel.OpenProcess(_QUERY_LIMITED, False, pid)
        if not handle:
            return ""
        try:
            times = [wintypes.FILETIME() for _ in range(4)]
            code = wintypes.DWORD()
            kernel.GetExitCodeProcess(wintypes.HANDLE(handle), ctypes.byref(code))
            found = kernel.GetProcessTimes(wintypes.HANDLE(handle), *map(ctypes.byref, times))
            if not found or code.value != _STILL_ACTIVE:
                return ""
            return f"{pid} {_machine()} {times[0].dwHighDateTime:x}{times[0].dwLowDateTime:08x}"
        finally:
            kernel.CloseHandle(wintypes.HANDLE(handle))

else:

    def _mark(pid: int) -> str:
        """Empty when there is no such process, or it is dead and only waits for its parent to notice."""
        try:
            # After the name, which stands in brackets and may hold anything: the state first, the start as the 20th.
            facts = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        except OSError:
            return _mark_without_proc(pid)
        return "" if facts[0] in "ZX" else f"{pid} {_machine()} {facts[19]}"

    def _mark_without_proc(pid: int) -> str:
        """macOS has no /proc; that the number is in use must do there."""
        if _BOOT.exists():
            return ""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return ""
        except PermissionError:
            pass
        return f"{pid} {_machine()} ?"


def _machine() -> str:
    try:
        return _BOOT.read_text("ascii").strip()
    except OSError:
        import platform

        return platform.node() or "?"
