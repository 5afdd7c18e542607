"""What Ctrl+Z took back, in a whole sentence for every operation that can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

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
    "create_lead": lambda: QCoreApplication.translate("Undo", "Undone: the new lead is gone."),
    "assign_lead": lambda: QCoreApplication.translate("Undo", "Undone: the lead has its former performer."),
    "set_lead_status": lambda: QCoreApplication.translate("Undo", "Undone: the lead has its former status."),
    "reopen_lead": lambda: QCoreApplication.translate("Undo", "Undone: the lead is closed again."),
    "create_deal": lambda: QCoreApplication.translate("Undo", "Undone: the new deal is gone."),
    "move_deal": lambda: QCoreApplication.translate("Undo", "Undone: the deal is in its former stage."),
    "close_deal": lambda: QCoreApplication.translate("Undo", "Undone: the deal is open again."),
    "reopen_deal": lambda: QCoreApplication.translate("Undo", "Undone: the deal is closed again."),
    "log_call": lambda: QCoreApplication.translate("Undo", "Undone: the call was not recorded."),
    "finish_call": lambda: QCoreApplication.translate("Undo", "Undone: the call has no outcome again."),
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
    "save_dictionary": lambda: QCoreApplication.translate("Undo", "Undone: the list of values is as it was."),
}


def undone(act: str) -> str:
    sentence = UNDONE.get(act)
    if sentence is None:
        return QCoreApplication.translate("Undo", "Undone: the last operation was taken back.")
    return sentence()
