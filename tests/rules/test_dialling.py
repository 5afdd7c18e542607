"""Whom a round may ring now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.rules.dialling import Hindrance, may_dial, retry_at, tries_of
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.process import Clinic

TEHRAN = "+989123456789"
# A Saturday in Tehran; Friday is the day off.
MORNING = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)


@pytest.fixture
def branch() -> Branch:
    return Branch(
        name="B", time_zone="Asia/Tehran", region="IR", days_off="5", calls_from="09:00", calls_until="21:00",
        call_tries=4,
    )  # fmt: skip


def test_who_wants_no_calls_is_never_rung_by_a_round(branch: Branch) -> None:
    """B12: not at any hour."""
    verdict = may_dial(branch, MORNING, TEHRAN, 0, do_not_call=True)
    assert (verdict.why, verdict.allowed_at) == (Hindrance.DO_NOT_CALL, None)


def test_who_was_rung_in_vain_often_enough_is_left_until_the_next_working_day(branch: Branch) -> None:
    """B12: the fourth try of a day is the last one; on a Thursday the next one is on Saturday."""
    assert may_dial(branch, MORNING, TEHRAN, 3, do_not_call=False).why is None
    thursday = MORNING + timedelta(days=5)
    verdict = may_dial(branch, thursday, TEHRAN, 4, do_not_call=False)
    assert verdict.why is Hindrance.TRIED_ENOUGH
    assert verdict.allowed_at == datetime(2026, 11, 28, 5, 30, tzinfo=UTC)


def test_who_sleeps_is_rung_in_the_morning(branch: Branch) -> None:
    """B12: theirs, not ours."""
    verdict = may_dial(branch, MORNING, "+12025550123", 0, do_not_call=False)
    assert (verdict.why, verdict.allowed_at) == (Hindrance.QUIET_HOURS, datetime(2026, 11, 21, 14, tzinfo=UTC))


@pytest.mark.parametrize(
    ("planned", "tries", "then"),
    [
        ("2026-11-21T08:00", 1, "2026-11-21T08:00"),
        ("2026-11-21T18:30", 1, "2026-11-22T05:30"),  # ten at night
        ("2026-11-21T08:00", 4, "2026-11-22T05:30"),
        ("2026-11-23T08:00", 4, "2026-11-23T08:00"),  # another day has its own tries
        ("2026-11-26T18:30", 1, "2026-11-28T05:30"),  # Thursday night goes to Saturday
    ],
)
def test_an_unanswered_call_is_tried_again_at_a_fit_time(branch: Branch, planned: str, tries: int, then: str) -> None:
    """B12: the retry plan of the process, by the hours and the tries that the branch allows."""
    moment = datetime.fromisoformat(planned).replace(tzinfo=UTC)
    assert retry_at(branch, moment, TEHRAN, tries, MORNING.date()) == datetime.fromisoformat(then).replace(tzinfo=UTC)


def test_tries_are_counted_over_all_who_rang_today(clinic: Clinic) -> None:
    """B12: a colleague's try counts; yesterday's, an incoming one, a talk and a double do not."""

    def fill(work: UnitOfWork) -> Branch:
        def call(person: str, hours: int = 0, **given: object) -> Call:
            defaults = {"direction": Direction.OUT, "status": CallStatus.NOT_REACHED, "origin": CallOrigin.PHONE}
            at = work.now - timedelta(hours=hours)
            return work.add(Call(**{**defaults, "started_at": at, "person_id": clinic.ids[person], **given}))

        first = call("maryam", agent_id=clinic.ids["reza"])
        call("maryam", 1)
        call("maryam", 12)
        call("maryam", direction=Direction.IN)
        call("maryam", status=CallStatus.LOGGED)
        call("maryam", joined_into_id=first.id)
        call("ali")
        return work.branch

    branch = clinic.change(fill)
    ids = (clinic.ids["maryam"], clinic.ids["ali"])
    tries = clinic.base.read(lambda session: tries_of(session, branch, clinic.clock(), ids))
    assert dict(tries) == {ids[0]: 2, ids[1]: 1}
