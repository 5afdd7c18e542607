"""What a row belongs to: it lies in the branch of its whole, whoever adds it, and goes where that goes."""

from __future__ import annotations

# The columns that name the whole, the nearest one first. Somebody with a right in all branches works on rows of each:
# the answers, the next step and the call of a task belong to the task's branch, not to theirs.
WHOLES: dict[str, tuple[str, ...]] = {
    "admission": ("appointment_id",),
    "admission_service": ("admission_id",),
    "appointment": ("rescheduled_from_id",),
    "attachment_part": ("attachment_id",),
    "call": ("task_id",),
    "call_leg": ("call_id",),
    "call_mark": ("call_id",),
    "callback_item": ("call_id",),
    "deal": ("lead_id",),
    "deal_service": ("deal_id",),
    "lead": ("request_id",),
    "lead_service": ("lead_id",),
    "mention": ("comment_id",),
    "payment": ("admission_id", "appointment_id"),
    "recording_hearing": ("call_id",),
    "stage_history": ("deal_id",),
    "task": ("previous_id", "parent_id", "lead_id", "deal_id"),
    "task_reminder": ("task_id",),
    "task_value": ("task_id",),
}

# These hang on any record, which `record_table` and `record_id` name.
ON_RECORDS = frozenset({"attachment", "comment", "message", "tag_use", "timeline_entry"})
# Records that lie in a branch; people and organisations are every branch's, and what is said of them is the writer's.
OF_BRANCHES = frozenset(
    {"admission", "appointment", "call", "deal", "lead", "payment", "request", "task", "wait_entry"}
)
