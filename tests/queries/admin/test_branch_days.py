"""Which day it is at the branch."""

from __future__ import annotations

from datetime import UTC, date, datetime

from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.branch_days import as_of
from crm_desktop.store.base_file import OpenBase


def test_a_day_is_the_branch_s_and_begins_at_its_midnight(base: OpenBase, program: Actor) -> None:
    """P23, domain.md 3: Tehran is three and a half hours ahead."""
    at = base.read(lambda session: as_of(session, program, datetime(2026, 11, 21, 21, 0, tzinfo=UTC)))
    assert at.today == date(2026, 11, 22)
    begins, ends = at.bounds(at.today)
    assert begins == datetime(2026, 11, 21, 20, 30, tzinfo=UTC)
    assert (ends - begins).total_seconds() == 24 * 3600
