"""Putting a result right: what stands in the way, what is taken back, and the words for it (OT-42)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.direction import isolated
from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.result import Closes
from crm_desktop.queries.work.given_results import GivenResult
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.tasks.correct_result import NotDone, TooLateToCorrect
from crm_desktop.views.tasks.result_form import ResultForm
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.step_words import step_words

translate = QCoreApplication.translate


def hindrance(form: ResultForm, house: House) -> Problem | None:
    """Told at once, not after the typing; the use case has the last word."""
    if house.session.actor.scope_of(Right.RESULTS_CORRECT) is None:
        return NoRight(right=Right.RESULTS_CORRECT.value)
    if form.given is None:
        return NotDone(title=form.task.title)
    if day_of(form.given.done_at, house.session.time_zone) != house.today:
        return TooLateToCorrect(title=form.task.title)
    return None


def taken_back(given: GivenResult, house: House) -> str:
    """What another result undoes, in whole sentences."""
    said = [filled(translate("Correction", "“{result}” stays in the history."), result=isolated(given.result))]
    for one in given.followers:
        if one.is_begun:
            told = translate("Correction", "Work on “{task}” has begun, so it stays as the next step.")
            said.append(filled(told, task=isolated(one.title)))
        else:
            step = step_words(one.title, one.due_on, one.due_at, house.today)
            said.append(filled(translate("Correction", "Taken back: {step}."), step=step))
    if given.closes is Closes.LOST:
        said.append(translate("Correction", "What was closed by it is open again."))
    return " ".join(said)
