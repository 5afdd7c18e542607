"""In whose scope the rows of each table are, and which right lets one see them."""

from __future__ import annotations

import enum
from uuid import UUID

from crm_desktop.models.access import Right

ORG = UUID(int=0)  # the scope of what every branch shares


class Scoping(enum.StrEnum):
    """How the scope of a row follows from the row."""

    ORG = "org"  # everybody's, whatever branch it names
    BRANCH = "branch"  # its branch's, everybody's without one
    PERSON = "person"  # everybody's if public, else its branch's
    OF_PERSON = "of_person"  # as the person it belongs to


_ORG = (
    "branch", "category_field", "channel", "clinic", "deal_type", "dial_rule", "dict_item", "dictionary", "extension",
    "extra_field", "holiday", "next_step", "night_switch", "organization", "person_category", "phone_line",
    "price_item", "provider", "provider_absence", "provider_service", "result", "role", "role_right", "room", "service",
    "service_category", "shift", "stage", "tag", "task_template", "team", "team_member", "template_addition",
    "template_result", "transition_rule", "user_account", "user_role", "working_hours",
)  # fmt: skip
_BRANCH = (
    "admission", "admission_service", "agent_state", "appointment", "attachment", "attachment_part", "call", "call_leg",
    "call_mark", "callback_item", "comment", "deal", "deal_service", "lead", "lead_service", "mention", "message",
    "night_run", "notification", "payment", "recording_hearing", "request", "slot_hold", "stage_history", "tag_use",
    "task", "task_reminder", "task_value", "timeline_entry", "wait_entry",
)  # fmt: skip
_OF_PERSON = (
    "contact_point", "family_link", "organization_member", "person_alert", "person_value", "phone", "postal_address",
)  # fmt: skip

SCOPING: dict[str, Scoping] = {
    **dict.fromkeys(_ORG, Scoping.ORG),
    **dict.fromkeys(_BRANCH, Scoping.BRANCH),
    **dict.fromkeys(_OF_PERSON, Scoping.OF_PERSON),
    "person": Scoping.PERSON,
}

# What belongs to a row of another table is seen by whoever sees that row; what hangs on any record, by whoever
# sees people, since that is where it is read.
_PARTS: dict[str, Right] = {
    **dict.fromkeys(_OF_PERSON, Right.PEOPLE_SEE),
    **dict.fromkeys(
        ("attachment", "attachment_part", "comment", "mention", "notification", "tag_use"), Right.PEOPLE_SEE
    ),
    "lead_service": Right.LEADS_SEE,
    **dict.fromkeys(("deal_service", "stage_history"), Right.DEALS_SEE),
    **dict.fromkeys(("task_value", "task_reminder"), Right.TASKS_SEE),
    "call_leg": Right.CALLS_SEE,
    "recording_hearing": Right.CALLS_REVIEW,
    **dict.fromkeys(("admission_service", "night_run", "slot_hold"), Right.APPOINTMENTS_SEE),
}


def see_right(table: str) -> Right | None:
    """None: every member of the clinic, as far as the scope of the row is theirs."""
    from crm_desktop.models.tables import Base, Synced

    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Synced) and mapper.class_.__tablename__ == table:
            access = mapper.class_.ACCESS
            return access.see if access is not None else _PARTS.get(table)
    raise KeyError(table)
