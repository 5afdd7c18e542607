"""The statement of a person: a part a kind by Alt+1…8, the money printed (C24-22, C24-60)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.money.payment import PaymentKind
from crm_desktop.rules.receiving_money import Paid
from crm_desktop.usecases.payments.record_payment import RecordPayment, record_payment
from crm_desktop.views.statement.statement_dialog import StatementDialog
from crm_desktop.views.statement.statement_paper import document
from crm_desktop.views.statement.statement_vm import TABS
from crm_desktop.views.widgets.house import House
from tests.support.clinic import SmallClinic

ALT = Qt.KeyboardModifier.AltModifier


def opened(house: House, clinic: SmallClinic, qtbot: QtBot) -> StatementDialog:
    dialog = StatementDialog(house, clinic.people[0])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.is_read)
    return dialog


def titles(dialog: StatementDialog) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_alt_and_a_digit_go_through_all_parts(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """C24-22: leads, opportunities, current and future activity, calls; C24-60: visits, money, history."""
    dialog = opened(house, clinic, qtbot)
    QAbstractItemModelTester(dialog._table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown: dict[str, list[str]] = {}
    for number, tab in enumerate(TABS, 1):
        QTest.keyClick(dialog.table, Qt.Key(Qt.Key.Key_0.value + number), ALT)
        qtbot.waitUntil(lambda: dialog.is_read)
        assert dialog.tabs.current() == tab
        shown[tab] = titles(dialog)
    assert shown["leads"] == ["Implant"]
    assert "Recall: six-month check-up" in shown["planned"]
    assert shown["money"] == []
    assert shown["history"]
    assert dialog.vm.counts.keys() == set(TABS)


def test_money_is_summed_and_printed(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """C24-60: deposits, transactions and the state of the money, on the screen and on paper."""
    deposit = RecordPayment(clinic.people[0], Paid(10_000_000, kind=PaymentKind.DEPOSIT, note="Implant"))
    clinic.write(lambda work: record_payment(work, deposit))
    dialog = opened(house, clinic, qtbot)
    dialog.vm.show_tab("money")
    qtbot.waitUntil(lambda: titles(dialog) == ["Deposit"])
    assert dialog.vm.money is not None
    assert dialog.vm.money.balance == 10_000_000
    paper = document(dialog, house, "Sara Ahmadi", dialog.vm.money).toPlainText()
    assert "Statement of Sara Ahmadi" in paper
    assert "1,000,000 toman" in paper


def test_money_is_not_shown_without_the_right(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """P25: the part says why it is empty; the others are there."""
    actor = house.session.actor
    rights: dict[Right, Scope] = {
        right: scope for right, scope in actor.rights.items() if right is not Right.PAYMENTS_SEE
    }
    blind = replace(house, session=replace(house.session, actor=replace(actor, rights=rights)))
    dialog = opened(blind, clinic, qtbot)
    assert titles(dialog) == ["Implant"]
    dialog.vm.show_tab("money")
    qtbot.waitUntil(lambda: dialog._stack.currentIndex() == 1)


def test_new_work_is_seen_at_once(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """C24-22: the part that is looked at follows the base."""
    from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead

    dialog = opened(house, clinic, qtbot)
    clinic.write(lambda work: create_lead(work, CreateLead((clinic.people[0],), title="Whitening")))
    qtbot.waitUntil(lambda: "Whitening" in titles(dialog))


@pytest.mark.parametrize("tab", ["leads", "planned"])
def test_enter_opens_the_row(house: House, clinic: SmallClinic, qtbot: QtBot, tab: str) -> None:
    """C24-11: from the row to its form."""
    dialog = opened(house, clinic, qtbot)
    dialog.vm.show_tab(tab)
    qtbot.waitUntil(lambda: dialog.table.currentIndex().isValid())
    with qtbot.waitSignal(house.go.dialog_asked) as asked:
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0] in ("lead_status", "complete_task")
