"""What surrounds the screens: whoever is looked up, and whoever is on the line."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crm_desktop.app.bootstrap import Program
from crm_desktop.models.people.person import Person
from tests.app.test_opening import PASSPHRASE
from tests.app.test_program import PATIENCE_MS, Starter, starter

__all__ = ["starter"]


def _somebody(program: Program, starter: Starter) -> UUID:
    made: list[UUID] = []

    def newcomer(work: Any) -> UUID:
        added: Person = work.add(Person(family_name="Karimi"))
        return added.id

    program._house().lanes.write(program, "", newcomer, made.append)
    starter.qtbot.waitUntil(lambda: bool(made), timeout=PATIENCE_MS)
    return made[0]


def test_b_books_whoever_is_on_the_line_and_not_the_row_under_the_cursor(starter: Starter) -> None:
    """R6, O6: the caller's card is open, and its letters are the caller's; the list's own are another person's."""
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)
    person_id, house, window = _somebody(program, starter), program._house(), program.window
    starter.qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    house.go.look_up(person_id)
    assert window.card is not None
    assert window.card.isAncestorOf(window.focusWidget())
    with starter.qtbot.waitSignal(house.go.dialog_asked) as asked:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_B)
    assert asked.args == ["book_appointment", {"person_id": person_id}]


def test_whoever_writes_keeps_the_keyboard_while_the_card_opens(starter: Starter) -> None:
    """R5, B2: the next letters are of the same word; from a screen without a place for it the card is shown too."""
    starter.founded()
    program = starter.start(passphrase=PASSPHRASE)
    starter.signed_in(program)
    person_id, window = _somebody(program, starter), program.window
    starter.qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    field = window.top_bar.search
    field.setFocus()
    program._house().go.look_up(person_id, with_keyboard=False)
    assert window.focusWidget() is field
    assert window._side.isVisible()
    program._house().go.screen("settings")
    program._house().go.look_up(person_id, with_keyboard=False)
    assert window.current == "people"
    assert window._side.isVisible()
