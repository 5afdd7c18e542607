"""The desk when the server says no, or is not there for long: what waits is kept and shown, and nothing is broken."""

from __future__ import annotations

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.admin.role import RoleRight, UserRole
from crm_desktop.models.admin.user import User
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.task import Task
from crm_desktop.store import capture
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync import greet
from crm_desktop.views.people.person_dialog import PersonDialog
from crm_desktop.views.widgets.sync_standing import Mark
from tests.support.joined import Joined, Outage
from tests.support.journey import Journey

ROOT = Path(__file__).parents[2]
MINE = date(1990, 5, 1)


def hurry(way: Journey) -> None:
    """As somebody who does not want to wait for the next try."""
    assert way.program._going_round is not None
    way.program._going_round.hurry()


def test_what_waited_outlives_the_program(joined: Joined) -> None:
    """R12, I15: saved in an outage, killed, started again: it still waits, is still shown, and then goes out."""
    out = joined()
    way, person_id = out.way, out.way.clinic.people[0]
    out.line.refuse()
    killed_after_saving(way, person_id, "Rings in the evening")
    way.start()
    way.wait_for(lambda: "1 change wait" in out.said())
    assert way.house.standing.mark_of(person_id) is Mark.OFFLINE
    out.heal()
    out.equal_dumps()
    assert out.other.ask("SELECT notes FROM person WHERE notes <> ''") == [("Rings in the evening",)]


def killed_after_saving(way: Journey, person_id: UUID, notes: str) -> None:
    command = [sys.executable, "-m", "tests.journeys.saving_child", str(way.folder), str(person_id), notes]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "saved\n"
        child.send_signal(signal.SIGKILL)


def take_right(out: Outage, right: Right) -> None:
    """A colleague takes it from every role of mine, at the other station."""

    def cut(work: UnitOfWork) -> None:
        mine = select(UserRole.role_id).where(UserRole.user_id == out.me.user_id)
        for one in work.all(select(RoleRight).where(RoleRight.right == right, RoleRight.role_id.in_(mine))):
            work.remove(one)

    out.elsewhere(cut)


def half_typed(way: Journey) -> PersonDialog:
    way.house.go.dialog("new_person")
    dialog = way.dialog(PersonDialog)
    way.wait_for(dialog.given.hasFocus)
    way.write("Shirin")
    return dialog


def test_a_right_that_is_cut_takes_its_rows_away_under_the_hands(joined: Joined) -> None:
    """sync.md: the station holds only what its person may see; what is half typed stays."""
    out = joined(plan=lambda way: [way.clinic.a_task(person=at) for at in range(2)]).start()
    way = out.way
    way.go("tasks")
    assert len(way.settled()) == 2
    dialog = half_typed(way)
    take_right(out, Right.TASKS_SEE)
    way.wait_for(lambda: way.clinic.rows(select(Task)) == [])
    way.wait_for(lambda: Right.TASKS_SEE not in way.house.session.actor.rights)
    way.quiet()
    assert dialog.isVisible()
    assert dialog.given.text() == "Shirin"
    assert out.facts.is_online
    assert way.window.current != "tasks" or way.rows() == []


def test_a_branch_that_is_another_brings_its_rows_and_takes_the_old(joined: Joined) -> None:
    """sync.md 10: somebody is moved while the window is open; forms stay, and the desk goes on in the new branch."""
    out = joined(plan=lambda way: way.clinic.a_task())
    way, central = out.way, out.central
    south = central.branch("South")
    for right in (Right.TASKS_SEE, Right.TASKS_CHANGE):
        central.ask(f"UPDATE role_right SET scope = 'branch' WHERE \"right\" = '{right.value}'")
    theirs = central.row("task", branch_id=south, title="Order water")
    out.start()
    way.go("tasks")
    assert len(way.settled()) == 1
    dialog = half_typed(way)

    def move(work: UnitOfWork) -> None:
        work.session.get_one(User, out.me.user_id).branch_id = south

    out.elsewhere(move)
    way.wait_for(lambda: [task.id for task in way.clinic.rows(select(Task))] == [theirs])
    way.wait_for(lambda: way.house.session.branch_name == "South")
    way.quiet()
    assert (dialog.isVisible(), dialog.given.text()) == (True, "Shirin")
    way.press("Ctrl+Enter")
    way.gone(PersonDialog)
    way.wait_for(lambda: central.ask("SELECT branch_id FROM person WHERE given_name = 'Shirin'") == [(south,)])


def test_a_login_that_is_revoked_is_told_and_keeps_what_was_not_sent(joined: Joined) -> None:
    """Issue, bad input: in words, with the count of what waits; it goes on by itself when the login is given back."""
    out = joined().start()
    way = out.way
    with out.line.during(out.line.refuse):
        out.here(out.born(1, MINE))
        out.leave()
    way.wait_for(lambda: "may no longer use the server. What was not sent is kept here" in out.trouble())
    way.wait_for(lambda: out.facts.waiting == 1)
    assert "1 change" in out.said()
    assert out.birth(1) == MINE
    out.leave("active")
    hurry(way)
    out.in_step()
    assert out.trouble() == ""
    out.equal_dumps()


NO_ROOM = """
CREATE FUNCTION sync.no_room() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
CREATE TRIGGER no_room BEFORE INSERT ON sync.op FOR EACH ROW EXECUTE FUNCTION sync.no_room()
"""
# What is wrong at the server, how it is set right, and what is read about it in the window.
WRONG = (
    (
        "UPDATE pg_extension SET extname = 'gone' WHERE extname = 'btree_gist'",
        "UPDATE pg_extension SET extname = 'btree_gist' WHERE extname = 'gone'",
        "lacks the extension btree_gist",
    ),
    (
        "UPDATE alembic_version SET version_num = '0001'",
        f"UPDATE alembic_version SET version_num = '{capture.SCHEMA}'",
        "as soon as the administrator has upgraded the server",
    ),
    (NO_ROOM, "DROP FUNCTION sync.no_room CASCADE", "Nothing is lost; tell the administrator"),
    ("ALTER ROLE {login} NOLOGIN", "ALTER ROLE {login} LOGIN", "may no longer use the server"),
    ("ALTER SCHEMA sync RENAME TO lost", "ALTER SCHEMA lost RENAME TO sync", "There is no clinic in the database"),
)


def test_what_is_wrong_at_the_server_is_read_in_the_window_and_goes_on_when_it_is_right(joined: Joined) -> None:
    """Issue, bad input: one after the other, each in words; what is done meanwhile is kept, counted, and sent later."""
    out = joined().start()
    way, central = out.way, out.central
    for day, (deed, amends, words) in enumerate(WRONG, start=1):
        central.ask(deed.format(login=out.me.login))
        out.line.cut()
        out.here(out.born(1, MINE.replace(day=day)))
        told_and_kept(out, words)
        central.ask(amends.format(login=out.me.login))
        hurry(way)
        out.in_step()
        way.wait_for(lambda: out.trouble() == "")
    out.equal_dumps()
    assert out.birth(1) == MINE.replace(day=len(WRONG))


def told_and_kept(out: Outage, words: str) -> None:
    out.way.wait_for(lambda: words in out.trouble())
    out.way.wait_for(lambda: "1 change" in out.said())
    assert out.way.dialogs() == []


def test_a_program_that_is_too_old_still_sends(joined: Joined) -> None:
    """sync.md 11: told in words; what is done here arrives, and news wait until the program is newer."""
    out = joined().start()
    way, central = out.way, out.central
    central.ask("UPDATE sync.server SET pull_from = '9999'")
    out.line.cut()
    way.wait_for(lambda: "What you do here is still sent" in out.trouble())
    out.here(out.born(1, MINE))
    way.wait_for(lambda: central.ask("SELECT birth_on FROM person WHERE birth_on = %s", MINE) == [(MINE,)])
    central.row("person", given_name="Late", visibility="public")
    assert "1 change" not in out.said()
    assert not way.clinic.rows(select(Person).where(Person.given_name == "Late"))
    central.ask("UPDATE sync.server SET pull_from = '0001'")
    out.line.cut()
    way.wait_for(lambda: way.clinic.rows(select(Person).where(Person.given_name == "Late")))
    way.wait_for(lambda: out.trouble() == "")


def test_a_wrong_clock_is_a_warning(joined: Joined, monkeypatch: pytest.MonkeyPatch) -> None:
    """Issue, bad input: two minutes off and more; everything goes on."""
    out = joined()
    monkeypatch.setattr(greet, "CLOCK_MAY_BE_OFF", 2)
    out.way.clinic.clock.set(datetime.now(UTC) + timedelta(minutes=3))
    out.start()
    out.way.wait_for(lambda: "The clock of this computer differs from the server's by 3" in out.trouble())
    out.here(out.born(1, MINE))
    out.equal_dumps()


def test_a_full_disk_here_is_told_and_what_waits_is_kept(joined: Joined) -> None:
    """Issue, bad input: nothing fits in any more; once there is room, all of it comes."""
    out = joined().start()
    way = out.way
    out.cut()
    out.here(out.born(1, MINE))
    pages_at_most(way, 1)  # SQLite takes that for as many as there are
    for number in range(40):
        out.central.row("person", given_name="Guest", notes=f"{number} " * 2000, visibility="public")
    out.line.heal()
    way.wait_for(lambda: "disk" in out.trouble())
    assert out.birth(1) == MINE
    pages_at_most(way, 1_000_000)
    hurry(way)
    out.in_step()
    way.wait_for(lambda: out.trouble() == "")
    out.equal_dumps()


def pages_at_most(way: Journey, pages: int) -> None:
    """How far the window's base may grow."""
    running = way.program._running
    assert running is not None
    change = f"PRAGMA max_page_count = {pages}"
    lanes, base = running.lanes, running.base
    # Whoever waits for the writer is never the thread of the window.
    with ThreadPoolExecutor(1) as elsewhere:
        elsewhere.submit(
            lanes.on_writer, lambda: base.writer.apply(lambda connection: connection.exec_driver_sql(change))
        ).result()
