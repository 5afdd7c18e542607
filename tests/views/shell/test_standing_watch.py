"""R12: the counts come from the base itself, after every news."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from crm_desktop.views.shell.standing_watch import StandingWatch
from crm_desktop.views.widgets.sync_standing import Mark, SyncFacts
from tests.support.house import TestHouse
from tests.support.verdicts import answer, join

ONLINE = SyncFacts(has_server=True)


def test_a_change_is_counted_and_its_row_marked_until_the_server_has_it(clinic: TestHouse, qtbot: QtBot) -> None:
    """R12: also what was done since the last round with the server."""
    standing = clinic.house.standing
    watch = StandingWatch(clinic.house)
    join(clinic.base)
    standing.tell(ONLINE)
    task_id = clinic.a_task()
    qtbot.waitUntil(lambda: standing.facts.waiting == 1)
    assert standing.mark_of(task_id) is Mark.SENT
    answer(clinic.base, "refused", code="right")
    watch.look()
    assert (standing.facts.waiting, standing.facts.needs_you) == (0, 1)
    assert standing.mark_of(task_id) is Mark.NONE


def test_a_base_without_a_server_is_asked_nothing(clinic: TestHouse) -> None:
    """R12: not even by the way."""
    watch = StandingWatch(clinic.house)
    clinic.a_task()
    watch.look()
    assert clinic.house.standing.facts == SyncFacts()
