"""On which days somebody who lives today can have been born."""

from __future__ import annotations

from datetime import date

from crm_desktop.kit.problems import Problem

OLDEST = date(1880, 1, 1)


class ImpossibleBirth(Problem):
    """Born tomorrow, or before anybody alive. Facts: day."""

    code = "person.impossible_birth"


def impossible_birth(day: date, today: date) -> ImpossibleBirth | None:
    return None if OLDEST <= day <= today else ImpossibleBirth(day=day)
