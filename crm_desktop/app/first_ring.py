"""Asks once, behind the first rows, what every ring asks: else the first caller of the day waits for our modules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from crm_desktop.kit.problems import Problem
from crm_desktop.views.widgets.house import House


def expect_rings(house: House, owner: QObject, done: Callable[[], object]) -> None:
    """On a reader lane: modules are loaded and statements made there; the answer is for nobody."""
    actor, region = house.session.actor, house.session.region
    today, now = house.today, house.now

    def question(session: Any) -> None:
        import crm_desktop.usecases.calls.record_call  # noqa: F401  what writes a ring down
        from crm_desktop.queries.calls.caller_cards import caller_card
        from crm_desktop.queries.calls.lines import line_at
        from crm_desktop.queries.people.some_numbers import some_numbers

        line_at(session, "0", "", region)
        # Somebody's number, so that what is asked of a known caller is made as well.
        for number in some_numbers(session, 1):
            caller_card(session, actor, number, today, region, now)

    def answered(_none: None) -> None:
        done()

    house.lanes.read(owner, question, answered, _is_told_elsewhere)


def _is_told_elsewhere(_problem: Problem) -> None:
    """A base that cannot be read says so where its rows are wanted."""
