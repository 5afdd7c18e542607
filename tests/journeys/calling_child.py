"""A program of its own in which somebody talks and writes a note until it is killed: `python -m … FOLDER NUMBER`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crm_desktop.app.bootstrap import Program, Start
from crm_desktop.app.run import application
from crm_desktop.app.telephone import Telephone
from crm_desktop.queries.station.drafts import draft_of
from crm_desktop.telephony.engines.simulator.bell import Bell
from crm_desktop.views.telephony.call_bar import CallBar
from tests.support.base import KEY, NOW
from tests.support.look import prepare

NOTE = "wants Tuesday"
LOOK_MS = 20


class Talker:
    """Each look goes one step further: the ring, the answer, the note; says so once the base has it."""

    def __init__(self, program: Program, number: str) -> None:
        self.program, self.number, self.call = program, number, ""
        self.bell: Bell | None = None
        self.is_asking = False
        self.timer = QTimer()
        self.timer.setInterval(LOOK_MS)
        self.timer.timeout.connect(self.look)
        program.desk_filled.connect(self.timer.start)

    def look(self) -> None:
        phone = self.program.house.phone if self.program.house else None
        if not isinstance(phone, Telephone):
            return
        if self.bell is None:
            self.bell = Bell(lambda: NOW, phone)
            phone.hub.add(self.bell)
            self.bell.answer(self.bell.ring(self.number))
            return
        (call,) = phone.calls
        frame = self.program.window.findChildren(CallBar)[0].frames[0]
        if call.call_id is None or call.task_id is None or not frame.note.isVisible():
            return
        if not frame.note.text():
            QTest.keyClicks(frame.note, NOTE)
        elif not self.is_asking:
            self.is_asking = True
            self.ask(f"call_note:{call.call_id}")

    def ask(self, form: str) -> None:
        house = self.program.house
        assert house is not None
        actor = house.session.actor

        def arrived(row: object) -> None:
            self.is_asking = False
            if row is not None:
                sys.stdout.write("talks\n")
                sys.stdout.flush()

        house.lanes.read(house.go, lambda session: draft_of(session, actor, form), arrived)


def main() -> None:
    folder, number = sys.argv[1:]
    prepare()
    app: QApplication = application()
    program = Program(app, Start(Path(folder), key=KEY, clock=lambda: NOW))
    talker = Talker(program, number)
    program.start()
    program.window.activateWindow()
    assert talker is not None
    app.exec()


if __name__ == "__main__":
    main()
