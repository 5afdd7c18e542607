"""Named rights, how far each reaches, and who is acting: the words of the one access policy."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


class Right(enum.StrEnum):
    """What somebody may be allowed to do (C24-31, MIS-21)."""

    PEOPLE_SEE = "people.see"
    PEOPLE_CHANGE = "people.change"
    REQUESTS_SEE = "requests.see"
    REQUESTS_CHANGE = "requests.change"
    LEADS_SEE = "leads.see"
    LEADS_CHANGE = "leads.change"
    DEALS_SEE = "deals.see"
    DEALS_CHANGE = "deals.change"
    DEALS_REOPEN = "deals.reopen"
    TASKS_SEE = "tasks.see"
    TASKS_CHANGE = "tasks.change"
    TASKS_DELETE = "tasks.delete"
    TASKS_HAND_OVER = "tasks.hand_over"
    RESULTS_CORRECT = "results.correct"
    CALLS_SEE = "calls.see"
    CALLS_CHANGE = "calls.change"
    CALLS_REVIEW = "calls.review"  # hear recordings and mark talks (T4)
    APPOINTMENTS_SEE = "appointments.see"
    APPOINTMENTS_CHANGE = "appointments.change"
    APPOINTMENTS_OVERBOOK = "appointments.overbook"
    ADMISSIONS_CHANGE = "admissions.change"
    PAYMENTS_SEE = "payments.see"
    PAYMENTS_RECORD = "payments.record"
    SCHEDULE_CHANGE = "schedule.change"
    PEOPLE_MERGE = "people.merge"
    NOTES_WRITE = "notes.write"
    TAGS_MODERATE = "tags.moderate"
    IMPORT_RUN = "import.run"
    EXPORT_RUN = "export.run"
    PROCESS_CHANGE = "process.change"
    DICTIONARIES_CHANGE = "dictionaries.change"
    STAFF_CHANGE = "staff.change"
    SETTINGS_CHANGE = "settings.change"


class Scope(enum.StrEnum):
    """How far a right reaches, from narrow to wide."""

    OWN = "own"
    TEAM = "team"
    BRANCH = "branch"
    ALL = "all"

    @property
    def width(self) -> int:
        return list(Scope).index(self)


@dataclass(frozen=True)
class Access:
    """What a table says about whose its rows are; columns are named, owners being user ids."""

    see: Right
    owners: tuple[str, ...] = ()  # the first is whom the work is given to
    team: str | None = None
    # Rows that everybody with the right sees, whatever its scope: (column, value), for example public contacts.
    public: tuple[str, str] | None = None

    @property
    def shares_unclaimed(self) -> bool:
        """Work that nobody has yet belongs to whoever of the branch takes it; a private contact is no work."""
        return bool(self.owners) and self.team is not None and self.public is None


@dataclass(frozen=True)
class Actor:
    """Who is acting: a user with the rights of all their roles, or the program itself."""

    user_id: UUID | None
    branch_id: UUID | None
    team_ids: frozenset[UUID] = frozenset()
    rights: Mapping[Right, Scope] = field(default_factory=dict)
    name: str = ""

    def scope_of(self, right: Right) -> Scope | None:
        return self.rights.get(right)


def the_program(branch_id: UUID | None = None) -> Actor:
    """The actor of set-up, nightly work and demo data: everything is allowed, nobody is named."""
    return Actor(user_id=None, branch_id=branch_id, rights=dict.fromkeys(Right, Scope.ALL), name="")
