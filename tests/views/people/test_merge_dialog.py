"""Two records side by side: arrows take a side, one key says which stays, the merge is one step of undo (P11, B13)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.models.people.person import PersonStatus
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.people.person_facts import person_facts
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.views.people.card_head import CardHead
from crm_desktop.views.people.merge_dialog import MergeDialog
from crm_desktop.views.widgets.house import House
from tests.support.clinic import SmallClinic

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def opened(house: House, clinic: SmallClinic, qtbot: QtBot) -> MergeDialog:
    dialog = MergeDialog(house, clinic.people[0], clinic.people[1])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: bool(dialog.rows))
    return dialog


def _row(dialog: MergeDialog, key: str) -> int:
    return next(at for at, row in enumerate(dialog.rows) if row.choice.key == key)


def test_an_arrow_takes_a_side_and_ctrl_enter_merges(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """P11: by the keyboard alone; the record that was chosen stays with the fields that were chosen."""
    dialog = opened(house, clinic, qtbot)
    row = dialog.rows[_row(dialog, "given_name")]
    QTest.keyClick(row, Qt.Key.Key_Right)
    with qtbot.waitSignal(house.go.person_asked) as asked:
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert asked.args == [clinic.people[0]]
    stays = clinic.read(lambda session: person_facts(session, house.session.actor, clinic.people[0]))
    goes = clinic.read(lambda session: person_facts(session, house.session.actor, clinic.people[1]))
    assert stays.name == "Maryam Ahmadi"
    assert (goes.status, goes.merged_into_id) == (PersonStatus.MERGED, clinic.people[0])
    clinic.write(lambda work: undo_last(work, UndoLast()))
    assert (
        clinic.read(lambda session: person_facts(session, house.session.actor, clinic.people[0])).name == "Sara Ahmadi"
    )


def test_the_other_record_may_stay(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """P11: Alt+2; what it lacks is proposed from the side that goes."""
    dialog = opened(house, clinic, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_2, ALT)
    assert dialog.heads[1].keep.isChecked()
    assert not dialog.heads[0].keep.isChecked()
    assert "file_number" in dialog.taken()
    assert "given_name" not in dialog.taken()
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    facts = clinic.read(lambda session: person_facts(session, house.session.actor, clinic.people[1]))
    assert (facts.name, facts.file_number) == ("Maryam Hosseini", "10482")


def test_the_arrow_means_the_side_it_points_at(
    qapp: QApplication, house: House, clinic: SmallClinic, qtbot: QtBot
) -> None:
    """P17: mirrored from right to left, the left arrow takes what stands on the left."""
    dialog = opened(house, clinic, qtbot)
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row = dialog.rows[_row(dialog, "given_name")]
    qtbot.waitUntil(lambda: row.sides[1].x() < row.sides[0].x())
    QTest.keyClick(row, Qt.Key.Key_Left)
    assert "given_name" in dialog.taken()  # the second record stands on the left now


def test_numbers_read_as_on_the_card(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """P1: one number has one look, whatever was typed when it was written down."""
    dialog = opened(house, clinic, qtbot)
    card = clinic.read(lambda session: person_card(session, house.session.actor, clinic.people[0]))
    head = CardHead(house)
    qtbot.addWidget(head)
    head.show_card(card)
    assert head.phone.text()
    assert head.phone.text() in dialog.heads[0].about
