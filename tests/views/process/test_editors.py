"""The editors of templates, results and steps, by keyboard: script A6 of the administrator's day, and T6."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.result import ExtraField, FieldType, Result, ResultKind
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import PerformerRule, TaskTemplate, TaskType
from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.views.process.book import ProcessBook, process_book
from crm_desktop.views.process.play_dialog import PlayDialog
from crm_desktop.views.process.result_dialog import ResultDialog
from crm_desktop.views.process.step_dialog import Delay, StepDialog
from crm_desktop.views.process.template_dialog import TemplateDialog
from tests.support.house import TestHouse

D = TypeVar("D", bound=QWidget)
Show = Callable[[D], D]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def show(qtbot: QtBot) -> Show[QWidget]:
    def shown(dialog: QWidget) -> QWidget:
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def book_of(clinic: TestHouse) -> ProcessBook:
    return clinic.read(lambda session: process_book(session, clinic.actor))


def step_dialog(clinic: TestHouse, template: str, digit: int) -> tuple[StepDialog, AllowedResultRow]:
    book = book_of(clinic)
    row = book.process(clinic.template(template))
    assert row is not None
    result = next(one for one in row.results if one.digit == digit)
    return StepDialog(clinic.house, book, row, result), result


def cells(clinic: TestHouse, template: str, result: AllowedResultRow) -> list[NextStep]:
    of = select(NextStep).where(
        NextStep.template_id == clinic.template(template), NextStep.result_id == result.result_id
    )
    return clinic.rows(of.order_by(NextStep.created_at, NextStep.id))


# ---- templates


def test_a_new_template_is_typed_and_saved(clinic: TestHouse, show: Show[TemplateDialog], qtbot: QtBot) -> None:
    """OT-19, OT-21, OT-25: a name, a type and a result; Ctrl+Z takes it back."""
    book = book_of(clinic)
    dialog = show(TemplateDialog(clinic.house, book, None))
    qtbot.keyClicks(dialog.name.control, "Ask for a review")
    dialog.task_type.control.choose(TaskType.PERSONAL_CALL)
    dialog.results.add(dialog.results._all[book.results[0].id])
    dialog.save()
    wanted = select(TaskTemplate).where(TaskTemplate.name == "Ask for a review", TaskTemplate.deleted_at.is_(None))
    assert len(clinic.rows(wanted)) == 1
    clinic.write(lambda work: undo_last(work, UndoLast()), act="")
    assert clinic.rows(wanted) == []


def test_without_a_name_it_stays_open_and_says_so(clinic: TestHouse, show: Show[TemplateDialog]) -> None:
    """OT-21: the refusal is a sentence, and what was typed stays."""
    dialog = show(TemplateDialog(clinic.house, book_of(clinic), None))
    dialog.script.control.setPlainText("Hello, {name}!")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.strip.text()
    assert dialog.script.control.toPlainText() == "Hello, {name}!"


def test_the_script_is_shown_as_it_will_be_read(clinic: TestHouse, show: Show[TemplateDialog]) -> None:
    """OT-21: fields in braces are named by buttons and filled in the preview; an unknown one is an ellipsis."""
    dialog = show(TemplateDialog(clinic.house, book_of(clinic), None))
    dialog.script.control.setPlainText("This is {operator}, {doctor}. ")
    dialog.script.control.moveCursor(QTextCursor.MoveOperation.End)
    dialog._write_field("clinic")
    assert dialog.script.control.toPlainText().endswith("{clinic}")
    assert dialog._preview_words.text() == "This is Nasrin Karimi, … Sepid Clinic"


def test_results_change_their_digits_by_alt_and_arrows(
    clinic: TestHouse, show: Show[TemplateDialog], qtbot: QtBot
) -> None:
    """OT-25: the refusal keeps its 7 when another result is taken out."""
    book = book_of(clinic)
    template = book.template(clinic.template("confirm_visit"))
    assert template is not None
    dialog = show(TemplateDialog(clinic.house, book, template))
    before = dialog.results.places()
    assert before == template.result_ids
    dialog.results.lines.setCurrentRow(0)
    qtbot.keyClick(dialog.results.lines, Qt.Key.Key_Down, ALT)
    assert dialog.results.places()[:2] == (before[1], before[0])
    qtbot.keyClick(dialog.results.lines, Qt.Key.Key_Delete)
    assert dialog.results.places()[1] is None
    assert dialog.results.places()[2:] == before[2:]


def test_a_draft_of_the_editor_comes_back(clinic: TestHouse, show: Show[TemplateDialog], qtbot: QtBot) -> None:
    """P13: closed by Esc, opened again, and everything typed is there."""
    book = book_of(clinic)
    dialog = show(TemplateDialog(clinic.house, book, None))
    qtbot.keyClicks(dialog.name.control, "Half a thought")
    dialog.rule.set_rule(PerformerRule.TEAM, None, clinic.team)
    dialog.results.add(dialog.results._all[book.results[2].id])
    dialog.reject()
    again = show(TemplateDialog(clinic.house, book, None))
    assert again.name.control.text() == "Half a thought"
    assert again.rule.rule() == (PerformerRule.TEAM, None, clinic.team)
    assert again.results.ids() == (book.results[2].id,)


# ---- results


def test_a_new_result_with_two_fields_is_one_act(clinic: TestHouse, show: Show[ResultDialog], qtbot: QtBot) -> None:
    """A6, OT-26, OT-27: kind by its digit, fields with a type and a list; one Ctrl+Z takes all of it back."""
    book = book_of(clinic)
    reasons = next(row for row in book.dictionaries if row.built_in is None)
    dialog = show(ResultDialog(clinic.house, book, None))
    qtbot.keyClicks(dialog.name.control, "Compares prices")
    qtbot.keyClick(dialog.name.control, Qt.Key.Key_4, ALT)
    dialog.fields.add.click()
    qtbot.keyClicks(dialog.fields.name.control, "Why")
    dialog.fields.field_type.control.setCurrentIndex(dialog.fields.field_type.control.findData("list"))
    dialog.fields.source.control.choose(reasons.id)
    dialog.fields.source.control.picked.emit()
    dialog.fields.add.click()
    qtbot.keyClicks(dialog.fields.name.control, "Ask again on")
    dialog.fields.field_type.control.setCurrentIndex(dialog.fields.field_type.control.findData("date"))
    dialog.fields.sets_due.click()
    dialog.save()
    (result,) = clinic.rows(select(Result).where(Result.name == "Compares prices"))
    assert result.kind is ResultKind.POSTPONE
    of = select(ExtraField).where(ExtraField.result_id == result.id).order_by(ExtraField.position)
    assert [(one.name, one.field_type, one.dictionary_id, one.sets_due) for one in clinic.rows(of)] == [
        ("Why", FieldType.LIST, reasons.id, False),
        ("Ask again on", FieldType.DATE, None, True),
    ]
    clinic.write(lambda work: undo_last(work, UndoLast()), act="")
    living = select(Result).where(Result.name == "Compares prices", Result.deleted_at.is_(None))
    assert clinic.rows(living) == []


def test_a_list_without_its_list_is_asked_for(clinic: TestHouse, show: Show[ResultDialog], qtbot: QtBot) -> None:
    """OT-28: a list field takes its values from a dictionary."""
    dialog = show(ResultDialog(clinic.house, book_of(clinic), None))
    qtbot.keyClicks(dialog.name.control, "Compares prices")
    dialog.fields.add.click()
    qtbot.keyClicks(dialog.fields.name.control, "Why")
    dialog.fields.field_type.control.setCurrentIndex(dialog.fields.field_type.control.findData("several"))
    dialog.save()
    assert dialog.isVisible()
    assert "list" in dialog.strip.text()


def test_only_what_may_close_is_offered(clinic: TestHouse, show: Show[ResultDialog]) -> None:
    """OT-51: only success wins and only a final refusal loses."""
    dialog = show(ResultDialog(clinic.house, book_of(clinic), None))
    offered = {}
    for digit, kind in enumerate(ResultKind, start=1):
        dialog.kinds.pick_by_digit(str(digit))
        offered[kind] = [dialog.closes.control.itemData(at) for at in range(dialog.closes.control.count())]
    assert offered[ResultKind.SUCCESS] == ["nothing", "won"]
    assert offered[ResultKind.CATEGORICAL_REFUSAL] == ["nothing", "lost"]
    assert offered[ResultKind.POSTPONE] == ["nothing"]


# ---- steps


def test_a_step_says_what_will_happen_before_it_is_saved(clinic: TestHouse, show: Show[StepDialog]) -> None:
    """T6: the sentence follows every change."""
    dialog, _ = step_dialog(clinic, "personal_call", 2)
    show(dialog)
    assert dialog._will.text() == "After “\u2068Thinking\u2069”: “\u2068Call back\u2069” in 2 days."
    dialog.delay.control.setCurrentIndex(1)
    dialog.minutes.control.setValue(90)
    assert dialog.delay.control.chosen() is Delay.MINUTES
    assert dialog._will.text() == "After “\u2068Thinking\u2069”: “\u2068Call back\u2069” in 1 h 30 min."
    assert dialog._who.text() == "The same performer gets it."
    dialog.rule.set_rule(PerformerRule.TEAM, None, clinic.team)
    dialog.rule.changed.emit()
    assert dialog._who.text() == "The team \u2068Call centre\u2069 gets it."


def test_a_changed_step_counts_from_now_on(clinic: TestHouse, show: Show[StepDialog]) -> None:
    """OT-29: the old version is retired and not changed, so done tasks keep theirs; Ctrl+Z brings it back."""
    dialog, result = step_dialog(clinic, "personal_call", 2)
    show(dialog)
    dialog.days.control.setValue(5)
    dialog.save()
    old, new = cells(clinic, "personal_call", result)
    assert (old.delay_days, old.retired_at is None) == (2, False)
    assert (new.delay_days, new.retired_at) == (5, None)
    clinic.write(lambda work: undo_last(work, UndoLast()), act="")
    again, _ = step_dialog(clinic, "personal_call", 2)
    show(again)
    assert again.days.control.value() == 2


def test_the_end_is_offered_only_where_the_work_may_end(clinic: TestHouse, show: Show[StepDialog]) -> None:
    """OT-51: "thinking" never ends the chain."""
    thinking, _ = step_dialog(clinic, "personal_call", 2)
    refused, _ = step_dialog(clinic, "personal_call", 7)
    show(thinking)
    show(refused)
    assert thinking.next.control.itemText(0) != "The work ends here"
    assert refused.next.control.itemText(0) == "The work ends here"


def test_a_chain_that_could_not_end_is_warned_of(clinic: TestHouse, show: Show[StepDialog]) -> None:
    """OT-51: before it is saved."""
    dialog, _ = step_dialog(clinic, "order_water", 1)
    show(dialog)
    assert not dialog._warning.isVisible()
    dialog.next.control.choose(clinic.template("order_water"))
    dialog.next.control.picked.emit()
    assert dialog._warning.isVisible()


# ---- play


@pytest.fixture
def play(clinic: TestHouse, show: Show[PlayDialog]) -> PlayDialog:
    return show(PlayDialog(clinic.house, clinic.template("personal_call"), book_of(clinic).staff))


def test_playing_stores_nothing(clinic: TestHouse, play: PlayDialog, qtbot: QtBot) -> None:
    """A6: digit, what it asks, what comes next — and the base is as it was."""
    before = len(clinic.rows(select(Task)))
    qtbot.keyClick(play.results, Qt.Key.Key_1)
    assert play.result_row is not None
    assert [field.name for field in play.result_row.fields][:2] == ["Convenient day", "Convenient time"]
    assert len(play.fields) == 4
    assert "Confirm the visit" in play.sentence.text()
    assert len(clinic.rows(select(Task))) == before


def test_the_answer_moves_the_next_step(clinic: TestHouse, play: PlayDialog, qtbot: QtBot) -> None:
    """A6, OT-27: a field that sets the next date does so in the play."""
    qtbot.keyClick(play.results, Qt.Key.Key_4)
    assert play.step is not None
    planned = play.step.due_on
    control = list(play.fields.values())[1]
    control.set_value([clinic.house.today.replace(day=28).isoformat()])
    control.answered.emit(control.value())
    assert play.step.due_on == clinic.house.today.replace(day=28) != planned


def test_a_chain_is_played_to_its_end(play: PlayDialog, qtbot: QtBot) -> None:
    """A6: Enter goes on with the task that would come."""
    qtbot.keyClick(play.results, Qt.Key.Key_2)
    qtbot.keyClick(play, Qt.Key.Key_Return)
    assert play.trail == ["Call to a client", "Call back"]
    qtbot.keyClick(play.results, Qt.Key.Key_7)
    assert play.step is not None
    assert play.step.ends
    assert not play.next_button.isVisible()
