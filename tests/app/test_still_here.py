"""Somebody who may no longer sign in leaves the desk; somebody whose rights change goes on with the new ones."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from crm_desktop.app.bootstrap import Program
from crm_desktop.app.opening import open_with_passphrase
from crm_desktop.background.feed import Feed
from crm_desktop.models.access import Right, the_program
from crm_desktop.models.admin.role import Role, RoleRight
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.people.person import Person
from crm_desktop.models.station.draft import Draft
from crm_desktop.store.problems import NotHereAnyMore
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.staff.add_user import AddUser, add_user
from crm_desktop.usecases.staff.change_user import ChangeUser, change_user
from crm_desktop.usecases.staff.give_roles import GiveRoles, give_roles
from crm_desktop.views.login.unlock_page import UnlockPage
from crm_desktop.views.widgets.toasts import Toast
from tests.app.test_opening import PASSPHRASE
from tests.app.test_program import PATIENCE_MS, Starter, starter

__all__ = ["starter"]


class Desk:
    """A colleague signed in beside the administrator who set the clinic up, and another process of the same profile."""

    def __init__(self, starter: Starter) -> None:
        self.starter = starter
        starter.founded()
        self.roles: dict[bool, UUID] = {}
        self.ali = self.elsewhere(self._colleague)
        self.program = self.start()
        self.program._switch_user(self.ali)
        self.wait_for(lambda: self.program._house().session.user_id == self.ali)
        self.wait_for(lambda: self.program._standing.forms is not None and self.program._standing.forms.is_read)

    def start(self) -> Program:
        program = self.starter.start(passphrase=PASSPHRASE)
        self.starter.signed_in(program)
        return program

    def _colleague(self, work: UnitOfWork) -> UUID:
        """Without the right to change staff; the other role has it."""
        changes_staff = select(RoleRight.role_id).where(RoleRight.right == Right.STAFF_CHANGE)
        for role_id in work.all(select(Role.id).order_by(Role.id)):
            self.roles[role_id in work.all(changes_staff)] = role_id
        return add_user(work, AddUser(display_name="Ali", login="ali", role_ids=(self.roles[False],))).id

    def elsewhere(self, deed: Any) -> Any:
        """As another process writes: this one hears of it when it looks elsewhere."""
        opened = open_with_passphrase(self.starter.folder, PASSPHRASE, self.starter.clock)
        try:
            return opened.base.writer.write(the_program(opened.sign_in.actor.branch_id), deed)
        finally:
            opened.base.close()

    def here(self, deed: Any) -> None:
        """As an administrator's own window writes."""
        running = self.program._running
        assert running is not None
        actor = the_program(self.program._house().session.actor.branch_id)
        running.lanes._writer.send(self.program, lambda: running.base.writer.write(actor, deed), None)

    def look(self) -> None:
        running = self.program._running
        assert running is not None
        running.watch.look()

    def wait_for(self, seen: Any) -> None:
        self.starter.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE_MS)

    def toasts(self, program: Program | None = None) -> str:
        return " ".join(one.words.text() for one in (program or self.program).window.findChildren(Toast))

    def unlocked(self) -> UnlockPage:
        page: UnlockPage = self.starter.alone(self.program, UnlockPage)
        return page

    def kept(self, *columns: Any) -> list[Any]:
        opened = open_with_passphrase(self.starter.folder, PASSPHRASE, self.starter.clock)
        try:
            return opened.base.read(lambda session: list(session.execute(select(*columns))))
        finally:
            opened.base.close()

    def status(self, status: UserStatus) -> Any:
        return lambda work: change_user(work, ChangeUser(self.ali, {"status": status}))


@pytest.fixture
def desk(starter: Starter) -> Desk:
    return Desk(starter)


@pytest.mark.parametrize("status", [UserStatus.LEFT, UserStatus.NO_LOGIN])
def test_who_is_switched_off_by_another_process_leaves_at_once_and_keeps_what_was_typed(
    desk: Desk, status: UserStatus
) -> None:
    """C24-65, P13: the window asks for the passphrase and says why; the half-typed form is a draft of its owner."""
    desk.program._standing.open("new_person", {})
    (dialog,) = desk.program._standing.dialogs
    name = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(name, "Karim")
    desk.wait_for(lambda: name.text() == "Karim")  # until the form has its facts, what is typed waits for them
    desk.elsewhere(desk.status(status))
    desk.look()
    desk.wait_for(lambda: desk.program.house is None)
    said = desk.unlocked()._strip.text()
    assert "Ali" in said
    assert "may no longer sign in here" in said
    ((user_id, fields),) = desk.kept(Draft.user_id, Draft.fields)
    assert user_id == desk.ali
    assert "Karim" in fields


def test_who_is_switched_off_in_this_window_leaves_as_well(desk: Desk) -> None:
    """C24-65: the news of a write of this process are enough."""
    desk.here(desk.status(UserStatus.LEFT))
    desk.wait_for(lambda: desk.program.house is None)
    assert desk.unlocked()._strip.text()


def test_until_the_window_has_heard_nothing_of_theirs_is_taken(desk: Desk) -> None:
    """C24-65: the writer refuses, whatever the screen still shows."""
    desk.elsewhere(desk.status(UserStatus.LEFT))
    refused: list[Any] = []
    house = desk.program._house()
    house.lanes.write(desk.program, "", lambda work: work.add(Person(family_name="Late")).id, None, refused.append)
    desk.wait_for(lambda: refused)
    assert isinstance(refused[0], NotHereAnyMore)
    assert desk.kept(Person.id) == []


def test_the_next_start_says_who_is_signed_in_instead(desk: Desk) -> None:
    """C24-65: another user is taken, and never silently."""
    desk.elsewhere(desk.status(UserStatus.LEFT))
    desk.program.window.close()
    again = desk.start()
    assert again._house().session.user_id != desk.ali
    said = desk.toasts(again)
    assert "Ali" in said
    assert again._house().session.user_name in said


def test_a_start_of_the_same_user_says_nothing(desk: Desk) -> None:
    """C24-65: whoever may still sign in is signed in."""
    desk.program.window.close()
    again = desk.start()
    assert again._house().session.user_id == desk.ali
    assert "may no longer" not in desk.toasts(again)


def test_new_rights_hold_at_once_and_open_forms_stay(desk: Desk) -> None:
    """C24-31, C24-65: the screens offered, the actor of the next save, and a quiet line; nothing typed is lost."""
    desk.program._standing.open("new_person", {})
    (dialog,) = desk.program._standing.dialogs
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "Karim")
    desk.program._command("screen:people")
    page = desk.program.window.page("people")
    desk.program._command("screen:staff")
    assert desk.program.window.page("staff") is None
    desk.elsewhere(lambda work: give_roles(work, GiveRoles(desk.ali, frozenset(desk.roles.values()))))
    desk.look()
    desk.wait_for(lambda: desk.program._house().session.actor.scope_of(Right.STAFF_CHANGE) is not None)
    assert "rights or teams" in desk.toasts()
    assert desk.program.window.page("people") is page
    assert desk.program._standing.dialogs == [dialog]
    assert dialog.isVisible()
    desk.program._command("screen:staff")
    assert desk.program.window.current == "staff"
    made: list[Any] = []
    order = AddUser(display_name="Reza", login="reza")
    desk.program._house().lanes.write(desk.program, "", lambda work: add_user(work, order).id, made.append)
    desk.wait_for(lambda: made)
    desk.elsewhere(lambda work: give_roles(work, GiveRoles(desk.ali, frozenset({desk.roles[False]}))))
    desk.look()
    desk.wait_for(lambda: desk.program.window.page("staff") is None)
    assert desk.program.window.current == "desk"


def test_another_name_is_shown_without_a_word(desk: Desk) -> None:
    """C24-65: what the user may do has not changed."""
    desk.elsewhere(lambda work: change_user(work, ChangeUser(desk.ali, {"display_name": "Ali Mohammadi"})))
    desk.look()
    desk.wait_for(lambda: desk.program._house().session.user_name == "Ali Mohammadi")
    assert "rights or teams" not in desk.toasts()


def test_a_colleague_who_leaves_disturbs_nobody(desk: Desk) -> None:
    """C24-65: only the one who left."""
    house = desk.program._house()
    other = desk.elsewhere(lambda work: add_user(work, AddUser(display_name="Reza", login="reza")).id)
    told: list[Any] = []
    feed: Feed = house.feed
    feed.changed.connect(told.append)
    desk.here(lambda work: change_user(work, ChangeUser(other, {"status": UserStatus.LEFT})))
    desk.wait_for(lambda: told)
    answered: list[Any] = []
    # Asked after the question of the watch, on the same lanes.
    for _ in range(4):
        house.lanes.read(desk.program, lambda session: session.get(User, other).status, answered.append)
    desk.wait_for(lambda: len(answered) == 4)
    assert desk.program.house is house
    assert "may no longer" not in desk.toasts()
    assert "rights or teams" not in desk.toasts()
