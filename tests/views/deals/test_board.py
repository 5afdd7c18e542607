"""The board of deals: columns by stage, cards moved by keys and by dropping, what a stage asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.deals.deal_type import Stage, StageKind
from crm_desktop.models.work.task import Task
from crm_desktop.queries.deals.deal_cards import DealCard
from crm_desktop.usecases.organizations.create_organization import CreateOrganization, create_organization
from crm_desktop.usecases.organizations.organization_fields import OrganizationFields
from crm_desktop.views.deals.board_view import BoardView
from crm_desktop.views.deals.deal_dialog import DealDialog
from crm_desktop.views.deals.deals_page import DealsPage
from crm_desktop.views.deals.move_deal_dialog import MoveDealDialog
from crm_desktop.views.widgets.lookup_line import Hit
from tests.support.house import TestHouse
from tests.support.settle import let_rows_come

OpenBoard = Callable[[], DealsPage]


@pytest.fixture
def board(clinic: TestHouse, qtbot: QtBot, qapp: QApplication) -> OpenBoard:
    def open_board() -> DealsPage:
        made = DealsPage(clinic.house)
        qtbot.addWidget(made)
        made.resize(1200, 700)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.open_with({"view": "board"})
        made.take_focus()
        let_rows_come()
        return made

    return open_board


def a_deal(clinic: TestHouse) -> UUID:
    lead = clinic.lead()
    (deal_id,) = clinic.rows(select(Deal.id).where(Deal.lead_id == lead))
    return UUID(str(deal_id))


def stages(clinic: TestHouse) -> list[Stage]:
    return clinic.rows(select(Stage).order_by(Stage.position))


def press(view: BoardView, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    column = view._column
    assert column is not None
    QTest.keyClick(column.cards, key, modifier)
    let_rows_come()


def test_columns_are_the_open_stages_with_their_figures(clinic: TestHouse, board: OpenBoard) -> None:
    """FC-31: one look shows each deal's stage, how many there are and what they are worth."""
    deal_id = a_deal(clinic)
    clinic.write(lambda work: setattr(work.session.get(Deal, deal_id), "amount", 5_000_000))
    view = board().board
    assert [one.stage.name for one in view.columns] == [
        stage.name for stage in stages(clinic) if stage.kind is StageKind.OPEN
    ]
    assert [one.stage.kind for one in view.ends] == [StageKind.WON, StageKind.LOST]
    first = view.columns[0]
    QAbstractItemModelTester(first.model)
    assert (first.model.rowCount(), first._count.text(), first._sum.text()) == (1, "1", "500,000 toman")


def test_alt_and_an_arrow_moves_the_card_and_the_cursor_goes_along(
    clinic: TestHouse, board: OpenBoard, qtbot: QtBot
) -> None:
    """C24-15: by keys alone, there and back, and on to won."""
    deal_id, way = a_deal(clinic), stages(clinic)
    view = board().board

    def arrived(at: int) -> None:
        column = view.columns[at]
        # A card whose row is still being read cannot be moved yet, and news on their way would take the cursor along.
        qtbot.waitUntil(
            lambda: (
                view._column is column
                and column.cards.chosen_id() == deal_id
                and isinstance(column.cards.chosen_row(), DealCard)
                and not clinic.house.feed.is_waiting
            )
        )
        let_rows_come()
        assert clinic.row(Deal, deal_id).stage_id == way[at].id

    press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    arrived(1)
    press(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    arrived(0)
    for at in range(1, len(view.columns)):
        press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        arrived(at)
    press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert clinic.row(Deal, deal_id).status is DealStatus.WON


def test_a_card_dropped_on_lost_asks_why(clinic: TestHouse, board: OpenBoard) -> None:
    """FC-18: nothing moves before the reason is given; the stage is chosen already."""
    deal_id = a_deal(clinic)
    asked: list[tuple[str, Any]] = []
    clinic.house.go.dialog_asked.connect(lambda key, facts: asked.append((key, facts)))
    end = board().board.ends[-1]
    end.dropped.emit(deal_id)
    assert asked == [("move_deal", {"deal_id": deal_id, "stage_id": end.stage.id})]
    assert clinic.row(Deal, deal_id).status is DealStatus.OPEN


def test_what_the_stage_requires_is_asked_in_place(clinic: TestHouse, qtbot: QtBot) -> None:
    """FC-47: only what the deal lacks; with it the deal moves."""
    deal_id, there = a_deal(clinic), stages(clinic)[1].id
    clinic.write(lambda work: setattr(work.session.get(Stage, there), "required_fields", "amount,owner"))
    dialog = MoveDealDialog(clinic.house, deal_id, stage_id=there)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.required.amount.isVisible()
    assert not dialog.required.owner.isVisible()
    dialog.save()
    assert dialog.strip.text()
    dialog.required.amount.line.setText("700")
    dialog.save()
    moved = clinic.row(Deal, deal_id)
    assert (moved.stage_id, moved.amount) == (there, 7_000)


def test_the_view_is_kept_for_the_next_start(clinic: TestHouse, board: OpenBoard, qtbot: QtBot) -> None:
    """C24-11: opens as it was left."""
    page = board()
    QTest.keyClick(page, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert page.is_board
    again = DealsPage(clinic.house)
    qtbot.addWidget(again)
    assert again.is_board


def test_a_deal_is_opened_without_a_lead(clinic: TestHouse, qtbot: QtBot) -> None:
    """SM-06: a name and a title; the step is planned; what is known can be changed afterwards."""
    dialog = DealDialog(clinic.house, {})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    assert dialog.strip.text()
    dialog.customer.set_chosen(Hit(clinic.people[0], "Sara Ahmadi"))
    dialog.title.setText("Whole set")
    dialog.save()
    (deal,) = clinic.rows(select(Deal))
    assert (deal.title, deal.person_id, deal.lead_id) == ("Whole set", clinic.people[0], None)
    change = DealDialog(clinic.house, {"deal_id": deal.id})
    qtbot.addWidget(change)
    change.title.setText("Half a set")
    change.save()
    assert clinic.row(Deal, deal.id).title == "Half a set"


def test_a_deal_may_be_an_organisations(qtbot: QtBot, clinic: TestHouse) -> None:
    """SM-06, SM-09: found by letters in the same line as people; it has no person and stands on the board by name."""
    order = CreateOrganization(OrganizationFields(name="Asia Insurance"))
    asia = clinic.write(lambda work: create_organization(work, order).id)
    dialog = DealDialog(clinic.house, {})
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.customer, "asia")
    qtbot.waitUntil(lambda: [hit.id for hit in dialog.customer.hits()] == [asia])
    QTest.keyClick(dialog.customer, Qt.Key.Key_Return)
    dialog.title.setText("Yearly contract")
    dialog.save()
    (deal,) = clinic.rows(select(Deal).where(Deal.title == "Yearly contract"))
    assert (deal.organization_id, deal.person_id) == (asia, None)
    assert clinic.rows(select(Task.id).where(Task.deal_id == deal.id))


def test_a_deal_begun_from_an_organisation_knows_whose_it_is(qtbot: QtBot, clinic: TestHouse) -> None:
    """SM-06: the list of organisations opens it with its name; choosing a person instead makes it the person's."""
    order = CreateOrganization(OrganizationFields(name="Asia Insurance"))
    asia = clinic.write(lambda work: create_organization(work, order).id)
    dialog = DealDialog(clinic.house, {"organization_id": asia})
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.customer.text() == "Asia Insurance")
    dialog.customer.set_chosen(Hit(clinic.people[0], "Sara Ahmadi"))
    dialog.title.setText("Implant")
    dialog.save()
    (deal,) = clinic.rows(select(Deal).where(Deal.title == "Implant"))
    assert (deal.organization_id, deal.person_id) == (None, clinic.people[0])


def test_the_table_behind_the_board_is_read_when_it_is_looked_at(
    clinic: TestHouse, board: OpenBoard, qtbot: QtBot
) -> None:
    """FC-31: with 300,000 deals the board is not kept waiting for the ids and counts of a list nobody sees."""
    a_deal(clinic)
    page = board()
    before = page._table.rowCount(), page.vm.counts["open"]
    a_deal(clinic)
    qtbot.waitUntil(lambda: sum(one.model.rowCount() for one in page.board.columns) == 2)
    assert (page._table.rowCount(), page.vm.counts["open"]) == before
    page.show_view("table")
    qtbot.waitUntil(lambda: page._table.rowCount() == 2 and page.vm.counts.get("open") == 2)
