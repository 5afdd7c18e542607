"""What is told of the night work."""

from __future__ import annotations

from crm_desktop.models.admin.night_run import NightRule
from crm_desktop.queries.visits.night_runs import night_runs
from crm_desktop.usecases.nightly.run_night import RunNight, run_night
from crm_desktop.usecases.nightly.switch_rule import SwitchRule, switch_rule
from tests.support.visits import Visits


def test_each_rule_says_whether_it_is_on_and_when_it_ran_last(visits: Visits) -> None:
    """A1: each is switchable and shows what it did."""
    branch = visits.clinic.ids["branch"]
    first = visits.clinic.base.read(lambda session: night_runs(session, branch))
    assert [(row.rule, row.is_on, row.ran_at) for row in first] == [(rule, True, None) for rule in NightRule]
    visits.book()
    visits.clinic.do(switch_rule, SwitchRule(NightRule.RECALL, is_on=False))
    visits.clinic.clock.set(visits.at("01:00", 2))
    visits.clinic.change(lambda work: run_night(work, RunNight()))
    rows = {row.rule: row for row in visits.clinic.base.read(lambda session: night_runs(session, branch))}
    assert (rows[NightRule.NO_SHOW].made, rows[NightRule.NO_SHOW].ran_at) == (1, visits.clinic.clock())
    assert rows[NightRule.RECALL].is_on is False
