"""The pictures of dialogs with something real in them: of a row of a list, filled in, and refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from crm_desktop.app.picture_stage import Picture, Stage, settle

if TYPE_CHECKING:
    from crm_desktop.views.widgets.form_dialog import FormDialog
    from crm_desktop.views.widgets.list_page import ListPage

ROWS_TRIED = 60  # the first that allows the operation is taken
DAYS_TRIED = 4
MISSED_NUMBER = "0935 000 00 00"
SETTLED_MS = 350  # what follows typing has come by then


def dialog(key: str, facts: Mapping[str, Any] | None = None) -> Picture:
    return Picture(lambda stage: stage.dialog(key, facts or {}))


def _unfilled(key: str) -> Picture:
    """Saved with nothing in it: the sentence that says what is missing."""

    def play(stage: Stage) -> None:
        stage.dialog(key, {})
        settle()
        _form(stage).save()

    return Picture(play)


def _form(stage: Stage) -> FormDialog:
    from crm_desktop.views.widgets.form_dialog import FormDialog

    made = stage.dialogs[-1]
    if not isinstance(made, FormDialog):
        raise TypeError(f"{type(made).__name__} is no form")
    return made


# ---- of a row of a list


def of_row(
    screen: str, key: str, tab: str = "", then: Callable[[QDialog], None] | None = None, **narrow: str
) -> Picture:
    """What a key does with the first row that it means something on."""

    def play(stage: Stage) -> None:
        page = _list(stage, screen, tab)
        for name, value in narrow.items():
            page.list_vm.narrow(name, value)
        settle()
        _to_a_day_with_rows(page)
        table = page.table
        for at in range(min(table.model().rowCount(), ROWS_TRIED)):
            table.setCurrentIndex(table.model().index(at, 0))
            settle()
            if table.operate(key):
                break
        settle()
        if then is not None and stage.dialogs:
            then(stage.dialogs[-1])

    return Picture(play)


def _list(stage: Stage, screen: str, tab: str = "") -> ListPage:
    from crm_desktop.views.widgets.list_page import ListPage

    stage.window.open_screen(screen, {"tab": tab})
    page = stage.window.page(screen)
    if not isinstance(page, ListPage):
        raise TypeError(f"{screen} is no list")
    settle()
    return page


def _to_a_day_with_rows(page: ListPage) -> None:
    """On a day off nobody comes: the visits of a day after it are shown."""
    from crm_desktop.views.visits.visits_page import VisitsPage

    if isinstance(page, VisitsPage):
        for _ in range(DAYS_TRIED):
            if page.table.model().rowCount():
                return
            page.vm.step(1)
            settle()


def _save(dialog: QDialog) -> None:
    from crm_desktop.views.widgets.form_dialog import FormDialog

    if isinstance(dialog, FormDialog):
        dialog.save()


# ---- the result of a task


def _open_task(stage: Stage) -> UUID:
    from crm_desktop.models.work.task_template import TaskType
    from crm_desktop.queries.work.task_filters import TaskFilter, Whose
    from crm_desktop.queries.work.task_rows import task_ids

    wanted = TaskFilter(Whose.ALL, task_type=TaskType.PERSONAL_CALL)
    actor = stage.house.session.actor
    return stage.base.read(lambda session: task_ids(session, actor, wanted, 30))[-1]


def _result(*digits: Qt.Key) -> Picture:
    def play(stage: Stage) -> None:
        stage.dialog("complete_task", {"task_id": _open_task(stage)})
        settle()
        for digit in digits:
            QTest.keyClick(stage.dialogs[-1], digit)
            settle()

    return Picture(play)


# ---- the work process, which opens its dialogs itself


def _process(tab: str, key: str = "") -> Picture:
    def play(stage: Stage) -> None:
        from crm_desktop.views.process.process_page import ProcessPage

        stage.window.open_screen("process", {"tab": tab})
        settle()
        page = stage.window.page("process")
        if not isinstance(page, ProcessPage):
            raise TypeError("the work process has another page")
        table = page.panel.table
        table.setCurrentIndex(table.model().index(0, 0))
        settle()
        if key == "new":
            page.new_asked()
        elif key:
            table.operate(key)
        settle()
        if page.dialog is not None:
            stage.dialogs.append(page.dialog)

    return Picture(play)


# ---- typed


def _known_person(stage: Stage) -> None:
    """Somebody is written down who is there already."""
    from crm_desktop.views.people.person_dialog import PersonDialog

    page = _list(stage, "people")
    page.table.setCurrentIndex(page.table.model().index(2, 0))
    settle()
    known = page.table.chosen_row()
    stage.dialog("new_person", {"phone": known.phone if known is not None else ""})
    form = stage.dialogs[-1]
    if isinstance(form, PersonDialog) and known is not None:
        form.family.setText(known.name.rpartition(" ")[2])
        form.guard.look()
    QTest.qWait(SETTLED_MS)


def _missed_caller(stage: Stage) -> None:
    """Somebody rang in vain a moment ago."""
    from crm_desktop.models.calls.call import Direction
    from crm_desktop.usecases.calls.log_call import LogCall, log_call

    order = LogCall(Direction.IN, number=MISSED_NUMBER, is_missed=True)
    actor = stage.house.session.actor
    logged = stage.base.writer.write(actor, lambda work: log_call(work, order))
    stage.dialog("give_up_callback", {"callback_id": logged.callback_id})


def _licences(stage: Stage) -> None:
    from crm_desktop.views.settings.licences_dialog import LicencesDialog

    stage.window.open_screen("settings")
    made = LicencesDialog(stage.window)
    stage.dialogs.append(made)
    made.show()


DIALOG_PICTURES: dict[str, Picture] = {
    "complete_task": _result(),
    "complete_task.booked": _result(Qt.Key.Key_1),
    "complete_task.thinking": _result(Qt.Key.Key_2),
    "complete_task.refused": _result(Qt.Key.Key_7),
    "correct_result": of_row("tasks", "R", "all", status="done"),
    "calendar_window": dialog("calendar_window"),
    "new_task": dialog("new_task"),
    "new_task.refused": _unfilled("new_task"),
    "edit_task": of_row("tasks", "E"),
    "postpone_task": of_row("tasks", "P"),
    "hand_over_task": of_row("tasks", "H"),
    "hand_over_task.team": of_row("tasks", "Ctrl+G"),
    "cancel_task": of_row("tasks", "C"),
    "cancel_task.refused": of_row("tasks", "C", then=_save),
    "comment": of_row("tasks", "@"),
    "new_call": dialog("new_call"),
    "new_call.known": of_row("people", "F8"),
    "name_caller": of_row("calls", "W"),
    "give_up_callback": Picture(_missed_caller, on_new_clinic=True),
    "new_lead": dialog("new_lead"),
    "new_lead.refused": _unfilled("new_lead"),
    "new_lead.of_person": of_row("people", "L"),
    "lead_status": of_row("leads", "S", "in_progress"),
    "assign_lead": of_row("leads", "H", "new"),
    "new_activity": of_row("leads", "A", "in_progress"),
    "new_request": dialog("new_request"),
    "new_request.refused": _unfilled("new_request"),
    "take_request": of_row("requests", "T", "waiting"),
    "answer_request": of_row("requests", "A", "in_work"),
    "convert_request": of_row("requests", "L", "in_work"),
    "close_request": of_row("requests", "X", "in_work"),
    "move_deal": of_row("deals", "M"),
    "close_deal": of_row("deals", "M"),
    "deal_history": of_row("deals", "I"),
    "new_person": dialog("new_person"),
    "family": of_row("people", "F"),
    "statement": of_row("people", "Ctrl+I"),
    "organization": dialog("organization"),
    "categories": dialog("categories"),
    "new_person.refused": _unfilled("new_person"),
    "new_person.known": Picture(_known_person),
    "edit_person": of_row("people", "Enter"),
    "new_user": Picture(lambda stage: stage.dialog("new_user", {}), on_new_clinic=True),
    "edit_user": Picture(of_row("staff", "Enter").play, on_new_clinic=True),
    "leave_clinic": Picture(of_row("staff", "L").play, on_new_clinic=True),
    "hand_over": Picture(of_row("staff", "H").play, on_new_clinic=True),
    "new_team": Picture(lambda stage: stage.dialog("new_team", {}), on_new_clinic=True),
    "edit_team": Picture(of_row("staff", "Enter", "teams").play, on_new_clinic=True),
    "process.results": _process("results"),
    "process.lists": _process("dictionaries"),
    "process.steps": _process("steps"),
    "process_template": _process("templates", "Enter"),
    "process_template.new": _process("templates", "new"),
    "process_result": _process("results", "Enter"),
    "process_result.new": _process("results", "new"),
    "process_step": _process("steps", "Enter"),
    "process_play": _process("templates", "P"),
    "licences": Picture(_licences),
}
