"""Language, look, size, digits and calendar change under a half-filled form, and nothing that was typed goes."""

from __future__ import annotations

from typing import Any

from crm_desktop.i18n.style import current_style
from crm_desktop.theme import tokens
from crm_desktop.views.people.person_dialog import PersonDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from tests.journeys.conftest import Begin

SWITCHES: tuple[tuple[str, Any], ...] = (
    ("language", "fa"),
    ("theme", "dark"),
    ("text_size", "large"),
    ("digits", "latin"),
    ("calendar", "gregorian"),
    ("language", "ru"),
    ("language", "en"),
)


def test_a_half_filled_person_keeps_every_word(begin: Begin) -> None:
    """interface.md, C24-59: each switch holds at once and takes nothing away."""
    way = begin()
    way.start()
    way.program._command("new_person")
    dialog = way.dialog(PersonDialog)
    way.wait_for(dialog.given.hasFocus)
    way.write("Sara")
    way.wait_for(lambda: dialog.given.text() == "Sara")  # the form has its facts; until then keys wait for them
    dialog.born.line.setFocus()
    way.write("1990-05-12")
    way.press("Tab")
    dialog.notes.setFocus()
    way.write("Prefers mornings")
    before, title = dialog.form(), dialog.windowTitle()
    titles = set()
    for name, value in SWITCHES:
        way.house.go.setting(name, value)
        way.app.processEvents()
        assert dialog.form() == before, name
        assert dialog.notes.hasFocus(), name
        titles.add(dialog.windowTitle())
    assert titles >= {title}
    assert len(titles) == 3
    assert (current_style().language, tokens.current().is_dark) == ("en", True)


def test_a_half_told_result_keeps_its_answers(begin: Begin) -> None:
    """OT-40, C24-59: the chosen result, its fields and the comment stand, and the keyboard stays where it was."""
    way = begin()
    way.clinic.lead()
    way.start()
    way.settled()
    way.press("Enter")
    dialog = way.dialog(CompleteTaskDialog)
    way.wait_for(lambda: dialog.vm.form is not None)
    way.press("1")
    way.wait_for(lambda: dialog.vm.result is not None)
    dialog.answers.note.setFocus()
    way.write("Wants a morning")
    chosen = dialog.vm.result
    for name, value in SWITCHES:
        way.house.go.setting(name, value)
        way.app.processEvents()
        assert dialog.vm.result == chosen, name
        assert dialog.answers.note.toPlainText() == "Wants a morning", name
        way.wait_for(dialog.answers.note.hasFocus)
