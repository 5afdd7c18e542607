"""The result of a task, told with the keyboard: the scripts O7 and O8 of the operator's day, with real keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.models.work.result import Closes, FieldType, Result
from crm_desktop.models.work.task import Task, TaskStatus, TaskValue
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.queries.admin.branch_days import AsOf
from crm_desktop.queries.work.task_rows import task_page
from crm_desktop.rules.due import When
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.log_call import LogCall, LoggedCall, log_call
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.process.save_dictionary import Item, SaveDictionary, save_dictionary
from crm_desktop.usecases.process.save_field import SaveField, save_field
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.widgets.work_rows import of_task
from tests.support.house import TestHouse
from tests.support.slow_lanes import SlowLanes

Open = Callable[[UUID], CompleteTaskDialog]


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot) -> Open:
    def open_for(task_id: UUID) -> CompleteTaskDialog:
        dialog = CompleteTaskDialog(clinic.house, task_id)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
        return dialog

    return open_for


def press(qtbot: QtBot, dialog: CompleteTaskDialog, *keys: str | Qt.Key) -> None:
    """Each key goes to whatever has the focus then, as from a keyboard."""
    for key in keys:
        target: QWidget = dialog.focusWidget()
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def next_of(clinic: TestHouse, task_id: UUID) -> Task:
    (found,) = clinic.rows(select(Task).where(Task.previous_id == task_id))
    assert isinstance(found, Task)
    return found


def test_a_call_that_the_program_planned_says_who_wants_no_calls(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """C24-09, A1: the wish stands in the list and over the result, so that another way is chosen."""
    task = clinic.task(clinic.a_task())

    def wish(work: UnitOfWork) -> None:
        work.session.get_one(Person, task.person_id).do_not_call = True

    dialog = opened(task.id)
    qtbot.waitUntil(lambda: bool(dialog.header.name.text()))
    assert not dialog.header.forbidden.isVisible()
    clinic.write(wish)
    dialog = opened(task.id)
    qtbot.waitUntil(dialog.header.forbidden.isVisible)
    assert dialog.header.forbidden.text() == "Do not call"
    house = clinic.house
    (row,) = clinic.base.read(lambda session: task_page(session, clinic.actor, [task.id]))
    assert of_task(row, AsOf(house.now, house.today, "Asia/Tehran")).do_not_call


def test_call_back_at_three_is_four_keys(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """O7: outcome 4, `15` Enter gives 15:00 today, personally."""
    task_id = clinic.a_task()
    dialog = opened(task_id)
    press(qtbot, dialog, "4", "1", "5", Qt.Key.Key_Return)
    assert dialog.result() == CompleteTaskDialog.DialogCode.Accepted
    following = next_of(clinic, task_id)
    assert clinic.task(task_id).status is TaskStatus.DONE
    assert following.due_on == clinic.house.today
    assert following.due_at is not None
    assert following.due_at.strftime("%H:%M") == "11:30"
    assert following.performer_id == clinic.me
    assert following.team_id is None


def test_alt_t_gives_the_call_back_to_the_team(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """O7: Alt+T instead of Enter makes it the team's."""
    task_id = clinic.a_task()
    dialog = opened(task_id)
    press(qtbot, dialog, "4", "1", "5")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    following = next_of(clinic, task_id)
    assert following.team_id == clinic.team
    assert following.performer_id is None
    assert following.due_at is not None
    assert following.due_at.strftime("%H:%M") == "11:30"


@pytest.mark.parametrize("and_enter", [False, True])
def test_alt_t_before_the_next_step_is_there_is_not_lost(clinic: TestHouse, qtbot: QtBot, and_enter: bool) -> None:
    """O7: fast hands press Alt+T while the proposal is on its way; Enter behind it changes nothing."""
    task_id = clinic.a_task()
    lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    dialog = CompleteTaskDialog(replace(clinic.house, lanes=lanes), task_id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    lanes.answer_all()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    press(qtbot, dialog, "4", "1", "5")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    if and_enter:
        press(qtbot, dialog, Qt.Key.Key_Return)
    assert clinic.task(task_id).is_open
    lanes.answer_all()
    assert dialog.result() == CompleteTaskDialog.DialogCode.Accepted
    following = next_of(clinic, task_id)
    assert following.team_id == clinic.team
    assert following.performer_id is None


def test_another_result_forgets_alt_t(clinic: TestHouse, qtbot: QtBot) -> None:
    """O7: what was asked of one result is not done to another."""
    task_id = clinic.a_task()
    lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    dialog = CompleteTaskDialog(replace(clinic.house, lanes=lanes), task_id)
    qtbot.addWidget(dialog)
    lanes.answer_all()
    dialog.results.pick_by_digit("4")
    dialog._alt_pressed("T")
    dialog.results.pick_by_digit("2")
    lanes.answer_all()
    assert clinic.task(task_id).is_open


def test_refusal_with_its_reason_is_three_keys(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """O8: outcome 7, reason digit; the lead closes with the reason."""
    lead_id = clinic.lead()
    dialog = opened(clinic.first_task(lead_id))
    press(qtbot, dialog, "7", "3", Qt.Key.Key_Return)
    assert dialog.result() == CompleteTaskDialog.DialogCode.Accepted
    assert clinic.row(Lead, lead_id).status is LeadStatus.LOST


def test_a_refusal_with_nothing_to_lose_has_the_same_keys(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """O8: the digit after 7 is a reason there too, never another result."""
    task_id = clinic.a_task()
    dialog = opened(task_id)
    press(qtbot, dialog, "7", "1", Qt.Key.Key_Return)
    assert dialog.result() == CompleteTaskDialog.DialogCode.Accepted
    (use,) = clinic.rows(select(TagUse))
    assert use.record_id == task_id
    result_id = clinic.task(task_id).result_id
    assert result_id is not None
    assert clinic.row(Result, result_id).closes is Closes.LOST


def test_a_callers_refusal_asks_why_before_there_is_a_lead(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """MIS-32: the request that the call made is lost with the reason of the digit."""

    def rang(work: UnitOfWork) -> LoggedCall:
        logged = log_call(work, LogCall(Direction.IN, "0935 000 00 00"))
        work.session.flush()
        name_caller(work, NameCaller(logged.call_id, clinic.people[1]))
        return logged

    logged = clinic.write(rang)
    call = clinic.row(Call, logged.call_id)
    assert call.task_id is not None
    dialog = opened(call.task_id)
    press(qtbot, dialog, "7")
    assert dialog.answers.methods.currentText() == "Incoming call"  # C24-51: whoever rang was not rung up
    press(qtbot, dialog, "2", Qt.Key.Key_Return)
    (request,) = clinic.rows(select(Request))
    assert request.status is RequestStatus.LOST


def test_a_refusal_without_its_reason_asks_for_it_in_words(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """FC-18: nothing is saved, and the focus stands where the answer is missing."""
    task_id = clinic.first_task(clinic.lead())
    dialog = opened(task_id)
    press(qtbot, dialog, "7", Qt.Key.Key_Tab)
    dialog.accept_now()
    assert "reason" in dialog.strip.text()
    assert dialog.answers.reasons.isAncestorOf(dialog.focusWidget())
    assert clinic.task(task_id).status is TaskStatus.PLANNED


def test_a_missing_answer_takes_the_focus_and_is_named(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-27, OT-40: "booked" needs a day."""
    dialog = opened(clinic.a_task())
    press(qtbot, dialog, "1", Qt.Key.Key_Tab)
    dialog.accept_now()
    assert "Convenient day" in dialog.strip.text()
    first = next(iter(dialog.answers.fields.values()))
    assert first.isAncestorOf(dialog.focusWidget())


def test_the_fields_of_a_result_appear_with_it(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-08, OT-09, OT-40."""
    dialog = opened(clinic.a_task())
    press(qtbot, dialog, "1")
    assert [control.field.name for control in dialog.answers.fields.values()] == [
        "Convenient day",
        "Convenient time",
        "Services wanted",
        "Additional information",
    ]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    reason = next(iter(dialog.answers.fields.values()))
    assert reason.field.name == "Reason"
    assert len(reason.field.items) == 5


def test_the_next_step_is_told_before_it_is_made(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-07: what follows stands in a sentence with its date in words."""
    dialog = opened(clinic.a_task())
    press(qtbot, dialog, "2")
    assert "Call back" in dialog.step.sentence.text()
    assert "in 2 days" in dialog.step.sentence.text()
    assert "Nasrin Karimi" in dialog.step.who.text()
    assert dialog.step.ends.isHidden(), "OT-51: thinking never ends a chain"


def test_the_next_step_is_changed_in_place(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-40: another day and another colleague, then Enter."""
    task_id = clinic.a_task()
    dialog = opened(task_id)
    press(qtbot, dialog, "2")
    dialog.step.open_editor()
    dialog.step.performer.set_performer(clinic.mate, None)
    dialog.step.performer.changed.emit()
    dialog.step.day.line.selectAll()
    QTest.keyClicks(dialog.step.day.line, "+5")
    QTest.keyClick(dialog.step.day.line, Qt.Key.Key_Return)
    following = next_of(clinic, task_id)
    assert following.due_on == clinic.house.today + timedelta(days=5)
    assert following.performer_id == clinic.mate


def test_a_call_is_written_down_when_the_contact_method_is_one(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """C24-51: method and feedback make a call."""
    task_id = clinic.a_task()
    dialog = opened(task_id)
    press(qtbot, dialog, "5", Qt.Key.Key_Return)
    before = clinic.rows(select(Call.id))
    other = clinic.a_task(person=1)
    dialog = opened(other)
    call_in = next(
        at for at in range(dialog.answers.methods.count()) if dialog.answers.methods.itemText(at) == "Incoming call"
    )
    dialog.answers.methods.setCurrentIndex(call_in)
    press(qtbot, dialog, "5", Qt.Key.Key_Return)
    after = clinic.rows(select(Call.id))
    assert len(after) == len(before) + 1


@pytest.mark.parametrize("text", ["۴", "4", "$"])
def test_digits_are_matched_by_their_key(clinic: TestHouse, opened: Open, text: str) -> None:
    """interface.md: `4` works in a Persian layout and in any other."""
    dialog = opened(clinic.a_task())
    target = dialog.focusWidget()
    event = QKeyEvent(QEvent.Type.KeyPress, ord(text), Qt.KeyboardModifier.NoModifier, 13, 0, 0, text)
    QApplication.sendEvent(target, event)
    assert dialog.vm.result is not None
    assert dialog.vm.result.name == "Call back"


@pytest.mark.parametrize("text", ["ف", "е", "t"])
def test_alt_t_is_the_same_key_in_every_layout(clinic: TestHouse, opened: Open, qtbot: QtBot, text: str) -> None:
    """interface.md: single letters are matched by the physical key."""
    task_id = clinic.a_task()
    dialog = opened(task_id)
    press(qtbot, dialog, "2")
    event = QKeyEvent(QEvent.Type.KeyPress, ord(text), Qt.KeyboardModifier.AltModifier, 28, 0, 0, text)
    QApplication.sendEvent(dialog.focusWidget(), event)
    assert next_of(clinic, task_id).team_id == clinic.team


def test_what_was_typed_comes_back(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """Pain P13: closed without saving, opened again on the same result with the same words."""
    task_id = clinic.a_task()
    dialog = opened(task_id)
    press(qtbot, dialog, "1")
    dialog.answers.note.setPlainText("Wants a morning")
    dialog.close()
    again = opened(task_id)
    assert again.vm.result is not None
    assert again.vm.result.name == "Booked a visit"
    assert again.answers.note.toPlainText() == "Wants a morning"


def test_what_was_changed_of_the_next_step_comes_back(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-40, pain P13: the day and the hour typed for the next step are as dear as any other text."""
    task_id = clinic.a_task()
    dialog = opened(task_id)
    press(qtbot, dialog, "2")
    day, at = clinic.house.today + timedelta(days=9), clinic.house.now + timedelta(days=9)
    dialog.vm.wish({"due_on": day, "due_at": at, "performer_id": clinic.mate, "team_id": None})
    dialog.close()
    again = opened(task_id)
    step = again.vm.step
    assert step is not None
    assert (step.due_on, step.due_at, step.performer_id) == (day, at, clinic.mate)


def test_saving_drops_the_draft_and_ctrl_z_takes_it_back(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-40: one group, undone whole; the notice says what came."""
    said: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: said.append(sentence))
    task_id = clinic.a_task()
    dialog = opened(task_id)
    dialog.answers.note.setPlainText("Later")
    press(qtbot, dialog, "2", Qt.Key.Key_Return)
    assert "Call back" in said[0]
    assert "Ctrl+Z" in said[0]
    clinic.write(lambda work: undo_last(work, UndoLast()), act="")
    assert clinic.task(task_id).status is TaskStatus.PLANNED
    assert opened(task_id).vm.result is None


def test_a_refusal_of_the_base_is_said_in_words_and_nothing_is_lost(
    clinic: TestHouse, opened: Open, qtbot: QtBot
) -> None:
    """OT-42: a colleague cancelled it meanwhile; the dialog stays with what was typed."""
    task_id = clinic.a_task(for_anybody=True)
    dialog = opened(task_id)
    press(qtbot, dialog, "2")
    dialog.answers.note.setPlainText("Typed")
    mate = clinic.as_user(clinic.mate)
    mate.lanes.write(dialog, "cancel_task", lambda work: cancel_task(work, CancelTask(task_id, "Not needed")))
    dialog.accept_now()
    assert dialog.isVisible()
    assert dialog.strip.text()
    assert dialog.answers.note.toPlainText() == "Typed"


def test_the_script_has_the_names_of_this_talk_and_folds_up(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-17: the template's script, placeholders filled; one line is left once the result is chosen."""
    task_id = clinic.a_task()

    def write_script(work: object) -> None:
        template = work.session.get_one(TaskTemplate, clinic.task(task_id).template_id)  # type: ignore[attr-defined]  # a unit of work
        template.script = "Good morning, {name}, this is {operator}."

    clinic.write(write_script)
    dialog = opened(task_id)
    assert dialog.script.text.text() == "Good morning, Sara Ahmadi, this is Nasrin Karimi."
    assert dialog.script.text.isVisible()
    press(qtbot, dialog, "2")
    assert not dialog.script.text.isVisible()
    assert dialog.script.line.isVisible()


def test_who_has_it_in_work_is_told_before_anything_is_typed(clinic: TestHouse, opened: Open) -> None:
    """OT-33: the second one at the same task is told who has it; whoever has it is told nothing."""
    task_id = clinic.a_task(for_anybody=True)
    mate = clinic.as_user(clinic.mate)
    assert not opened(task_id).told.text()
    mate.lanes.write(mate.go, "take_task", lambda work: take_task(work, TakeTask(task_id)))
    assert mate.session.user_name in opened(task_id).told.text()
    mine = clinic.a_task()
    clinic.write(lambda work: take_task(work, TakeTask(mine)))
    assert not opened(mine).told.text()


def test_an_overdue_task_says_so(clinic: TestHouse, opened: Open) -> None:
    """OT-42: overdue is told in a word and in the day."""
    task_id = clinic.a_task(when=When(on=clinic.house.today))
    clinic.clock.advance(timedelta(days=2))
    dialog = opened(task_id)
    assert dialog.header.status.text() == "Overdue"
    assert dialog.header.when.text() == "Was due 2 days ago"
    assert dialog.header.name.text() == "Sara Ahmadi"
    assert "41" in dialog.header.facts.text()


def test_ten_results_and_a_long_form_fit_the_small_screen(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """interface.md: 1366×768 is the common PC of a clinic."""
    dialog = opened(clinic.a_task())
    press(qtbot, dialog, "1")
    assert dialog.width() <= 1366
    assert dialog.height() <= 700
    assert dialog.minimumSizeHint().height() <= 700
    assert dialog.save_button.geometry().bottom() <= dialog.height()


def test_a_task_in_my_work_is_completed_as_well(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-37: the current task with its form of result."""
    task_id = clinic.a_task("internal_task", person=None)
    clinic.write(lambda work: take_task(work, TakeTask(task_id)))
    dialog = opened(task_id)
    press(qtbot, dialog, "1", Qt.Key.Key_Return)
    assert clinic.task(task_id).status is TaskStatus.DONE


WISHES = (Item("Soon"), Item("In spring"), Item("With a friend"))
ALL_TYPES: tuple[tuple[FieldType, tuple[str | Qt.Key, ...]], ...] = (
    (FieldType.TEXT, ("Front teeth",)),
    (FieldType.NUMBER, ("12",)),
    (FieldType.MONEY, ("250",)),
    (FieldType.DATE, ("+3",)),
    (FieldType.TIME, ("15",)),
    (FieldType.YES_NO, ("2",)),
    (FieldType.LIST, ("1",)),
    (FieldType.SEVERAL, ("1", "3")),
    (FieldType.PERSON, ("0912", Qt.Key.Key_Return)),
    (FieldType.SERVICE, ("Im", Qt.Key.Key_Return)),
)


def ask(clinic: TestHouse, order: SaveField) -> None:
    clinic.write(lambda work: save_field(work, order))


def test_all_ten_types_of_fields_are_answered_from_the_keyboard(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-08…10, OT-27: text, number, money, date, time, yes/no, list, several, person, service; and all are kept."""
    task_id = clinic.a_task()
    second = next(row for row in opened(task_id).vm.form.results if row.digit == 2)  # type: ignore[union-attr]  # it is read
    dictionary = clinic.write(lambda work: save_dictionary(work, SaveDictionary("Wishes", WISHES)).id)
    for place, (field_type, _) in enumerate(ALL_TYPES):
        list_id = dictionary if field_type in (FieldType.LIST, FieldType.SEVERAL) else None
        ask(clinic, SaveField(second.result_id, field_type.value, field_type, None, list_id, True, position=place))
    dialog = opened(task_id)
    press(qtbot, dialog, "2")
    QApplication.processEvents()  # what was just made is shown
    places = {one.name: dialog.answers.fields[one.field_id] for one in dialog.vm.fields}
    for field_type, keys in ALL_TYPES:
        field = places[field_type.value]
        for _ in range(8):
            if field.isAncestorOf(dialog.focusWidget()):
                break
            press(qtbot, dialog, Qt.Key.Key_Tab)
        press(qtbot, dialog, *keys)
    dialog.accept_now()
    assert not dialog.strip.text()
    assert dialog.result() == CompleteTaskDialog.DialogCode.Accepted
    kept = clinic.rows(select(TaskValue).where(TaskValue.task_id == task_id))
    assert len(kept) == len(ALL_TYPES) + 1  # several has two
    assert all(isinstance(one, TaskValue) and one.value for one in kept)


def test_what_was_noted_of_the_call_comes_along(clinic: TestHouse, qtbot: QtBot) -> None:
    """P13, O2: the note of the bar stands in the form, whether or not a result was begun there."""
    task_id = clinic.a_task()
    dialog = CompleteTaskDialog(clinic.house, task_id, begun={"result_id": None, "note": "wants the price"})
    qtbot.addWidget(dialog)
    assert dialog.vm.result is None
    assert dialog.vm.note == "wants the price"
    form = dialog.vm.form
    assert form is not None
    dialog.vm.pick(form.results[1].result_id)
    assert dialog.answers.note.toPlainText() == "wants the price"


def test_the_key_pressed_last_counts_more_than_a_form_that_was_closed(clinic: TestHouse, qtbot: QtBot) -> None:
    """O2, P13: 1, Esc, then another digit after the call: the form has that digit's result, and what was written."""
    task_id = clinic.a_task()
    dialog = CompleteTaskDialog(clinic.house, task_id, begun={"result_id": None, "note": "wants"})
    qtbot.addWidget(dialog)
    form = dialog.vm.form
    assert form is not None
    first, second = form.results[0].result_id, form.results[1].result_id
    dialog.vm.pick(first)
    dialog.vm.set_note("wants the price")
    dialog.reject()
    again = CompleteTaskDialog(clinic.house, task_id, begun={"result_id": second, "note": "wants"})
    qtbot.addWidget(again)
    assert again.vm.result is not None
    assert again.vm.result.result_id == second
    assert again.answers.note.toPlainText() == "wants the price"
