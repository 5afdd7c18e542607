"""What Ctrl+Z took back, in a whole sentence for every operation that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import ago
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem

UNDONE: dict[str, Callable[[], str]] = {
    "complete_task": lambda: QCoreApplication.translate("Undo", "Undone: the task is open again, with its next step."),
    "create_task": lambda: QCoreApplication.translate("Undo", "Undone: the new task is gone."),
    "edit_task": lambda: QCoreApplication.translate("Undo", "Undone: the task is as it was."),
    "postpone_task": lambda: QCoreApplication.translate("Undo", "Undone: the task has its former date."),
    "cancel_task": lambda: QCoreApplication.translate("Undo", "Undone: the task is not cancelled."),
    "delete_task": lambda: QCoreApplication.translate("Undo", "Undone: the task is back."),
    "take_task": lambda: QCoreApplication.translate("Undo", "Undone: the task is not taken."),
    "release_task": lambda: QCoreApplication.translate("Undo", "Undone: you have the task again."),
    "hand_over_task": lambda: QCoreApplication.translate("Undo", "Undone: the task was not handed over."),
    "hand_over_work": lambda: QCoreApplication.translate("Undo", "Undone: the work is with its former owner again."),
    "correct_result": lambda: QCoreApplication.translate("Undo", "Undone: the result is as it was."),
    "save_activity": lambda: QCoreApplication.translate("Undo", "Undone: the activity was not saved."),
    "set_reminders": lambda: QCoreApplication.translate("Undo", "Undone: the reminders are as they were."),
    "create_call_round": lambda: QCoreApplication.translate("Undo", "Undone: the call round is gone."),
    "start_next_call": lambda: QCoreApplication.translate("Undo", "Undone: the call was not started."),
    "create_person": lambda: QCoreApplication.translate("Undo", "Undone: the new person is gone."),
    "change_person": lambda: QCoreApplication.translate("Undo", "Undone: the person's details are as they were."),
    "archive_person": lambda: QCoreApplication.translate("Undo", "Undone: the person is not archived."),
    "convert_to_client": lambda: QCoreApplication.translate("Undo", "Undone: the person is a contact again."),
    "add_phone": lambda: QCoreApplication.translate("Undo", "Undone: the phone number is gone."),
    "change_phone": lambda: QCoreApplication.translate("Undo", "Undone: the phone number is as it was."),
    "mark_wrong_number": lambda: QCoreApplication.translate("Undo", "Undone: the number is not marked as wrong."),
    "add_address": lambda: QCoreApplication.translate("Undo", "Undone: the address is gone."),
    "add_contact": lambda: QCoreApplication.translate("Undo", "Undone: the contact detail is gone."),
    "remove_detail": lambda: QCoreApplication.translate("Undo", "Undone: the detail is back."),
    "link_family": lambda: QCoreApplication.translate("Undo", "Undone: the two are not linked as family."),
    "merge_persons": lambda: QCoreApplication.translate("Undo", "Undone: the two records are apart again."),
    "put_alert": lambda: QCoreApplication.translate("Undo", "Undone: the alert is as it was."),
    "remove_alert": lambda: QCoreApplication.translate("Undo", "Undone: the alert is on the card again."),
    "save_category": lambda: QCoreApplication.translate("Undo", "Undone: the category is as it was."),
    "save_organization": lambda: QCoreApplication.translate("Undo", "Undone: the organisation is as it was."),
    "archive_organization": lambda: QCoreApplication.translate("Undo", "Undone: the organisation is where it was."),
    "change_status_by_hand": lambda: QCoreApplication.translate("Undo", "Undone: the task has its former status."),
    "receive_request": lambda: QCoreApplication.translate("Undo", "Undone: the new request is gone."),
    "take_request": lambda: QCoreApplication.translate("Undo", "Undone: the request is not taken."),
    "answer_request": lambda: QCoreApplication.translate("Undo", "Undone: the request is not answered."),
    "close_request": lambda: QCoreApplication.translate("Undo", "Undone: the request is open again."),
    "convert_request": lambda: QCoreApplication.translate("Undo", "Undone: the request did not become a lead."),
    "merge_requests": lambda: QCoreApplication.translate("Undo", "Undone: the two requests are apart again."),
    "request_from_visit": lambda: QCoreApplication.translate("Undo", "Undone: the lead of the visit is gone."),
    "set_delay_cause": lambda: QCoreApplication.translate("Undo", "Undone: the cause of the late answer is as it was."),
    "create_lead": lambda: QCoreApplication.translate("Undo", "Undone: the new lead is gone."),
    "assign_lead": lambda: QCoreApplication.translate("Undo", "Undone: the lead has its former performer."),
    "set_lead_status": lambda: QCoreApplication.translate("Undo", "Undone: the lead has its former status."),
    "reopen_lead": lambda: QCoreApplication.translate("Undo", "Undone: the lead is closed again."),
    "create_deal": lambda: QCoreApplication.translate("Undo", "Undone: the new deal is gone."),
    "move_deal": lambda: QCoreApplication.translate("Undo", "Undone: the deal is in its former stage."),
    "close_deal": lambda: QCoreApplication.translate("Undo", "Undone: the deal is open again."),
    "reopen_deal": lambda: QCoreApplication.translate("Undo", "Undone: the deal is closed again."),
    "log_call": lambda: QCoreApplication.translate("Undo", "Undone: the call was not recorded."),
    "try_in_vain": lambda: QCoreApplication.translate("Undo", "Undone: the call back waits as it did before."),
    "finish_call": lambda: QCoreApplication.translate("Undo", "Undone: the call has no outcome again."),
    "give_up_callback": lambda: QCoreApplication.translate("Undo", "Undone: the caller is to be called back."),
    "set_late_limit": lambda: QCoreApplication.translate("Undo", "Undone: an answer is late when it was before."),
    "mark_call": lambda: QCoreApplication.translate("Undo", "Undone: the talk has its former mark."),
    "correct_call": lambda: QCoreApplication.translate("Undo", "Undone: the call is as it was."),
    "save_telephones": lambda: QCoreApplication.translate("Undo", "Undone: the clinic's telephone is as it was."),
    "name_caller": lambda: QCoreApplication.translate("Undo", "Undone: the caller has no name again."),
    "write_comment": lambda: QCoreApplication.translate("Undo", "Undone: the comment is gone."),
    "edit_comment": lambda: QCoreApplication.translate("Undo", "Undone: the comment is as it was."),
    "remove_comment": lambda: QCoreApplication.translate("Undo", "Undone: the comment is back."),
    "write_note": lambda: QCoreApplication.translate("Undo", "Undone: the note is gone."),
    "put_tag": lambda: QCoreApplication.translate("Undo", "Undone: the tag is off."),
    "take_tag_off": lambda: QCoreApplication.translate("Undo", "Undone: the tag is back."),
    "attach_file": lambda: QCoreApplication.translate("Undo", "Undone: the file is not attached."),
    "handle_notices": lambda: QCoreApplication.translate("Undo", "Undone: the notice is back."),
    "add_user": lambda: QCoreApplication.translate("Undo", "Undone: the new user is gone."),
    "change_user": lambda: QCoreApplication.translate("Undo", "Undone: the user is as before."),
    "give_roles": lambda: QCoreApplication.translate("Undo", "Undone: the roles are as before."),
    "leave": lambda: QCoreApplication.translate("Undo", "Undone: the user did not leave."),
    "add_team": lambda: QCoreApplication.translate("Undo", "Undone: the new team is gone."),
    "set_team_members": lambda: QCoreApplication.translate("Undo", "Undone: the team has its former members."),
    "change_team": lambda: QCoreApplication.translate("Undo", "Undone: the team is as before."),
    "save_template": lambda: QCoreApplication.translate("Undo", "Undone: the template is as it was."),
    "archive_template": lambda: QCoreApplication.translate("Undo", "Undone: the template is in use again."),
    "save_result": lambda: QCoreApplication.translate("Undo", "Undone: the result and its settings are as they were."),
    "save_next_step": lambda: QCoreApplication.translate("Undo", "Undone: the next step is as it was."),
    "save_field": lambda: QCoreApplication.translate("Undo", "Undone: the field is as it was."),
    "save_provider": lambda: QCoreApplication.translate("Undo", "Undone: the provider is as before."),
    "save_working_hours": lambda: QCoreApplication.translate("Undo", "Undone: the working hours are as before."),
    "set_absence": lambda: QCoreApplication.translate("Undo", "Undone: the absence is as before."),
    "remove_absence": lambda: QCoreApplication.translate("Undo", "Undone: the absence stands again."),
    "save_room": lambda: QCoreApplication.translate("Undo", "Undone: the room is as before."),
    "save_service": lambda: QCoreApplication.translate("Undo", "Undone: the service and its price are as before."),
    "save_holiday": lambda: QCoreApplication.translate("Undo", "Undone: the holiday is as before."),
    "remove_holiday": lambda: QCoreApplication.translate("Undo", "Undone: the holiday stands again."),
    "add_public_holidays": lambda: QCoreApplication.translate("Undo", "Undone: the public holidays are gone again."),
    "save_shift": lambda: QCoreApplication.translate("Undo", "Undone: the shift is as before."),
    "remove_shift": lambda: QCoreApplication.translate("Undo", "Undone: the shift stands again."),
    "switch_rule": lambda: QCoreApplication.translate("Undo", "Undone: the rule of the night work is as before."),
    "book_appointment": lambda: QCoreApplication.translate("Undo", "Undone: the appointment is not booked."),
    "reschedule_appointment": lambda: QCoreApplication.translate(
        "Undo", "Undone: the appointment is at its former time."
    ),
    "cancel_appointment": lambda: QCoreApplication.translate("Undo", "Undone: the appointment is not cancelled."),
    "confirm_appointment": lambda: QCoreApplication.translate("Undo", "Undone: the confirmation is as it was."),
    "mark_arrived": lambda: QCoreApplication.translate("Undo", "Undone: the arrival is taken back."),
    "mark_no_show": lambda: QCoreApplication.translate("Undo", "Undone: the visit is not missed."),
    "admit": lambda: QCoreApplication.translate("Undo", "Undone: the admission is gone."),
    "end_visit": lambda: QCoreApplication.translate("Undo", "Undone: the visit is not over."),
    "record_payment": lambda: QCoreApplication.translate("Undo", "Undone: the payment is gone."),
    "wait_for_slot": lambda: QCoreApplication.translate("Undo", "Undone: the waiting list is as it was."),
    "offer_slot": lambda: QCoreApplication.translate("Undo", "Undone: the time is not offered."),
    "refuse_offer": lambda: QCoreApplication.translate("Undo", "Undone: the answer is taken back."),
    "accept_offer": lambda: QCoreApplication.translate("Undo", "Undone: the time is not booked."),
    "provider_away": lambda: QCoreApplication.translate("Undo", "Undone: the absence and its visits are as before."),
    "take_mine": lambda: QCoreApplication.translate("Undo", "Undone: your value is not taken; theirs stands again."),
    "keep_theirs": lambda: QCoreApplication.translate("Undo", "Undone: their value is not taken; it is as it was."),
    "take_slot": lambda: QCoreApplication.translate("Undo", "Undone: the visit has no time again."),
    "try_again": lambda: QCoreApplication.translate("Undo", "Undone: what was entered again is gone."),
    "save_dictionary": lambda: QCoreApplication.translate("Undo", "Undone: the list of values is as it was."),
}


def undone(act: str) -> str:
    sentence = UNDONE.get(act)
    if sentence is None:
        return QCoreApplication.translate("Undo", "Undone: the last operation was taken back.")
    return sentence()


def undone_before(problem: Problem, now: datetime) -> str:
    """What Ctrl+Z would take back that was done a while ago (B13): told once before it happens."""
    sentence = QCoreApplication.translate(
        "Undo", "Your last operation was {when}. Ctrl+Z once more takes it back and says: “{what}”"
    )
    at = problem.facts["at"]
    when = ago(at, current_style(), now) if isinstance(at, datetime) else ""
    return sentence.replace("{when}", when).replace("{what}", undone(str(problem.facts["act"])))
