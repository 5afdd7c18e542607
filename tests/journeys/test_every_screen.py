"""Every screen and dialog is opened and shut: the desk never waits, all can be told by ear, no word is cut off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QWidget
from sqlalchemy import select

from crm_desktop.app.dialogs import DIALOGS
from crm_desktop.app.screens import SCREENS
from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.work.request import Request
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.views.widgets.labels import ElidedLabel
from crm_desktop.views.widgets.option_button import OptionButton
from crm_desktop.views.widgets.round_vm import RoundSummary
from tests.journeys.conftest import Begin
from tests.support.journey import Journey
from tests.support.practising import a_result

SIZES = ((1440, 900), (1366, 768))
WINDOWS = ("calendar_window",)  # stay open beside the work; Esc is the calendar's own there
# What each dialog is about; those that are not named need nothing.
ABOUT: Mapping[str, tuple[str, ...]] = {
    "complete_task": ("task_id",),
    "edit_task": ("task_id",),
    "postpone_task": ("task_ids",),
    "hand_over_task": ("task_ids",),
    "cancel_task": ("task_ids",),
    "correct_result": ("done_task_id",),
    "answer_request": ("request_id",),
    "close_request": ("request_id",),
    "convert_request": ("request_id",),
    "take_request": ("request_id",),
    "assign_lead": ("lead_ids",),
    "lead_status": ("lead_id",),
    "close_deal": ("deal_id",),
    "move_deal": ("deal_id",),
    "deal_history": ("deal_id",),
    "comment": ("person_id",),
    "edit_person": ("person_id",),
    "name_caller": ("call_id",),
    "call": ("call_id",),
    "round_summary": ("summary",),
    "practice_report": ("result",),
    "correct_call": ("call_id",),
    "give_up_callback": ("callback_id",),
    "edit_user": ("user_id",),
    "leave_clinic": ("user_id",),
    "edit_team": ("team_id",),
    "play_template": ("template_id",),
    "merge_requests": ("request_id",),
    "delay_cause": ("request_id",),
    "record_chain": ("table", "record_id"),
    "edit_deal": ("deal_id",),
    "merge_persons": ("person_id", "other_id"),
    "family": ("person_id",),
    "alerts": ("person_id",),
    "statement": ("person_id",),
    "book_appointment": ("person_id",),
    "admit": ("appointment_id",),
    "cancel_appointment": ("appointment_id",),
    "move_appointment": ("appointment_id",),
    "appointment_text": ("appointment_id",),
    "freed_slot": ("provider_id", "starts_at", "ends_at"),
    "wait_for_slot": ("person_id",),
    "record_payment": ("person_id",),
    "upsell": ("person_id",),
    "prices": ("person_id",),
    "provider_away": ("provider_id",),
    "provider_week": ("id",),
}


def something_of_everything(way: Journey) -> dict[str, Any]:
    clinic = way.clinic
    lead_id = clinic.lead()
    done = clinic.a_task(person=1)
    results = clinic.read(lambda session: _result_of(session, clinic.task(done).template_id))
    clinic.write(lambda work: complete_task(work, CompleteTask(done, results)), act="complete_task")
    clinic.write(lambda work: log_call(work, LogCall(Direction.IN, number="09351112233")))
    (request_id,) = clinic.rows(select(Request.id))
    missed = LogCall(Direction.IN, person_id=clinic.people[1], is_missed=True)
    callback_id = clinic.write(lambda work: log_call(work, missed)).callback_id
    (deal_id,) = clinic.rows(select(Deal.id))
    task_id = clinic.a_task(person=2)
    call_id = clinic.rows(select(Call.id).where(Call.person_id.is_(None)))[0]
    visit = clinic.write(lambda work: _a_visit(work, clinic.people[0]))
    return {
        "appointment_id": visit.id, "provider_id": visit.provider_id, "id": visit.provider_id,
        "starts_at": visit.starts_at, "ends_at": visit.ends_at, "other_id": clinic.people[1],
        "summary": RoundSummary("Old clients", 14, 52, 3, (), 3_840),
        "result": a_result(),
        "table": "lead", "record_id": lead_id, "callback_id": callback_id,
        "task_id": task_id, "task_ids": (task_id, clinic.first_task(lead_id)), "done_task_id": done,
        "lead_id": lead_id, "lead_ids": (lead_id,), "request_id": request_id, "deal_id": deal_id,
        "person_id": clinic.people[0], "call_id": call_id, "user_id": clinic.mate, "team_id": clinic.team,
        "template_id": clinic.template("personal_call"),
    }  # fmt: skip


def _a_visit(work: UnitOfWork, person_id: UUID) -> Appointment:
    """Later today, with the first therapist."""
    provider = work.add(Provider(name="Dr Rad"))
    service = work.add(Service(name="Implant", minutes=30))
    return work.add(
        Appointment(
            person_id=person_id,
            service_id=service.id,
            provider_id=provider.id,
            on=work.today,
            starts_at=work.now + timedelta(minutes=30),
            ends_at=work.now + timedelta(minutes=60),
        )
    )


def _result_of(session: Any, template_id: Any) -> Any:
    from crm_desktop.models.work.result import Result
    from crm_desktop.models.work.task_template import TemplateResult

    return session.scalars(
        select(Result.id)
        .join(TemplateResult, TemplateResult.result_id == Result.id)
        .where(TemplateResult.template_id == template_id, Result.is_no_answer)
    ).first()


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_every_screen_and_dialog_opens_tells_its_names_and_cuts_no_word(begin: Begin, language: str) -> None:
    """house.md 6, interface.md: with the guard on, in each language, at both sizes; a crash or warning fails."""
    way = begin(language)
    facts = something_of_everything(way)
    way.start()
    faults: set[str] = set()
    for size in SIZES:
        way.window.resize(*size)
        for screen in SCREENS:
            way.go(screen.place.key)
            way.quiet()
            if way.page().has_card and getattr(way.page(), "table", None) is not None and way.rows():
                way.wait_for(way.window.card.isVisible)
                way.quiet()
            faults |= {f"{screen.place.key} {size[0]}: {one}" for one in _faults(way.window)}
    way.go("desk")
    # Windows come last: without a desktop nobody hands the keyboard back from them.
    for key in sorted(DIALOGS, key=WINDOWS.__contains__):
        wanted = {name.removeprefix("done_"): facts[name] for name in ABOUT.get(key, ())}
        way.house.go.dialog(key, **wanted)
        way.wait_for(way.dialogs)
        dialog = way.dialogs()[-1]
        way.quiet()
        faults |= {f"{key}: {one}" for one in _faults(dialog)}
        if key in WINDOWS:
            dialog.close()
        elif dialog.isVisible():
            # A list of suggestions that came and went leaves nobody active where there is no desktop.
            dialog.activateWindow()
            way.wait_for(dialog.isActiveWindow)
            way.press("Esc")
        way.wait_for(lambda: not way.dialogs())
        way.quiet()
    assert not faults, "\n".join(sorted(faults))


def _faults(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not _is_inside(widget) and not _name(widget):
            yield f"no name: {type(widget).__name__} in {type(widget.parent()).__name__}"
        if _is_cut(widget):
            room = f"{widget.width()} of {widget.sizeHint().width()}"
            yield f"cut: {type(widget).__name__} “{widget.text()}” {room}"  # type: ignore[attr-defined]  # a label or button


def _is_inside(widget: QWidget) -> bool:
    """The line within a box that has the name itself."""
    return isinstance(widget.parent(), (QComboBox, QAbstractSpinBox)) or widget.focusProxy() is not None


def _name(widget: QWidget) -> str:
    said = widget.accessibleName()
    if not said and isinstance(widget, (QAbstractButton, QLabel)):
        said = widget.text()
    if not said and isinstance(widget, QLineEdit):
        said = widget.placeholderText()
    return said.strip()


def _is_cut(widget: QWidget) -> bool:
    # A result leaves out the word of its kind, which its icon tells as well, before its name is cut.
    if isinstance(widget, (ElidedLabel, OptionButton)) or not isinstance(widget, (QLabel, QAbstractButton)):
        return False
    is_wrapped = isinstance(widget, QLabel) and widget.wordWrap()
    return bool(widget.text()) and not is_wrapped and widget.width() < widget.sizeHint().width()
