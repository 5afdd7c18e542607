"""The head of a long list is shown before all its ids have come, and nothing jumps when they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.data_view import DataView
from crm_desktop.views.widgets.keyset_table import Column, Id, KeysetTable
from crm_desktop.views.widgets.row_delegate import RowDelegate

HEAD = 200


@dataclass(frozen=True)
class Row:
    id: int


@dataclass
class TwoSpeeds:
    """Stands for a base that finds the first ids at once and all of them later."""

    ids: list[int]
    whole: list[Callable[[], None]] = field(default_factory=list)

    def head(self, done: Callable[[Sequence[Id]], None]) -> None:
        done(self.ids[:HEAD])

    def open(self, done: Callable[[Sequence[Id]], None]) -> None:
        ids = list(self.ids)
        self.whole.append(lambda: done(ids))

    def page(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        done([Row(one) for one in ids if isinstance(one, int)])

    def is_asked(self) -> bool:
        given_up = QDeadlineTimer(5000)
        while not self.whole and not given_up.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return bool(self.whole)

    def answer(self) -> None:
        """The whole list is asked for once the first rows have had time to be painted."""
        self.is_asked()
        waiting, self.whole = self.whole, []
        for one in waiting:
            one()


def a_table(source: TwoSpeeds) -> KeysetTable:
    columns = (Column("id", lambda: "No.", lambda row: str(row.id)),)
    return KeysetTable(columns, source.open, source.page, source.head)


def test_the_head_comes_first(qapp: QApplication) -> None:
    """Speed floors: the first page does not wait for a million ids."""
    source = TwoSpeeds(list(range(50_000)))
    table = a_table(source)
    table.refresh()
    assert (table.rowCount(), table.is_whole) == (HEAD, False)
    source.answer()
    assert (table.rowCount(), table.is_whole) == (50_000, True)


def test_views_are_told_properly(qapp: QApplication) -> None:
    """Qt's own tester watches the head grow into the whole."""
    source = TwoSpeeds(list(range(1000)))
    table = a_table(source)
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.refresh()
    source.answer()
    assert tester.model() is table


def test_a_refresh_does_not_fall_back_to_the_head(qapp: QApplication) -> None:
    """Pain P16: news of a commit must not throw anybody up to the first rows."""
    source = TwoSpeeds(list(range(1000)))
    table = a_table(source)
    table.refresh()
    source.answer()
    table.refresh()
    assert table.rowCount() == 1000
    assert table.is_whole


def test_a_new_filter_starts_with_its_own_head(qapp: QApplication) -> None:
    """After a change of filter the old list is not worth waiting for, and its late answer is dropped."""
    source = TwoSpeeds(list(range(1000)))
    table = a_table(source)
    table.refresh()
    assert source.is_asked()
    late, source.whole = source.whole, []
    source.ids = list(range(5000, 9000))
    table.restart()
    assert table.id_at(0) == 5000
    for one in late:
        one()
    assert table.id_at(0) == 5000
    source.answer()
    assert table.rowCount() == 4000


def test_a_row_beyond_the_head_stays_chosen(qapp: QApplication, qtbot: QtBot) -> None:
    """Pain P16: the chosen row is waited for until the whole list says that it is gone."""
    source = TwoSpeeds(list(range(1000)))
    table = a_table(source)
    view = DataView(table, RowDelegate())
    qtbot.addWidget(view)
    view.load()
    source.answer()
    assert view.choose(700)
    view.load_anew()
    assert view.chosen_id() == 700
    source.answer()
    assert view.chosen_id() == 700
    assert view.currentIndex().row() == 700
    source.ids = list(range(300))
    view.load_anew()
    source.answer()
    assert view.chosen_id() is None


def test_rows_are_read_again_where_they_stand(qapp: QApplication) -> None:
    """A long list whose rows changed is not asked for whole."""
    source = TwoSpeeds(list(range(1000)))
    table = a_table(source)
    table.refresh()
    source.answer()
    table.row_at(0)
    qapp.processEvents()
    table.reread_held()
    assert source.whole == []
    assert table.row_at(0) == Row(0)


def test_a_short_list_is_asked_for_once(qapp: QApplication) -> None:
    """A head that is not full is the whole list."""
    source = TwoSpeeds(list(range(HEAD - 1)))
    table = a_table(source)
    table.refresh()
    assert table.is_whole
    assert source.whole == []


def test_the_first_rows_may_come_with_the_head(qapp: QApplication) -> None:
    """list.open: what is painted first needs one answer, and is not asked for again when the rest has come."""
    source = TwoSpeeds(list(range(1000)))
    asked: list[Sequence[Id]] = []
    table = KeysetTable(
        (Column("id", lambda: "No.", lambda row: str(row.id)),),
        source.open,
        lambda ids, done: asked.append(ids),
        lambda done: done(source.ids[:HEAD], [Row(one) for one in source.ids[:100]]),
    )
    arrived: list[None] = []
    table.rows_arrived.connect(lambda: arrived.append(None))
    table.refresh()
    assert arrived == [None]
    assert table.row_at(20) == Row(20)
    source.answer()
    assert table.row_at(20) == Row(20)
    qapp.processEvents()
    assert asked == []
