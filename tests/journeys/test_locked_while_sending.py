"""The window is locked or closed while something is on its way to the server: nobody waits, and it arrives once."""

from __future__ import annotations

import time
from datetime import date

import pytest

from crm_desktop.sync.remote.line import PATIENCE_SECONDS
from tests.support.joined import Joined, Outage

MINE = date(1990, 5, 1)
BESIDE = date(1991, 6, 2)
# Of pushes that the server has heard and not answered.
HEARD = (
    "FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'SELECT sync.push%'"
)
TAKEN = (
    "SELECT pk, count(*) FROM sync.op "
    "WHERE login = %s AND kind = 'U' AND position('birth_on' IN payload) > 0 GROUP BY pk"
)


def _leaves(out: Outage, how: str) -> float:
    """As somebody who goes for lunch or home, and does not know that anything is on its way; seconds that it took."""
    began = time.monotonic()
    if how == "lock":
        out.way.program.lock()
    else:
        out.way.window.close()
    return time.monotonic() - began


@pytest.mark.parametrize("is_taken", [True, False], ids=["taken", "broken off"])
@pytest.mark.parametrize("how", ["lock", "close"])
def test_what_is_on_its_way_when_the_window_is_locked_arrives_once(joined: Joined, how: str, is_taken: bool) -> None:
    """R12, I3, I15: the server has taken it and nobody has heard so, or it has not; it is sent again, taken once."""
    out = joined().start()
    way, central = out.way, out.central
    # What the night has left is on its way first: only then is the next push the one that is meant.
    way.wait_for(lambda: central.ask("SELECT 1 FROM night_run") and way.house.standing.facts.waiting == 0)
    with central.admin() as admin, admin.transaction():
        admin.execute("LOCK TABLE sync.op IN EXCLUSIVE MODE")
        out.here(out.born(1, MINE))
        way.wait_for(lambda: central.ask(f"SELECT 1 {HEARD}"))
        assert _leaves(out, how) < PATIENCE_SECONDS / 6
        if not is_taken:
            central.ask(f"SELECT pg_terminate_backend(pid) {HEARD}")
    mine, beside = (way.clinic.people[person] for person in (1, 2))
    if is_taken:
        way.wait_for(lambda: central.ask("SELECT 1 FROM person WHERE birth_on = %s", MINE))
    assert dict(central.ask(TAKEN, out.me.login)) == ({mine: 1} if is_taken else {})
    # Nobody goes round with the base now: whatever else writes in it finds it free.
    way.clinic.write(out.born(2, BESIDE), "change_person")
    way.stop()
    way._programs.clear()
    out.start()
    out.equal_dumps()
    assert (out.birth(1), out.birth(2)) == (MINE, BESIDE)
    assert dict(central.ask(TAKEN, out.me.login)) == {mine: 1, beside: 1}
