"""gui.gap: the longest time the window does not answer, while a file is imported and somebody types.

Its floor is the longest that a process with nothing to do was kept waiting meanwhile: the machine's own share.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import PIPE
from typing import TYPE_CHECKING

from crm_desktop.cli.bench.bases import big_base, cache_folder, copied
from crm_desktop.cli.bench.measure import Figure, Scale, Target, largest

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from crm_desktop.app.bootstrap import Program

PEOPLE = 100_000
ROWS = 100_000
BEAT_MS = 5
KEY_MS = 120
TYPED = "sara ahmadi "

# Sleeps a beat at a time until its input is closed, then tells how late it ever was.
IDLER = f"""
import select, sys, time
worst, last = 0.0, time.perf_counter()
while not select.select([sys.stdin], [], [], {BEAT_MS / 1000})[0]:
    now = time.perf_counter()
    worst, last = max(worst, (now - last) * 1000 - {BEAT_MS}), now
print(worst)
"""


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.importing import people_file
    from crm_desktop.cli.bench.window import program_on

    start = big_base(scale.rows(PEOPLE))
    folder = Path(tempfile.mkdtemp(prefix="gap-", dir=cache_folder()))
    try:
        path = people_file(folder / "people.csv", scale.rows(ROWS))
        with copied(start) as base, program_on(base) as program:
            beats = _gaps(program, path)
    finally:
        shutil.rmtree(folder)
    yield largest("gui.gap", max(beats.gaps), Target(max=50), "ms", floor=beats.idle)


def _gaps(program: Program, path: Path) -> Beats:
    from crm_desktop.cli.bench.window import house_of, type_letter, until
    from crm_desktop.views.imports.import_progress import Stage
    from crm_desktop.views.imports.import_vm import ImportVm

    vm = ImportVm(house_of(program))
    vm.choose(path)
    until(lambda: vm.stage is Stage.COLUMNS)
    box = program.window.top_bar.search
    box.setFocus()

    def key() -> None:
        if len(box.text()) >= len(TYPED):
            box.clear()
        type_letter(box, TYPED[len(box.text())])

    with beating() as beats:
        typing = _every(KEY_MS, key)
        vm.start(dry=False)
        _run_until_done(vm)
        typing.stop()
    if vm.stage is not Stage.DONE or vm.problem is not None:
        raise RuntimeError(f"the import ended as {vm.stage}: {vm.problem}")
    return beats


@dataclass
class Beats:
    """How late each beat was, in milliseconds; and how late the latest of a process was that only beats."""

    gaps: list[float] = field(default_factory=list)
    idle: float = 0.0


@contextmanager
def beating() -> Iterator[Beats]:
    """Of the program's own event loop, for as long as this lasts."""
    beats, last = Beats(), time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        beats.gaps.append((now - last) * 1000 - BEAT_MS)
        last = now

    with subprocess.Popen([sys.executable, "-c", IDLER], stdin=PIPE, stdout=PIPE, text=True) as idler:
        timer = _every(BEAT_MS, beat)
        yield beats
        timer.stop()
        beats.idle = float(idler.communicate()[0])


def _run_until_done(vm: object) -> None:
    """The program's own event loop, so that nothing of ours keeps it awake or asleep."""
    from PySide6.QtCore import QEventLoop

    from crm_desktop.views.imports.import_progress import Stage
    from crm_desktop.views.imports.import_vm import ImportVm

    assert isinstance(vm, ImportVm)  # noqa: S101  for the types alone
    loop = QEventLoop()
    vm.changed.connect(lambda: loop.quit() if vm.stage in (Stage.DONE, Stage.COLUMNS) else None)
    loop.exec()


def _every(pause_ms: int, act: object) -> QTimer:
    from PySide6.QtCore import Qt, QTimer

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(pause_ms)
    timer.timeout.connect(act)
    timer.start()
    return timer
