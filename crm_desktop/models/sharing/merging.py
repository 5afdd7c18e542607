"""What becomes of a column that two stations changed from the same value: the one registry of merge policies."""

from __future__ import annotations

import enum

from crm_desktop.models.sharing.moves import MOVES
from crm_desktop.models.sharing.scopes import SCOPING

BETWEEN = "\n---\n"  # stands between the two texts of a column that keeps both


class Policy(enum.StrEnum):
    """Which value stays; every override but of an equal value and of a quiet one stands in the conflicts list."""

    NEWEST = "newest"  # the one that came last, which is the pushed one
    SERVER = "server"  # the one that is there already
    APPEND = "append"  # both texts
    STATE = "state"  # the pushed one if it may follow the one that is there
    QUIET = "quiet"  # of a moment that only says when another column became what it is: nobody is asked or told
    ASK = "ask"  # the one that is there, until a person has decided


def _asked(*columns: str) -> dict[str, Policy]:
    return dict.fromkeys(columns, Policy.ASK)


def _quiet(*columns: str) -> dict[str, Policy]:
    return dict.fromkeys(columns, Policy.QUIET)


def _texts(*columns: str) -> dict[str, Policy]:
    return dict.fromkeys(columns, Policy.APPEND)


# Stamps of the beginning, which nobody changes afterwards.
_STAMPS = dict.fromkeys(("created_at", "created_by"), Policy.SERVER)

# A wrong number, sum or birthday does harm long before anybody notices; two notes do none. Only texts without a
# greatest length can keep both.
_OWN: dict[str, dict[str, Policy]] = {
    "admission": {**_asked("amount"), **_texts("note")},
    "admission_service": _asked("count", "price"),
    "agent_state": _quiet("until_at"),
    "appointment": {
        **_asked("price"),
        **_texts("note"),
        **_quiet("status_at", "confirmed_at", "arrived_at"),
    },
    # Clocks differ by a second between a telephone and its exchange.
    "call": {**_texts("note"), **_quiet("started_at", "answered_at", "ended_at", "ring_for", "talk_for", "end_cause")},
    "callback_item": _quiet("last_attempt_at"),
    "contact_point": _asked("kind", "value"),
    "deal": {**_asked("amount"), **_quiet("closed_at")},
    "deal_service": _asked("count", "amount"),
    "lead": {**_texts("description"), **_quiet("status_at", "closed_at")},
    "notification": _quiet("seen_at", "done_at"),
    "payment": _asked("amount", "kind", "method", "on", "at", "person_id"),
    "person": {
        **_asked("birth_on", "national_id", "file_number", "external_id", "council_number"),
        **_texts("notes"),
    },
    "person_value": _asked("value"),
    "phone": _asked("raw", "e164", "tail", "extension"),
    "price_item": _asked("price", "valid_from_on"),
    "request": {**_texts("text"), **_quiet("first_response_at")},
    "task": {**_texts("description", "result_note"), **_quiet("taken_at", "done_at")},
    "task_reminder": _quiet("reminded_at"),
    "wait_entry": {**_texts("note"), **_quiet("offered_at")},
}

POLICIES: dict[str, dict[str, Policy]] = {
    table: {**_STAMPS, **_OWN.get(table, {}), **dict.fromkeys(MOVES.get(table, {}), Policy.STATE)} for table in SCOPING
}

# Columns that only say something together, the one that leads them first. If one that is pushed was changed elsewhere
# as well, all the pushed ones of its knot are taken or none: all if the leading one is among them, says something
# else than what is there, and its policy takes it (state: if it may follow). So a deal that was won elsewhere does not
# come to stand in an open stage, a done task gets no reason for its cancelling, and of two takers the first has the
# task. What is not taken is asked about if the policy of the leading one asks, else it is simply theirs.
KNOTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "agent_state": (("status", "reason_id"),),
    "appointment": (
        (
            "status", "status_at", "starts_at", "ends_at", "on", "provider_id", "room_id", "is_overbooked",
            "overbook_reason", "confirmed_at", "arrived_at", "cancelled_by", "cancel_reason_id", "came_and_left",
        ),
    ),
    "call": (("status", "answered_at", "ended_at", "talk_for", "agent_id", "extension", "end_cause"),),
    "call_mark": (("mark", "marked_at"),),
    "callback_item": (("status", "attempts", "last_attempt_at", "closed_by_call_id"),),
    "deal": (("status", "stage_id", "progress", "closed_on", "closed_at"),),
    "lead": (("status", "status_at", "closed_at", "stagnant_reason_id"),),
    "person": (("status", "merged_into_id"),),
    "phone": (("e164", "raw", "tail", "extension"),),
    "request": (("status", "first_response_at", "delay_cause_id", "handled_by"),),
    "tag": (("state", "replaced_by_id"),),
    "task": (
        ("status", "taken_at", "performer_id", "result_id", "done_at", "done_by", "cancel_reason", "end_reason"),
        ("due_on", "due_until_on", "due_at", "date_type"),
    ),
    "wait_entry": (("status", "offered_at", "offered_until_at", "booked_id"),),
}  # fmt: skip


# What one station has made is there already when another makes it as well, because the id follows from what happened:
# of these what the second knows more is put into the first one's row (docs/adr/0018); of others its row is passed over.
MET = frozenset({"call", "call_leg"})
# Each telephone tells what it saw of a conversation, and which of them is right the moves say: nobody decides about it.
UNTOLD: dict[str, frozenset[str]] = {"call": frozenset(KNOTS["call"][0])}


def policy_of(table: str, column: str) -> Policy:
    return POLICIES[table].get(column, Policy.NEWEST)
