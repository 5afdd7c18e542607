"""start.shell and start.desk: from the process's start to the painted shell, and to the day desk's first rows."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator

from crm_desktop.cli.bench.bases import PASSPHRASE, big_base, cache_folder
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure
from crm_desktop.files.pipe import is_readable

RUNS = 15
PEOPLE = 500_000
DONE = b"painted"
PATIENCE_S = 60.0

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: print("painted", flush=True))
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""


def measure(scale: Scale) -> Iterator[Figure]:
    base = big_base(scale.rows(PEOPLE))
    bare = [sys.executable, "-c", BARE]
    ours = [sys.executable, "-m", "crm_desktop", "--profile", str(base.folder)]
    runs: dict[str, list[float]] = {"bare": [], "shell": [], "desk": []}
    # Turn about, so that a busy moment of the machine falls on all three.
    for turn in range(-1, scale.times(RUNS)):
        if turn == 0:
            runs = {what: [] for what in runs}  # the first run only compiled
        runs["bare"].append(_until_painted(bare, {}))
        for what in ("shell", "desk"):
            runs[what].append(_until_painted(ours, {"CRM_PASSPHRASE": PASSPHRASE, "CRM_BENCH_UNTIL": what}))
    yield figure("start.shell", runs["shell"], Target(ratio=3), floor=runs["bare"])
    yield figure("start.desk", runs["desk"], Target(ratio=7), floor=runs["bare"])


def _until_painted(command: list[str], more: dict[str, str]) -> float:
    """Milliseconds from the start of the process to its word; the process is ended then."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), **more}
    # As on everybody's machine modules are compiled once; a build machine may have switched that off.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(cache_folder() / "compiled")
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        # A window that never paints would be waited for until somebody looks.
        is_told = process.stdout is not None and is_readable(process.stdout, time.monotonic() + PATIENCE_S)
        told = process.stdout.readline() if process.stdout is not None and is_told else b""
        took = (time.perf_counter() - started) * 1000
        process.kill()
        if DONE not in told:
            said = process.stderr.read().decode(errors="replace") if process.stderr is not None else ""
            raise RuntimeError(said or "nothing was painted")
    return took
