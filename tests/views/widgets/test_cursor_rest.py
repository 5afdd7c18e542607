"""The card follows a cursor that rests, and its place is kept once, not at every row that it passes (pain P16)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.cursor_rest import CursorRest
from crm_desktop.views.widgets.house import Navigator
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.work_view import WorkView


@dataclass(frozen=True)
class Row:
    id: UUID


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        ids = [uuid4() for _ in range(50)]
        self.go = Navigator()
        self.page = QWidget()
        qtbot.addWidget(self.page)
        columns = (Column("id", lambda: "Id", lambda row: str(row.id)),)
        self.rows = KeysetTable(
            columns,
            lambda done: done(ids),
            lambda asked, done: done([Row(one) for one in asked if isinstance(one, UUID)]),
        )
        self.table = WorkView(self.rows, RowDelegate(), ())
        self.table.setParent(self.page)
        self.rest = CursorRest(self.table, self.rows, self.go, self.page)
        self.cards: list[object] = []
        self.places: list[object] = []
        self.rest.card_due.connect(lambda: self.cards.append(self.table.chosen_id()))
        self.rest.place_due.connect(lambda: self.places.append(self.table.chosen_id()))
        self.page.show()
        with qtbot.waitSignal(self.rest.settled):
            self.rows.refresh()
            self.rows.row_at(0)
        self.cards.clear()  # of the first row, under which a list that gets the keyboard begins
        self.places.clear()

    def pass_over(self, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self.table.setCurrentIndex(self.rows.index(row, 0))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_only_where_it_rests_the_card_follows_and_the_place_is_kept(desk: Desk, qtbot: QtBot) -> None:
    """P16, C24-11: forty rows passed are one card and one place."""
    with qtbot.waitSignal(desk.rest.settled):
        desk.pass_over(0, 39)
    assert desk.cards == desk.places == [desk.rows.id_at(39)]


def test_who_leaves_before_it_rests_finds_it_where_it_was(desk: Desk, qtbot: QtBot) -> None:
    """P16: and it is kept once."""
    with qtbot.waitSignal(desk.rest.settled):
        desk.pass_over(0, 7)
        desk.rest.keep_place()
        assert desk.places == [desk.rows.id_at(7)]
    assert len(desk.places) == 1


def test_who_was_looked_up_meanwhile_keeps_the_card(desk: Desk, qtbot: QtBot) -> None:
    """R2: F2 is quicker than the cursor; rows that are read anew leave that card alone too."""
    with qtbot.waitSignal(desk.rest.settled):
        desk.pass_over(0, 3)
        desk.go.person(uuid4())
    with qtbot.waitSignal(desk.rest.settled):
        desk.rows.rows_arrived.emit()
    assert desk.cards == []
    assert desk.places == [desk.rows.id_at(3)]
