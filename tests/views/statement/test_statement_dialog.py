"""The statement of a person: a part a kind by Alt+1…8, the money printed (C24-22, C24-60)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.kit.ids import new_id
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.money.payment import PaymentKind, PaymentMethod
from crm_desktop.queries.people.money_lines import Money, MoneyKind, MoneyLine
from crm_desktop.rules.receiving_money import Paid
from crm_desktop.usecases.payments.record_payment import RecordPayment, record_payment
from crm_desktop.views.statement.statement_dialog import StatementDialog
from crm_desktop.views.statement.statement_paper import document
from crm_desktop.views.statement.statement_vm import TABS
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.paper import pdf_of
from tests.support.clinic import SmallClinic
from tests.support.look import dress
from tests.support.paper import cut_lines, letters_of, pages_of, size_of

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


def test_the_history_tells_money_in_the_clinics_currency(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """C24-60: as the money page and the card do."""
    deposit = RecordPayment(clinic.people[0], Paid(3_000, kind=PaymentKind.DEPOSIT))
    clinic.write(lambda work: record_payment(work, deposit))
    in_pounds = replace(house, session=replace(house.session, currency="GBP"))
    dialog = opened(in_pounds, clinic, qtbot)
    dialog.vm.show_tab("history")
    qtbot.waitUntil(lambda: dialog.is_read)
    told = " ".join(titles(dialog))
    assert "Deposit: £30" in told
    assert "toman" not in told


def test_money_is_summed_and_printed(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """C24-60: deposits, transactions and the state of the money, on the screen and on paper."""
    deposit = RecordPayment(clinic.people[0], Paid(10_000_000, kind=PaymentKind.DEPOSIT, note="Implant"))
    clinic.write(lambda work: record_payment(work, deposit))
    dialog = opened(house, clinic, qtbot)
    dialog.vm.show_tab("money")
    qtbot.waitUntil(lambda: titles(dialog) == ["Deposit"])
    assert dialog.vm.money is not None
    assert dialog.vm.money.balance == 10_000_000
    paper = document(house, "Sara Ahmadi", dialog.vm.money).toPlainText()
    assert "Statement of Sara Ahmadi" in paper
    assert "1,000,000 toman" in paper


def many_lines(count: int) -> Money:
    """Visits and payments in turn, with names that are long enough to need a second line."""
    at, kinds = datetime(2026, 3, 21, 9, 30, tzinfo=UTC), (MoneyKind.CHARGE, MoneyKind.PAYMENT)
    lines = [
        MoneyLine(
            new_id(), kinds[number % 2], (at + timedelta(days=number)).date(), at + timedelta(days=number),
            "Implantation of several teeth with bone augmentation", "Dr Karimi", PaymentMethod.CARD,
            (-1) ** (number + 1) * 123_456_789_000, -123_456_789_000 * (number % 2),
        )
        for number in range(count)
    ]  # fmt: skip
    total = 123_456_789_000 * (count // 2)
    return Money(tuple(reversed(lines)), total, 0, total, 0, is_partial=False)


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_the_money_on_paper(
    house: House, qapp: QApplication, tmp_path: Path, language: Any, request: pytest.FixtureRequest
) -> None:
    """R10, C24-60: A4 as a PDF, as text, no line cut, many pages; in the calendar and the figures of the reader."""
    dress(qapp, language)
    request.addfinalizer(lambda: dress(qapp))
    made = document(house, "Sara Ahmadi", many_lines(90))
    words = made.toPlainText()
    assert ("فروردین ۱۴۰۵" in words) is (language == "fa")
    assert ("March 2026" in words) is (language == "en")
    pdf = pdf_of(made, "Statement")
    assert cut_lines(made) == []
    assert pages_of(pdf) == made.pageCount() > 2
    assert size_of(pdf) == pytest.approx((210, 297), abs=1)
    figures = "۱۲۳۴۵۶۷۸۹" if language == "fa" else "123456789"
    assert set(figures) <= letters_of(pdf)
    assert not set("0123456789" if language == "fa" else "۰۱۲۳۴۵۶۷۸۹") & letters_of(pdf)


def test_money_goes_into_a_file(house: House, clinic: SmallClinic, qtbot: QtBot, tmp_path: Path) -> None:
    """R10: a PDF where the person wants it; a folder that is gone is told in words."""
    deposit = RecordPayment(clinic.people[0], Paid(10_000_000, kind=PaymentKind.DEPOSIT))
    clinic.write(lambda work: record_payment(work, deposit))
    dialog = opened(house, clinic, qtbot)
    dialog.vm.show_tab("money")
    qtbot.waitUntil(lambda: titles(dialog) == ["Deposit"])
    dialog.save_pdf(tmp_path / "money.pdf")
    assert (tmp_path / "money.pdf").read_bytes().startswith(b"%PDF")
    dialog.save_pdf(tmp_path / "gone" / "money.pdf")
    assert "money.pdf" in dialog.strip.text()


def test_p_takes_a_payment_on_the_money_alone(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """R10: Alt+4, P; also where there is no money yet. On another part P means nothing."""
    dialog = opened(house, clinic, qtbot)
    asked: list[str] = []
    house.go.dialog_asked.connect(lambda key, _facts: asked.append(key))
    QTest.keyClick(dialog.table, Qt.Key.Key_P)
    assert asked == []
    QTest.keyClick(dialog.table, Qt.Key.Key_4, ALT)
    qtbot.waitUntil(lambda: dialog.is_read)
    assert dialog.tabs.current() == "money"
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_P)
    assert asked == ["record_payment"]


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
