"""What was learnt about no-shows is there when the program starts again."""

from __future__ import annotations

from datetime import date
from functools import partial

from crm_desktop.models.access import Actor
from crm_desktop.queries.visits.no_show_risk import kept_rules
from crm_desktop.rules.no_show_rules import Learnt, read_back
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.station.keep_no_show_rules import KeepNoShowRules, keep_no_show_rules


def test_the_last_one_is_kept(base: OpenBase, program: Actor) -> None:
    """B10: cached with the day it was learnt."""
    assert base.read(kept_rules) is None
    for learnt in (Learnt(date(2026, 11, 20), 7), Learnt(date(2026, 11, 21), 9)):
        base.writer.write(program, partial(keep_no_show_rules, order=KeepNoShowRules(learnt)))
    assert read_back(base.read(kept_rules)) == Learnt(date(2026, 11, 21), 9)
