"""A program of its own in which somebody types without a pause until it is killed: `python -m … FOLDER FORM [TASK]`."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from crm_desktop.app.bootstrap import Program, Start
from crm_desktop.app.run import application
from tests.support.base import KEY, NOW
from tests.support.look import prepare

TEXT = "She asks for a morning visit and rings again after work because the tooth hurts when it is cold. " * 40
STROKE_MS = 30


class Typist:
    """Opens the form, goes to its comment, and says after each stroke how far it came and when."""

    def __init__(self, program: Program, form: str, facts: dict[str, UUID]) -> None:
        self.program, self.form, self.facts = program, form, facts
        self.at = 0
        self.timer = QTimer()
        self.timer.setInterval(STROKE_MS)
        self.timer.timeout.connect(self.stroke)
        program.desk_filled.connect(self.open)

    def open(self) -> None:
        if not self.timer.isActive():
            self.program._standing.open(self.form, self.facts)
            self.timer.start()

    def stroke(self) -> None:
        field = self.field()
        if field is None:
            return
        if not field.hasFocus():
            field.setFocus()
        QTest.keyClicks(field, TEXT[self.at])
        self.at += 1
        sys.stdout.write(f"{self.at} {time.monotonic()}\n")
        sys.stdout.flush()

    def field(self) -> QPlainTextEdit | None:
        """The comment, once the form has its facts; a result is picked for it first."""
        dialog: Any = self.program._standing.dialogs[-1]
        if self.form == "complete_task" and not _picked(dialog):
            return None
        if self.form == "new_person" and not dialog.given.hasFocus() and self.at == 0:
            return None
        found: QPlainTextEdit = dialog.answers.note if self.form == "complete_task" else dialog.notes
        return found if found.isVisible() else None


def _picked(dialog: Any) -> bool:
    vm = dialog.vm
    if vm.form is not None and vm.result is None:
        QTest.keyClicks(dialog.focusWidget(), "2")
    return vm.result is not None


def main() -> None:
    folder, form, *task = sys.argv[1:]
    prepare()
    app: QApplication = application()
    program = Program(app, Start(Path(folder), key=KEY, clock=lambda: NOW))
    typist = Typist(program, form, {"task_id": UUID(task[0])} if task else {})
    program.start()
    program.window.activateWindow()
    assert typist is not None
    app.exec()


if __name__ == "__main__":
    main()
