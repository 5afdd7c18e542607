"""A program of its own in which somebody saves while the server is not there: `python -m … FOLDER PERSON NOTES`."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication

from crm_desktop.app.bootstrap import Program, Start
from crm_desktop.app.run import application
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.views.widgets.sync_standing import SyncFacts
from tests.support.base import KEY, NOW
from tests.support.look import prepare


class Saver:
    """Waits until the window tells of the outage, saves, and says so once it is confirmed."""

    def __init__(self, program: Program, order: ChangePerson) -> None:
        self.program, self.order = program, order
        self.has_saved = False
        program.desk_filled.connect(self.look)

    def look(self) -> None:
        house = self.program.house
        assert house is not None
        house.standing.changed.connect(self.heard)
        self.heard(house.standing.facts)

    def heard(self, facts: SyncFacts) -> None:
        house = self.program.house
        if house is None or facts.is_online or self.has_saved:
            return
        self.has_saved = True
        work = self.order
        house.lanes.write(self.program, "change_person", lambda unit: change_person(unit, work).id, self.saved)

    def saved(self, _person_id: object) -> None:
        sys.stdout.write("saved\n")
        sys.stdout.flush()


def main() -> None:
    folder, person_id, notes = sys.argv[1:]
    prepare()
    app: QApplication = application()
    program = Program(app, Start(Path(folder), key=KEY, clock=lambda: NOW))
    saver = Saver(program, ChangePerson(UUID(person_id), {"notes": notes}))
    program.start()
    assert saver is not None
    app.exec()


if __name__ == "__main__":
    main()
