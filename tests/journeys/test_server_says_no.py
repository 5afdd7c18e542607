"""The desk when the server says no, or is not there for long: what waits is kept and shown, and nothing is broken."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.admin.role import RoleRight, UserRole
from crm_desktop.models.admin.user import User
from crm_desktop.models.work.task import Task
from crm_desktop.store.unit_of_work import UnitOfWork
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
    way.wait_for(lambda: out.strips.trouble.isVisible())
    assert "may no longer use the server" in out.strips.trouble.text()
    assert "What was not sent is kept here" in out.strips.trouble.text()
    way.wait_for(lambda: out.facts.waiting == 1)
    assert "1 change" in out.strips.line.text()
    assert out.birth(1) == MINE
    out.leave("active")
    hurry(way)
    out.in_step()
    assert out.strips.trouble.isHidden()
    out.equal_dumps()
