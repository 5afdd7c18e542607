"""gui.gap.join: the longest time the window does not answer, while all that a person may see is fetched into it.

Its floor is the longest that a process with nothing to do was kept waiting meanwhile: the machine's own share.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.cli.bench.bases import PASSPHRASE, cache_folder
from crm_desktop.cli.bench.measure import Figure, Scale, Target, largest

if TYPE_CHECKING:
    from crm_desktop.cli.bench.gap import Beats
    from crm_desktop.sync.remote.gateway import Place
    from crm_desktop.views.login.join_page import JoinPage

PEOPLE = 100_000


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.central import central

    with central(scale.rows(PEOPLE)) as server, tempfile.TemporaryDirectory(prefix="crm-join-") as folder:
        beats = _joined(Path(folder), server.login())
    yield largest("gui.gap.join", max(beats.gaps), Target(max=50), "ms", floor=beats.idle)


def _joined(folder: Path, place: Place) -> Beats:
    """As on a new computer: from the answered questions to the recovery code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As on everybody's machine modules are compiled once; a build machine may have switched that off.
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(cache_folder() / "compiled")
    from crm_desktop.app.bootstrap import Program, Start
    from crm_desktop.app.run import application
    from crm_desktop.cli.bench.gap import beating
    from crm_desktop.cli.bench.window import part_of, rest
    from crm_desktop.views.login.join_page import JoinPage
    from crm_desktop.views.login.welcome_page import WelcomePage

    program = Program(application(), Start(folder))
    program.start()
    try:
        part_of(program, WelcomePage).server_asked.emit()
        page = part_of(program, JoinPage)
        rest()
        asked = page.questions
        asked.server.setText(place.dsn)
        asked.login.setText(place.login)
        for line in (asked.password, asked.passphrase, asked.again):
            line.setText(PASSPHRASE)
        with beating() as beats:
            page.go_on()
            _wait_until_over(page)
        if page.at != "recovery":
            raise RuntimeError(f"joining ended at the {page.at}")
    finally:
        program.window.close()
        rest()
    return beats


def _wait_until_over(page: JoinPage) -> None:
    """The program's own event loop, so that nothing of ours keeps it awake or asleep."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if page.at != "fetching" else None)
    look.start(100)
    loop.exec()
