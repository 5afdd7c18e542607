"""Leads are judged, given away, made and worked on in dialogs: by digit, with refusals in words."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.calls.call import Call
from crm_desktop.models.notes.attachment import Attachment
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.models.work.lead import Lead, LeadService, LeadStatus, Priority
from crm_desktop.models.work.result import MAY_END
from crm_desktop.models.work.task import DateType, Task, TaskStatus
from crm_desktop.queries.admin.services import service_rows
from crm_desktop.views.leads.assign_lead_dialog import AssignLeadDialog
from crm_desktop.views.leads.lead_status_dialog import LeadStatusDialog
from crm_desktop.views.leads.new_activity_dialog import NewActivityDialog
from crm_desktop.views.leads.new_lead_dialog import NewLeadDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.widgets.form_dialog import FormDialog
from crm_desktop.views.widgets.lookup_line import Hit
from tests.support.house import TestHouse


def shown(qtbot: QtBot, dialog: Any) -> Any:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def press(dialog: FormDialog, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.focusWidget(), key)


# ---- status


def test_only_allowed_moves_are_offered(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-57: what domain.md forbids is not there to be pressed."""
    dialog = shown(qtbot, LeadStatusDialog(clinic.house, clinic.lead()))
    offered = dialog.moves.keys()
    assert LeadStatus.NEW.value not in offered
    assert LeadStatus.STAGNANT.value in offered


def test_stagnant_is_a_digit_a_reason_and_enter(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-18: the reason is asked, and whether the planned tasks are cancelled."""
    lead = clinic.lead()
    dialog = shown(qtbot, LeadStatusDialog(clinic.house, lead))
    press(dialog, Qt.Key.Key_4)
    assert dialog.cancels.isVisible()
    assert "1" in dialog.cancels.text()
    press(dialog, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert clinic.row(Lead, lead).status is LeadStatus.STAGNANT
    assert clinic.task(clinic.first_task(lead)).status is TaskStatus.CANCELLED


def test_a_resting_lead_may_keep_its_tasks(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-18: the question about planned tasks answered with no."""
    lead = clinic.lead()
    dialog = shown(qtbot, LeadStatusDialog(clinic.house, lead))
    press(dialog, Qt.Key.Key_4)
    dialog.cancels.click()
    assert dialog._what_follows.text()
    dialog.stagnant.take_focus()
    press(dialog, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert clinic.row(Lead, lead).status is LeadStatus.STAGNANT
    assert clinic.task(clinic.first_task(lead)).status is TaskStatus.PLANNED


def test_lost_without_a_reason_is_asked_for_one(clinic: TestHouse, qtbot: QtBot) -> None:
    """FC-18: the window of reasons opens; without one nothing is saved."""
    lead = clinic.lead()
    dialog = shown(qtbot, LeadStatusDialog(clinic.house, lead))
    press(dialog, Qt.Key.Key_5)
    dialog.save()
    assert dialog.strip.text()
    assert clinic.row(Lead, lead).status is LeadStatus.NEW
    press(dialog, Qt.Key.Key_1)
    dialog.save()
    assert clinic.row(Lead, lead).status is LeadStatus.LOST


def test_a_refusal_is_said_in_words_and_the_dialog_stays(clinic: TestHouse, qtbot: QtBot) -> None:
    """interface.md: refused, with the reason; nothing chosen is lost."""
    lead = clinic.lead()
    first = shown(qtbot, LeadStatusDialog(clinic.house, lead))
    second = shown(qtbot, LeadStatusDialog(clinic.house, lead))
    for dialog in (first, second):
        dialog.moves.choose(LeadStatus.CLOSED.value if dialog is first else LeadStatus.OPPORTUNITY.value)
        dialog.save()
    assert first.isHidden()
    assert second.strip.text()
    assert second.isVisible()


# ---- referring


def test_leads_are_referred_to_a_team(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-38: to a person or a group, with their planned tasks."""
    leads = (clinic.lead(0), clinic.lead(1))
    dialog = shown(qtbot, AssignLeadDialog(clinic.house, leads))
    dialog.to.set_performer(None, clinic.team)
    dialog.save()
    for lead in leads:
        assert (clinic.row(Lead, lead).assignee_id, clinic.row(Lead, lead).team_id) == (None, clinic.team)
        assert clinic.task(clinic.first_task(lead)).team_id == clinic.team


def test_leads_go_in_turn_to_who_is_on_shift(clinic: TestHouse, qtbot: QtBot) -> None:
    """T2, C24-38: Ctrl+G and Ctrl+Enter."""
    leads = (clinic.lead(0), clinic.lead(1))
    dialog = shown(qtbot, AssignLeadDialog(clinic.house, leads, to_team=True))
    dialog.save()
    assert {clinic.row(Lead, lead).assignee_id for lead in leads} == {clinic.me, clinic.mate}


# ---- a new lead


def a_service(clinic: TestHouse) -> Hit:
    rows = clinic.read(lambda session: service_rows(session, clinic.actor, clinic.house.today))
    if rows:
        return Hit(rows[0].id, rows[0].name)
    from crm_desktop.models.money.service import Service

    return Hit(clinic.write(lambda work: work.add(Service(name="Implant")).id), "Implant")


def test_several_people_give_a_lead_each(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-35, A10: N people, N leads; C24-40: the title is the name."""
    service = a_service(clinic)
    dialog = shown(qtbot, NewLeadDialog(clinic.house, {}))
    dialog.people.set_hits([Hit(clinic.people[0], "Sara"), Hit(clinic.people[1], "Maryam")])
    dialog.services.set_hits([service])
    dialog.priority.set_current(Priority.IMPORTANT.value)
    dialog.save()
    leads = clinic.rows(select(Lead).order_by(Lead.title))
    assert {lead.person_id for lead in leads} == set(clinic.people[:2])
    assert {lead.title for lead in leads} == {"Sara Ahmadi", "Maryam Hosseini"}
    assert {lead.priority for lead in leads} == {Priority.IMPORTANT}
    assert len(clinic.rows(select(LeadService.id))) == 2


def test_the_person_type_decides_who_is_found(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-37: contacts among contacts, clients among clients."""
    clinic.write(lambda work: setattr(work.session.get(Person, clinic.people[0]), "standing", PersonStanding.CLIENT))
    dialog = shown(qtbot, NewLeadDialog(clinic.house, {}))
    found: list[list[UUID]] = []
    dialog._find("Ahmadi", lambda hits: found.append([hit.id for hit in hits]))
    dialog.kind.set_current(PersonStanding.CLIENT.value)
    dialog._find("Ahmadi", lambda hits: found.append([hit.id for hit in hits]))
    assert found == [[], [clinic.people[0]]]


def test_a_future_activity_that_is_on_asks_three_things(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-36: title, date and description; nothing is asked while it is off."""
    dialog = shown(qtbot, NewLeadDialog(clinic.house, {"person_id": clinic.people[0]}))
    dialog.future.switch.setChecked(True)
    said = []
    dialog.save()
    said.append(dialog.strip.text())
    dialog.future.title.setText("Send the plan")
    dialog.save()
    said.append(dialog.strip.text())
    dialog.future.day.set_day(clinic.house.today + timedelta(days=3))
    dialog.save()
    said.append(dialog.strip.text())
    assert len(set(said)) == 3
    assert all(said)
    dialog.future.description.setText("With prices")
    dialog.save()
    (lead,) = clinic.rows(select(Lead))
    task = clinic.task(clinic.first_task(lead.id))
    assert (task.title, task.due_on, task.description) == (
        "Send the plan",
        clinic.house.today + timedelta(days=3),
        "With prices",
    )


def test_files_are_attached_to_the_lead(clinic: TestHouse, qtbot: QtBot, tmp_path: Path) -> None:
    """C24-35: several attachments; an empty one is refused in words and the form stays."""
    (tmp_path / "scan.txt").write_bytes(b"teeth")
    (tmp_path / "empty.txt").write_bytes(b"")
    dialog = shown(qtbot, NewLeadDialog(clinic.house, {"person_id": clinic.people[0]}))
    dialog.files.take([str(tmp_path / "scan.txt"), str(tmp_path / "empty.txt")])
    assert "empty.txt" in dialog.strip.text()
    dialog.save()
    assert clinic.rows(select(Attachment.name)) == ["scan.txt"]


def test_a_half_typed_lead_comes_back(clinic: TestHouse, qtbot: QtBot) -> None:
    """P13: closed with Esc, the form opens again with all that was in it."""
    dialog = shown(qtbot, NewLeadDialog(clinic.house, {}))
    dialog.people.set_hits([Hit(clinic.people[0], "Sara Ahmadi")])
    dialog.description.setPlainText("Asks about an implant")
    dialog.reject()
    again = shown(qtbot, NewLeadDialog(clinic.house, {}))
    assert again.people.ids() == (clinic.people[0],)
    assert again.description.toPlainText() == "Asks about an implant"


# ---- an activity


@pytest.mark.parametrize("has_method", [True, False])
def test_method_and_feedback_together_leave_a_call(clinic: TestHouse, qtbot: QtBot, has_method: bool) -> None:
    """C24-51, C24-52: with both a call is in the list of calls; with one of them it is not."""
    lead = clinic.lead()
    dialog = shown(qtbot, NewActivityDialog(clinic.house, {"lead_id": lead}))
    plain = next(row for row in dialog._templates[dialog.template.chosen()].results if not row.fields)
    if has_method:
        dialog.method.choose(dialog.method.itemData(1))
    dialog.feedback.choose(plain.result_id)
    dialog.save()
    assert len(clinic.rows(select(Call.id))) == (1 if has_method else 0)
    assert clinic.row(Lead, lead).status is not LeadStatus.NEW


def test_a_range_asks_two_days_and_today_none(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-53: what the date type does not ask is not there."""
    dialog = shown(qtbot, NewActivityDialog(clinic.house, {"lead_id": clinic.lead()}))
    assert not dialog.day.isVisible()
    dialog.date_type.set_current(DateType.RANGE.value)
    dialog._show_dates()
    assert dialog.day.isVisible()
    assert dialog.until.isVisible()
    dialog.day.set_day(clinic.house.today)
    dialog.save()
    assert dialog.strip.text()
    dialog.until.set_day(clinic.house.today + timedelta(days=2))
    dialog.save()
    assert DateType.RANGE in clinic.rows(select(Task.date_type))


def test_a_feedback_that_asks_more_leads_to_its_questions(clinic: TestHouse, qtbot: QtBot) -> None:
    """OT-27: extra fields and reasons are asked where results ask them; nothing is dropped."""
    dialog = shown(qtbot, NewActivityDialog(clinic.house, {"lead_id": clinic.lead()}))
    asking = next(row for row in dialog._templates[dialog.template.chosen()].results if row.fields)
    dialog.feedback.choose(asking.result_id)
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        dialog.save()
    assert asked.args[0] == "complete_task"
    assert clinic.task(asked.args[1]["task_id"]).is_open


def test_a_feedback_that_asks_more_takes_the_future_activity_along(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-36, C24-50: the result and the planned day said in the activity stand in the questions, and are saved."""
    dialog = shown(qtbot, NewActivityDialog(clinic.house, {"lead_id": clinic.lead()}))
    asking = next(
        row for row in dialog._templates[dialog.template.chosen()].results if row.fields and row.kind not in MAY_END
    )
    day = clinic.house.today + timedelta(days=11)
    dialog.feedback.choose(asking.result_id)
    dialog.future.switch.setChecked(True)
    dialog.future.day.set_day(day)
    dialog.future.description.setText("Ask about the spring")
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        dialog.save()
    facts = asked.args[1]
    questions = CompleteTaskDialog(clinic.house, facts["task_id"], begun=facts["begun"])
    qtbot.addWidget(questions)
    assert questions.vm.result is not None
    assert questions.vm.result.result_id == asking.result_id
    step = questions.vm.step
    assert step is not None
    assert (step.due_on, step.description) == (day, "Ask about the spring")
    questions.close()
    again = CompleteTaskDialog(clinic.house, facts["task_id"])
    qtbot.addWidget(again)
    assert again.vm.step == step
