"""Which screens and dialogs exist and how each is made; the shell learns them from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.views.shell.navigation import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.views.widgets.house import House
    from crm_desktop.views.widgets.page import Page


@dataclass(frozen=True)
class Screen:
    """Imports stay inside `make`: a screen costs nothing until somebody opens it."""

    place: Place
    make: Callable[[House], Page]
    is_for: Callable[[House], bool] = lambda _house: True


def _screen(
    key: str,
    icon: str,
    group: str,
    words: Callable[[], str],
    make: Callable[[House], Page],
    shortcut: str = "",
    is_for: Callable[[House], bool] = lambda _house: True,
) -> Screen:
    return Screen(Place(key, icon, words, group, shortcut), make, is_for)


def screens_of(house: House) -> list[Screen]:
    """Those that the user at the desk has something to do with."""
    return [screen for screen in SCREENS if screen.is_for(house)]


# ---- screens, in the order of the navigation


def _desk(house: House) -> Page:
    from crm_desktop.views.desk.desk_page import DeskPage

    return DeskPage(house)


def _tasks(house: House) -> Page:
    from crm_desktop.views.tasks.tasks_page import TasksPage

    return TasksPage(house)


def _people(house: House) -> Page:
    from crm_desktop.views.people.people_page import PeoplePage

    return PeoplePage(house)


def _calls(house: House) -> Page:
    from crm_desktop.views.calls.calls_page import CallsPage

    return CallsPage(house)


def _leads(house: House) -> Page:
    from crm_desktop.views.leads.leads_page import LeadsPage

    return LeadsPage(house)


def _requests(house: House) -> Page:
    from crm_desktop.views.requests.requests_page import RequestsPage

    return RequestsPage(house)


def _deals(house: House) -> Page:
    from crm_desktop.views.deals.deals_page import DealsPage

    return DealsPage(house)


def _imports(house: House) -> Page:
    from crm_desktop.views.imports.imports_page import ImportsPage

    return ImportsPage(house)


def _process(house: House) -> Page:
    from crm_desktop.views.process.process_page import ProcessPage

    return ProcessPage(house)


def _staff(house: House) -> Page:
    from crm_desktop.views.staff.staff_page import StaffPage

    return StaffPage(house)


def _changes_staff(house: House) -> bool:
    from crm_desktop.models.access import Right

    return house.session.actor.scope_of(Right.STAFF_CHANGE) is not None


def _settings(house: House) -> Page:
    from crm_desktop.views.settings.settings_page import SettingsPage

    return SettingsPage(house)


SCREENS: tuple[Screen, ...] = (
    _screen("desk", "layout-dashboard", "work", lambda: QCoreApplication.translate("Screens", "Day desk"), _desk, "F5"),
    _screen("tasks", "list-checks", "work", lambda: QCoreApplication.translate("Screens", "Tasks"), _tasks),
    _screen("calls", "phone-call", "work", lambda: QCoreApplication.translate("Screens", "Calls"), _calls, "F7"),
    _screen("requests", "inbox", "work", lambda: QCoreApplication.translate("Screens", "Requests"), _requests),
    _screen("leads", "sparkles", "work", lambda: QCoreApplication.translate("Screens", "Leads"), _leads),
    _screen("deals", "briefcase", "work", lambda: QCoreApplication.translate("Screens", "Deals"), _deals),
    _screen("people", "users", "work", lambda: QCoreApplication.translate("Screens", "People"), _people),
    _screen("imports", "file-up", "manage", lambda: QCoreApplication.translate("Screens", "Imports"), _imports),
    _screen("process", "split", "manage", lambda: QCoreApplication.translate("Screens", "Work process"), _process),
    _screen(
        "staff",
        "user-cog",
        "manage",
        lambda: QCoreApplication.translate("Screens", "Staff"),
        _staff,
        is_for=_changes_staff,
    ),
    _screen("settings", "settings", "manage", lambda: QCoreApplication.translate("Screens", "Settings"), _settings),
)

# ---- dialogs: key → open(house, parent, facts)


def _new_person(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.person_dialog import PersonDialog

    return PersonDialog(house, facts, parent)


def _comment(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.comment_dialog import CommentDialog

    return CommentDialog(house, facts, parent)


def _new_call(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calls.new_call_dialog import NewCallDialog

    return NewCallDialog(house, facts, parent)


def _name_caller(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calls.name_caller_dialog import NameCallerDialog

    return NameCallerDialog(house, facts["call_id"], parent)


def _new_lead(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.new_lead_dialog import NewLeadDialog

    return NewLeadDialog(house, facts, parent)


def _lead_status(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.lead_status_dialog import LeadStatusDialog

    return LeadStatusDialog(house, facts["lead_id"], parent)


def _assign_lead(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.assign_lead_dialog import AssignLeadDialog

    return AssignLeadDialog(house, facts["lead_ids"], parent)


def _new_activity(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.new_activity_dialog import NewActivityDialog

    return NewActivityDialog(house, facts, parent)


def _new_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.new_request_dialog import NewRequestDialog

    return NewRequestDialog(house, facts, parent)


def _take_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.take_request_dialog import TakeRequestDialog

    return TakeRequestDialog(house, facts["request_id"], parent)


def _answer_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.answer_request_dialog import AnswerRequestDialog

    return AnswerRequestDialog(house, facts["request_id"], parent)


def _close_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.close_request_dialog import CloseRequestDialog

    return CloseRequestDialog(house, facts["request_id"], parent)


def _convert_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.convert_request_dialog import ConvertRequestDialog

    return ConvertRequestDialog(house, facts["request_id"], parent)


def _move_deal(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.deals.move_deal_dialog import MoveDealDialog

    return MoveDealDialog(house, facts["deal_id"], parent)


def _deal_history(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.deals.deal_history_dialog import DealHistoryDialog

    return DealHistoryDialog(house, facts["deal_id"], parent)


def _complete_task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog

    in_round, begun = bool(facts.get("in_round")), facts.get("begun")
    return CompleteTaskDialog(house, facts["task_id"], parent, in_round=in_round, begun=begun)


def _task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.task_dialog import TaskDialog

    return TaskDialog(house, facts, parent)


def _postpone_task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.postpone_dialog import PostponeDialog

    return PostponeDialog(house, facts, parent)


def _hand_over_task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.hand_over_dialog import HandOverDialog

    return HandOverDialog(house, facts, parent)


def _correct_result(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog

    return CompleteTaskDialog(house, facts["task_id"], parent, is_correction=True)


def _hand_over_work(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.hand_over_work_dialog import HandOverWorkDialog

    return HandOverWorkDialog(house, facts, parent)


def _cancel_task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.cancel_dialog import CancelDialog

    return CancelDialog(house, facts, parent)


def _new_user(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.new_user_dialog import NewUserDialog

    return NewUserDialog(house, parent)


def _edit_user(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.edit_user_dialog import EditUserDialog

    return EditUserDialog(house, facts["user_id"], parent)


def _leave_clinic(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.leave_dialog import LeaveDialog

    return LeaveDialog(house, facts["user_id"], parent)


def _new_team(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.team_dialog import NewTeamDialog

    return NewTeamDialog(house, parent)


def _edit_team(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.staff.team_dialog import EditTeamDialog

    return EditTeamDialog(house, facts["team_id"], parent)


DIALOGS: dict[str, Callable[[House, QWidget, Mapping[str, Any]], QDialog]] = {
    "complete_task": _complete_task,
    "new_task": _task,
    "edit_task": _task,
    "postpone_task": _postpone_task,
    "hand_over_task": _hand_over_task,
    "cancel_task": _cancel_task,
    "correct_result": _correct_result,
    "hand_over": _hand_over_work,
    "answer_request": _answer_request,
    "assign_lead": _assign_lead,
    "close_deal": _move_deal,
    "close_request": _close_request,
    "comment": _comment,
    "convert_request": _convert_request,
    "deal_history": _deal_history,
    "lead_status": _lead_status,
    "move_deal": _move_deal,
    "name_caller": _name_caller,
    "new_activity": _new_activity,
    "new_call": _new_call,
    "new_lead": _new_lead,
    "new_request": _new_request,
    "take_request": _take_request,
    "new_person": _new_person,
    "edit_person": _new_person,
    "new_user": _new_user,
    "edit_user": _edit_user,
    "leave_clinic": _leave_clinic,
    "new_team": _new_team,
    "edit_team": _edit_team,
}


def person_card(house: House) -> QWidget:
    """The card beside every list."""
    from crm_desktop.views.people.person_card import PersonCardView

    return PersonCardView(house)
