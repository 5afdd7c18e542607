"""R12: how the station stands with its server, in one place for everybody who shows it."""

from __future__ import annotations

from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.views.widgets.sync_standing import Mark, SyncFacts, SyncStanding

ONLINE, OFFLINE = SyncFacts(has_server=True), SyncFacts(has_server=True, is_online=False)


@pytest.fixture
def standing(qapp: QApplication) -> SyncStanding:
    return SyncStanding()


def test_a_row_that_waits_says_whether_there_is_a_connection(standing: SyncStanding) -> None:
    """sync.md 8: a clock while it is sent, another sign while there is no line; a slot only while it is not given."""
    row, visit = uuid4(), uuid4()
    standing.tell(ONLINE)
    standing.count(2, 0, frozenset({row, visit}), frozenset({visit}))
    assert (standing.mark_of(row), standing.slot_mark(row)) == (Mark.SENT, Mark.NONE)
    assert standing.slot_mark(visit) is Mark.SENT
    standing.tell(OFFLINE)
    assert (standing.mark_of(row), standing.slot_mark(visit)) == (Mark.OFFLINE, Mark.OFFLINE)
    assert standing.mark_of(uuid4()) is Mark.NONE
    assert standing.is_tentative


def test_without_a_server_nothing_is_marked(standing: SyncStanding) -> None:
    """R12: a clinic of one computer never hears of it."""
    row = uuid4()
    standing.count(1, 1, frozenset({row}), frozenset({row}))
    assert (standing.mark_of(row), standing.slot_mark(row)) == (Mark.NONE, Mark.NONE)
    assert not standing.is_tentative


def test_screens_are_told_once_and_only_of_what_is_otherwise(standing: SyncStanding) -> None:
    """R12: a round with the server every few seconds paints nothing anew."""
    told: list[str] = []
    standing.changed.connect(lambda _facts: told.append("changed"))
    standing.marked.connect(lambda: told.append("marked"))
    standing.tell(ONLINE)
    standing.tell(ONLINE)
    assert told == ["changed"]
    ids = frozenset({uuid4()})
    standing.count(1, 0, ids, frozenset())
    standing.count(1, 0, ids, frozenset())
    assert told == ["changed", "changed", "marked"]
    standing.tell(SyncFacts(has_server=True, is_online=False, waiting=1))
    assert told[3:] == ["changed", "marked"]
