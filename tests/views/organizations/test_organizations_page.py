"""Organisations by the keyboard: written down with members, found, archived (SM-09)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.queries.organizations.organization_rows import organization_card, organization_ids
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.views.organizations.organization_dialog import OrganizationDialog
from crm_desktop.views.organizations.organizations_page import OrganizationsPage
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.lookup_line import Hit
from tests.support.clinic import SmallClinic

CTRL = Qt.KeyboardModifier.ControlModifier


def _write_down(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    dialog = OrganizationDialog(house, None)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    QTest.keyClicks(dialog.name, "Asia Insurance")
    dialog.members.finder.picked.emit(Hit(clinic.people[0], "Sara Ahmadi"))
    QTest.keyClicks(dialog.members.lines[0].position, "Agent")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)


def test_an_organisation_is_written_down_with_a_member(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """SM-09: the person's card shows where they belong, and as what."""
    _write_down(house, clinic, qtbot)
    card = clinic.read(lambda session: person_card(session, house.session.actor, clinic.people[0]))
    assert [(one.name, one.position) for one in card.organizations] == [("Asia Insurance", "Agent")]
    again = OrganizationDialog(house, card.organizations[0].id)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.name.text() == "Asia Insurance")
    again.members.lines[0].drop.click()
    again.save()
    known = card.organizations[0].id
    assert clinic.read(lambda session: organization_card(session, house.session.actor, known)).members == ()


def test_the_list_shows_finds_and_archives(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """SM-09, SM-06: N opens a deal of the organisation."""
    _write_down(house, clinic, qtbot)
    page = OrganizationsPage(house)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    page.take_focus()
    with qtbot.waitSignal(house.go.dialog_asked) as asked:
        assert page.table.operate("N")
    assert asked.args == ["new_deal", {"organization_id": page.table.chosen_id()}]
    assert page.table.operate("Del")
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 0)
    assert clinic.read(lambda session: organization_ids(session, house.session.actor, archived=True))
