"""Which dialogs exist and how each is opened: key → open(house, parent, facts)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from crm_desktop.app.visit_dialogs import VISIT_DIALOGS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.views.widgets.house import House


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


def _calendar_window(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calendar.calendar_window import CalendarWindow

    return CalendarWindow(house, parent)


def _new_lead(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.new_lead_dialog import NewLeadDialog

    return NewLeadDialog(house, facts, parent)


def _lead_status(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.lead_status_dialog import LeadStatusDialog

    return LeadStatusDialog(house, facts["lead_id"], parent)


def _assign_lead(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.leads.assign_lead_dialog import AssignLeadDialog

    return AssignLeadDialog(house, facts["lead_ids"], parent, to_team=bool(facts.get("to_team")))


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


def _merge_requests(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.merge_request_dialog import MergeRequestDialog

    return MergeRequestDialog(house, facts["request_id"], parent)


def _delay_cause(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.take_request_dialog import DelayCauseDialog

    return DelayCauseDialog(house, facts["request_id"], parent)


def _record_chain(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.chain_dialog import ChainDialog

    return ChainDialog(house, facts, parent)


def _convert_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.convert_request_dialog import ConvertRequestDialog

    return ConvertRequestDialog(house, facts["request_id"], parent)


def _deal(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.deals.deal_dialog import DealDialog

    return DealDialog(house, facts, parent)


def _move_deal(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.deals.move_deal_dialog import MoveDealDialog

    return MoveDealDialog(house, facts["deal_id"], parent, stage_id=facts.get("stage_id"))


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


def _merge_persons(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.merge_dialog import MergeDialog

    return MergeDialog(house, facts["person_id"], facts["other_id"], parent)


def _family(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.family_dialog import FamilyDialog

    return FamilyDialog(house, facts["person_id"], parent)


def _alerts(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.alert_dialog import AlertDialog

    return AlertDialog(house, facts["person_id"], parent)


def _organization(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.organizations.organization_dialog import OrganizationDialog

    return OrganizationDialog(house, facts.get("organization_id"), parent)


def _categories(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.process.category_dialog import CategoryDialog

    return CategoryDialog(house, parent)


def _statement(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.statement.statement_dialog import StatementDialog

    return StatementDialog(house, facts["person_id"], parent, str(facts.get("tab", "leads")))


def _provider(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.provider_dialog import ProviderDialog

    return ProviderDialog(house, facts, parent)


def _provider_week(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.week_dialog import WeekDialog

    return WeekDialog(house, facts, parent)


def _absence(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.absence_dialog import AbsenceDialog

    return AbsenceDialog(house, facts, parent)


def _room(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.room_dialog import RoomDialog

    return RoomDialog(house, facts, parent)


def _service(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.service_dialog import ServiceDialog

    return ServiceDialog(house, facts, parent)


def _holiday(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.holiday_dialog import HolidayDialog

    return HolidayDialog(house, facts, parent)


def _shift(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.shift_dialog import ShiftDialog

    return ShiftDialog(house, facts, parent)


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
    "merge_requests": _merge_requests,
    "delay_cause": _delay_cause,
    "record_chain": _record_chain,
    "deal_history": _deal_history,
    "new_deal": _deal,
    "edit_deal": _deal,
    "lead_status": _lead_status,
    "move_deal": _move_deal,
    "name_caller": _name_caller,
    "new_activity": _new_activity,
    "calendar_window": _calendar_window,
    "new_call": _new_call,
    "new_lead": _new_lead,
    "new_request": _new_request,
    "take_request": _take_request,
    "merge_persons": _merge_persons,
    "family": _family,
    "alerts": _alerts,
    "organization": _organization,
    "categories": _categories,
    "statement": _statement,
    "provider": _provider,
    "provider_week": _provider_week,
    "absence": _absence,
    "room": _room,
    "service": _service,
    "holiday": _holiday,
    "shift": _shift,
    "new_person": _new_person,
    "edit_person": _new_person,
    "new_user": _new_user,
    "edit_user": _edit_user,
    "leave_clinic": _leave_clinic,
    "new_team": _new_team,
    "edit_team": _edit_team,
    **VISIT_DIALOGS,
}
