"""People are taken on, changed and let go by a few keys; refusals are said in words and everything can be undone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.queries.admin.staff import UserRow, team_member_ids, user_rows
from crm_desktop.usecases.staff.add_user import AddUser, add_user
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.usecases.tasks.hand_over_work import HandOverWork, hand_over_work
from crm_desktop.views.staff.edit_user_dialog import EditUserDialog
from crm_desktop.views.staff.leave_dialog import LeaveDialog
from crm_desktop.views.staff.new_user_dialog import NewUserDialog
from crm_desktop.views.staff.team_dialog import EditTeamDialog, NewTeamDialog
from crm_desktop.views.widgets.buttons import Button
from tests.support.house import TestHouse


def shown(qtbot: QtBot, dialog: Any) -> Any:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def user(clinic: TestHouse, login: str) -> UserRow | None:
    rows = clinic.read(lambda session: user_rows(session, clinic.actor, with_left=True))
    return next((row for row in rows if row.login == login), None)


def undo(clinic: TestHouse) -> str:
    return clinic.write(lambda work: undo_last(work, UndoLast()).act)


def type_on(dialog: Any, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    QTest.keyClicks(dialog.focusWidget(), text)
    QTest.keyClick(dialog.focusWidget(), key)


def test_a4_a_new_operator_by_keyboard(clinic: TestHouse, qtbot: QtBot) -> None:
    """A4, C24-65: name, login, mobile, role and team without the mouse, in one operation that can be undone."""
    dialog = shown(qtbot, NewUserDialog(clinic.house))
    type_on(dialog, "Lena Brooks")
    assert dialog.login.text() == "lena"
    type_on(dialog, "")
    type_on(dialog, "09351112233")
    type_on(dialog, "2")
    type_on(dialog, "1")
    assert dialog.isHidden()
    lena = user(clinic, "lena")
    assert lena is not None
    assert (lena.display_name, lena.mobile, lena.status) == ("Lena Brooks", "+989351112233", UserStatus.ACTIVE)
    assert (lena.roles, lena.teams, lena.language) == (("Call-centre operator",), ("Call centre",), "en")
    assert lena.branch_id == clinic.actor.branch_id
    assert undo(clinic) == "add_user"
    assert user(clinic, "lena") is None


def test_one_mobile_is_one_user(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-65: the form says whose the number is and keeps what was typed."""
    dialog = shown(qtbot, NewUserDialog(clinic.house))
    dialog.name.setText("Lena Brooks")
    dialog.login.setText("lena")
    dialog.mobile.setText("0912 000 0001")
    QTest.keyClick(dialog, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Nasrin Karimi" in dialog.strip.text()
    assert (dialog.isVisible(), dialog.name.text()) == (True, "Lena Brooks")
    assert user(clinic, "lena") is None


def test_who_may_log_in_needs_a_role(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-65: the permission to log in is apart from the rest; without it no role is asked for."""
    dialog = shown(qtbot, NewUserDialog(clinic.house))
    dialog.name.setText("Lena Brooks")
    dialog.login.setText("lena")
    dialog.save()
    assert "role" in dialog.strip.text()
    dialog.may.setChecked(False)
    dialog.save()
    lena = user(clinic, "lena")
    assert lena is not None
    assert (lena.status, lena.roles) == (UserStatus.NO_LOGIN, ())


def test_roles_and_teams_are_changed_in_one_operation(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-31: everybody's access is their own; one Ctrl+Z takes the whole change back."""
    user_id = clinic.write(lambda work: add_user(work, AddUser("lena", "Lena Brooks", team_ids=(clinic.team,))).id)
    dialog = shown(qtbot, EditUserDialog(clinic.house, user_id))
    dialog.name.setText("Lena Moradi")
    QTest.keyClick(dialog, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    dialog.teams.choose()
    dialog.save()
    lena = user(clinic, "lena")
    assert lena is not None
    assert (lena.display_name, lena.roles, lena.teams) == ("Lena Moradi", ("Receptionist", "Team lead"), ())
    members = clinic.read(lambda session: team_member_ids(session, clinic.actor, clinic.team))
    assert members == [clinic.mate, clinic.me]
    assert undo(clinic) == "change_user"
    lena = user(clinic, "lena")
    assert lena is not None
    assert (lena.display_name, lena.roles, lena.teams) == ("Lena Brooks", (), ("Call centre",))


def test_the_last_administrator_stays_one(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-65: the refusal is said in words and nothing is written."""
    clinic.write(lambda work: setattr(work.get(User, clinic.mate), "status", UserStatus.NO_LOGIN))
    dialog = shown(qtbot, EditUserDialog(clinic.house, clinic.me))
    dialog.may.setChecked(False)
    dialog.save()
    assert "administrator" in dialog.strip.text()
    assert clinic.row(User, clinic.me).status is UserStatus.ACTIVE


def test_a5_open_work_is_handed_over_before_somebody_leaves(clinic: TestHouse, qtbot: QtBot) -> None:
    """A5, C24-65: says how much is open, offers the hand-over, then switches the login off; rows stay."""
    task_id = clinic.a_task(performer_id=clinic.mate)
    dialog = shown(qtbot, LeaveDialog(clinic.house, clinic.mate))
    assert "1" in dialog.held.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.strip.text()
    assert clinic.row(User, clinic.mate).status is UserStatus.ACTIVE
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == ["hand_over", {"user_id": clinic.mate}]
    clinic.write(lambda work: hand_over_work(work, HandOverWork(clinic.mate, clinic.me)))
    qtbot.waitUntil(dialog.hand_over.isHidden)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert clinic.row(User, clinic.mate).status is UserStatus.LEFT
    assert clinic.task(task_id).performer_id == clinic.me
    assert undo(clinic) == "leave"
    assert clinic.row(User, clinic.mate).status is UserStatus.ACTIVE


def test_a_team_is_formed_by_letters_of_names(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-32: name, two letters of a member, saved and undone."""
    dialog = shown(qtbot, NewTeamDialog(clinic.house))
    type_on(dialog, "Front desk")
    type_on(dialog, "moh")
    QTest.keyClick(dialog.members.line, Qt.Key.Key_Return)
    teams = {team.name: team.id for team in clinic.rows(select(Team).where(Team.deleted_at.is_(None)))}
    assert clinic.read(lambda session: team_member_ids(session, clinic.actor, teams["Front desk"])) == [clinic.mate]
    assert undo(clinic) == "add_team"
    assert [team.name for team in clinic.rows(select(Team).where(Team.deleted_at.is_(None)))] == ["Call centre"]


def test_a_team_is_renamed_and_loses_a_member(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-32: a member is taken off by the chip; a taken name is refused in words."""
    other = NewTeamDialog(clinic.house)
    qtbot.addWidget(other)
    other.name.setText("Front desk")
    other.save()
    dialog = shown(qtbot, EditTeamDialog(clinic.house, clinic.team))
    dialog.name.setText("front desk")
    dialog.save()
    assert "front desk" in dialog.strip.text()
    dialog.name.setText("Evening shift")
    chip = next(one for one in dialog.members.findChildren(Button) if one.text() == "Nasrin Karimi")
    QTest.keyClick(chip, Qt.Key.Key_Space)
    dialog.save()
    assert clinic.row(Team, clinic.team).name == "Evening shift"
    assert clinic.read(lambda session: team_member_ids(session, clinic.actor, clinic.team)) == [clinic.mate]
    assert undo(clinic) == "change_team"
    kept = select(TeamMember.user_id).where(TeamMember.team_id == clinic.team, TeamMember.deleted_at.is_(None))
    assert set(clinic.rows(kept)) == {clinic.me, clinic.mate}
    assert clinic.row(Team, clinic.team).name == "Call centre"


def test_what_was_typed_survives_closing(clinic: TestHouse, qtbot: QtBot) -> None:
    """A4: Esc never loses a half-written user."""
    dialog = shown(qtbot, NewUserDialog(clinic.house))
    QTest.keyClicks(dialog.focusWidget(), "Lena Brooks")
    QTest.keyClick(dialog, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again = shown(qtbot, NewUserDialog(clinic.house))
    assert (again.name.text(), again.login.text(), len(again.role_ids())) == ("Lena Brooks", "lena", 1)
