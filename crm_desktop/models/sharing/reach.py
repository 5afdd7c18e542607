"""What of a row is changed only by whom a right reaches that row, and who takes rows away: the server asks at push."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.models.access import Access, Right
from crm_desktop.models.sharing.writers import KEPT, WRITERS

_R = Right


@dataclass(frozen=True)
class Held:
    """Columns that need one of the rights, reaching the very row: all, its branch, its team, or one's own.

    Whose a row is, its ACCESS says. Every other column may be moved by a rule: a talk, a visit or a result of one's own
    takes the lead, the deal, the call and the tasks along, whosoever they are.
    """

    rights: frozenset[Right]
    columns: frozenset[str]
    # Of these whoever may write the table fills the empty ones.
    filled: frozenset[str] = frozenset()


def _held(rights: set[Right], columns: str, filled: str = "") -> Held:
    return Held(frozenset(rights | {_R.IMPORT_RUN}), frozenset(columns.split()), frozenset(filled.split()))


HELD: dict[str, Held] = {
    "task": _held(
        {_R.TASKS_CHANGE, _R.TASKS_HAND_OVER, _R.RESULTS_CORRECT},
        "title description priority template_id task_type author_id parent_id",
    ),
    "lead": _held({_R.LEADS_CHANGE}, "title description priority channel_id assignee_id team_id"),
    "deal": _held({_R.DEALS_CHANGE}, "title amount opened_on expected_close_on channel_id organization_id external_id"),
    "request": _held({_R.REQUESTS_CHANGE}, "kind merged_into_id source_table source_id"),
    # A telephone rings at many stations: who had the talk, and over which line, says whichever of them hears of it.
    "call": _held(
        {_R.CALLS_CHANGE},
        "direction raw_number e164 recording_path recording_hash",
        filled="raw_number e164 recording_path recording_hash",
    ),
    "appointment": _held(
        {_R.APPOINTMENTS_CHANGE},
        "starts_at ends_at on provider_id room_id service_id is_overbooked overbook_reason price cancelled_by "
        "cancel_reason_id",
    ),
    "wait_entry": _held(
        {_R.APPOINTMENTS_CHANGE},
        "service_id provider_id from_on until_on weekdays from_time until_time priority note",
    ),
    "admission": _held({_R.ADMISSIONS_CHANGE}, "status amount note on at provider_id"),
    "payment": _held({_R.PAYMENTS_RECORD}, "kind method amount on at note admission_id appointment_id"),
    "person": _held(
        {_R.PEOPLE_CHANGE, _R.PEOPLE_MERGE},
        "kind given_name family_name father_name sex birth_on national_id file_number external_id council_number "
        "category_id language preferred_channel best_time do_not_call do_not_sms warning notes visibility "
        "owner_team_id owner_id status",
    ),
}


@dataclass(frozen=True)
class Removal:
    """One of `rights` takes a row of the table away or brings it back, where it is held reaching that row.

    `by_rule`: what else they bring with them, of rows that are still in one of the states `while_in`, or that name in
    the column `instead` the row which stands for them.
    """

    rights: frozenset[Right]
    by_rule: frozenset[Right] = frozenset()
    while_in: frozenset[str] = frozenset()
    instead: str | None = None


_NOBODY = Removal(frozenset({_R.IMPORT_RUN}))
_REMOVERS: tuple[tuple[frozenset[Right], str], ...] = (
    (frozenset({_R.STAFF_CHANGE}), "team_member user_role"),
    (
        frozenset({_R.SCHEDULE_CHANGE}),
        "holiday working_hours shift provider_absence provider_service",
    ),
    (
        frozenset({_R.PROCESS_CHANGE}),
        "deal_type stage transition_rule task_template template_result template_addition",
    ),
    (
        frozenset({_R.PEOPLE_CHANGE, _R.PEOPLE_MERGE}),
        "phone contact_point postal_address family_link person_alert person_value organization_member",
    ),
    (frozenset({_R.DEALS_CHANGE}), "deal_service"),
    (frozenset({_R.RESULTS_CORRECT}), "task_value"),
    (frozenset({_R.NOTES_WRITE}), "comment mention notification"),
    (frozenset({_R.SETTINGS_CHANGE}), "phone_line dial_rule"),
    (frozenset({_R.SETTINGS_CHANGE, _R.STAFF_CHANGE}), "extension"),
    (frozenset({_R.CALLS_REVIEW}), "call_mark"),
    # What ends by itself: a reminder with its task, a held time with the booking, a reason with what was lost.
    (WRITERS["task_reminder"], "task_reminder"),
    (WRITERS["slot_hold"], "slot_hold"),
    (WRITERS["tag_use"], "tag_use"),
)
# Of the other tables a row goes only as the undoing of what made it, or of an import.
REMOVERS: dict[str, Removal] = {
    **dict.fromkeys(WRITERS, _NOBODY),
    **{name: Removal(rights | {_R.IMPORT_RUN}) for rights, names in _REMOVERS for name in names.split()},
    # Another result, or another caller, takes the task back that had been planned.
    "task": Removal(
        frozenset({_R.TASKS_DELETE, _R.IMPORT_RUN}),
        by_rule=frozenset({_R.RESULTS_CORRECT, _R.CALLS_CHANGE}),
        while_in=frozenset({"planned", "in_work"}),
    ),
    # A conversation that two stations saw apart goes into one row, and what a telephone took for a missed call because
    # another one answered was none (docs/adr/0018).
    "call": Removal(
        frozenset({_R.IMPORT_RUN}),
        by_rule=frozenset({_R.CALLS_CHANGE}),
        while_in=frozenset({"ringing", "missed", "abandoned"}),
        instead="joined_into_id",
    ),
    **dict.fromkeys(KEPT, Removal(frozenset())),
}


def access_of(table: str) -> Access | None:
    """Whose the rows of a table are, as its model says."""
    from crm_desktop.models.tables import Base, Synced

    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Synced) and mapper.class_.__tablename__ == table:
            return mapper.class_.ACCESS
    raise KeyError(table)
