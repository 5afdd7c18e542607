"""The page of the staff: who is on it, what its keys do, and who sees it at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.app.screens import screens_of
from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.usecases.staff.leave import Leave, leave
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.views.staff.staff_page import StaffPage
from tests.support.house import TestHouse
from tests.support.settle import on_screen

OpenPage = Callable[[], StaffPage]


@pytest.fixture
def page(clinic: TestHouse, qtbot: QtBot) -> OpenPage:
    def open_page() -> StaffPage:
        return on_screen(StaffPage(clinic.house), qtbot, 1100)

    return open_page


def shown(qtbot: QtBot, page: StaffPage) -> list[list[str]]:
    """The cells that are not hidden, row by row, once the rows have come."""
    model = page.table.model()
    columns = [at for at in range(model.columnCount()) if not page.table.isColumnHidden(at)]

    def cells() -> list[list[str]]:
        return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: model.rowCount() > 0 and all(row[0] for row in cells()))
    return cells()


def test_users_stand_with_their_roles_and_teams(page: OpenPage, qtbot: QtBot) -> None:
    """C24-31, C24-32, C24-65: name, login, roles, teams, mobile and whether they may log in."""
    assert shown(qtbot, page())[1] == [
        "Nasrin Karimi",
        "nasrin",
        "Administrator",
        "Call centre",
        "\u20660912 000 0001\u2069",
        "May log in",
    ]


def test_alt_2_shows_the_teams_with_their_members(page: OpenPage, qtbot: QtBot) -> None:
    """C24-32: a team is its name and who belongs to it."""
    opened = page()
    QTest.keyClick(opened.table, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert shown(qtbot, opened) == [["Call centre", "Ali Mohammadi, Nasrin Karimi"]]
    assert opened.new.text() == "New team"


def test_a_search_narrows_by_any_word_of_the_line(page: OpenPage, qtbot: QtBot) -> None:
    """C24-65: also by role, login or number."""
    opened = page()
    opened.vm.search("admin ali")
    assert [row[0] for row in shown(qtbot, opened)] == ["Ali Mohammadi"]


def test_l_asks_to_let_somebody_go_and_never_oneself(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """A5: one key on the row of whoever leaves; the one at the desk is not offered it."""
    opened = page()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(opened.table, Qt.Key.Key_L)
    assert asked.args == ["leave_clinic", {"user_id": clinic.mate}]
    opened.table.choose(clinic.me)
    assert "L" not in [one.key for one in opened.table.possible()]


def test_who_left_is_kept_and_can_come_back(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """C24-65: what they did stays; B gives the login back, and Ctrl+Z takes that back."""
    clinic.write(lambda work: leave(work, Leave(clinic.mate)))
    opened = page()
    QTest.keyClick(opened.table, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert [row[0] for row in shown(qtbot, opened)] == ["Ali Mohammadi"]
    opened.take_focus()
    QTest.keyClick(opened.table, Qt.Key.Key_B)
    assert clinic.row(User, clinic.mate).status is UserStatus.ACTIVE
    assert clinic.write(lambda work: undo_last(work, UndoLast()).act) == "change_user"
    assert clinic.row(User, clinic.mate).status is UserStatus.LEFT


def test_only_those_who_change_the_staff_have_the_screen(clinic: TestHouse) -> None:
    """C24-31: without the right, the screen is not in the navigation."""
    keys = {screen.place.key for screen in screens_of(clinic.house)}
    fewer = {screen.place.key for screen in screens_of(clinic.as_user(clinic.mate, (Right.STAFF_CHANGE,)))}
    assert keys - fewer == {"staff"}
