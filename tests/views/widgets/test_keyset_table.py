"""A list of any length holds only what is looked at, and keeps its place when the world changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.i18n.language import switch
from crm_desktop.store.keyset import PackedIds
from crm_desktop.views.widgets.data_view import DataView
from crm_desktop.views.widgets.keyset_table import Column, Id, KeysetTable
from crm_desktop.views.widgets.row_delegate import RowDelegate
from tests.support.look import dress

SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@dataclass(frozen=True)
class Person:
    id: int
    name: str


COLUMNS = (
    Column("name", lambda: "Name", lambda row: row.name),
    Column("id", lambda: "No.", lambda row: str(row.id), 80, is_number=True),
)


@dataclass
class SlowList:
    """Stands for the reader lane: answers only when told, and remembers what was asked."""

    ids: list[int]
    names: dict[int, str] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)
    asked: list[list[Id]] = field(default_factory=list)
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def open(self, done: Callable[[Sequence[Id]], None]) -> None:
        ids = list(self.ids)
        self.waiting.append(lambda: done(ids))

    def page(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        self.asked.append(list(ids))
        rows = [Person(int(str(one)), self.names.get(int(str(one)), f"P{one}")) for one in ids if one not in self.gone]
        self.waiting.append(lambda: done(rows))

    def answer(self) -> None:
        waiting, self.waiting = self.waiting, []
        for one in waiting:
            one()


def settled(qapp: QApplication, source: SlowList) -> None:
    for _ in range(4):
        qapp.processEvents()
        source.answer()


def a_table(qapp: QApplication, source: SlowList) -> KeysetTable:
    table = KeysetTable(COLUMNS, source.open, source.page)
    table.refresh()
    settled(qapp, source)
    return table


def name_at(table: KeysetTable, row: int) -> str:
    return str(table.index(row, 0).data())


def read(qapp: QApplication, table: KeysetTable, source: SlowList, *rows: int) -> list[str]:
    for row in rows:
        table.row_at(row)
    settled(qapp, source)
    return [name_at(table, row) for row in rows]


def test_the_scroll_bar_is_real_and_only_one_page_is_asked(qapp: QApplication) -> None:
    """interface.md: a whole id list and pages on demand."""
    source = SlowList(list(range(200_000)))
    table = a_table(qapp, source)
    assert table.rowCount() == 200_000
    assert source.asked == []
    assert name_at(table, 150_050) == ""
    assert read(qapp, table, source, 150_050) == ["P150050"]
    assert source.asked == [list(range(150_000, 150_100))]


def test_one_screenful_is_one_question(qapp: QApplication) -> None:
    source = SlowList(list(range(1000)))
    table = a_table(qapp, source)
    read(qapp, table, source, *range(40))
    assert len(source.asked) == 1


@pytest.mark.parametrize(
    "after",
    [
        [1, 2, 3, 4, 5],
        [5, 4, 3, 2, 1],
        [3, 4, 5],
        [9, 1, 8, 2, 7, 3, 6, 4, 5],
        [9, 5, 8, 3, 1],
        [3],
    ],
)
def test_what_is_chosen_stays_chosen_by_its_id(qapp: QApplication, after: list[int]) -> None:
    """interface.md: place, filter and selection survive; only rows that moved are moved."""
    source = SlowList([1, 2, 3, 4, 5])
    table = a_table(qapp, source)
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Warning)
    read(qapp, table, source, 0)
    chosen = QPersistentModelIndex(table.index(table.row_of(3), 0))
    resets: list[None] = []
    table.modelReset.connect(lambda: resets.append(None))
    source.ids = after
    table.refresh()
    settled(qapp, source)
    assert table.ids() == after
    assert chosen.data(KeysetTable.IdRole) == 3
    assert resets == []
    assert read(qapp, table, source, *range(len(after))) == [f"P{one}" for one in after]
    tester.deleteLater()


def test_rows_are_shown_as_they_were_until_the_new_ones_come(qapp: QApplication) -> None:
    source = SlowList([1, 2, 3])
    table = a_table(qapp, source)
    read(qapp, table, source, 0)
    source.names[2] = "Sara"
    table.refresh()
    source.answer()
    assert name_at(table, 1) == "P2", "nothing flickers"
    settled(qapp, source)
    assert name_at(table, 1) == "Sara"


def test_only_what_changed_is_told(qapp: QApplication) -> None:
    source = SlowList(list(range(100)))
    table = a_table(qapp, source)
    read(qapp, table, source, 0)
    told: list[tuple[int, int]] = []
    table.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    source.names[40] = "Sara"
    table.reread_held()
    told.clear()
    table.row_at(40)
    settled(qapp, source)
    assert told == [(40, 40)]


def test_an_answer_to_an_older_question_is_dropped(qapp: QApplication) -> None:
    source = SlowList([1, 2])
    table = KeysetTable(COLUMNS, source.open, source.page)
    table.refresh()
    source.ids = [3]
    table.refresh()
    old, new = source.waiting
    new()
    old()
    assert table.ids() == [3]


def test_a_row_that_is_gone_is_not_asked_for_ever(qapp: QApplication) -> None:
    source = SlowList([1, 2, 3], gone={2})
    table = a_table(qapp, source)
    for _ in range(5):
        read(qapp, table, source, 0, 1, 2)
    assert len(source.asked) == 1
    assert table.row_at(1) is None


def test_another_filter_is_drawn_anew_and_fast(qapp: QApplication, qtbot: QtBot) -> None:
    source = SlowList(list(range(100_000)))
    table = a_table(qapp, source)
    view = DataView(table, RowDelegate())
    qtbot.addWidget(view)
    view.choose(600)
    source.ids = list(range(0, 100_000, 3))
    start = time.thread_time()  # its own work, whatever else this machine does
    view.load()
    source.answer()
    assert time.thread_time() - start < 0.5
    assert view.chosen_id() == 600
    assert view.currentIndex().row() == 200


def test_a_chosen_row_that_is_filtered_out_is_let_go(qapp: QApplication, qtbot: QtBot) -> None:
    source = SlowList([1, 2, 3])
    table = a_table(qapp, source)
    view = DataView(table, RowDelegate())
    qtbot.addWidget(view)
    view.choose(2)
    source.ids = []
    view.load()
    with qtbot.waitSignal(view.chosen) as told:
        source.answer()
    assert told.args == [None]
    assert view.chosen_id() is None


def test_choosing_before_the_first_show_in_persian(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md: selectRow before the first show selects nothing under right-to-left."""
    dress(qapp, "fa")
    source = SlowList([1, 2, 3])
    view = DataView(a_table(qapp, source), RowDelegate())
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.chosen):
        assert view.choose(2)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [1]
    assert not view.choose(99)


def test_enter_opens_the_chosen_row(qapp: QApplication, qtbot: QtBot) -> None:
    source = SlowList([7, 8])
    view = DataView(a_table(qapp, source), RowDelegate())
    qtbot.addWidget(view)
    view.choose(8)
    with qtbot.waitSignal(view.activated_id) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [8]


def test_headings_follow_the_language(qapp: QApplication, qtbot: QtBot) -> None:
    headings = ["Name"]
    source = SlowList([1])
    table = KeysetTable([Column("name", lambda: headings[0], lambda row: row.name)], source.open, source.page)
    view = DataView(table, RowDelegate())
    qtbot.addWidget(view)
    told: list[object] = []
    table.headerDataChanged.connect(lambda *args: told.append(args))
    headings[0] = "Имя"
    switch(qapp, "ru")
    qapp.processEvents()
    assert told
    assert table.headerData(0, Qt.Orientation.Horizontal) == "Имя"


def test_the_item_model_keeps_qts_rules(qapp: QApplication, qtmodeltester: Any) -> None:
    source = SlowList(list(range(5)))
    table = a_table(qapp, source)
    assert not table.index(0, 0, table.index(0, 0)).isValid()
    assert table.rowCount(table.index(0, 0)) == 0
    qtmodeltester.check(table)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_rows_are_painted_and_pending_ones_as_bars(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    dress(qapp, language)  # type: ignore[arg-type]  # mypy widens the literals
    source = SlowList([1, 2])
    view = DataView(a_table(qapp, source), RowDelegate())
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    pending = view.grab().toImage()
    settled(qapp, source)
    assert view.grab().toImage() != pending


def test_the_next_page_is_asked_for_before_it_is_looked_at(qapp: QApplication) -> None:
    """list.page: a page down finds its rows there."""
    source = SlowList(list(range(1000)))
    table = a_table(qapp, source)
    read(qapp, table, source, 250)
    assert source.asked == [list(range(200, 300))]
    read(qapp, table, source, 261)
    assert source.asked == [list(range(200, 300)), list(range(300, 400))]
    read(qapp, table, source, 210)
    assert source.asked[2:] == [list(range(100, 200))]


def test_news_of_rows_on_their_way_are_asked_for_again(qapp: QApplication) -> None:
    source = SlowList([1, 2, 3])
    table = a_table(qapp, source)
    read(qapp, table, source, 0)
    table.reread_held()
    table.row_at(0)
    qapp.processEvents()
    source.names[2] = "Sara"
    table.reread_held()
    settled(qapp, source)
    assert name_at(table, 1) == "Sara"


@pytest.mark.parametrize(("rows", "is_watched"), [(1_500, True), (30_000, False)])
def test_many_chosen_rows_of_a_packed_list_are_followed(
    qapp: QApplication, qtbot: QtBot, rows: int, is_watched: bool
) -> None:
    """Pain P16: what is chosen in a list of any length stays chosen when rows go, come and move far apart.

    Qt's own watch over its rules looks at every row at every step, so a shorter list is given to it.
    """
    ids = [UUID(int=one * 7919 + 1) for one in range(rows)]
    shown = [PackedIds.of(ids)]
    table = KeysetTable(COLUMNS, lambda done: done(shown[0]), lambda ids, done: done([]))
    if is_watched:
        QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    table.refresh()
    view = DataView(table, RowDelegate())
    qtbot.addWidget(view)
    view.setSelectionMode(DataView.SelectionMode.ExtendedSelection)
    chosen = [ids[row] for row in (0, 5, rows // 2, rows // 2 + 1, rows - 1)]
    for one in chosen:
        index = table.index(table.row_of(one), 0)
        view.selectionModel().select(index, SELECT)
    after = [one for one in ids if one != ids[3]]
    after.remove(ids[5])
    after.insert(rows * 2 // 3, ids[5])
    after.insert(rows // 2, UUID(int=5))
    shown[0] = PackedIds.of(after)
    resets: list[None] = []
    table.modelReset.connect(lambda: resets.append(None))
    table.refresh()
    assert resets == []
    assert table.ids() == after
    assert sorted(index.row() for index in view.selectionModel().selectedRows()) == sorted(map(after.index, chosen))
