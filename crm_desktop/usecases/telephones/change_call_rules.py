"""Say when people are rung and how often in vain, and whether talks are recorded and where that lies (B12, P27)."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.queries.calls.recordings import is_safe_root
from crm_desktop.rules.timetable import require_hours
from crm_desktop.store.unit_of_work import UnitOfWork

LEAST, MOST = 1, 20
LONGEST = 400


class TriesOutOfRange(Problem):
    """facts: least, most"""

    code = "telephones.tries_out_of_range"


class RecordingsPlaceNeeded(Problem):
    code = "telephones.recordings_place_needed"


class RecordingsPlaceUnsafe(Problem):
    """A folder or an https address without a password; anybody could hear on the way what comes over another one."""

    code = "telephones.recordings_place_unsafe"


@dataclass(frozen=True)
class ChangeCallRules:
    """Of the actor's branch; the hours are those of whoever is rung. None leaves a thing as it is."""

    calls_from: str | None = None
    calls_until: str | None = None
    call_tries: int | None = None
    keeps_recordings: bool | None = None
    recordings_at: str | None = None


def change_call_rules(work: UnitOfWork, order: ChangeCallRules) -> Branch:
    work.require(Right.SETTINGS_CHANGE)
    branch = work.branch
    opens = latin_digits((order.calls_from or branch.calls_from).strip())
    closes = latin_digits((order.calls_until or branch.calls_until).strip())
    require_hours(opens, closes)
    tries = branch.call_tries if order.call_tries is None else order.call_tries
    if not LEAST <= tries <= MOST:
        raise TriesOutOfRange(least=LEAST, most=MOST)
    place = branch.recordings_at if order.recordings_at is None else order.recordings_at.strip() or None
    keeps = branch.keeps_recordings if order.keeps_recordings is None else order.keeps_recordings
    if keeps and place is None:
        raise RecordingsPlaceNeeded
    if place is not None and (not is_safe_root(place) or len(place) > LONGEST):
        raise RecordingsPlaceUnsafe
    branch.calls_from, branch.calls_until, branch.call_tries = opens, closes, tries
    branch.keeps_recordings, branch.recordings_at = keeps, place
    return branch
