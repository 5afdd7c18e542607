"""Who may write which table: the rights of which one is needed, whatever its scope; the server asks at every push."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crm_desktop.models.access import Right

EVERYBODY = frozenset(Right)
# A talk, a visit or a result moves what belongs to it by rule: its task, lead, deal, request, call and visit.
_WORK = frozenset(
    {
        Right.PEOPLE_CHANGE,
        Right.PEOPLE_MERGE,
        Right.REQUESTS_CHANGE,
        Right.LEADS_CHANGE,
        Right.DEALS_CHANGE,
        Right.DEALS_REOPEN,
        Right.TASKS_CHANGE,
        Right.TASKS_DELETE,
        Right.TASKS_HAND_OVER,
        Right.RESULTS_CORRECT,
        Right.CALLS_CHANGE,
        Right.APPOINTMENTS_CHANGE,
        Right.ADMISSIONS_CHANGE,
        Right.PAYMENTS_RECORD,
        Right.IMPORT_RUN,
        Right.PROCESS_CHANGE,
    }
)
_PEOPLE = frozenset({Right.PEOPLE_CHANGE, Right.PEOPLE_MERGE, Right.IMPORT_RUN})
_VISITS = frozenset({Right.APPOINTMENTS_CHANGE, Right.ADMISSIONS_CHANGE, Right.PEOPLE_MERGE, Right.IMPORT_RUN})
_NOTES = frozenset({Right.NOTES_WRITE, Right.PEOPLE_MERGE, Right.REQUESTS_CHANGE, Right.IMPORT_RUN})

_RIGHTS: tuple[tuple[frozenset[Right], str], ...] = (
    (frozenset({Right.STAFF_CHANGE}), "user_account role role_right user_role team team_member"),
    (frozenset({Right.SETTINGS_CHANGE}), "branch clinic night_switch channel phone_line dial_rule"),
    (frozenset({Right.SETTINGS_CHANGE, Right.STAFF_CHANGE}), "extension"),
    (frozenset({Right.SCHEDULE_CHANGE, Right.STAFF_CHANGE}), "shift"),
    (
        frozenset({Right.SCHEDULE_CHANGE}),
        "provider provider_service provider_absence working_hours room holiday service service_category price_item",
    ),
    (
        frozenset({Right.PROCESS_CHANGE}),
        "deal_type stage transition_rule task_template template_result template_addition result extra_field next_step",
    ),
    (frozenset({Right.DICTIONARIES_CHANGE}), "dictionary dict_item person_category category_field"),
    (_PEOPLE, "organization organization_member contact_point postal_address family_link person_alert"),
    (_PEOPLE | {Right.CALLS_CHANGE}, "phone"),
    # Who is received or books becomes a client; what a talk asks for is kept with the person.
    (_WORK, "person person_value"),
    (_WORK, "request lead lead_service deal deal_service stage_history task task_value task_reminder"),
    (_WORK, "call call_leg callback_item night_run"),
    (frozenset({Right.CALLS_REVIEW}), "call_mark recording_hearing"),
    (frozenset({Right.CALLS_CHANGE}), "agent_state"),
    (_WORK | _NOTES, "timeline_entry tag_use message"),
    (EVERYBODY, "notification"),
    (_VISITS | {Right.TASKS_CHANGE, Right.LEADS_CHANGE, Right.REQUESTS_CHANGE, Right.RESULTS_CORRECT}, "appointment"),
    (_VISITS | {Right.TASKS_CHANGE, Right.LEADS_CHANGE}, "wait_entry"),
    (_VISITS, "admission admission_service slot_hold"),
    (frozenset({Right.PAYMENTS_RECORD, Right.PEOPLE_MERGE}), "payment"),
    (_NOTES, "comment mention attachment attachment_part"),
    (frozenset({Right.NOTES_WRITE, Right.TAGS_MODERATE}), "tag"),
)

WRITERS: dict[str, frozenset[Right]] = {table: rights for rights, names in _RIGHTS for table in names.split()}

# Who may add rows to a table, but not change those that are there: an import makes what it finds nowhere.
_IMPORTED = (
    "user_account team team_member branch channel service service_category provider room deal_type stage result "
    "task_template template_result dictionary dict_item person_category category_field tag payment price_item"
)
MAKERS: dict[str, frozenset[Right]] = dict.fromkeys(_IMPORTED.split(), frozenset({Right.IMPORT_RUN}))


@dataclass(frozen=True)
class Own:
    """Of rows whose `whose` is the writer's own id, everybody may change these columns."""

    whose: str
    columns: frozenset[str]


OWN: dict[str, Own] = {
    "user_account": Own("id", frozenset({"language", "calendar", "digits"})),
    "notification": Own("user_id", frozenset({"seen_at", "done_at", "snoozed_until"})),
    "task_reminder": Own("user_id", frozenset({"reminded_at"})),
}


@dataclass(frozen=True)
class Signed:
    """Rows that only whom they name in `by` makes and changes, unless somebody has one of the rights `or_by`.

    The columns `moved` may be changed by rule, by whoever may write the table.
    """

    by: str
    moved: frozenset[str]
    or_by: frozenset[Right] = frozenset()


# Nobody says of another that they are at lunch; who leads them signs off whoever went home without a word.
SIGNED: dict[str, Signed] = {
    "agent_state": Signed("user_id", moved=frozenset({"call_id"}), or_by=frozenset({Right.CALLS_REVIEW})),
    "call_mark": Signed("marked_by", moved=frozenset({"call_id"})),
    "recording_hearing": Signed("user_id", moved=frozenset()),
}

# Rows that bear witness: made once, and changed, taken away or undone by nobody, whatever their rights (P27).
KEPT = frozenset({"recording_hearing"})


@dataclass(frozen=True)
class Guard:
    """A value that needs a right of its own, whoever may write the table; also in a row that is made.

    `after` and `before` empty: whatever comes or was there. `beside`: only of a row that was made earlier, and in which
    that column then has that value. Values are in the form the stations send. Undone groups are not asked.
    """

    table: str
    column: str
    after: frozenset[str | int]
    rights: frozenset[Right]
    before: frozenset[str | int] = frozenset()
    beside: tuple[str, str | int] | None = None

    def asks(self, row: Mapping[str, Any] | None, values: Mapping[str, Any]) -> bool:
        """Whether these values of a row (None: a new one) need the right."""
        if self.column not in values or (self.after and values[self.column] not in self.after):
            return False
        if self.before and (row is None or row[self.column] not in self.before):
            return False
        return self.beside is None or (row is not None and {**row, **values}.get(self.beside[0]) == self.beside[1])


_OVERBOOKERS = frozenset({Right.APPOINTMENTS_OVERBOOK, Right.IMPORT_RUN})

GUARDED: tuple[Guard, ...] = (
    Guard("appointment", "is_overbooked", frozenset({1}), _OVERBOOKERS),
    # The server keeps no place free of an overbooked visit, so whoever moved one would book over another.
    *(
        Guard("appointment", column, frozenset(), _OVERBOOKERS, beside=("is_overbooked", 1))
        for column in ("starts_at", "ends_at", "provider_id", "room_id")
    ),
    # A lost deal wakes with its lead by rule; one that is won is money that was counted.
    Guard(
        "deal",
        "status",
        frozenset({"open", "lost"}),
        frozenset({Right.DEALS_REOPEN, Right.PROCESS_CHANGE}),
        before=frozenset({"won"}),
    ),
    Guard("person", "status", frozenset({"merged"}), frozenset({Right.PEOPLE_MERGE})),
    # An import makes staff who cannot sign in.
    Guard("user_account", "status", frozenset({"active", "left"}), frozenset({Right.STAFF_CHANGE})),
    Guard("tag", "state", frozenset({"replaced", "rejected"}), frozenset({Right.TAGS_MODERATE})),
)
