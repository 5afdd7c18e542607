"""The table of deals and what can be done there: move by digit, lose with a reason, reopen with the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.views.deals.deal_history_dialog import DealHistoryDialog
from crm_desktop.views.deals.deals_page import DealsPage
from crm_desktop.views.deals.move_deal_dialog import MoveDealDialog
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse
from tests.support.settle import on_screen

OpenPage = Callable[..., DealsPage]


def shown(qtbot: QtBot, dialog: Any) -> Any:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def page(clinic: TestHouse, qtbot: QtBot) -> OpenPage:
    def open_page(house: House | None = None) -> DealsPage:
        return on_screen(DealsPage(house or clinic.house), qtbot)

    return open_page


def a_deal(clinic: TestHouse, amount: int | None = None) -> UUID:
    lead = clinic.lead()
    (deal_id,) = clinic.rows(select(Deal.id).where(Deal.lead_id == lead))
    clinic.write(lambda work: setattr(work.session.get(Deal, deal_id), "amount", amount))
    return UUID(str(deal_id))


def stages(clinic: TestHouse) -> list[Stage]:
    return clinic.rows(select(Stage).order_by(Stage.position))


def test_money_is_told_in_toman(clinic: TestHouse, page: OpenPage) -> None:
    """C24-15: the amount is kept in rials and shown as people say it, the unit always written."""
    a_deal(clinic, 285_000_000)
    text = page().table.model().index(0, 2).data()
    assert text == "28,500,000 toman"


def test_a_deal_is_moved_by_digit_and_enter(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-15: two keys; the way it went is in its history."""
    deal_id = a_deal(clinic)
    dialog = shown(qtbot, MoveDealDialog(clinic.house, deal_id))
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert clinic.row(Deal, deal_id).stage_id == stages(clinic)[1].id
    history = shown(qtbot, DealHistoryDialog(clinic.house, deal_id))
    assert history.moves == [stages(clinic)[1].name, stages(clinic)[0].name]


def test_a_lost_deal_says_why(clinic: TestHouse, qtbot: QtBot) -> None:
    """FC-18: the reasons open; without one nothing moves."""
    deal_id = a_deal(clinic)
    dialog = shown(qtbot, MoveDealDialog(clinic.house, deal_id))
    lost = next(stage for stage in stages(clinic) if stage.kind is StageKind.LOST)
    dialog.stages.choose(lost.id)
    dialog._show_picked()
    dialog.save()
    assert dialog.strip.text()
    assert clinic.row(Deal, deal_id).status is DealStatus.OPEN
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_1)
    dialog.save()
    assert clinic.row(Deal, deal_id).status is DealStatus.LOST


def lose(clinic: TestHouse, qtbot: QtBot, deal_id: UUID) -> None:
    dialog = shown(qtbot, MoveDealDialog(clinic.house, deal_id))
    dialog.stages.choose(next(stage.id for stage in stages(clinic) if stage.kind is StageKind.LOST))
    dialog._show_picked()
    dialog.reasons.pick_by_digit("1")
    dialog.save()


def test_o_reopens_a_lost_deal(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """C24-57: taken up again at the stage it was in last."""
    deal_id = a_deal(clinic)
    lose(clinic, qtbot, deal_id)
    opened = page()
    opened.vm.show_tab("lost")
    opened.take_focus()
    QApplication.processEvents()
    opened.take_focus()
    QTest.keyClick(opened.table, Qt.Key.Key_O)
    assert clinic.row(Deal, deal_id).status is DealStatus.OPEN


def test_who_may_not_reopen_is_not_offered_it(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """MIS-21: a right of its own."""
    deal_id = a_deal(clinic)
    lose(clinic, qtbot, deal_id)
    opened = page(clinic.as_user(clinic.me, without=(Right.DEALS_REOPEN,)))
    opened.vm.show_tab("lost")
    opened.take_focus()
    QApplication.processEvents()
    assert "O" not in [one.key for one in opened.table.possible()]
    QTest.keyClick(opened.table, Qt.Key.Key_O)
    assert clinic.row(Deal, deal_id).status is DealStatus.LOST


def test_tabs_count_open_won_and_lost(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    lose(clinic, qtbot, a_deal(clinic))
    clinic.lead(1)
    assert page().vm.counts == {"open": 1, "won": 0, "lost": 1, "all": 2}


def test_g_shows_what_belongs_to_the_deal(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """MIS-15: its lead, tasks and calls by the key that leads there from every list."""
    deal_id = a_deal(clinic)
    made = page()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(made.table, Qt.Key.Key_G)
    assert asked.args == ["record_chain", {"table": "deal", "record_id": deal_id}]
